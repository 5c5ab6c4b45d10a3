// Which places lie nearest to a touch, by their outlines. Pure; mm, in the frame of the drawing.

import { distanceFrom } from '../anatomy/distance.ts';
import type { Point } from '../anatomy/geometry.ts';
import type { Outlines } from '../plate/glow.ts';

/** How many numbers a step of a path has; its last two are where it ends. */
const numbersOf: Readonly<Record<string, number>> = { M: 2, m: 2, l: 2, c: 6 };

/** Where the steps of a path end: one absolute start, then relative steps, as the drawing has them. */
export function endsOf(path: string): Point[] {
	const ends: Point[] = [];
	for (const [, letter = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
		const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
		const size = numbersOf[letter] ?? 0;
		for (let end = size; size > 0 && end <= numbers.length; end += size) {
			const [x, y] = ends.at(-1) ?? [0, 0];
			ends.push([x + (numbers[end - 2] ?? 0), y + (numbers[end - 1] ?? 0)]);
		}
	}
	return ends;
}

/** How far from a touch a place may lie to be offered for it: the breadth of a hand. */
const reach = 80;

/**
 * The places whose outlines lie nearest to a touch, the nearest first; none that is farther than a hand is broad.
 * @param outlines of one half: the touch counts as if it were in it
 */
export function nearestTo([x, y]: Point, ids: readonly string[], outlines: Outlines): string[] {
	return ids
		.flatMap((id) => {
			const ring = endsOf(outlines[id] ?? '');
			const away = ring.length > 2 ? distanceFrom(ring, [Math.abs(x), y]) : Infinity;
			return away <= reach ? [{ id, away }] : [];
		})
		.sort((a, b) => a.away - b.away)
		.map(({ id }) => id);
}
