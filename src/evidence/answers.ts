// The questions of the pages on evidence with their answers, grouped by which way they go. Pure.

import type { CollectionEntry } from 'astro:content';
import { findingOf, verdicts, type Finding, type Verdict } from './findings.ts';
import type { EvidenceLevel } from './levels.ts';

/** The answer to one question, as the list of all shows it. */
export interface Answer {
	question: string;
	answer: string;
	fact: string;
	/** How sure the finding is that it rests on. */
	level: EvidenceLevel;
	path: string;
}

type Page = Pick<CollectionEntry<'evidence'>, 'id' | 'data'>;

/** All answers in groups, in the order of the verdicts; within a group that of the pages. */
export function answersFrom(
	pages: readonly Page[],
	findings: readonly Finding[],
): { verdict: Verdict; answers: Answer[] }[] {
	return verdicts
		.map((verdict) => ({
			verdict,
			answers: pages
				.filter(({ data }) => data.verdict === verdict)
				.map(({ id, data: { title, answer, fact, finding } }) => ({
					question: title,
					answer,
					fact,
					level: findingOf(findings, finding).data.level,
					path: `/evidence/${id}/`,
				})),
		}))
		.filter(({ answers }) => answers.length > 0);
}

/** The verdicts that a finding of a level can bear; what was not shown can be so at every level. */
export const verdictsAt: Record<EvidenceLevel, readonly Verdict[]> = {
	high: ['probably', 'not-shown'],
	moderate: ['probably', 'not-shown'],
	low: ['may', 'not-shown'],
	'very-low': ['unclear', 'not-shown'],
	none: ['unclear', 'not-shown'],
};
