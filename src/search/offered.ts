// The sore places that a reader's own words name, for the map's box.

import type { Side } from '../words/side.ts';
import { hear, weigh } from './heard.ts';
import { loadKnowledge } from './knowledge.ts';
import { idOf } from './said-places.ts';
import { weights } from './weights.ts';

/** What is offered for a text. */
export interface Offered {
	/** Ids of places, the likeliest first. */
	places: readonly string[];
	/** The side that the text says. */
	side?: Side | undefined;
	/** The part of the body that it names, where that is not ours. */
	outside?: string | undefined;
}

/**
 * The places that a text names, slips mended.
 * @param base the folder that the site is served in, without its last slash
 * @throws {Error} when what the search knows can't be had
 */
export async function placesIn(words: string, base: string): Promise<Offered> {
	if (!words.trim()) return { places: [] };
	const knowledge = await loadKnowledge(base);
	const { places, outside, read } = weigh(hear(words, knowledge), knowledge, weights);
	return { places: places.map(({ page }) => idOf(page)), side: read.side, outside };
}
