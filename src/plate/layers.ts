// How deep each side of the drawing is opened. Pure.

import type { Depth } from '../anatomy/body.ts';
import type { Side } from '../anatomy/names.ts';
import type { Target } from './target.ts';

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
