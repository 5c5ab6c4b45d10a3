// Which parts make a routine: a broad one to begin with, something for every spot, the mildest at the end. Pure.

import { capacity, canStand, leastOf, rangeOf, type Item, type Role, type Terms } from './items.ts';
import type { Option, Spot } from './options.ts';
import { rankOf } from './parts.ts';

/** What comes first takes this share of the time at most, so that more is left for the sore places. */
const mostOpening = 0.6;

/** A routine this short has no time for an end of its own, seconds. */
const withEnd = 4 * 60;

/** How many parts suit so many seconds: 3 in 2 minutes, 4 in 5, 5 in 10, 9 in 30. */
const partsIn = (seconds: number): number => Math.floor(1.2 + 1.5 * Math.sqrt(seconds / 60));

const rank = ({ way }: Option): number => rankOf(way.law.stroke);

/** How hard it usually presses, as far as it may. */
const mildness = ({ way, most }: Option): number => Math.min(way.law.pressure?.usual ?? 0, most);

const itemOf = (option: Option, role: Role): Item => ({ option, role, range: rangeOf(option) });

/** The broadest first, of these what is tried first. */
const broadest = (options: readonly Option[]): Option[] =>
	options.toSorted((a, b) => rank(a) - rank(b) || a.turn - b.turn);

/** The mildest first, of these a hold or a hand before what presses. */
const mildest = (options: readonly Option[]): Option[] =>
	options.toSorted((a, b) => mildness(a) - mildness(b) || rank(b) - rank(a) || a.turn - b.turn);

/** Whether a technique is there already: one that moves can be done at each spot, any other once. */
const isThere = (option: Option, items: readonly Item[]): boolean =>
	items.some(
		({ option: { way, spot } }) =>
			way.id === option.way.id && (!way.moves || way.dose.kind === 'both' || spot === option.spot),
	);

/** What a routine can begin with, in the order in which it is tried, and nothing. */
const openings = (options: readonly Option[], { seconds }: Terms): (Item | undefined)[] => [
	...broadest(options)
		.map((option) => itemOf(option, 'open'))
		.filter(({ range }) => range.min <= mostOpening * seconds),
	undefined,
];

/** What ends a routine: the end that a technique has for it, the mildest of all, or the first part once more, softly. */
function endings(options: readonly Option[], open: Item, { seconds }: Terms): Item[] {
	if (seconds < withEnd) return [];
	const own = options.find(({ way }) => way.dose.end);
	const mild = mildest(options).filter(
		(option) => mildness(option) < mildness(open.option) && option.way.law.pressure,
	);
	return [
		...(own?.way.dose.end && seconds >= 2 * withEnd
			? [{ option: own, role: 'close' as const, range: own.way.dose.end }]
			: []),
		...mild.map((option) => itemOf(option, 'close')),
		...(open.option.way.moves ? [itemOf(open.option, 'close')] : []),
	];
}

/** The next part for each spot, the sorest twice as often where it is much worse. */
function fill(start: readonly Item[], options: readonly Option[], spots: readonly Spot[], terms: Terms): Item[] {
	let items = [...start];
	const most = partsIn(terms.seconds);
	for (let isMore = true; isMore; ) {
		isMore = false;
		for (const spot of spots) {
			const isEnough = items.length >= most && capacity(items, terms) >= terms.seconds;
			if (isEnough) return items;
			const next = nextFor(spot, items, options, terms);
			if (!next) continue;
			items = [...items, next];
			isMore = true;
		}
	}
	return items;
}

/** The part that is tried next for a spot: first with a stroke that is not there yet; past the usual number, what brings time. */
function nextFor(spot: Spot, items: readonly Item[], options: readonly Option[], terms: Terms): Item | undefined {
	const isFull = items.length >= partsIn(terms.seconds);
	const strokes = items.map(({ option }) => option.way.law.stroke);
	return options
		.filter((option) => option.spot === spot && !isThere(option, items))
		.toSorted((a, b) => turn(a, strokes) - turn(b, strokes))
		.map((option) => itemOf(option, 'core'))
		.find(
			(item) =>
				canStand([...items, item], terms) &&
				(!isFull || capacity([...items, item], terms) > capacity(items, terms)),
		);
}

/** A stroke that is there already comes later. */
const turn = (option: Option, strokes: readonly string[]): number =>
	option.turn + (strokes.includes(option.way.law.stroke) ? 5 : 0);

/** How far the whole may be from the time that was asked for. */
export const slack = 0.1;

/** Whether parts can fill the time. */
export const isEnough = (items: readonly Item[], terms: Terms): boolean =>
	capacity(items, terms) >= (1 - slack) * terms.seconds &&
	leastOf(items) <= (1 + slack) * terms.seconds;

/** The parts of a routine in no order yet, or nothing where no parts fill the time. */
export function chosenFrom(options: readonly Option[], terms: Terms): Item[] | undefined {
	const spots = [...new Set(options.map(({ spot }) => spot))];
	for (const open of openings(options, terms)) {
		const ends = open ? [...endings(options, open, terms), undefined] : [undefined];
		for (const end of ends) {
			const start = [open, end].filter((item) => item !== undefined);
			if (!canStand(start, terms)) continue;
			const items = fill(start, options, spots, terms);
			if (items.length > 0 && isEnough(items, terms)) return items;
		}
	}
	return undefined;
}
