// Something on the body with its side: how an address writes it and is read, and what it is called. Pure.

import { sides, wheres, type Where } from '../anatomy/names.ts';
import * as words from './text.ts';

/** Something on the body, with its side. */
export interface Target {
	/** Id of the page of a place, a muscle, a group or a bone. */
	id: string;
	side: Where;
}

/** A sore place with how bad it is. */
export interface Mark extends Target {
	/** From 0 to 10. */
	sore: number;
}

/** The fragment of one thing alone, without its `#`. */
export const fragmentOf = ({ id, side }: Target): string => `${id}-${side}`;

/** Whether two targets are the same thing on the same side. */
export const isSame = (a: Target, b: Target): boolean => a.id === b.id && a.side === b.side;

/** What a target is called: "Infraspinatus, your left"; what has no side needs no word for it. */
export const nameOf = (name: string, side: Where): string =>
	side === 'middle' ? name : words.onSide(name, side);

/** Something that can be chosen. */
interface Named {
	id: string;
	name: string;
}

/** All that can be chosen: places, and muscles, groups and bones. */
interface All {
	sores: readonly Named[];
	parts: readonly Named[];
}

/** Ids of all that can be chosen. */
export const idsIn = ({ sores, parts }: All): ReadonlySet<string> =>
	new Set([...sores, ...parts].map(({ id }) => id));

/** The target that a fragment without more names, where that is known. */
export function targetFrom(text: string, known: ReadonlySet<string>): Target | undefined {
	const match = /^([a-z0-9-]{1,60})-(left|right|middle)$/.exec(text);
	const id = match?.[1];
	const side = wheres.find((where) => where === match?.[2]);
	return id && side && known.has(id) ? { id, side } : undefined;
}

/** What can be chosen, and the sides on which each place can be. */
interface Known {
	answers: All;
	spots: Readonly<Record<string, readonly Where[]>>;
}

/** What a target is called, with its side or both; what is not known goes by its id. */
export function nameIn({ answers: { sores, parts }, spots }: Known, { id, side }: Target): string {
	const name = [...sores, ...parts].find((one) => one.id === id)?.name ?? id;
	const isBoth = side === 'middle' && !(spots[id] ?? sides).includes(side);
	return isBoth ? words.onBothSides(name) : nameOf(name, side);
}
