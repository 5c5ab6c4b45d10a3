// What the page of a technique shows beside its text. Pure: its front matter comes in, words go out.

import type { CollectionEntry } from 'astro:content';
import { findingOf, shownIn, type Told } from '../evidence/findings.ts';
import { levels as surest } from '../evidence/levels.ts';
import { sumOf } from '../finder/minutes.ts';
import { asLine, asWords, brief, either, listed, times } from '../format.ts';
import { strokesOfHands } from './at-hand.ts';
import { factText, foldText, pictureText } from './text.ts';

type Technique = CollectionEntry<'techniques'>['data'];
type Tools = readonly CollectionEntry<'tools'>[];

/** A number of the row under the picture. */
export interface Fact {
	name: string;
	value: string;
	note?: string;
}

/** The most numbers in a row. */
const most = 3;

/** How long, how many and how hard; where one of them is missing, how often at most. */
export function factsOf({ time, repetitions, pressure, often }: Technique): Fact[] {
	const { perDay, perWeek } = often ?? {};
	const [unit = '', per] = repetitions?.unit.split(' per ') ?? [];
	const rates = [
		...(perDay ? [factText.perDay(perDay)] : []),
		...(perWeek ? [factText.perWeek(perWeek)] : []),
	];
	return [
		{ name: factText.time, value: brief(time.seconds), note: factText.each(time.per) },
		...(repetitions
			? [
					{
						name: asLine(unit),
						value: times(repetitions.times),
						...(per && { note: factText.each(per) }),
					},
				]
			: []),
		...(pressure
			? [
					{
						name: factText.press,
						value: factText.ofTen(pressure.usual),
						note: factText.most(pressure.most),
					},
				]
			: []),
		...(rates.length > 0
			? [{ name: factText.often, value: rates.join(', '), note: factText.atMost }]
			: []),
	].slice(0, most);
}

/** What must be at hand; of what a professional brings, nothing. */
export function neededFor({ who, stroke, things, byHand }: Technique, tools: Tools): string {
	if (who.every((one) => one === 'professional')) return '';
	const oneOf = [
		...(byHand ? [factText.hands] : []),
		...tools.map(({ data }) => asWords(data.title)),
	];
	const named = [...(oneOf.length > 0 ? [either(oneOf)] : []), ...things];
	if (named.length > 0) return listed(named);
	return strokesOfHands.includes(stroke) ? factText.hands : '';
}

/**
 * How long it takes in all, as far as the front matter says it.
 * @param said how a time is said
 */
export function wholeTime({ time, work }: Technique, said = brief): string {
	const sum = work && sumOf(work);
	if (sum) return said(sum);
	return time.per === 'session'
		? said(time.seconds)
		: `${said(time.seconds)} ${factText.each(time.per)}`;
}

/** Who does it, in few words: "Alone or helper". */
export const whoIn = (who: Technique['who']): string =>
	asLine(either(who.map((one) => factText.who[one])));

/** Who does it, and with what. */
export const needsOf = (technique: Technique, tools: Tools): string =>
	[whoIn(technique.who), neededFor(technique, tools)].filter(Boolean).join(' · ');

/** The line under the title: who does it, with what, how long. */
export const metaOf = (technique: Technique, tools: Tools): string =>
	[needsOf(technique, tools), wholeTime(technique)].join(' · ');

/** How sure the findings of a text are, the least sure first: "very uncertain to limited evidence". */
export function surenessOf(findings: readonly Told[], body = ''): string {
	const found = new Set(shownIn(body).map(({ id }) => findingOf(findings, id).data.level));
	const [least, ...others] = surest.filter((level) => found.has(level)).toReversed();
	const last = others.at(-1);
	return [least, last].flatMap((level) => (level ? [foldText.levels[level]] : [])).join(' to ');
}

/** What stands beside the names of the folded sections. */
export const hintsOf = (
	{ data, body }: Pick<CollectionEntry<'techniques'>, 'data' | 'body'>,
	tools: Tools,
	findings: readonly Told[],
): Record<string, string> => ({
	'what-you-need': neededFor(data, tools),
	position: listed(data.where.map((where) => foldText.where[where])),
	'how-hard-how-long-how-often': data.pressure ? factText.ofTen(data.pressure.usual) : '',
	evidence: surenessOf(findings, body),
});

/** Muscles that run up the neck, and strokes that press: a tool that presses stays off the neck all the same. */
const upTheNeck = ['upper-trapezius', 'levator-scapulae'];
const pressing = ['compression', 'rolling', 'percussion'];

/** Whether a technique leaves the neck out though a muscle that it reaches runs up it. */
export const stopsAtNeck = ({ tools, stroke, muscles }: Technique): boolean =>
	tools.length > 0 &&
	pressing.includes(stroke) &&
	muscles.some((muscle) => upTheNeck.includes(muscle));

/** What stands under the picture: what is marked in it. */
export function captionOf(technique: Technique): string {
	return [
		pictureText.technique,
		...(technique.keepOff.length > 0 ? [pictureText.hatched] : []),
		...(stopsAtNeck(technique) ? [pictureText.withoutNeck] : []),
	].join(' ');
}
