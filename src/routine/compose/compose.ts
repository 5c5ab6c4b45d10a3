// A routine for what aches: from marks, help, things at hand, room, minutes, places to avoid and reasons given to a list of
// steps, or to the sentence that says why there is none. Pure: same input, same routine.

import { verySore } from '../../finder/wishes.ts';
import { chosenFrom } from './choose.ts';
import type { Data } from './data.ts';
import { splitOf, type Item, type Terms } from './items.ts';
import { noneFor, type None } from './none.ts';
import { optionsFor, type Option } from './options.ts';
import { rankOf } from './parts.ts';
import { spread } from './spread.ts';
import type { Given, Made, Wanted } from './wanted.ts';

/** A routine, or why there is none and what else there is to do. */
export type Composed = { steps: Made[] } | { none: None };

/** What a routine must hold to. */
export const termsOf = ({ helper = 'alone', minutes }: Wanted): Terms => ({
	isAlone: helper === 'alone',
	seconds: 60 * minutes,
});

/**
 * Makes a routine: broad before particular, most time for the worst spot, work on both sides, the mildest at the end.
 * @param wanted what the reader marked and has
 * @param given reasons not to massage that the reader gave
 */
export function compose(wanted: Wanted, given: readonly Given[], data: Data): Composed {
	const options = optionsFor(wanted, given, data);
	const terms = termsOf(wanted);
	const items = chosenFrom(options, terms);
	if (!items) return { none: noneFor(wanted, given, data) };
	const seconds = spread(items, terms);
	const parts = items.map((item, index) => ({ item, seconds: seconds[index] ?? 0 }));
	return {
		steps: ended(mildestLast(parts.toSorted(inTurn)).flatMap((part) => stepsOf(part, items))),
	};
}

interface Timed {
	item: Item;
	seconds: number;
}

const isEnd = ({ role }: Item): number => Number(role === 'close');

/** From broad to particular, then what closes. */
const inTurn = ({ item: a }: Timed, { item: b }: Timed): number =>
	isEnd(a) - isEnd(b) ||
	rankOf(a.option.way.law.stroke) - rankOf(b.option.way.law.stroke) ||
	a.option.way.id.localeCompare(b.option.way.id) ||
	b.option.spot.sore - a.option.spot.sore;

/** Where nothing was chosen to close, the one part that is milder than all others does. */
function mildestLast(parts: readonly Timed[]): readonly Timed[] {
	const usualOf = ({ item: { option, role } }: Timed) =>
		role === 'close' || !option.way.law.pressure ? -1 : pressureOf(option, 0).usual;
	if (parts.some(({ item }) => item.role === 'close')) return parts;
	const pressing = parts.filter((part) => usualOf(part) >= 0);
	const least = Math.min(...pressing.map(usualOf));
	const mild = pressing.filter((part) => usualOf(part) === least);
	if (mild.length !== 1) return parts;
	return [...parts.filter((part) => !mild.includes(part)), ...mild];
}

/** How hard a step is: within all that speaks for less, and one softer for each time that was asked for. */
export function pressureOf(
	{ way, most }: Pick<Option, 'way' | 'most'>,
	soft: number,
): Made['pressure'] {
	const { pressure } = way.law;
	if (!pressure) return { usual: 0, most: 0 };
	const lower = (value: number) => Math.max(1, Math.min(value, most) - soft);
	return { usual: lower(pressure.usual), most: lower(pressure.most) };
}

/** The steps of a part, the sorer side first; what is done once more at the end is done softer, and so is a very sore place. */
function stepsOf({ item: { option, role }, seconds }: Timed, items: readonly Item[]): Made[] {
	const { way, spot, isThere } = option;
	const isAgain = items.some((one) => one.role !== 'close' && one.option.way === way);
	const soft = (role === 'close' && isAgain ? 1 : 0) + (isThere && spot.sore >= verySore ? 1 : 0);
	const parts: [Made['side'], number][] =
		way.dose.kind === 'both' ? [['both', seconds]] : splitOf(option, seconds);
	return parts.map(([side, time]) => ({
		...{ way: way.id, side, seconds: time, cue: way.cue, soft },
		pressure: pressureOf(option, soft),
		...(isThere && { place: spot.place.id }),
	}));
}

/** Nothing that presses is milder than the end. */
function ended(steps: readonly Made[]): Made[] {
	const last = steps.at(-1);
	const usual = steps.map(({ pressure }) => pressure.usual).filter((one) => one > 0);
	const less = (last?.pressure.usual ?? 0) - Math.min(...usual);
	if (!last || !(less > 0)) return [...steps];
	return steps.map((step) =>
		step.way !== last.way || step.place !== last.place || step.side === 'middle'
			? step
			: {
					...step,
					soft: step.soft + less,
					pressure: { usual: step.pressure.usual - less, most: step.pressure.most - less },
				},
	);
}
