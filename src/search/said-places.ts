// The sore places that a text names: "mouse arm", "bra strap line", "right where the trap meets the skull". Pure.

import type { Hit } from '../words/sayings.ts';
import { byScore, type Fitting } from './ranking.ts';
import {
	leastMuscle,
	leastPlace,
	placeClose,
	placeLater,
	placeMuscle,
	placeNames,
} from './weights.ts';

/** Id of the page at an address. */
export const idOf = ({ url }: { url: string }): string => url.split('/').at(-2) ?? '';

/** Places offered for one's own words. */
const mostOffered = 3;

/**
 * The sore places that a text names, the likeliest first. A place counts by the words that name it best, however long the
 * story around them is; one that is named by part of the words which name another is left out.
 * @param fitting every page, with how well its names fit
 * @param hits what the text says of places
 */
export function placesAmong(fitting: readonly Fitting[], hits: readonly Hit[]): Fitting[] {
	const told = new Map(
		hits.filter((hit) => !hits.some((other) => isWithin(hit, other))).map((hit) => [hit.to, hit]),
	);
	const muscles = fitting.filter(
		({ page, score }) => page.kind === 'muscles' && score >= leastMuscle,
	);
	const places = fitting.flatMap(({ page, score }): Fitting[] => {
		if (!page.leads) return [];
		const hit = told.get(idOf(page));
		const led = Math.max(0, ...muscles.map((muscle) => ledBy(page.leads ?? [], muscle.page.url)));
		if (!hit && led === 0 && score < leastPlace) return [];
		const sum = (hit ? saidBy(hit) : 0) + led + placeNames * Math.min(1, score);
		return [{ page, score: sum }];
	});
	return byScore(places).slice(0, mostOffered);
}

/** How much words name a place: how many they are, then how closely they stand, then how soon. */
const saidBy = ({ size, slack, from }: Hit) =>
	size + placeClose / (1 + size + Math.max(0, slack)) - placeLater * from;

/** Words that may stand between those of a name which leaves no room for another: "corner, inside, of the blade". */
const mostSlack = 1;

const isWithin = (one: Hit, other: Hit) =>
	other.size > one.size &&
	other.from <= one.from &&
	other.end >= one.end &&
	other.slack <= mostSlack;

function ledBy(leads: readonly string[], muscle: string): number {
	const rank = leads.indexOf(muscle);
	return rank < 0 ? 0 : placeMuscle / (1 + rank);
}
