// Sore places that a reader's own words name: "mouse arm", "bra strap line".

import { loadNames } from './load.ts';
import { ask, fit, mend, type Asked, type Named, type Names } from './names.ts';

/** How well a place must fit to be offered. */
const leastPlace = 0.3;

/** A place that a query names, and how well. */
export interface Place {
	page: Named;
	score: number;
}

/** The sore places that fit a query, the best first. */
export function placesFor(asked: Asked, names: Names): Place[] {
	return names.pages
		.filter(({ leads }) => leads)
		.map((page) => ({ page, score: fit(asked, page, names) }))
		.filter(({ score }) => score > leastPlace)
		.sort((a, b) => b.score - a.score);
}

/** Places offered for one's own words. */
const mostOffered = 3;

/**
 * Ids of the places that a reader's own words may mean, slips mended.
 * @param base the folder that the site is served in, without its last slash
 * @throws {Error} when the names can't be had
 */
export async function placesIn(words: string, base: string): Promise<string[]> {
	if (!words.trim()) return [];
	const names = await loadNames(base);
	return placesFor(ask(mend(words, names).query, names), names)
		.slice(0, mostOffered)
		.map(({ page }) => page.url.split('/').at(-2) ?? '');
}
