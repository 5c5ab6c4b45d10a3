// What the page of a routine shows beside its text. Pure: its front matter comes in, words go out.

import type { CollectionEntry } from 'astro:content';
import { asWords, brief, listed } from '../format.ts';
import { surenessOf, whoIn } from './technique-page.ts';
import { factText } from './text.ts';

type Routine = CollectionEntry<'routines'>['data'];

/** The whole is said in whole minutes. */
const whole = (seconds: number) => Math.round(seconds / 60) * 60;

const thingsFor = (things: readonly string[], tools: readonly CollectionEntry<'tools'>[]) => [
	...tools.map(({ data }) => asWords(data.title)),
	...things,
];

/** Who gives it, and with what; a card has room for no more. */
export const atHandFor = (
	{ who, things }: Pick<Routine, 'who' | 'things'>,
	tools: readonly CollectionEntry<'tools'>[],
): string => [whoIn([who]), listed(thingsFor(things, tools)) || factText.hands].join(' · ');

/** The line under the title: who gives it, what must be at hand, and the time in all. */
export function routineMeta(
	{ steps, who, things }: Routine,
	tools: readonly CollectionEntry<'tools'>[],
): string {
	const sum = (end: 'min' | 'max') =>
		whole(steps.reduce((total, { seconds }) => total + seconds[end], 0));
	const named = thingsFor(things, tools);
	const atHand = named.length === 0 && who === 'self' ? [factText.hands] : named;
	return [
		whoIn([who]),
		...(atHand.length > 0 ? [listed(atHand)] : []),
		brief({ min: sum('min'), max: sum('max') }),
	].join(' · ');
}

/** What stands beside the names of the folded sections. */
export const routineHints = (body?: string): Record<string, string> => ({
	evidence: surenessOf(body),
});
