// Which techniques come first: those that the text of a page names; and which are not for an area. Pure.

import type { CollectionEntry } from 'astro:content';
import { find, techniquesFor } from '../relations.ts';

type Area = Pick<CollectionEntry<'areas'>, 'id' | 'body' | 'data'>;

/** The heading under which the page of an area says what to try first. */
const tryFirst = 'What to try first';

const sectionOf = (body: string, heading: string): string =>
	body.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';

/** Ids of the techniques that a section of a page links to, each once, in their order. */
export function namedIn({ body = '' }: { body?: string | undefined }, heading: string): string[] {
	const links = sectionOf(body, heading).matchAll(/\]\(\/techniques\/([a-z0-9-]+)\//g);
	return [...new Set([...links].map(([, id = '']) => id))];
}

/** Ids of the techniques that the page of an area says to try first, in their order. */
export const triedFirst = (area: Area): string[] => namedIn(area, tryFirst);

/** Whether the page of an area says what the reader's own hands can do there that is no technique of ours. */
export const tellsOwnHands = ({ body = '' }: Pick<Area, 'body'>): boolean =>
	sectionOf(body, tryFirst)
		.split('\n')
		.some(
			(line) =>
				line.startsWith('- **On your own') &&
				!line.includes('](/techniques/') &&
				/\b(?:hand|palm|finger)s?\b/.test(line),
		);

/** Ids with those that are named first in front, each once; what is named and not among them is left out. */
export const namedFirst = (ids: readonly string[], named: readonly string[]): string[] => [
	...new Set([...named.filter((id) => ids.includes(id)), ...ids]),
];

/**
 * The techniques for an area in the order in which to try them: first those that its page names, then the others as they
 * are; without those that are not for it.
 * @param ids of techniques, by how well they reach the likeliest muscle
 */
export function inTurn(area: Area, ids: readonly string[]): string[] {
	return namedFirst(ids, triedFirst(area)).filter((id) => !area.data.leaveOut.includes(id));
}

/** Ids of the techniques for all muscles that may be behind the pain in an area, in the order in which to try them. */
export function techniquesIn(
	area: Area,
	muscles: readonly CollectionEntry<'muscles'>[],
	techniques: readonly CollectionEntry<'techniques'>[],
): string[] {
	const suspects = area.data.muscles.map(({ muscle }) => find(muscles, muscle, area.id));
	const reaching = suspects.flatMap((muscle) => techniquesFor(muscle, techniques));
	return inTurn(
		area,
		reaching.map(({ id }) => id),
	);
}
