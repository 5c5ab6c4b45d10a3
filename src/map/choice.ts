// What the fragment of the address says is chosen: "#infraspinatus-left". Pure.

import { sides, type Side } from '../anatomy/names.ts';
import type { Depth } from '../anatomy/plate.ts';
import { helpers } from '../finder/helpers.ts';
import { rooms, times, type Wishes } from '../finder/wishes.ts';

/** A side of the body, or the midline, which has none. */
export const spots = [...sides, 'middle'] as const;

export type Spot = (typeof spots)[number];

/** Something on the body, with its side. */
export interface Target {
	/** Id of the page of a place, a muscle, a group or a bone. */
	id: string;
	side: Spot;
}

/** A sore place with how bad it is. */
export interface Mark extends Target {
	/** From 0 to 10. */
	sore: number;
}

/** All that the reader chose; the address is its only store. */
export interface Choice extends Target, Wishes {
	/** Places that are sore. */
	marks?: readonly Mark[];
	/** Places to leave alone. */
	avoid?: readonly Target[];
}

/** Most places that one address keeps; a longer list is cut. */
const mostMarks = 12;

/** The fragment of one thing alone, without its `#`. */
export const fragmentOf = ({ id, side }: Target): string => `${id}-${side}`;

export const isSame = (a: Target, b: Target): boolean => a.id === b.id && a.side === b.side;

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

/** What a choice is called: "Infraspinatus, your left"; what has no side needs no word for it. */
export const nameOf = (name: string, side: Spot): string =>
	side === 'middle' ? name : `${name}, your ${side}`;

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
	const wordAfter = (key: string) => said.find(([word]) => word === key)?.[1];
	const helper = helpers.find((one) => rest.includes(one));
	const tools = said
		.find(([word]) => word === 'with')
		?.slice(1)
		.filter((id) => isId.test(id));
	const room = rooms.find((one) => one === wordAfter('at'));
	const minutes = times.find((one) => String(one) === wordAfter('in'));
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

function targetFrom(text: string, known: ReadonlySet<string>): Target | undefined {
	const match = /^([a-z0-9-]{1,60})-(left|right|middle)$/.exec(text);
	const id = match?.[1];
	const side = spots.find((spot) => spot === match?.[2]);
	return id && side && known.has(id) ? { id, side } : undefined;
}

const unique = <T extends Target>(all: readonly T[]): T[] =>
	[...new Map(all.map((one) => [fragmentOf(one), one])).values()].slice(0, mostMarks);

/** A choice with a place marked as sore, or no longer marked. */
export const withMark = (choice: Choice, target: Target, sore: number | undefined): Choice => ({
	...choice,
	marks: [
		...(choice.marks ?? []).filter((mark) => !isSame(mark, target)),
		...(sore === undefined ? [] : [{ id: target.id, side: target.side, sore }]),
	].slice(-mostMarks),
});

/** A choice with a place to be left alone, or no longer. */
export const withAvoided = (choice: Choice, target: Target, avoided: boolean): Choice => ({
	...choice,
	avoid: [
		...(choice.avoid ?? []).filter((one) => !isSame(one, target)),
		...(avoided ? [{ id: target.id, side: target.side }] : []),
	].slice(-mostMarks),
});

/** How deep the drawing looks: half of it, the surface, under the covering muscles, or the bones. */
export const layers = ['half', 'surface', 'deep', 'bones'] as const;

export type Layer = (typeof layers)[number];

/** For each side, the depth of what lies on top: everything less deep is taken away. */
export type Levels = Record<Side, Depth>;

const resting: Record<Layer, Levels> = {
	half: { left: 2, right: 1 },
	surface: { left: 1, right: 1 },
	deep: { left: 2, right: 2 },
	bones: { left: 6, right: 6 },
};

/**
 * How deep each side is opened. A choice always wins on its own side: what is chosen must be seen.
 * @param depth how deep what is chosen lies
 */
export function levelsFor(layer: Layer, choice?: Target, depth: Depth = 1): Levels {
	const levels = { ...resting[layer] };
	if (!choice) return levels;
	if (choice.side === 'middle') return { ...levels, left: depth };
	if (layer === 'half')
		return { left: 1, right: 1, [choice.side]: depth, ...other(choice.side, depth) };
	return { ...levels, [choice.side]: depth };
}

/** Half and half: where the chosen side is whole, the other is opened. */
function other(side: Side, depth: Depth): Partial<Levels> {
	if (depth > 1) return {};
	return side === 'left' ? { right: 2 } : { left: 2 };
}
