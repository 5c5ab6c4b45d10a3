// What studies found of each technique, gathered from the pages on evidence. Pure.

import type { CollectionEntry } from 'astro:content';

/** What was measured, in the order of the columns. */
export const outcomes = [
	'pain-same-day',
	'pain-weeks',
	'daily-life',
	'movement',
	'soreness',
	'relaxation',
] as const;

export type Outcome = (typeof outcomes)[number];

/** Which way a finding can point. */
export const ways = ['helps', 'no-difference', 'unclear'] as const;

export type Way = (typeof ways)[number];

type Page = Pick<CollectionEntry<'evidence'>, 'id' | 'data'>;

/** One finding, and the page that tells of it. */
export type Finding = Page['data']['findings'][number] & { page: string };

/** All findings: techniques by name of their id, outcomes in the order of the columns. */
export function findingsFrom(pages: readonly Page[]): Finding[] {
	return pages
		.flatMap(({ id, data }) => data.findings.map((finding) => ({ ...finding, page: id })))
		.sort(
			(a, b) =>
				a.technique.localeCompare(b.technique) ||
				outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome),
		);
}
