// What the page of a technique shows beside its text. Pure: its front matter comes in, words go out.

import type { CollectionEntry } from 'astro:content';
import { byWhom, duration, listed, times } from '../format.ts';
import { factText, pictureText } from './text.ts';

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
	const most = [
		...(perDay ? [factText.perDay(perDay)] : []),
		...(perWeek ? [factText.perWeek(perWeek)] : []),
	];
	return [
		{ name: factText.time(time.per), value: duration(time.seconds) },
		...(repetitions
			? [{ name: factText.repetitions, value: `${times(repetitions.times)} ${repetitions.unit}` }]
			: []),
		...(pressure
			? [{ name: factText.pressure, value: factText.ofTen(pressure.usual, pressure.most) }]
			: []),
		...(most.length > 0 ? [{ name: factText.often, value: most.join(', ') }] : []),
		{ name: factText.who, value: byWhom(who) },
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
		pictureText.technique(names),
		...(technique.keepOff.length > 0 ? [pictureText.hatched] : []),
		...(stopsAtNeck(technique) ? [pictureText.withoutNeck] : []),
	].join(' ');
}
