// What can be chosen, by its id and its name. Pure.

import { wheres } from '../anatomy/names.ts';
import { nameOf, type Target } from '../plate/target.ts';

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

/** What a target is called, with its side; what is not known goes by its id. */
export const nameIn = ({ sores, parts }: All, { id, side }: Target): string =>
	nameOf([...sores, ...parts].find((one) => one.id === id)?.name ?? id, side);

/** The target that a fragment without more names, where that is known. */
export function targetFrom(text: string, known: ReadonlySet<string>): Target | undefined {
	const match = /^([a-z0-9-]{1,60})-(left|right|middle)$/.exec(text);
	const id = match?.[1];
	const side = wheres.find((where) => where === match?.[2]);
	return id && side && known.has(id) ? { id, side } : undefined;
}
