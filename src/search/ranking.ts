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

/** The results by falling weighted score; equal ones keep their order. */
export function ranked(results: readonly Scored[]): Scored[] {
	const weighted = ({ score, kind }: Scored) => score * (weights[kind] ?? 1);
	return [...results].sort((a, b) => weighted(b) - weighted(a));
}
