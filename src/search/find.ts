// One answer for a query: what the names know and what the full-text index finds, together.

import { isDanger } from './danger.ts';
import { loadEngine, type Page } from './engine.ts';
import { loadNames } from './load.ts';
import { fit, mend } from './names.ts';
import { placesFor, type Place } from './places.ts';
import { ranked, type Scored } from './ranking.ts';

/** A page found. */
export interface Found {
	url: string;
	title: string;
	kind: string;
	/** HTML of Pagefind with `<mark>` as its only tag, or plain text. */
	excerpt: string;
}

/** What was found. */
export interface Answer {
	pages: Found[];
	/** Sore places that the query names, the likeliest first. */
	places: Found[];
	/** What was looked for: the query, or what it was taken to mean. */
	query: string;
	mended: boolean;
}

/** Results shown at most: what a reader may scroll through. */
const most = 20;

/**
 * Finds the pages for a query, the best first.
 * @param base the folder that the site is served in, without its last slash
 * @param exact true to take the words as they were typed
 * @throws {Error} when neither index nor names can be had
 */
export async function find(words: string, base: string, exact = false): Promise<Answer> {
	if (!words) return { pages: [], places: [], query: '', mended: false };
	const [known, engine] = await Promise.all([loadNames(base), loadEngine(base)]);
	const mended = mend(words, known);
	const isMended = mended.changed && !exact;
	const query = isMended ? mended.query : words;
	if (mended.unknown) return { pages: [], places: [], query, mended: false };
	const { results } = await engine.search(query);
	const loaded = await Promise.all(
		results.slice(0, most).map(async (hit) => ({ score: hit.score, page: await hit.data() })),
	);
	const scored = known.pages.map((page) => ({ page, score: fit(query, page, known) }));
	const places = placesFor(query, known).slice(0, 2);
	const others = scored.filter(({ page }) => !page.leads);
	return {
		pages: merge(others, loaded, places, isDanger(words)).slice(0, most),
		places: places.map(({ page }) => ({ ...page, excerpt: page.summary })),
		query,
		mended: isMended,
	};
}

/** How well a page must fit to be shown for its names alone. */
const leastName = 0.12;

function merge(
	byName: readonly Place[],
	byText: readonly { score: number; page: Page }[],
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
	const all = byName.flatMap(({ page, score }): Scored[] => {
		const found = text.get(page.url);
		const sum = score + 0.5 * (found?.score ?? 0) + (led.get(page.url) ?? 0);
		if (score < leastName && !found && !led.has(page.url)) return [];
		const { url, title, kind, summary } = page;
		const urgent = danger && kind === 'Safety' ? 1.6 : 1;
		return [
			{
				...{ url, title, kind, excerpt: found?.page.excerpt ?? summary },
				score: sum * urgent * (page.group ? 0.75 : 1),
			},
		];
	});
	return ranked(all);
}
