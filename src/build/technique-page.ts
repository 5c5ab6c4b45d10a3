// What the page of a technique shows beside its text. Pure: its front matter comes in, words go out.

import type { CollectionEntry } from 'astro:content';
import { byWhom, duration, listed, times } from '../format.ts';

type Technique = CollectionEntry<'techniques'>['data'];
type Muscles = readonly CollectionEntry<'muscles'>[];

/** A fact of a list beside the picture. */
export interface Fact {
	name: string;
	value: string;
}

/** How long, how many, how hard, how often at most, and who: what the front matter does not say is left out. */
export function factsOf({ time, repetitions, pressure, often, who }: Technique): Fact[] {
	const { perDay, perWeek } = often ?? {};
	const most = [...(perDay ? [`${perDay} a day`] : []), ...(perWeek ? [`${perWeek} a week`] : [])];
	return [
		{ name: `How long, each ${time.per}`, value: duration(time.seconds) },
		...(repetitions
			? [{ name: 'How many', value: `${times(repetitions.times)} ${repetitions.unit}` }]
			: []),
		...(pressure
			? [{ name: 'Pressure', value: `${pressure.usual} of 10, at most ${pressure.most}` }]
			: []),
		...(most.length > 0 ? [{ name: 'How often, at most', value: most.join(', ') }] : []),
		{ name: 'Who does it', value: byWhom(who) },
	];
}

/** Muscles that run up the neck, and strokes that press: a tool that presses stays off the neck all the same. */
const upTheNeck = ['upper-trapezius', 'levator-scapulae'];
const pressing = ['compression', 'rolling', 'percussion'];

/** Whether a technique leaves the neck out though a muscle that it reaches runs up it. */
export const stopsAtNeck = ({ tools, stroke, muscles }: Technique): boolean =>
	tools.length > 0 &&
	pressing.includes(stroke) &&
	muscles.some((muscle) => upTheNeck.includes(muscle));

/** What stands under the picture: what it reaches, and what is marked. */
export function captionOf(technique: Technique, reached: Muscles): string {
	const names = listed(reached.map(({ data }) => data.title.toLowerCase()));
	return [
		`It reaches the ${names}. On your left the covering muscles are taken away.`,
		...(technique.keepOff.length > 0 ? ['Hatched: do not press.'] : []),
		...(stopsAtNeck(technique)
			? ['The neck itself is left out, though a muscle that is marked runs up it.']
			: []),
	].join(' ');
}
