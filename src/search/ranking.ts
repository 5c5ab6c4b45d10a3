// The order of results: how well they fit, with what a sore reader can do first. Pure.

import type { Page } from './engine.ts';
import type { Named } from './page-names.ts';

/** A page found. */
export interface Found extends Pick<
	Named,
	'url' | 'title' | 'kind' | 'at' | 'by' | 'tools' | 'minutes'
> {
	/** HTML of Pagefind with `<mark>` as its only tag, or plain text. */
	excerpt: string;
}

/** A page found, with its score. */
export interface Scored extends Found {
	score: number;
}

/** A reader with an ache wants something to do before the thing to do it with, and both before its background. */
const weights: Record<string, number> = {
	Technique: 1.25,
	Routine: 1.1,
	Article: 1.15,
	Safety: 1.1,
	Muscle: 1.05,
	Evidence: 0.8,
	'About the site': 0.7,
};

/** The results with their scores weighted by kind, the highest first; equal ones keep their order. */
export const ranked = (results: readonly Scored[]): Scored[] =>
	byScore(
		results.map((result) => ({ ...result, score: result.score * (weights[result.kind] ?? 1) })),
	);

/** The results by falling score; equal ones keep their order. */
export const byScore = <Result extends { score: number }>(results: readonly Result[]): Result[] =>
	results.toSorted((a, b) => b.score - a.score);

/** A page with how well its names fit a query. */
export interface Fitting {
	page: Named;
	score: number;
}

/** What the full-text index found, by address. */
export type ByText = ReadonlyMap<string, { score: number; page: Page }>;

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

/**
 * One row of results, from names and text together; sore places are offered apart and only lead to their muscles.
 * @param byName every page that has names, with how well they fit
 * @param places the sore places that the query names, the likeliest first
 * @param danger true when the query names a sign that needs care first
 */
export function merge(
	byName: readonly Fitting[],
	byText: ByText,
	places: readonly Fitting[],
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
		if (page.leads) return [];
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
	const named = new Set(byName.map(({ page }) => page.url));
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
export function leadOn(results: readonly Scored[], all: readonly Named[]): Found[] {
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
