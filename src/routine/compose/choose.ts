// Which parts make a routine: a broad one to begin with, something for every spot, the mildest at the end. Pure.

import {
	capacity,
	canStand,
	isMassage,
	leastOf,
	rangeOf,
	type Item,
	type Role,
	type Terms,
} from './items.ts';
import type { Option, Spot } from './options.ts';
import { isCalm } from './order.ts';
import { rankOf } from './parts.ts';
import { spread } from './spread.ts';

/** What comes first takes this share of the time at most, so that more is left for the sore places. */
const mostOpening = 0.6;

/** What all parts take at the least is this share at most, so that the worst spot can have more. */
const mostAtLeast = 0.75;

/** What opens and what ends a routine together, and what is broad beside them, take this share at the least. */
const mostBroad = 0.5;

/** A routine this short has no time for an end of its own, seconds. */
const withEnd = 4 * 60;

/** From here on there is time for a second broad part, seconds. */
const withSecond = 10 * 60;

/** How many parts suit so many seconds: 3 in 2 minutes, 4 in 5, 5 in 10, 9 in 30; warmth is one more, and its time is none of these. */
function partsIn(items: readonly Item[], { seconds }: Terms): number {
	const warm = items.filter(({ option }) => !isMassage(option));
	return warm.length + Math.floor(1.2 + 1.5 * Math.sqrt((seconds - leastOf(warm)) / 60));
}

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

/** Whether it can be done at one spot after another. */
const canRepeat = ({ way, isThere: isPlaced }: Option): boolean =>
	way.moves && way.dose.kind === 'sides' && isPlaced;

/** Whether it can be done once more at the end, softly: what rolls or glides over one place after another, not what presses. */
const canEnd = (option: Option): boolean =>
	option.way.law.stroke === 'stripping'
		? option.isThere
		: canRepeat(option) && rank(option) < rankOf('friction');

/** Whether a technique is there already: one that moves can be done at each spot, any other once. */
const isThere = (option: Option, items: readonly Item[]): boolean =>
	items.some(
		({ option: { way, spot }, role }) =>
			way.id === option.way.id &&
			(canRepeat(option)
				? role !== 'close' && spot === option.spot
				: !(role === 'close' && canEnd(option)) && !placedElsewhere(option, spot)),
	);

/** Each sore spot is pressed and held by itself. */
const placedElsewhere = ({ way, spot }: Option, other: Spot): boolean =>
	way.dose.kind === 'spots' && spot !== other;

/** What a routine can begin with, in the order in which it is tried, and nothing. */
const openings = (options: readonly Option[], { seconds }: Terms): (Item | undefined)[] => [
	...broadest(options)
		.map((option) => itemOf(option, 'open'))
		.filter(({ range }) => range.min <= mostOpening * seconds),
	undefined,
];

/** What ends a routine: the end that a technique has for it, the mildest of all, or a broad part once more, softly. */
function endings(options: readonly Option[], open: Item, { seconds }: Terms): Item[] {
	if (seconds < withEnd) return [];
	const own = options.find(({ way }) => way.dose.end);
	const again = broadest(options.filter(canEnd)).slice(0, 1);
	const first = open.option.way.law.pressure ? mildness(open.option) : Infinity;
	const mild = mildest(options).filter((option) => mildness(option) < first && isMassage(option));
	const held = mild.filter(
		({ way, isThere: isPlaced }) => isPlaced && way.law.stroke === 'holding',
	);
	return [
		...held.map((option) => itemOf(option, 'close')),
		...(own?.way.dose.end && seconds >= 2 * withEnd
			? [{ option: own, role: 'close' as const, range: own.way.dose.end }]
			: []),
		...mild.slice(0, 2).map((option) => itemOf(option, 'close')),
		...again.map((option) => itemOf(option, 'close')),
	];
}

/** Whether they leave enough of the time for massage. */
function areShort(items: readonly Item[], { seconds }: Terms): boolean {
	const isWarm = ({ option }: Item) => !isMassage(option);
	const left = seconds - leastOf(items.filter(isWarm));
	return leastOf(items.filter((item) => !isWarm(item))) <= mostBroad * left;
}

/** With time enough a second broad part follows the first, before what is particular. */
function withBroad(items: readonly Item[], options: readonly Option[], terms: Terms): Item[] {
	const broad = terms.seconds < withSecond ? [] : broadest(options);
	const next = broad
		.filter(
			({ way, isGeneral }) =>
				way.dose.kind === 'both' &&
				rankOf(way.law.stroke) < rankOf(isGeneral ? 'rolling' : 'friction'),
		)
		.filter((option) => !isThere(option, items))
		.map((option) => itemOf(option, 'core'))
		.find((item) => canStand([...items, item], terms) && areShort([...items, item], terms));
	return [...items, ...(next ? [next] : [])];
}

