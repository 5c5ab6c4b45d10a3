// How many seconds each part gets: the sorer its spot, the more, within its dose and its pool. Pure.

import { mostAlone } from './limits.ts';
import { capacity, isMassage, poolMost, poolOf, type Item, type Terms } from './items.ts';

/** Seconds are given out in tens, so that two sides get fives. */
const unit = 10;

/** How much a part counts: what opens and closes as much as a spot that is 5 of 10; the worst spot clearly more. */
function weightOf({ role, option: { spot, isThere } }: Item, worst: number): number {
	if (role === 'close') return 0.6;
	if (role === 'open') return 1.2;
	if (!isThere) return 0.4 + spot.sore / 20;
	return 0.5 + spot.sore / 10 + (spot.sore === worst ? 0.8 : 0);
}

/** The seconds of each part, in the order of the parts. */
export function spread(items: readonly Item[], terms: Terms): number[] {
	const seconds = items.map(({ range }) => range.min);
	const worst = Math.max(...items.map(({ option }) => option.spot.sore));
	const weights = items.map((item) => weightOf(item, worst));
	const goal = Math.min(terms.seconds, capacity(items, terms));
	const sum = () => seconds.reduce((all, one) => all + one, 0);
	while (sum() + unit <= goal) {
		const next = neediest(items, seconds, weights, terms);
		if (next === undefined) break;
		seconds[next] = (seconds[next] ?? 0) + unit;
	}
	return lifted(items, seconds, worst, terms);
}

/** Whether a part can have more: within its own range, its pool, and what one may do alone. */
function canGrow(index: number, items: readonly Item[], seconds: readonly number[], terms: Terms) {
	const item = items[index];
	if (!item || (seconds[index] ?? 0) + unit > item.range.max) return false;
	const pool = poolOf(item);
	const sumOf = (isIn: (one: Item) => boolean) =>
		items.reduce((all, one, at) => all + (isIn(one) ? (seconds[at] ?? 0) : 0), 0);
	const group = items.filter((one) => poolOf(one) === pool);
	if (sumOf((one) => poolOf(one) === pool) + unit > poolMost(group)) return false;
	const presses = ({ option }: Item) => isMassage(option);
	return !terms.isAlone || !presses(item) || sumOf(presses) + unit <= mostAlone;
}

/** The part that has least for its weight and can have more. */
function neediest(
	items: readonly Item[],
	seconds: readonly number[],
	weights: readonly number[],
	terms: Terms,
): number | undefined {
	const need = (index: number) => (seconds[index] ?? 0) / (weights[index] ?? 1);
	return items
		.map((_, index) => index)
		.filter((index) => canGrow(index, items, seconds, terms))
		.sort((a, b) => need(a) - need(b))[0];
}

/** No spot has more time than the worst one: it gives to that, or where doses are full to what is for no one place. */
function lifted(
	items: readonly Item[],
	from: readonly number[],
	worst: number,
	terms: Terms,
): number[] {
	const seconds = [...from];
	const timeOf = ({ option: { spot } }: Item) =>
		items.reduce(
			(all, { option }, index) =>
				all + (option.isThere && option.spot === spot ? (seconds[index] ?? 0) : 0),
			0,
		);
	const indices = (isIn: (item: Item) => boolean) =>
		items.flatMap((item, index) => (isIn(item) ? [index] : []));
	const mine = indices(({ option }) => option.isThere && option.spot.sore === worst);
	const wide = indices(({ option }) => !option.isThere);
	const takers = [...mine, ...wide];
	for (;;) {
		const least = Math.min(...mine.flatMap((index) => items[index] ?? []).map(timeOf));
		const isMore = (item: Item) =>
			item.option.isThere && item.option.spot.sore < worst && timeOf(item) > least;
		const more = indices(isMore);
		const canGive = (index: number) =>
			(seconds[index] ?? 0) - unit >= (items[index]?.range.min ?? 0);
		const canTake = mine.some((index) => canGrow(index, items, seconds, terms));
		const giver = [...more, ...(more.length > 0 && canTake ? wide : [])].find(canGive);
		if (giver === undefined) return seconds;
		seconds[giver] = (seconds[giver] ?? 0) - unit;
		const taker = takers.find((index) => canGrow(index, items, seconds, terms));
		if (taker === undefined) {
			seconds[giver] = (seconds[giver] ?? 0) + unit;
			return seconds;
		}
		seconds[taker] = (seconds[taker] ?? 0) + unit;
	}
}
