// One answer for a query: what the names know and what the full-text index finds, together.

import { isDanger } from './danger.ts';
import { forgetEngine, loadEngine, type Page } from './engine.ts';
import { loadNames } from './load.ts';
import { fit, mend, stemsOf, type Names } from './names.ts';
import { placesFor, type Place } from './places.ts';
import { ranked, type Found, type Scored } from './ranking.ts';

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

/** Pages of the full-text index that are read, and results shown at most: what a reader may scroll through. */
const most = 20;

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
	const answer = (loaded: readonly Loaded[], relaxed: boolean): Answer => {
		const scored = known.pages.map((page) => ({ page, score: fit(query, page, known) }));
		const places = placesFor(query, known).slice(0, 2);
		const others = scored.filter(({ page }) => !page.leads);
		return {
			pages: merge(others, loaded, places, isDanger(words)).slice(0, most),
			places: places.map(({ page }) => ({ ...page, excerpt: page.summary })),
			query,
			mended: isMended,
			relaxed,
		};
	};
	early?.(answer([], false));
	const loaded = await searchText(query, base);
	return answer(loaded, loaded.length === 0 && !isWholeName(query, known));
}

interface Loaded {
	score: number;
	page: Page;
}

/** Pages whose text holds all words. A stale index, left over from before a deploy, is read anew once. */
async function searchText(query: string, base: string, again = true): Promise<Loaded[]> {
	try {
		const { results } = await (await loadEngine(base)).search(query);
		return await Promise.all(
			results.slice(0, most).map(async (hit) => ({ score: hit.score, page: await hit.data() })),
		);
	} catch (error) {
		if (!again) throw error;
		forgetEngine();
		return searchText(query, base, false);
	}
}

const isWholeName = (query: string, { pages }: Names): boolean => {
	const asked = stemsOf(query).join(' ');
	return pages.some(({ phrases }) => phrases.includes(asked));
};

/** How well a page must fit to be shown for its names alone. */
const leastName = 0.12;

/** How well a tool fits when it is what was asked for, and what that adds to a routine with it. */
const wholeName = 1.5;
const routineWithTool = 1.5;

function merge(
	byName: readonly Place[],
	byText: readonly Loaded[],
	places: readonly Place[],
	danger: boolean,
): Found[] {
	const best = Math.max(1, ...byText.map(({ score }) => score));
	const text = new Map(byText.map(({ page, score }) => [page.url, { page, score: score / best }]));
	const led = new Map<string, number>();
	for (const [rank, { page, score }] of places.entries()) {
		for (const [index, url] of (page.leads ?? []).entries()) {
			const more = (0.45 * Math.min(1, score)) / (1 + rank) / (1 + 0.25 * index);
			led.set(url, Math.max(led.get(url) ?? 0, more));
		}
	}
	const named = byName.find(({ page, score }) => page.kind === 'Tool' && score >= wholeName);
	const all = byName.flatMap(({ page, score }): Scored[] => {
		const found = text.get(page.url);
		const withIt = page.kind === 'Routine' && named && page.tools?.includes(named.page.title);
		const sum =
			score + 0.5 * (found?.score ?? 0) + (led.get(page.url) ?? 0) + (withIt ? routineWithTool : 0);
		if (score < leastName && !found && !led.has(page.url)) return [];
		const urgent = danger && page.kind === 'Safety' ? 1.6 : 1;
		return [
			{
				...page,
				excerpt: found?.page.excerpt ?? page.summary,
				score: sum * urgent * (page.group ? 0.75 : 1),
			},
		];
	});
	return ranked(all);
}
