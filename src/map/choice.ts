// What the fragment of the address says is chosen: "#infraspinatus-left". Pure.

import { sides, type Side } from '../anatomy/names.ts';

export interface Choice {
	/** Id of the muscle, group or bone: the id of its page. */
	id: string;
	side: Side;
}

/** The fragment of a choice, without its `#`. */
export const fragmentOf = ({ id, side }: Choice): string => `${id}-${side}`;

/** The choice that a fragment names, or nothing: an unknown, broken or hostile fragment chooses nothing. */
export function choiceFrom(fragment: string, known: ReadonlySet<string>): Choice | undefined {
	const match = /^#?([a-z0-9-]{1,60})-(left|right)$/.exec(fragment);
	const id = match?.[1];
	const side = sides.find((one) => one === match?.[2]);
	return id && side && known.has(id) ? { id, side } : undefined;
}

/** What to take off the drawing: half of it, nothing, or all that covers the shoulder blades. */
export const layers = ['half', 'surface', 'deep'] as const;

export type Layer = (typeof layers)[number];

const restingSides: Record<Layer, readonly Side[]> = {
	half: ['left'],
	surface: [],
	deep: ['left', 'right'],
};

/**
 * The sides without their covering muscles. A choice always wins on its own side: what is chosen must be seen.
 * @param covering whether what is chosen is itself one of the covering muscles
 */
export function peeledSides(layer: Layer, choice?: Choice, covering = false): Side[] {
	const resting = restingSides[layer];
	if (!choice) return sides.filter((side) => resting.includes(side));
	if (layer === 'half') return sides.filter((side) => (side === choice.side) !== covering);
	return sides.filter((side) => (side === choice.side ? !covering : resting.includes(side)));
}
