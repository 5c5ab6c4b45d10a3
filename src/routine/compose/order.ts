// The order of a routine: from broad to particular, then what closes, with as little lying down and rising as may be. Pure.

import type { Rest } from './data.ts';
import type { Item } from './items.ts';
import { rankOf } from './parts.ts';

/** How late a part comes: what closes last of all. */
const level = ({ option, role }: Item): number =>
	role === 'close' ? Infinity : rankOf(option.way.law.stroke);

const restOf = (item: Item | undefined): Rest | undefined => item?.option.stance?.rest;

const inTurn = (a: Item, b: Item): number =>
	(level(a) === level(b) ? 0 : level(a) - level(b)) ||
	a.option.way.id.localeCompare(b.option.way.id) ||
	b.option.spot.sore - a.option.spot.sore;

/** Parts in their order; of those that are equally broad first what is done in the position that one is in. */
export function ordered(items: readonly Item[]): Item[] {
	const left = items.toSorted(inTurn);
	const done: Item[] = [];
	for (let first = left[0]; first; first = left[0]) {
		const { length } = left.filter((item) => level(item) === level(first));
		const same = left.findIndex((item) => restOf(item) === restOf(done.at(-1)));
		done.push(...left.splice(same < length ? Math.max(same, 0) : 0, 1));
	}
	return done;
}

/** The most positions, one after the other. */
const most = 3;

/** Whether there are few changes of position, and nobody lies down again who has risen or turned over. */
export function isCalm(items: readonly Item[]): boolean {
	const rests = ordered(items).map(restOf);
	const turns = rests.filter((rest, index) => rest !== rests[index - 1]);
	const lying = turns.filter((rest) => rest === 'front' || rest === 'back');
	return turns.length <= most && new Set(lying).size === lying.length;
}
