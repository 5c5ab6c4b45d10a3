// The sore places that a text names: "mouse arm", "bra strap line", "right where the trap meets the skull". Pure.

import type { Fitting } from './ranking.ts';
import { byScore } from './ranking.ts';
import type { Hit } from './said.ts';
import { leastPlace } from './weights.ts';

/** Id of the page at an address. */
export const idOf = ({ url }: { url: string }): string => url.split('/').at(-2) ?? '';

/** Places offered for one's own words. */
export const mostOffered = 3;

/** How well a muscle must fit to be one that was named. */
const named = 0.9;

/** What a place gets for a muscle that was named and that it leads to, and how fast that falls. */
const byMuscle = 0.6;

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
	const muscles = fitting.filter(({ page, score }) => page.kind === 'muscles' && score >= named);
	const places = fitting.flatMap(({ page, score }): Fitting[] => {
		if (!page.leads) return [];
		const hit = told.get(idOf(page));
		const led = Math.max(0, ...muscles.map((muscle) => ledBy(page.leads ?? [], muscle.page.url)));
		if (!hit && led === 0 && score < leastPlace) return [];
		const sum =
			(hit ? hit.size + 0.5 / (1 + hit.size + Math.max(0, hit.slack)) - hit.from / 1000 : 0) +
			led +
			0.3 * Math.min(1, score);
		return [{ page, score: sum }];
	});
	return byScore(places).slice(0, mostOffered);
}

/** Words that may stand between those of a name which leaves no room for another: "corner, inside, of the blade". */
const mostSlack = 1;

const isWithin = (one: Hit, other: Hit) =>
	other.size > one.size &&
	other.from <= one.from &&
	other.end >= one.end &&
	other.slack <= mostSlack;

function ledBy(leads: readonly string[], muscle: string): number {
	const rank = leads.indexOf(muscle);
	return rank < 0 ? 0 : byMuscle / (1 + rank);
}
