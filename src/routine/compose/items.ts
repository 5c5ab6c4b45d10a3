// The parts of a routine while it is made: an option with its seconds, in all and on each side. Pure.

import type { Side } from '../../anatomy/names.ts';
import type { Range } from './data.ts';
import { mostAlone, mostSpots } from './limits.ts';
import type { Option } from './options.ts';
import type { Wanted } from './wanted.ts';

/** What a part is in the whole. */
export type Role = 'open' | 'core' | 'close';

/** A part of a routine: an option, what it is there for, and how many seconds of it there can be. */
export interface Item {
	option: Option;
	role: Role;
	range: Range;
}

/** Whoever is alone massages for so long at most. */
export interface Terms {
	isAlone: boolean;
	/** The seconds that were asked for. */
	seconds: number;
	/** Whether nobody is to lie down twice. */
	isCalm?: true;
}

/** What a routine must hold to. */
export const termsOf = ({ helper = 'alone', minutes }: Wanted): Terms => ({
	isAlone: helper === 'alone',
	seconds: 60 * minutes,
});

/** Seconds are counted in fives. */
export const round = (seconds: number): number => Math.round(seconds / 5) * 5;

/** The share of the sorer side where one is worse: clearly more, and the other is not forgotten. */
const sorer = 0.6;

/** How much worse one side must be, of 10. */
const clearly = 2;

/** The share of each side that is open. */
export function sharesOf({ sides, spot }: Option): [Side, number][] {
	const [first, second] = sides;
	if (!first) return [];
	if (!second) return [[first, 1]];
	const { left = -1, right = -1 } = spot;
	const share = Math.abs(left - right) < clearly ? 0.5 : sorer;
	const [worse, other]: [Side, Side] =
		share === sorer && right > left ? ['right', 'left'] : ['left', 'right'];
	return [
		[worse, share],
		[other, 1 - share],
	];
}

/** The seconds of each side; no side is too short, and the sorer side gets what rounding leaves. */
export function splitOf(option: Option, seconds: number): [Side, number][] {
	const [first, second] = sharesOf(option);
	if (!first) return [];
	if (!second) return [[first[0], seconds]];
	const least = Math.min(option.way.dose.step.min, seconds / 2);
	const rest = Math.max(round(seconds * second[1]), least);
	return [
		[first[0], seconds - rest],
		[second[0], rest],
	];
}

/** How many seconds an option can have in all. */
export function rangeOf(option: Option): Range {
	const { dose } = option.way;
	const shares = sharesOf(option);
	if (shares.length === 0) return dose.step;
	if (shares.length === 1) return { min: Math.max(dose.step.min, dose.alone), max: dose.step.max };
	const [most, least] = [shares[0]?.[1] ?? 1, shares[1]?.[1] ?? 1];
	const ceil = Math.ceil(dose.step.min / least / 10) * 10;
	const floor = Math.floor(dose.step.max / most / 10) * 10;
	return { min: Math.min(ceil, floor), max: floor };
}

/** Whether it counts as massage: warmth does not. */
export const isMassage = ({ way }: Pick<Option, 'way'>): boolean => way.law.pressure !== undefined;

/** The most seconds that some parts can have together, by their own dose and by what one may do alone. */
export function capacity(items: readonly Item[], { isAlone }: Terms): number {
	const sum = (some: readonly Item[]) => {
		const groups = Map.groupBy(some, poolOf);
		return [...groups.values()].reduce((all, group) => all + poolMost(group), 0);
	};
	const massage = sum(items.filter(({ option }) => isMassage(option)));
	const rest = sum(items.filter(({ option }) => !isMassage(option)));
	return (isAlone ? Math.min(massage, mostAlone) : massage) + rest;
}

/** Parts that share one dose: all of a technique, but for its end, and for presses on spots, which have one each. */
export const poolOf = ({ option, role, range }: Item): string =>
	option.way.dose.kind === 'spots'
		? `${option.way.id} ${option.spot.place.id}`
		: role === 'close' && option.way.dose.end === range
			? `${option.way.id} end`
			: option.way.id;

/** The most that parts of one pool can have together, whichever of their sides is the sorer. */
export const poolMost = (group: readonly Item[]): number =>
	Math.min(...group.map(({ range }) => range.max));

/** The least that some parts take together. */
export const leastOf = (items: readonly Item[]): number =>
	items.reduce((sum, { range }) => sum + range.min, 0);

/** Whether some parts press more sore spots than a session has, in all and of each technique. */
function areTooMany(items: readonly Item[]): boolean {
	const spots = items.filter(({ option }) => option.way.dose.kind === 'spots');
	const count = (some: readonly Item[]) =>
		some.reduce((sum, { option }) => sum + option.sides.length, 0);
	return (
		count(spots) > mostSpots ||
		[...Map.groupBy(spots, ({ option }) => option.way).entries()].some(
			([{ dose }, some]) => count(some) > (dose.places ?? mostSpots),
		)
	);
}

/** Whether parts can stand together: within their doses, within what one may do alone, and not longer than asked for. */
export function canStand(items: readonly Item[], terms: Terms): boolean {
	const pools = [...Map.groupBy(items, poolOf).values()];
	const massage = items.filter(({ option }) => isMassage(option));
	return (
		leastOf(items) <= terms.seconds &&
		pools.every((group) => leastOf(group) <= poolMost(group)) &&
		!areTooMany(items) &&
		(!terms.isAlone || leastOf(massage) <= mostAlone)
	);
}
