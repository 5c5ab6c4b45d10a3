// Regions and sore places: the drawing finds each place through one region, and through one only.

import { upperBody, viewIds } from '../anatomy/upper-body/body.ts';
import { each, faultAtKey, faultAtValue, valuesAt, type Entry } from './entry.ts';
import type { Fault } from './fault.ts';
import type { Page } from './page.ts';

/** What is everywhere lies in no region. */
const wide: ReadonlySet<string> = new Set(
	viewIds.flatMap((view) => upperBody.views[view].wide.map(({ id }) => id)),
);

/** Places that stand in no region, or in two. */
export function findRegionFaults(pages: readonly Page[], facts: readonly Entry[]): Fault[] {
	const stands = facts
		.filter(({ collection }) => collection === 'regions')
		.flatMap((entry) =>
			valuesAt(entry.data, ['places', each, 'place']).map((found) => ({ entry, ...found })),
		);
	const twice = stands.filter(
		({ value }, index) => stands.findIndex((other) => other.value === value) < index,
	);
	const lost = pages.filter(
		({ collection, id }) =>
			collection === 'areas' && !wide.has(id) && !stands.some(({ value }) => value === id),
	);
	return [
		...twice.map(({ entry, path, value }) =>
			faultAtValue(
				entry,
				path,
				`"${String(value)}" stands in two regions.`,
				'Leave it in the one where a reader would look for it.',
			),
		),
		...lost.flatMap(({ entry, id }) =>
			entry
				? [
						faultAtKey(
							entry,
							['title'],
							'This place stands in no region of the drawing.',
							`Add "{ place: ${id}, says: … }" to a region in content/facts/regions.yaml.`,
						),
					]
				: [],
		),
	];
}
