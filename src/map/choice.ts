// What the fragment of the address says is chosen: "#infraspinatus-left". Pure; it comes with what shows an answer.

import { helpers } from '../finder/helpers.ts';
import { rooms, times, type Wishes } from '../finder/wishes.ts';
import { fragmentOf, targetFrom, type Mark, type Target } from '../plate/target.ts';

/** What stays while one place after another is chosen, and when none is. */
export interface Kept extends Wishes {
	/** Places that are sore. */
	marks?: readonly Mark[];
	/** Places to leave alone. */
	avoid?: readonly Target[];
}

/** All that the reader chose; the address is its only store. */
export interface Choice extends Target, Kept {}

/** Most places that one address keeps; a longer list is cut. */
export const mostMarks = 12;

/**
 * The fragment of all: "over-scapula-left~partner~with.tennis-ball~at.wall~in.5~sore.over-scapula-left.6~not.c7-middle".
 * Where no place is chosen it begins with "~", and is empty where nothing is kept.
 */
export function addressOf(choice: Choice | Kept): string {
	const { helper, tools, room, minutes, marks = [], avoid = [] } = choice;
	const kept = [
		helper,
		tools && ['with', ...tools].join('.'),
		room && `at.${room}`,
		minutes && `in.${minutes}`,
		...marks.map((mark) => `sore.${fragmentOf(mark)}.${mark.sore}`),
		...avoid.map((target) => `not.${fragmentOf(target)}`),
	].filter(Boolean);
	return ['id' in choice ? fragmentOf(choice) : '', ...kept].join('~');
}

/**
 * The choice that a fragment names, or nothing: an unknown, broken or hostile fragment chooses nothing, and a part of it
 * that says nothing is left out.
 */
export function choiceFrom(fragment: string, known: ReadonlySet<string>): Choice | undefined {
	const target = targetFrom(partsOf(fragment)[0] ?? '', known);
	return target && { ...target, ...keptFrom(fragment, known) };
}

/** What a fragment keeps besides the place that it chooses; what is unknown, broken or hostile in it is left out. */
export function keptFrom(fragment: string, known: ReadonlySet<string>): Kept {
	const [, ...rest] = partsOf(fragment);
	const said = rest.map((part) => part.split('.'));
	const after = (key: string) => said.find(([word]) => word === key)?.slice(1);
	const helper = helpers.find((one) => rest.includes(one));
	const tools = after('with')?.filter((id) => isId.test(id));
	const room = rooms.find((one) => one === after('at')?.[0]);
	const minutes = times.find((one) => String(one) === after('in')?.[0]);
	const marks = unique(
		said.flatMap(([word, of = '', sore = '']) => {
			const place = word === 'sore' && /^(?:\d|10)$/.test(sore) && targetFrom(of, known);
			return place ? [{ ...place, sore: Number(sore) }] : [];
		}),
	);
	const avoid = unique(
		said.flatMap(([word, of = '']) => (word === 'not' ? (targetFrom(of, known) ?? []) : [])),
	);
	return {
		...(helper && { helper }),
		...(tools && { tools }),
		...(room && { room }),
		...(minutes && { minutes }),
		...(marks.length > 0 && { marks }),
		...(avoid.length > 0 && { avoid }),
	};
}

const partsOf = (fragment: string) =>
	fragment.length > longest ? [] : fragment.replace(/^#/, '').split('~');

/** No address of ours is longer. */
const longest = 2000;
const isId = /^[a-z0-9-]{1,60}$/;

const unique = <T extends Target>(all: readonly T[]): T[] =>
	[...new Map(all.map((one) => [fragmentOf(one), one])).values()].slice(0, mostMarks);
