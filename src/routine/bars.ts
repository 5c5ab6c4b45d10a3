// What speaks against a list of steps today, as the first screen of the player says it: every reason of every step. Pure.

import { asLine } from '../format.ts';
import { behind, groupsFor, type Group } from '../safety/groups.ts';
import type { Applied, Reason, Technique } from '../safety/reasons.ts';
import type { Asked, Bar, Bars } from './played.ts';
import { barsText } from './bars-text.ts';

/** A step as readers count it: the sides and spots of the same are one. */
export interface Counted {
	technique: Technique;
	/** What it is called. */
	title: string;
	/** How many steps of those that are led it is. */
	parts: number;
}

const bans: readonly Applied['then'][] = ['never', 'wait'];

/** All reasons of a list of steps by what follows from them, with the steps that are left out then. */
export function barsOf(steps: readonly Counted[], reasons: readonly Reason[]): Bars {
	const [only] = steps;
	const of = only && steps.length === 1 ? only.technique : steps.map(({ technique }) => technique);
	const groups = groupsFor(of, reasons);
	const shared = new Set(reasons.map(({ id }) => id));
	const asked = groups.flatMap((group) =>
		group.reasons.map((one): [string, Asked] => [textOf(one), askedOf(one, shared.has(one.id))]),
	);
	return {
		bars: groups.map((group) => barOf(group, steps)),
		asked: Object.fromEntries(asked),
	};
}

/** What follows from a group of reasons for some steps. */
function barOf({ title, reasons }: Group, steps: readonly Counted[]): Bar {
	const [first] = reasons;
	const numbers = numbersOf(first, steps.length);
	const one = numbers.length === 1 && steps.length > 1 ? steps[(numbers[0] ?? 0) - 1] : undefined;
	const isAll = numbers.length === steps.length;
	return {
		says: one ? barsText.named(title, one.title) : title,
		reasons: reasons.map(textOf),
		...needOf(first),
		...(numbers.length > 0 && { out: isAll ? 'all' : ledBy(steps, numbers) }),
	};
}

/** The indexes of the led steps that are counted by some numbers. */
function ledBy(steps: readonly Counted[], numbers: readonly number[]): number[] {
	const counts = steps.flatMap(({ parts }, index) =>
		Array.from({ length: parts }, () => index + 1),
	);
	return counts.flatMap((number, index) => (numbers.includes(number) ? [index] : []));
}

/** The numbers of the steps that a reason leaves out, of all. */
function numbersOf(one: Applied | undefined, all: number): readonly number[] {
	if (!one || !bans.includes(one.then)) return [];
	return one.steps.length > 0 ? one.steps : Array.from({ length: all }, (_, index) => index + 1);
}

/** What the steps that are left need: somebody's yes, and a light hand after it, or a light hand alone. */
function needOf(one: Applied | undefined): Pick<Bar, 'needs'> {
	const then = one && (bans.includes(one.then) ? one.rest : one.then);
	return then === 'ask' ? { needs: 'yes' } : then === 'light' ? { needs: 'light' } : {};
}

/** A reason as the first screen names it, with what else there is to do. */
const textOf = (one: Applied): string => one.short + behind(one);

const askedOf = (one: Applied, isShared: boolean): Asked => ({
	name: asLine(one.name) + behind(one),
	...(isShared && { id: one.id }),
	...(one.page && { page: one.page }),
});
