// What can be chosen, by its id and its name. Pure.

import { sides, wheres, type Where } from '../anatomy/names.ts';
import { nameOf, type Target } from '../plate/target.ts';
import { onBothSides } from '../plate/text.ts';

/** Something with a name. */
interface Named {
	id: string;
	name: string;
}

/** Places, and muscles, groups and bones. */
interface All {
	sores: readonly Named[];
	parts: readonly Named[];
}

/** Ids of all that can be chosen. */
export const idsIn = ({ sores, parts }: All): ReadonlySet<string> =>
	new Set([...sores, ...parts].map(({ id }) => id));

/** What can be chosen, and the sides on which each place can be. */
interface Known {
	answers: All;
	spots: Readonly<Record<string, readonly Where[]>>;
}

/** What a target is called, with its side or both; what is not known goes by its id. */
export function nameIn({ answers: { sores, parts }, spots }: Known, { id, side }: Target): string {
	const name = [...sores, ...parts].find((one) => one.id === id)?.name ?? id;
	const isBoth = side === 'middle' && !(spots[id] ?? sides).includes(side);
	return isBoth ? onBothSides(name) : nameOf(name, side);
}

/** The target that a fragment without more names, where that is known. */
export function targetFrom(text: string, known: ReadonlySet<string>): Target | undefined {
	const match = /^([a-z0-9-]{1,60})-(left|right|middle)$/.exec(text);
	const id = match?.[1];
	const side = wheres.find((where) => where === match?.[2]);
	return id && side && known.has(id) ? { id, side } : undefined;
}
