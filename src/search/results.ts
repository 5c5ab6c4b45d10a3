// The results of a query: what the names know and what the full-text index finds, together.

import { fetchEngine, forgetEngine, loadEngine } from './engine.ts';
import { ask, fit } from './fit.ts';
import { loadNames } from './load.ts';
import { mend } from './mend.ts';
import type { SearchKinds } from './page-kinds.ts';
import { leadOn, merge, type ByText, type Found, type Meant } from './ranking.ts';
import { attemptsFor, firstAnswered, relaxed, type Attempt } from './relax.ts';
import { placesAmong } from './said-places.ts';

/** What was found. */
export interface Results {
	pages: Found[];
	/** Sore places that the query names, the likeliest first. */
	places: Found[];
	/** What was looked for: the query, or what it was taken to mean. */
	query: string;
	mended: boolean;
	/** Where no page has all the words: those that some page has together, if any; nothing where one has all. */
	relaxed?: readonly string[] | undefined;
}

/** What a search needs to know of the site. */
export interface Site {
	/** The folder that it is served in, without its last slash. */
	base: string;
	kinds: SearchKinds;
}

interface Options {
	/** True to take the words as they were typed. */
	exact?: boolean;
	/** Told what the names alone know, before the full-text index answers. */
	early?: (results: Results) => void;
}

/** Results shown at most: what a reader may scroll through. */
const most = 20;
/** Sore places offered beside them. */
const mostPlaces = 2;
/** Pages that are read from the full-text index; each costs about 3 kB. */
const mostRead = 6;

/**
 * Finds the pages for a query, the best first.
 * @throws {Error} when neither index nor names can be had
 */
export async function resultsFor(
	words: string,
	{ base, kinds }: Site,
	{ exact = false, early }: Options = {},
): Promise<Results> {
	const nothing = { pages: [], places: [], query: words, mended: false };
	if (!words) return nothing;
	fetchEngine(base);
	// Comes by itself: what tells of danger is loaded with the first words, not with the page.
	const seen = import('./watch.ts').then(({ watch }) => watch(words, base)).catch(() => undefined);
	const names = await loadNames(base);
	const isUrgent = (await seen) !== undefined;
	const mended = mend(words, names);
	// Who is frightened is not corrected.
	const isMended = mended.changed && !exact && !isUrgent;
	const query = isMended ? mended.query : words;
	if (mended.unknown) return { ...nothing, query };
	const asked = ask(query, names);
	const byName = names.pages.map((page) => ({ page, score: fit(asked, page, names) }));
	const places = placesAmong(byName).slice(0, mostPlaces);
	const meant: Meant = { byName, places, isUrgent };
	const results = (byText: ByText): Results => ({
		pages: leadOn(merge(meant, byText, kinds), names.pages).slice(0, most),
		places: places.map(({ page }) => ({ ...page, excerpt: page.summary })),
		query,
		mended: isMended,
	});
	early?.(results(new Map()));
	const { byText, kept } = await searchText(attemptsFor(query, asked, names), base);
	return { ...results(byText), relaxed: relaxed(words, kept, asked, names) };
}

/** What the text of the pages says, and for which words. A stale index, left over from before a deploy, is read anew once. */
async function searchText(
	attempts: readonly Attempt[],
	base: string,
	again = true,
): Promise<{ byText: ByText; kept: readonly string[] }> {
	try {
		const engine = await loadEngine(base);
		const answered = await firstAnswered(
			attempts,
			async (query) => (await engine.search(query)).results,
		);
		if (!answered) return { byText: new Map(), kept: [] };
		const { hits, attempt } = answered;
		const best = Math.max(1, ...hits.map(({ score }) => score));
		const read = hits.slice(0, mostRead).map(async (hit) => {
			const page = await hit.data();
			return [page.url, { score: hit.score / best, page }] as const;
		});
		return { byText: new Map(await Promise.all(read)), kept: attempt.stems };
	} catch (error) {
		if (!again) throw error;
		forgetEngine();
		return searchText(attempts, base, false);
	}
}
