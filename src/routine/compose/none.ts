// Why there is no routine, in a clear sentence, and what else there is to do. Pure.

import { means, wishesWith } from '../../finder/means.ts';
import { asLine } from '../../format.ts';
import { strictest, type Applied } from '../../safety/reasons.ts';
import { chosenFrom } from './choose.ts';
import type { Data } from './data.ts';
import { termsOf } from './items.ts';
import { optionsFor, spotsOf, type Option } from './options.ts';
import { rulingOf } from './ruling.ts';
import { none as words } from './text.ts';
import { minutesRange, type Given, type Wanted } from './wanted.ts';

/** Why there is none, what may help, and what a reader could ask for in its place. */
export interface None {
	says: string[];
	/** Id of the page in content/safety/ that explains it. */
	page?: string | undefined;
	instead: { says: string; wanted: Wanted }[];
}

/** What speaks against all that was asked for: the first of what can. */
export function noneFor(wanted: Wanted, given: readonly Given[], data: Data): None {
	const spots = spotsOf(wanted.marks, data);
	if (spots.length === 0) return { says: [words.marks], instead: [] };
	const ours = spots.filter(({ place }) => place.ways.length > 0);
	if (ours.length === 0) {
		const told = spots.flatMap(({ place }) => place.says ?? []);
		const silent = spots.filter(({ place }) => !place.says).map(({ place }) => place.name);
		return {
			says: [...told, ...(silent.length > 0 ? [words.reached(silent)] : [])],
			instead: [],
		};
	}
	const options = optionsFor(wanted, given, data);
	const free = optionsFor(wanted, [], data);
	if (options.length === 0 && free.length > 0) return byReason(free, wanted, given, data);
	if (options.length > 0) return byTime(options, free, wanted, given, data);
	const isAvoided = optionsFor({ ...wanted, avoid: [] }, given, data).length > 0;
	return wanted.avoid.length > 0 && isAvoided
		? { says: [words.avoided], instead: others(wanted, given, data) }
		: byWishes(wanted, given, data);
}

/** The reasons that leave everything out, the strictest first. */
function byReason(
	free: readonly Option[],
	wanted: Wanted,
	given: readonly Given[],
	data: Data,
): None {
	const bars = free.flatMap(({ way }) => rulingOf(way, given, data.reasons, wanted.room).bars);
	if (bars.length === 0) return byWishes(wanted, given, data);
	const inTurn = strictest.flatMap((then) => bars.filter((bar) => bar.then === then));
	const first: Applied[] = [...new Map(inTurn.map((bar) => [bar.id, bar])).values()];
	const has = (then: Applied['then']) => first.some((bar) => bar.then === then);
	return {
		says: [
			...first.map(({ name, then, says }) =>
				words.reason(name, then === 'never' ? words.never : says),
			),
			...(has('here') ? [words.here] : []),
			...(has('ask') ? [words.yes] : []),
		].map(asLine),
		page: first[0]?.page,
		instead: others(wanted, given, data),
	};
}

/** The nearest time that can be filled. */
function byTime(
	options: readonly Option[],
	free: readonly Option[],
	wanted: Wanted,
	given: readonly Given[],
	data: Data,
): None {
	const { min, max } = minutesRange;
	const can = (minutes: number) =>
		chosenFrom(options, termsOf({ ...wanted, minutes })) !== undefined;
	const all = Array.from({ length: max - min + 1 }, (_, index) => min + index);
	const less = all.findLast((minutes) => minutes < wanted.minutes && can(minutes));
	const more = less ? undefined : all.find((minutes) => minutes > wanted.minutes && can(minutes));
	const time = less ?? more;
	if (time === undefined) return byReason(free, wanted, given, data);
	return {
		says: [less ? words.minutes(less) : words.least(time)],
		instead: [
			{ says: words.make(time), wanted: { ...wanted, minutes: time } },
			...others(wanted, given, data),
		],
	};
}

/** What would do: with other things, or anywhere. */
function others(wanted: Wanted, given: readonly Given[], data: Data): None['instead'] {
	const ways = [
		...(wanted.room ? [{ says: words.anywhere, wanted: { ...wanted, room: undefined } }] : []),
		...means.map((one) => ({
			says: words.instead[one],
			wanted: { ...wanted, helper: undefined, ...wishesWith(one, {}), minutes: wanted.minutes },
		})),
	];
	return ways.filter((one) => chosenFrom(optionsFor(one.wanted, given, data), termsOf(one.wanted)));
}

/** What would reach it, or that nothing does. */
function byWishes(wanted: Wanted, given: readonly Given[], data: Data): None {
	const instead = others(wanted, given, data);
	const names = spotsOf(wanted.marks, data).map(({ place }) => place.name);
	return { says: [instead.length > 0 ? words.wishes : words.reached(names)], instead };
}
