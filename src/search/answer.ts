// The pages that answer a query which was understood. Pure.

import { mostShown } from './filters.ts';
import type { Asked } from './fit.ts';
import type { Knowledge, Weighed } from './knowledge.ts';
import { stemsIn } from './names.ts';
import { leadOn, merge, type ByText, type Scored } from './ranking.ts';
import type { SearchKinds } from './page-kinds.ts';
import { leastHeading, type Weights } from './weights.ts';

/** What the full-text index found for one word. */
export type WordHits = readonly { id: string; score: number }[];

/**
 * How well the text of each page fits, from 0 to 1, by address.
 * @param found for each word that was asked
 */
export function textScores(found: readonly WordHits[], { byText }: Knowledge): ByText {
	const sums = new Map<string, number>();
	for (const { id, score } of found.flat()) {
		const url = byText.get(id.replace(/^.*_/, ''));
		if (url) sums.set(url, (sums.get(url) ?? 0) + score);
	}
	const best = Math.max(Number.MIN_VALUE, ...sums.values());
	return new Map([...sums].map(([url, sum]) => [url, sum / best]));
}

/** The pages that answer, the best first; the best by its text is among those shown, however many have a better name. */
export function answersTo(
	understood: Weighed,
	text: ByText,
	{ pages }: Knowledge,
	kinds: SearchKinds,
	weights: Weights,
): Scored[] {
	const all = leadOn(merge(understood, text, kinds, weights), pages, weights);
	const [late] = all.slice(mostShown).filter(({ url }) => text.get(url) === 1);
	if (!late) return all;
	const others = all.filter((page) => page !== late);
	return [...others.slice(0, mostShown - 1), late, ...others.slice(mostShown - 1)];
}

/** The heading of a page that a query asks about, where one says more of it than the title does. */
export function headingFor(
	url: string,
	{ stems: asked, weights, total }: Asked,
	{ pages, language }: Knowledge,
): { id: string; title: string } | undefined {
	const page = pages.find((one) => one.url === url);
	let best: { id: string; title: string } | undefined;
	let most = leastHeading * total;
	for (const [id, title] of page?.headings ?? []) {
		const own = new Set(stemsIn(title, language.lexicon));
		const said = asked.filter((stem) => own.has(stem));
		if (said.every((stem) => page?.stems.title.has(stem))) continue;
		const sum = said
			// What the title says, too, tells no heading from another.
			.reduce(
				(all, stem) => all + (weights.get(stem) ?? 0) * (page?.stems.title.has(stem) ? 0.5 : 1),
				0,
			);
		if (sum > most) [best, most] = [{ id, title }, sum];
	}
	return best;
}
