// The order of results: how well they fit, with what a sore reader can do first. Pure.

import type { Named } from './names.ts';

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
export const byScore = (results: readonly Scored[]): Scored[] =>
	results.toSorted((a, b) => b.score - a.score);
