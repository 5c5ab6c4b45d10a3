// Whether steps that a reader changed, or that came with an address, may be done. Pure.

import type { Named } from '../address.ts';
import type { Shown } from '../played.ts';
import { pressureOf } from './compose.ts';
import type { Range } from './data.ts';
import { isMassage } from './items.ts';
import { mostAlone, mostSpots } from './limits.ts';
import type { Option } from './options.ts';
import type { Made } from './wanted.ts';

/** What steps have to hold to: what may be done, and whether the reader is alone. */
export interface Law {
	options: readonly Option[];
	isAlone: boolean;
}

/** The option that a step is one of. */
export const optionOf = ({ way, side, place }: Named, { options }: Law): Option | undefined =>
	options.find(
		(option) =>
			option.way.id === way &&
			(option.isThere ? option.spot.place.id : undefined) === place &&
			(option.way.dose.kind === 'both'
				? side === 'both'
				: option.sides.some((one) => one === side)),
	);

/** What the player shows of steps: where one is set elsewhere than its picture shows it, the place is named. */
export const shownOf = (steps: readonly Named[], law: Law): Shown[] =>
	steps.map((step) => {
		const { way, stance, isThere, spot } = optionOf(step, law) ?? {};
		const place = isThere && !way?.at.includes(spot?.place.id ?? '') ? spot?.place.name : undefined;
		return { title: [way?.name, place].filter(Boolean).join(': '), pose: stance?.id ?? '' };
	});

/** The seconds that a step can have beside others. */
export function roomFor(option: Option, step: Named, others: readonly Named[], law: Law): Range {
	const { dose } = option.way;
	const mine = others.filter(({ way, side }) => way === step.way && side === step.side);
	const sum = (some: readonly Named[]) => some.reduce((all, { seconds }) => all + seconds, 0);
	const own = dose.kind === 'spots' ? 0 : sum(mine);
	const end = dose.end && mine.length > 0 ? dose.end.max : 0;
	const massage = others.filter((one) =>
		law.options.some((option) => option.way.id === one.way && isMassage(option)),
	);
	const alone = law.isAlone && isMassage(option) ? mostAlone - sum(massage) : Infinity;
	return {
		min: dose.end && mine.length > 0 ? dose.end.min : dose.step.min,
		max: Math.min(dose.step.max + end - own, alone),
	};
}

/** Whether one spot more may be pressed and held. */
function hasSpot(
	{ way: { id, dose } }: Option,
	step: Named,
	others: readonly Named[],
	law: Law,
): boolean {
	if (dose.kind !== 'spots') return true;
	const held = others.filter((one) =>
		law.options.some(({ way }) => way.id === one.way && way.dose.kind === 'spots'),
	);
	const same = held.filter(({ way }) => way === id);
	const isNew = same.every(({ side, place }) => side !== step.side || place !== step.place);
	return isNew && held.length < mostSpots && same.length < (dose.places ?? mostSpots);
}

/** The steps that may be done, each within its dose beside those before it; what may not is left out. */
export function legalSteps(steps: readonly Named[], law: Law): Made[] {
	const legal: Made[] = [];
	for (const step of steps) {
		const option = optionOf(step, law);
		if (!option || !hasSpot(option, step, legal, law)) continue;
		const { min, max } = roomFor(option, step, legal, law);
		if (max < min) continue;
		legal.push({
			...step,
			seconds: Math.min(Math.max(step.seconds, min), max),
			cue: option.way.cue,
			pressure: pressureOf(option, step.soft),
		});
	}
	return legal;
}
