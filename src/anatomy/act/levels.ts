// Levels of the spine, and where beside it a hand works. Unit: mm.

import { pairs } from 'd3';
import { between, type Point } from '../geometry.ts';
import { landmarks } from '../upper-body/landmarks.ts';

/** The vertebrae from the second of the neck to the last of the low back, by their bony bumps. */
export const levels = [
	...['c2', 'c3', 'c4', 'c5', 'c6', 'c7'],
	...['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9', 't10', 't11', 't12'],
	...['l1', 'l2', 'l3', 'l4', 'l5'],
] as const;

export type Level = (typeof levels)[number];

/**
 * The height of the bony bump of a vertebra, mm.
 * @throws {Error} when the drawing has no such bump
 */
export function heightOf(level: Level): number {
	const found = (landmarks.back as Partial<Record<string, readonly [number, number, string]>>)[
		`sp-${level}`
	];
	if (!found)
		throw new Error(`The drawing has no bump "${level}". Write one of ${levels.join(', ')}.`);
	return found[1];
}

const point = (id: keyof typeof landmarks.back): Point => {
	const [x, y] = landmarks.back[id];
	return [x, y];
};

/** The inner edge of the shoulder blade, from its upper corner to its lower one. */
export const innerEdge: readonly Point[] = [
	point('scap-superior-angle'),
	point('scap-superomedial'),
	point('scap-spine-root'),
	point('scap-medial-upper'),
	point('scap-medial-mid'),
	point('scap-medial-lower'),
	point('scap-inferior-angle'),
];

/** How far from the middle the inner edge of the blade lies at a height; above and below the blade, as at its corners. */
export function edgeAt(y: number): number {
	const [first, last] = [innerEdge[0], innerEdge.at(-1)];
	if (!first || !last || y <= first[1]) return first?.[0] ?? 0;
	for (const [from, to] of pairs(innerEdge))
		if (y <= to[1]) return between(from, to, (y - from[1]) / (to[1] - from[1]))[0];
	return last[0];
}

/** The place at a level and a share of the way from the bumps (0) to the inner edge of the blade (1). */
export const inColumn = (share: number, level: Level): Point => {
	const y = heightOf(level);
	return [share * edgeAt(y), y];
};
