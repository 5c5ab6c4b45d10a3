// What studies found of each technique, gathered from the pages on evidence. Pure.

import type { CollectionEntry } from 'astro:content';

/** What was measured, in words for the head of a column. */
export const outcomes = {
	'pain-same-day': 'Pain, the same day',
	'pain-weeks': 'Pain, after weeks',
	'daily-life': 'Daily life',
	movement: 'Movement',
	soreness: 'Soreness after exercise',
	relaxation: 'Feeling relaxed',
} as const;

export type Outcome = keyof typeof outcomes;

/** Which way a finding points, in words. */
export const points = {
	helps: 'It helped',
	'no-difference': 'It made no difference',
	unclear: 'Nobody can tell',
} as const;

type Page = Pick<CollectionEntry<'evidence'>, 'id' | 'data'>;

/** One finding, and the page that tells of it. */
export type Finding = Page['data']['findings'][number] & { page: string };

/** All findings: techniques by name of their id, outcomes in the order of the columns. */
export function findingsFrom(pages: readonly Page[]): Finding[] {
	const order = Object.keys(outcomes);
	return pages
		.flatMap(({ id, data }) => data.findings.map((finding) => ({ ...finding, page: id })))
		.sort(
			(a, b) =>
				a.technique.localeCompare(b.technique) ||
				order.indexOf(a.outcome) - order.indexOf(b.outcome),
		);
}
