// One answer for a query: what the names know and what the full-text index finds, together.

import { fetchEngine, forgetEngine, loadEngine, type Hit } from './engine.ts';
import { loadNames } from './load.ts';
import { ask, fit, mend, type Asked, type Names } from './page-names.ts';
import { placesAmong } from './said-places.ts';
import { leadOn, merge, type ByText, type Found } from './ranking.ts';

/** What was found. */
export interface Answer {
	pages: Found[];
	/** Sore places that the query names, the likeliest first. */
	places: Found[];
	/** What was looked for: the query, or what it was taken to mean. */
	query: string;
	mended: boolean;
	/** True when no page has all the words: these have some of them. */
	relaxed: boolean;
}

/** Results shown at most: what a reader may scroll through. */
const most = 20;
/** Pages that are read from the full-text index; each costs about 3 kB. */
const mostRead = 6;

const nothing: Answer = { pages: [], places: [], query: '', mended: false, relaxed: false };

/**
 * Finds the pages for a query, the best first.
 * @param base the folder that the site is served in, without its last slash
 * @param exact true to take the words as they were typed
 * @param early told what the names alone know, before the full-text index answers
 * @throws {Error} when neither index nor names can be had
 */
export async function find(
	words: string,
	base: string,
	exact = false,
	early?: (answer: Answer) => void,
): Promise<Answer> {
	if (!words) return nothing;
	fetchEngine(base);
	// Comes by itself: what tells of danger is loaded with the first words, not with the page.
	const seen = import('./watch.ts').then(({ watch }) => watch(words, base)).catch(() => undefined);
	const known = await loadNames(base);
	const isUrgent = (await seen) !== undefined;
	const mended = mend(words, known);
	// Who is frightened is not corrected.
	const isMended = mended.changed && !exact && !isUrgent;
	const query = isMended ? mended.query : words;
	if (mended.unknown) return { ...nothing, query };
	const asked = ask(query, known);
	const scored = known.pages.map((page) => ({ page, score: fit(asked, page, known) }));
	const places = placesAmong(scored).slice(0, 2);
	const answer = (byText: ByText, isRelaxed: boolean): Answer => ({
		pages: leadOn(merge(scored, byText, places, isUrgent), known.pages).slice(0, most),
		places: places.map(({ page }) => ({ ...page, excerpt: page.summary })),
		query,
		mended: isMended,
		relaxed: isRelaxed,
	});
	early?.(answer(new Map(), false));
	const byText = await searchText([query, ...tellingWords(asked, known)], base);
	return answer(byText, byText.size === 0 && !isWholeName(asked, known));
}

/** What the text of the pages says. A stale index, left over from before a deploy, is read anew once. */
async function searchText(queries: readonly string[], base: string, again = true): Promise<ByText> {
	try {
		const engine = await loadEngine(base);
		const hits = await relaxed((query) => engine.search(query), queries);
		const best = Math.max(1, ...hits.map(({ score }) => score));
		const read = hits.slice(0, mostRead).map(async (hit) => {
			const page = await hit.data();
			return [page.url, { score: hit.score / best, page }] as const;
		});
		return new Map(await Promise.all(read));
	} catch (error) {
		if (!again) throw error;
		forgetEngine();
		return searchText(queries, base, false);
	}
}

/** The first hits that any of the queries has. */
async function relaxed(
	search: (query: string) => Promise<{ results: Hit[] }>,
	queries: readonly string[],
): Promise<Hit[]> {
	for (const query of queries) {
		const { results } = await search(query);
		if (results.length > 0) return results;
	}
	return [];
}

/** Fewer and fewer words of a query, the most telling ones kept. */
function tellingWords({ stems }: Asked, { weights, words }: Names): string[] {
	const telling = [...new Set(stems)]
		.filter((one) => weights.has(one))
		.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
		.map((one) => words.get(one) ?? one);
	return [4, 3, 2].map((count) => telling.slice(0, count).join(' '));
}

const isWholeName = ({ whole }: Asked, { pages }: Names): boolean =>
	pages.some(({ phrases }) => phrases.includes(whole));
