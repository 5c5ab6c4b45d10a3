// Sore places that a reader's own words name: "mouse arm", "bra strap line".

import { ask, fit } from './fit.ts';
import { loadNames } from './load.ts';
import { mend } from './mend.ts';
import { byScore, type Fitting } from './ranking.ts';
import { leastPlace } from './weights.ts';

/** Id of the page at an address. */
export const idOf = ({ url }: { url: string }): string => url.split('/').at(-2) ?? '';

/** The sore places among pages that may fit a query, the best first. */
export const placesAmong = (pages: readonly Fitting[]): Fitting[] =>
	byScore(pages.filter(({ page, score }) => page.leads && score > leastPlace));

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
	const asked = ask(mend(words, names).query, names);
	return placesAmong(names.pages.map((page) => ({ page, score: fit(asked, page, names) })))
		.slice(0, mostOffered)
		.map(({ page }) => idOf(page));
}
