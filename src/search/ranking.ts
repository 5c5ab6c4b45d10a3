// The order of results: how well they fit, with what a sore reader can do first. Pure.

import type { IndexedPage } from './engine.ts';
import type { Named } from './names.ts';
import { kindFrom, type SearchKinds } from './page-kinds.ts';
import * as weights from './weights.ts';

/** A page found. */
export interface Found extends Pick<Named, 'url' | 'title' | 'at' | 'by' | 'tools' | 'minutes'> {
	/** Id of its kind; a page that is of none has a name of its own. */
	kind: string;
	/** HTML of Pagefind with `<mark>` as its only tag, or plain text. */
	excerpt: string;
}

/** A page found, with its score. */
export interface Scored extends Found {
	score: number;
}

/** The results with their scores weighted by kind, the highest first; equal ones keep their order. */
export const ranked = (results: readonly Scored[], kinds: SearchKinds): Scored[] =>
	byScore(
		results.map((result) => ({
			...result,
			score: result.score * (kinds[result.kind]?.weight ?? 1),
		})),
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
export type ByText = ReadonlyMap<string, { score: number; page: IndexedPage }>;

/** What a query asks for beside its words. */
export interface Meant {
	/** Every page that has names, with how well they fit. */
	byName: readonly Fitting[];
	/** The sore places that the query names, the likeliest first. */
	places: readonly Fitting[];
	/** True when the query names a sign that needs care first. */
	isUrgent: boolean;
}

/** One row of results, from names and text together; sore places are offered apart and only lead to their muscles. */
export function merge(meant: Meant, byText: ByText, kinds: SearchKinds): Scored[] {
	const named = new Set(meant.byName.map(({ page }) => page.url));
	const unnamed = [...byText.values()].filter(({ page }) => !named.has(page.url));
	return ranked(
		[...scoreNamed(meant, byText), ...unnamed.map((one) => scoreUnnamed(one, kinds))],
		kinds,
	);
}

/** What a sore place of the query leads to is found, too. */
function scoreNamed({ byName, places, isUrgent }: Meant, byText: ByText): Scored[] {
	const led = leadsOf(places);
	const tool = byName.find(
		({ page, score }) => page.kind === 'tools' && score >= weights.toolAskedFor,
	)?.page.title;
	return byName.flatMap(({ page, score }): Scored[] => {
		const found = byText.get(page.url);
		if (page.leads || (score < weights.leastName && !found && !led.has(page.url))) return [];
		const sum =
			score +
			weights.text * (found?.score ?? 0) +
			(led.get(page.url) ?? 0) +
			(page.kind === 'routines' && tool && page.tools?.includes(tool)
				? weights.routineWithTool
				: 0);
		const isFirst = page.kind === 'safety' && (isUrgent || score >= weights.safetyAskedFor);
		return [
			{
				...page,
				excerpt: found?.page.excerpt ?? page.summary,
				score: sum * (isFirst ? weights.safetyFirst : 1) * (page.group ? weights.group : 1),
			},
		];
	});
}

/** What sore places give to the muscles that they lead to, by address. */
function leadsOf(places: readonly Fitting[]): Map<string, number> {
	const led = new Map<string, number>();
	for (const [rank, { page, score }] of places.entries()) {
		for (const [index, url] of (page.leads ?? []).entries()) {
			const more = (weights.led * Math.min(1, score)) / (1 + rank) / (1 + weights.ledFall * index);
			led.set(url, Math.max(led.get(url) ?? 0, more));
		}
	}
	return led;
}

function scoreUnnamed(
	{ page, score }: { page: IndexedPage; score: number },
	kinds: SearchKinds,
): Scored {
	const { url, excerpt, meta } = page;
	return {
		...{ url, excerpt, title: meta.title ?? url },
		kind: kindFrom(meta.kind ?? 'page', kinds),
		score: score * weights.textAlone,
	};
}

/** Puts what the best results lead on to among the first: who asks for the one often needs the other. */
export function leadOn(results: readonly Scored[], all: readonly Named[]): Found[] {
	const scores = new Map(results.map((result) => [result.url, result]));
	const ceiling = (results[0]?.score ?? 0) * weights.leadingMost;
	for (const [rank, share] of weights.leadingOn.entries()) {
		const best = results[rank];
		const page = best && all.find(({ url }) => url === best.url);
		for (const [index, place] of (page?.next ?? []).entries()) {
			const next = all[place];
			if (!best || !next) continue;
			const known = scores.get(next.url) ?? { ...next, excerpt: next.summary, score: 0 };
			const more = (best.score * share) / (1 + weights.leadingFall * index);
			const score = Math.min(Math.max(known.score, ceiling), known.score + more);
			scores.set(next.url, { ...known, score });
		}
	}
	return byScore([...scores.values()]);
}
