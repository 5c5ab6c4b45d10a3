// Why a place has no technique for hands, a ball, a roller or a partner, where more can be said than that none reaches it. Pure,
// and made at build: the map has the sentence at hand.

import type { CollectionEntry } from 'astro:content';
import { contains, drawnPoints, type Point } from '../anatomy/geometry.ts';
import { placeIn, viewOf } from '../anatomy/places.ts';
import { zonesOf } from '../anatomy/zones.ts';
import type { Zone } from '../safety/zones.ts';
import type { Answers, Lack, Sore } from './answers.ts';
import { tellsOwnHands } from './first.ts';
import { pointsOf } from './here.ts';
import { means, wishesWith, type Means } from './means.ts';
import { picksFor } from './picks.ts';
import { barred, onPage } from './text.ts';

type Area = Pick<CollectionEntry<'areas'>, 'id' | 'body'>;

/**
 * Why a place has none, by what one would do it with.
 * @param all the same place with the techniques that its page leaves out
 */
export function lacksAt(
	area: Area,
	sore: Sore,
	all: Sore,
	answers: Answers,
	zones: readonly Zone[],
): Partial<Record<Means, Lack>> {
	const has = (one: Means, { ways }: Sore) =>
		!picksFor(answers, { ...sore, ways }, wishesWith(one, {})).isInstead;
	const lackOf = (one: Means): Lack | undefined => {
		const zone = zoneAt(area.id, zones);
		if (zone && (zone.isBarred || has(one, all))) return { says: barred(one, zone) };
		return one === 'hands' && tellsOwnHands(area) ? { says: onPage, isOnPage: true } : undefined;
	};
	return Object.fromEntries(
		means.flatMap((one) => {
			const lack = has(one, sore) ? undefined : lackOf(one);
			return lack ? [[one, lack]] : [];
		}),
	);
}

/** The place not to press that covers most of a sore place, and whether this is marked where nobody may press. */
function zoneAt(id: string, zones: readonly Zone[]): (Zone & { isBarred: boolean }) | undefined {
	const view = viewOf(id);
	const place = view && placeIn(view, id);
	if (!place) return undefined;
	const points = pointsOf(place);
	const drawn = zonesOf(view).map(({ id: zone, halves, wholes }) => {
		const rings = [...halves, ...wholes].map(drawnPoints);
		const covers = (point: Point) => rings.some((ring) => contains(ring, point));
		return { zone, covered: points.filter(covers).length, isMarked: covers(place.at) };
	});
	const [most] = drawn.filter(({ covered }) => covered > 0).sort((a, b) => b.covered - a.covered);
	const found = zones.find((zone) => zone.id === most?.zone);
	const marked = drawn.filter(({ isMarked }) => isMarked).map(({ zone }) => zone);
	const isBarred = zones.some(({ id: zone, rule }) => rule === 'never' && marked.includes(zone));
	return found && { ...found, isBarred };
}
