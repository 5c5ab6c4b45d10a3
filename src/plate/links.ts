// Which page each part of the drawing leads to, and how deep it lies. Pure: pages come in as plain data.

import type { Depth } from '../anatomy/body.ts';
import { centroid } from '../anatomy/geometry.ts';
import { cells, placeIn, viewOf, type Cell } from '../anatomy/places.ts';
import { plateShapes, structureRing, viewsOf } from '../anatomy/shapes.ts';
import type { View } from '../anatomy/upper-body/body.ts';
import type { Build } from '../anatomy/upper-body/builds.ts';
import type { PlateLink } from './sheets.ts';
import { fragmentOf, nameOf } from './target.ts';

/** A page about a place, or about a part of the body that is not ours. */
export interface PlacePage {
	/** Id of the place. */
	id: string;
	/** Its name in full words, without the side. */
	name: string;
	href: string;
}

/** A page about a muscle, a group or a bone. */
export interface Subject extends PlateLink {
	/** All that is drawn of it: its own parts, or those of the members of a group. */
	parts: readonly string[];
}

/** A place of the drawing with its page. */
export interface PlaceLink extends Cell {
	name: string;
	href: string;
	fragment: string;
	/** True for one that is marked only once another of its region was touched. */
	isFine: boolean;
}

/** The places that a view marks only later: of each region all but the first that it shows. */
const laterIn = (view: View, regions: readonly (readonly string[])[]): Set<string> =>
	new Set(regions.flatMap((ids) => ids.filter((id) => placeIn(view, id)).slice(1)));

/**
 * The places of a view, both sides, with their pages.
 * @param regions ids of places that belong together, those to begin with first; what is in none is marked at once
 * @throws {Error} when a place has no page
 */
export function placeLinks(
	view: View,
	pages: readonly PlacePage[],
	regions: readonly (readonly string[])[],
	build: Build = 'broad',
): PlaceLink[] {
	const later = laterIn(view, regions);
	return cells(view, build).map((cell) => {
		const page = pages.find(({ id }) => id === cell.id);
		if (!page)
			throw new Error(
				`The place "${cell.id}" has no page. Write it, or take the place off the body.`,
			);
		return {
			...cell,
			name: nameOf(page.name, cell.side),
			href: page.href,
			fragment: fragmentOf(cell),
			isFine: later.has(cell.id),
		};
	});
}

/** The subjects that a view draws, from the neck down; a group stands where its first muscle stands. */
export function subjectsIn<S extends Subject>(view: View, subjects: readonly S[]): S[] {
	const height = ({ parts }: Subject) =>
		Math.min(
			...parts
				.filter((part) => viewsOf(part).includes(view))
				.map((part) => centroid(structureRing(part, view))[1]),
		);
	return subjects
		.filter(({ parts }) => parts.some((part) => viewsOf(part).includes(view)))
		.toSorted((a, b) => height(a) - height(b) || b.parts.length - a.parts.length);
}

/** How deep a subject lies in a view: the least deep of its parts; the shoulder blade counts as open to the touch. */
export function depthOf(parts: readonly string[], view: View): Depth {
	const depths = plateShapes(view)
		.filter(({ id }) => parts.includes(id))
		.map(({ depth, kind }) => (kind === 'ridge' ? 2 : depth));
	return depths.length > 0 ? (Math.min(...depths) as Depth) : 1;
}

/**
 * How deep everything that a view shows lies, by id: muscles themselves, places by the likeliest muscle under the finger.
 * @param places with the ids of the muscles that lie there, the likeliest first
 */
export function depthsOf(
	view: View,
	subjects: readonly Subject[],
	places: readonly { id: string; here: readonly string[] }[],
): Record<string, Depth> {
	const depths = new Map(
		subjectsIn(view, subjects).map(({ id, parts }) => [id, depthOf(parts, view)]),
	);
	const isShown = ({ id }: { id: string }) => !viewOf(id) || placeIn(view, id);
	const sores = places.filter(isShown).map(({ id, here }): [string, Depth] => {
		const under = here.find((muscle) => depths.has(muscle));
		return [id, depths.get(under ?? '') ?? 1];
	});
	return Object.fromEntries([...depths, ...sores]);
}
