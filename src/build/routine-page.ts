// What the page of a routine shows beside its text. Pure: its front matter comes in, words go out.

import type { CollectionEntry } from 'astro:content';
import { asLine, byWhom, duration, listed } from '../format.ts';
import type { Fact } from './technique-page.ts';
import { factText } from './text.ts';

type Routine = CollectionEntry<'routines'>['data'];

/** The whole is said in whole minutes. */
const whole = (seconds: number) => Math.round(seconds / 60) * 60;

/** The time in all, the steps, who does it, and what must be at hand. */
export function routineFacts(
	{ steps, who, things }: Routine,
	tools: readonly CollectionEntry<'tools'>[],
): Fact[] {
	const sum = (end: 'min' | 'max') =>
		whole(steps.reduce((total, { seconds }) => total + seconds[end], 0));
	const atHand = [...tools.map(({ data }) => data.title.toLowerCase()), ...things];
	return [
		{ name: factText.whole, value: duration({ min: sum('min'), max: sum('max') }) },
		{ name: factText.steps, value: String(steps.length) },
		{ name: factText.who, value: byWhom([who]) },
		...(atHand.length > 0 ? [{ name: factText.atHand, value: asLine(listed(atHand)) }] : []),
	];
}
