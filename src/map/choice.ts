// What the fragment of the address says is chosen: "#infraspinatus-left". Pure; it comes with what shows an answer.

import { helpers } from '../finder/helpers.ts';
import { rooms, times, type Wishes } from '../finder/wishes.ts';
import { fragmentOf, type Mark, type Target } from '../plate/target.ts';
import { targetFrom } from './named.ts';

/** All that the reader chose; the address is its only store. */
export interface Choice extends Target, Wishes {
	/** Places that are sore. */
	marks?: readonly Mark[];
	/** Places to leave alone. */
	avoid?: readonly Target[];
}

/** Most places that one address keeps; a longer list is cut. */
export const mostMarks = 12;

/** The fragment of all: "over-scapula-left~partner~with.tennis-ball~at.wall~in.5~sore.over-scapula-left.6~not.c7-middle". */
export function addressOf(choice: Choice): string {
	const { helper, tools, room, minutes, marks = [], avoid = [] } = choice;
	return [
		fragmentOf(choice),
		helper,
		tools && ['with', ...tools].join('.'),
		room && `at.${room}`,
		minutes && `in.${minutes}`,
		...marks.map((mark) => `sore.${fragmentOf(mark)}.${mark.sore}`),
		...avoid.map((target) => `not.${fragmentOf(target)}`),
	]
		.filter(Boolean)
		.join('~');
}

/**
 * The choice that a fragment names, or nothing: an unknown, broken or hostile fragment chooses nothing, and a part of it
 * that says nothing is left out.
 */
export function choiceFrom(fragment: string, known: ReadonlySet<string>): Choice | undefined {
	if (fragment.length > longest) return undefined;
	const [first = '', ...rest] = fragment.replace(/^#/, '').split('~');
	const target = targetFrom(first, known);
	if (!target) return undefined;
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
		...target,
		...(helper && { helper }),
		...(tools && { tools }),
		...(room && { room }),
		...(minutes && { minutes }),
		...(marks.length > 0 && { marks }),
		...(avoid.length > 0 && { avoid }),
	};
}

/** No address of ours is longer. */
const longest = 2000;
const isId = /^[a-z0-9-]{1,60}$/;

const unique = <T extends Target>(all: readonly T[]): T[] =>
	[...new Map(all.map((one) => [fragmentOf(one), one])).values()].slice(0, mostMarks);