/** The next part for each spot, the sorest first, until there are enough and they fill the time. */
function fill(
	start: readonly Item[],
	options: readonly Option[],
	spots: readonly Spot[],
	terms: Terms,
	few = Infinity,
): Item[] {
	let items = [...start];
	for (let isMore = true; isMore;) {
		isMore = false;
		for (const spot of spots) {
			const isEnough =
				items.length >= Math.min(few, partsIn(items, terms)) &&
				capacity(items, terms) >= terms.seconds;
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
function nextFor(
	spot: Spot,
	items: readonly Item[],
	options: readonly Option[],
	terms: Terms,
): Item | undefined {
	const isFull = items.length >= partsIn(items, terms);
	const isFilled = capacity(items, terms) >= terms.seconds;
	const strokes = items.map(({ option }) => option.way.law.stroke);
	return options
		.filter((option) => option.spot === spot && !isThere(option, items))
		.filter((option) => !isHeldSooner(option, options, items))
		.toSorted((a, b) => turn(a, strokes) - turn(b, strokes))
		.map((option) => itemOf(option, 'core'))
		.find(
			(item) =>
				canStand([...items, item], terms) &&
				(!terms.isCalm || isCalm([...items, item])) &&
				(!isFilled || leastOf([...items, item]) <= mostAtLeast * terms.seconds) &&
				(!isFull || capacity([...items, item], terms) > capacity(items, terms)),
		);
}

/** The few spots that are pressed and held are the sorest of those that can be. */
const isHeldSooner = (
	option: Option,
	options: readonly Option[],
	items: readonly Item[],
): boolean =>
	option.way.dose.kind === 'spots' &&
	options.some(
		(one) =>
			one.way.dose.kind === 'spots' && one.spot.sore > option.spot.sore && !isThere(one, items),
	);

/** A stroke that is there already comes later, and so does what is not done at the place itself. */
const turn = ({ way, isThere: isPlaced, turn: own }: Option, strokes: readonly string[]): number =>
	own + (strokes.includes(way.law.stroke) ? 5 : 0) + (isPlaced ? 0 : 6);

/** What is for the sore places fills this share of the time at the least; the rest may be for the upper back as a whole. */
const mostOwn = 0.75;

/** With what is for no one place, where the sore places have all that they may have and a little time is left. */
function filled(items: readonly Item[], options: readonly Option[], terms: Terms): Item[] {
	const time = capacity(items, terms);
	if (time >= terms.seconds || time < mostOwn * terms.seconds) return [...items];
	const general = options.filter(({ isGeneral }) => isGeneral);
	return fill(
		items,
		general,
		general.slice(0, 1).map(({ spot }) => spot),
		terms,
		0,
	);
}

/** How far the whole may be from the time that was asked for. */
export const slack = 0.1;

/** Whether parts fill the time as they are given it out. */
const fits = (items: readonly Item[], terms: Terms): boolean =>
	items.length > 0 &&
	capacity(items, terms) >= (1 - slack) * terms.seconds &&
	spread(items, terms).reduce((sum, one) => sum + one, 0) >= (1 - slack) * terms.seconds;

/** Whether all that may be done, taken together, could fill the time at all. */
function canFill(options: readonly Option[], { seconds }: Terms): boolean {
	const pools = Map.groupBy(options, ({ way, spot }) =>
		way.dose.kind === 'spots' ? `${way.id} ${spot.place.id}` : way.id,
	);
	const most = [...pools.values()].reduce(
		(sum, pool) =>
			sum + Math.max(...pool.map((one) => rangeOf(one).max + (one.way.dose.end?.max ?? 0))),
		0,
	);
	return most >= (1 - slack) * seconds;
}

/** The parts of a routine in no order yet, or nothing where no parts fill the time; first such that nobody lies down twice. */
export const chosenFrom = (options: readonly Option[], terms: Terms): Item[] | undefined =>
	canFill(options, terms)
		? (chosenBy(options, { ...terms, isCalm: true }) ?? chosenBy(options, terms))
		: undefined;

function chosenBy(options: readonly Option[], terms: Terms): Item[] | undefined {
	const own = options.filter(({ isGeneral }) => !isGeneral);
	const spots = [...new Set(own.map(({ spot }) => spot))];
	for (const open of openings(options, terms)) {
		const closings = open ? [...endings(options, open, terms), undefined] : [undefined];
		for (const end of closings) {
			const ends = [open, end].filter((item) => item !== undefined);
			if (!canStand(ends, terms) || (end && !areShort(ends, terms))) continue;
			const items = filled(
				fill(withBroad(ends, options, terms), own, spots, terms),
				options,
				terms,
			);
			if (fits(items, terms) && (!terms.isCalm || isCalm(items))) return items;
		}
	}
	return undefined;
}
