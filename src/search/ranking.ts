// The order of results: what Pagefind finds, with what a sore reader can do first. Pure.

import type { Page } from './engine.ts';

/** A page found, with Pagefind's score for it. */
export interface Result {
	score: number;
	page: Page;
}

/** A reader with an ache wants something to do before the thing to do it with, and both before its background. */
const weights: Record<string, number> = {
	Technique: 1.6,
	Routine: 1.35,
	'Sore place': 1.15,
	Article: 1.1,
};

/** The results by falling weighted score; equal ones keep their order. */
export function ranked(results: readonly Result[]): Page[] {
	const weighted = ({ score, page }: Result) => score * (weights[page.meta.kind ?? ''] ?? 1);
	return [...results].sort((a, b) => weighted(b) - weighted(a)).map(({ page }) => page);
}
