// Why a place has no technique for hands, a ball, a roller or a partner, where more can be said than that none reaches it. Pure,
// and made at build: the map has the sentence at hand.

import type { CollectionEntry } from 'astro:content';
import { contains, drawnPoints, type Point } from '../anatomy/geometry.ts';
import { placeIn, viewOf } from '../anatomy/places.ts';
import { zonesOf } from '../anatomy/zones.ts';
import { asLine } from '../format.ts';
import type { Zone } from '../safety/zones.ts';
import type { Answers, Lack, Sore } from './answers.ts';
import { tellsOwnHands } from './first.ts';
import { pointsOf } from './here.ts';
import { means, wishesWith, type Means } from './means.ts';
import { picksFor } from './picks.ts';
import { barred, off, onPage } from './text.ts';

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

/** What may be done at most at a place that is marked where pressing can do harm; why, and what to do instead. */
export function offAt(id: string, zones: readonly Zone[]): Sore['off'] {
	const zone = zoneAt(id, zones);
	if (!zone?.isMarked) return undefined;
	const instead = zone.instead ? ` ${asLine(zone.instead)}.` : '';
	return { says: off(zone.rule), why: zone.says + instead };
}

/** A place not to press, and where a sore place is marked. */
interface Covering extends Zone {
	/** Marked where this holds, or where nobody may press. */
	isMarked: boolean;
	/** Marked where nobody may press. */
	isBarred: boolean;
}

/** The place not to press that covers most of a sore place: of those that hold where it is marked, or forbid all pressing. */
function zoneAt(id: string, zones: readonly Zone[]): Covering | undefined {
	const view = viewOf(id);
	const place = view && placeIn(view, id);
	if (!place) return undefined;
	const points = pointsOf(place);
	const found = zonesOf(view).flatMap(({ id: name, halves, wholes }) => {
		const rings = [...halves, ...wholes].map(drawnPoints);
		const covers = (point: Point) => rings.some((ring) => contains(ring, point));
		const zone = zones.find((one) => one.id === name);
		const isMarked = covers(place.at);
		const counts = isMarked || zone?.rule === 'never';
		const covered = points.filter(covers).length;
		return zone && counts && covered > 0 ? [{ zone, isMarked, covered }] : [];
	});
	const [most] = found.sort((a, b) => b.covered - a.covered);
	const isBarred = found.some(({ zone, isMarked }) => isMarked && zone.rule === 'never');
	return most && { ...most.zone, isMarked: most.isMarked || isBarred, isBarred };
}
