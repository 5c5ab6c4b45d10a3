// What the page of a technique shows beside its text. Pure: its front matter comes in, words go out.

import type { CollectionEntry } from 'astro:content';
import { viewsOfZone } from '../anatomy/zones.ts';
import { upperBody, type View } from '../anatomy/upper-body/body.ts';
import { byWhom, duration, either, listed, times } from '../format.ts';
import { legendOf, zonesNamed, type LegendRow, type Zone } from '../safety/zones.ts';
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

/** Where to keep off, by rule; of what the picture does not show from its side it is said where it is seen. */
export function keepOffOf({ keepOff }: Technique, zones: readonly Zone[], view: View): LegendRow[] {
	const named = zonesNamed(keepOff, zones).map((zone) => {
		const isShown = viewsOfZone(zone.id).includes(view);
		return isShown ? zone : { ...zone, name: pictureText.seenFrom(zone.name, whence(zone.id)) };
	});
	return legendOf(named);
}

/** From where a zone is seen, after "from". */
const whence = (id: Zone['id']): string =>
	either(viewsOfZone(id).map((view) => upperBody.views[view].from));

/** What stands under the picture: what it reaches, and what is marked. */
export function captionOf(technique: Technique, reached: Muscles): string {
	const names = listed(reached.map(({ data }) => data.title.toLowerCase()));
	return [
		pictureText.technique(names),
		...(technique.keepOff.length > 0 ? [pictureText.hatched] : []),
		...(stopsAtNeck(technique) ? [pictureText.withoutNeck] : []),
	].join(' ');
}
