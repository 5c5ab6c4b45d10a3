// What the page of a routine shows beside its text. Pure: its front matter comes in, words go out.

import type { CollectionEntry } from 'astro:content';
import type { Told } from '../evidence/findings.ts';
import { routineSeconds } from '../finder/minutes.ts';
import { asWords, brief, listed } from '../format.ts';
import { surenessOf, whoIn } from './technique-page.ts';
import { factText } from './text.ts';

type Routine = CollectionEntry<'routines'>['data'];

/**
 * The time in all.
 * @param said how a time is said
 */
export const routineTime = (routine: Routine, said = brief): string =>
	said(routineSeconds(routine));

/** Who gives it, and what must be at hand. */
export function routineNeeds(
	{ who, things }: Routine,
	tools: readonly CollectionEntry<'tools'>[],
): string {
	const named = [...tools.map(({ data }) => asWords(data.title)), ...things];
	const atHand = named.length === 0 && who === 'self' ? [factText.hands] : named;
	return [whoIn([who]), ...(atHand.length > 0 ? [listed(atHand)] : [])].join(' · ');
}

/** The line under the title: who gives it, what must be at hand, and the time in all. */
export const routineMeta = (routine: Routine, tools: readonly CollectionEntry<'tools'>[]): string =>
	[routineNeeds(routine, tools), routineTime(routine)].join(' · ');

/** What stands beside the names of the folded sections. */
export const routineHints = (findings: readonly Told[], body?: string): Record<string, string> => ({
	evidence: surenessOf(findings, body),
});
