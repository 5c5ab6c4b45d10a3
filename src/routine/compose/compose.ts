// A routine for what aches: from marks, help, things at hand, room, minutes, places to avoid and reasons given to a list of
// steps, or to the sentence that says why there is none. Pure: same input, same routine.

import { verySore } from '../../finder/wishes.ts';
import { chosenFrom } from './choose.ts';
import type { Data } from './data.ts';
import { splitOf, termsOf, type Item } from './items.ts';
import { noneFor, type None } from './none.ts';
import { isUnder, optionsFor, type Option } from './options.ts';
import { ordered } from './order.ts';
import { spread } from './spread.ts';
import type { Given, Made, Wanted } from './wanted.ts';

/** A routine, or why there is none and what else there is to do. */
export type Composed = { steps: Made[] } | { none: None };

/**
 * Makes a routine: broad before particular, most time for the worst spot, work on both sides, the mildest at the end.
 * @param wanted what the reader marked and has
 * @param given reasons not to massage that the reader gave
 */
export function compose(wanted: Wanted, given: readonly Given[], data: Data): Composed {
	const options = optionsFor(wanted, given, data);
	const terms = termsOf(wanted);
	const items = ordered(chosenFrom(options, terms) ?? []);
	if (items.length === 0) return { none: noneFor(wanted, given, data) };
	const seconds = spread(items, terms);
	const parts = items.map((item, index) => ({ item, seconds: seconds[index] ?? 0 }));
	return {
		steps: ended(mildestLast(parts).flatMap((part) => stepsOf(part, items))),
	};
}

interface Timed {
	item: Item;
	seconds: number;
}

/** Where nothing was chosen to close, the one part that is milder than all others does. */
function mildestLast(parts: readonly Timed[]): readonly Timed[] {
	if (parts.some(({ item }) => item.role === 'close')) return parts;
	const usualOf = ({ item: { option } }: Timed) => pressureOf(option, 0).usual || Infinity;
	const [mild, next] = parts.toSorted((a, b) => usualOf(a) - usualOf(b));
	if (!mild || !next || usualOf(mild) === usualOf(next)) return parts;
	return [...parts.filter((part) => part !== mild), mild];
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
	const over = isThere ? [spot] : items.map((one) => one.option.spot).filter(isUnder(way));
	const isSore = over.some(({ sore }) => sore >= verySore);
	const soft = (role === 'close' && isAgain ? 1 : 0) + (isSore ? 1 : 0);
	const parts: [Made['side'], number][] =
		way.dose.kind === 'both' ? [['both', seconds]] : splitOf(option, seconds);
	return parts.map(([side, time]) => ({
		...{ way: way.id, side, seconds: time, cue: way.cue, soft },
		pressure: pressureOf(option, soft),
		...(isThere && { place: spot.place.id }),
	}));
}

/** The end is milder than all that presses before it, as far as that can be. */
function ended(steps: readonly Made[]): Made[] {
	const last = steps.at(-1);
	const start = steps.findLastIndex(({ way, place }) => way !== last?.way || place !== last.place);
	const { usual = 0 } = last?.pressure ?? {};
	const others = steps.slice(0, start + 1).map(({ pressure }) => pressure.usual);
	const least = Math.min(...others.filter((one) => one > 0));
	const less = Math.min(usual - least + 1, usual - 1);
	return steps.map((step, index) =>
		index <= start || !(less > 0)
			? step
			: {
					...step,
					soft: step.soft + less,
					pressure: { usual: usual - less, most: step.pressure.most - less },
				},
	);
}
