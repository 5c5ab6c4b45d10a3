// One answer for a query: what the names know and what the full-text index finds, together.

import { isDanger } from './danger.ts';
import { forgetEngine, loadEngine, type Hit, type Page } from './engine.ts';
import { loadNames } from './load.ts';
import { ask, fit, mend, type Asked, type Names } from './names.ts';
import { placesFor, type Place } from './places.ts';
import { byScore, ranked, type Found, type Scored } from './ranking.ts';

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
	const searched = loadEngine(base);
	// Awaited below; a failure before that is no loss.
	searched.catch(() => undefined);
	const known = await loadNames(base);
	const mended = mend(words, known);
	const isMended = mended.changed && !exact;
	const query = isMended ? mended.query : words;
	if (mended.unknown) return { ...nothing, query };
	const asked = ask(query, known);
	const named = new Set(known.pages.map(({ url }) => url));
	const answer = (byText: ByText, relaxed: boolean): Answer => {
		const scored = known.pages.map((page) => ({ page, score: fit(asked, page, known) }));
		const places = placesFor(asked, known).slice(0, 2);
		const others = scored.filter(({ page }) => !page.leads);
		return {
			pages: leadOn(merge(others, byText, places, named, isDanger(words)), known.pages).slice(
				0,
				most,
			),
			places: places.map(({ page }) => ({ ...page, excerpt: page.summary })),
			query,
			mended: isMended,
			relaxed,
		};
	};
	early?.(answer(new Map(), false));
	const byText = await searchText([query, ...tellingWords(asked, known)], base);
	return answer(byText, byText.size === 0 && !isWholeName(asked, known));
}

/** What the full-text index found, by address. */
type ByText = ReadonlyMap<string, { score: number; page: Page }>;

/** Adds what the text of the pages says. A stale index, left over from before a deploy, is read anew once. */
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

/** How well a page must fit to be shown for its names alone. */
const leastName = 0.12;

/**
 * How well a page on safety fits when it is what was asked for; how well a tool does, and what that adds to a routine with
 * it.
 */
const askedFor = 0.35;
const wholeName = 1.5;
const routineWithTool = 1.5;

/** What a page without names of its own counts when its text is found. */
const unnamedScore = 0.6;

function merge(
	byName: readonly Place[],
	byText: ByText,
	places: readonly Place[],
	named: ReadonlySet<string>,
	danger: boolean,
): Scored[] {
	const led = new Map<string, number>();
	for (const [rank, { page, score }] of places.entries()) {
		for (const [index, url] of (page.leads ?? []).entries()) {
			const more = (0.45 * Math.min(1, score)) / (1 + rank) / (1 + 0.25 * index);
			led.set(url, Math.max(led.get(url) ?? 0, more));
		}
	}
	const tool = byName.find(({ page, score }) => page.kind === 'Tool' && score >= wholeName);
	const all = byName.flatMap(({ page, score }): Scored[] => {
		const found = byText.get(page.url);
		const withIt = page.kind === 'Routine' && tool && page.tools?.includes(tool.page.title);
		const sum =
			score + 0.5 * (found?.score ?? 0) + (led.get(page.url) ?? 0) + (withIt ? routineWithTool : 0);
		if (score < leastName && !found && !led.has(page.url)) return [];
		const urgent = page.kind === 'Safety' && (danger || score >= askedFor) ? 1.4 : 1;
		return [
			{
				...page,
				excerpt: found?.page.excerpt ?? page.summary,
				score: sum * urgent * (page.group ? 0.75 : 1),
			},
		];
	});
	const unnamed = [...byText.values()].flatMap(({ page, score }): Scored[] => {
		if (named.has(page.url)) return [];
		const { title = page.url, kind = 'Page' } = page.meta;
		return [{ url: page.url, title, kind, excerpt: page.excerpt, score: score * unnamedScore }];
	});
	return ranked([...all, ...unnamed]);
}

/** How much of the score of the best results goes to the pages that they lead on to. */
const leading = [0.4, 0.2];

/** Puts what the best results lead on to among the first: who asks for the one often needs the other. */
function leadOn(results: readonly Scored[], all: Names['pages']): Found[] {
	const scores = new Map(results.map((result) => [result.url, result]));
	for (const [rank, best] of results.slice(0, leading.length).entries()) {
		const page = all.find(({ url }) => url === best.url);
		for (const [index, place] of (page?.next ?? []).entries()) {
			const next = all[place];
			if (!next) continue;
			const known = scores.get(next.url) ?? { ...next, excerpt: next.summary, score: 0 };
			const more = (best.score * (leading[rank] ?? 0)) / (1 + 0.2 * index);
			const most = Math.max(known.score, (results[0]?.score ?? 0) * 0.95);
			scores.set(next.url, { ...known, score: Math.min(most, known.score + more) });
		}
	}
	return byScore([...scores.values()]);
}
