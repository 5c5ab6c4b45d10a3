// What the fragment of the address says is chosen: "#infraspinatus-left". Pure.

import { sides, type Side } from '../anatomy/names.ts';
import type { Depth } from '../anatomy/plate.ts';
import { helpers, type Helper } from '../finder/helpers.ts';

/** A side of the body, or the midline, which has none. */
export const spots = [...sides, 'middle'] as const;

export type Spot = (typeof spots)[number];

export interface Choice {
	/** Id of the page of a place, a muscle, a group or a bone. */
	id: string;
	side: Spot;
	/** Who can help; what is left out is alone. */
	helper?: Helper;
}

/** The fragment of a choice, without its `#`. */
export const fragmentOf = ({ id, side }: Choice): string => `${id}-${side}`;

/** The fragment that also keeps who can help: "over-scapula-left~partner". */
export const addressOf = (choice: Choice): string =>
	choice.helper ? `${fragmentOf(choice)}~${choice.helper}` : fragmentOf(choice);

/** What a choice is called: "Infraspinatus, your left"; what has no side needs no word for it. */
export const nameOf = (name: string, side: Spot): string =>
	side === 'middle' ? name : `${name}, your ${side}`;

/** The choice that a fragment names, or nothing: an unknown, broken or hostile fragment chooses nothing. */
export function choiceFrom(fragment: string, known: ReadonlySet<string>): Choice | undefined {
	const match = /^#?([a-z0-9-]{1,60})-(left|right|middle)(?:~([a-z]{1,20}))?$/.exec(fragment);
	const id = match?.[1];
	const side = spots.find((spot) => spot === match?.[2]);
	const helper = helpers.find((one) => one === match?.[3]);
	if (!id || !side || !known.has(id)) return undefined;
	return { id, side, ...(helper && { helper }) };
}

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
export function levelsFor(layer: Layer, choice?: Choice, depth: Depth = 1): Levels {
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
