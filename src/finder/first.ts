// Which techniques of an area come first, and which are not for it. Pure.

import type { CollectionEntry } from 'astro:content';
import { find, techniquesFor } from '../relations.ts';

type Area = Pick<CollectionEntry<'areas'>, 'id' | 'body' | 'data'>;

/** Ids of the techniques that the page of an area says to try first, in their order. */
export function triedFirst({ body = '' }: Area): string[] {
	const section = /^## What to try first$(.*?)(?=^## |$(?![\s\S]))/ms.exec(body)?.[1] ?? '';
	return [...section.matchAll(/\]\(\/techniques\/([a-z0-9-]+)\//g)].map(([, id = '']) => id);
}

/**
 * The techniques for an area in the order in which to try them: first those that its page names, then the others as they
 * are; without those that are not for it.
 * @param ids of techniques, by how well they reach the likeliest muscle
 */
export function inTurn(area: Area, ids: readonly string[]): string[] {
	const first = triedFirst(area).filter((id) => ids.includes(id));
	return [...new Set([...first, ...ids])].filter((id) => !area.data.leaveOut.includes(id));
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
