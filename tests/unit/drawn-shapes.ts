// The shapes of a view as they are painted, for tests that ask what an eye sees of them; one half, mm.

import type { Depth } from '../../src/anatomy/body.ts';
import { contains, type Point } from '../../src/anatomy/geometry.ts';
import { plateShapes } from '../../src/anatomy/shapes.ts';
import type { View } from '../../src/anatomy/upper-body/body.ts';
import { isAway } from '../../src/plate/sheets.ts';
import { pointOn, readPath } from './svg-path.ts';

/** A painted shape: its rings as points close together. */
export interface Painted {
	id: string;
	kind: string;
	rings: Point[][];
}

/** The runs of a path as rings of points close together. */
export const ringsIn = (path: string): Point[][] =>
	path.split(/(?=M)/).map((run) =>
		readPath(run).flatMap((step) => {
			if (step.letter !== 'c') return step.points.slice(-1);
			return [0.25, 0.5, 0.75, 1].map((share) => pointOn(step, share));
		}),
	);

/** What is painted when the drawing is opened to a depth, from its back to its front; lines, which hide nothing, left out. */
export const paintedAt = (view: View, level: Depth): Painted[] =>
	plateShapes(view)
		.filter(({ kind, hidden, stays, depth }) => {
			if (kind === 'contour' || hidden) return false;
			return stays === true || !isAway(depth, level);
		})
		.map(({ id, kind, outline }) => ({ id, kind, rings: ringsIn(outline) }));

/** The shape that is seen at a point; nothing where there is bare skin. */
export const seenAt = (painted: readonly Painted[], point: Point): string | undefined =>
	painted.findLast(({ rings }) => rings.some((ring) => contains(ring, point)))?.id;

/** The rings of one shape, however deep it lies; none when the view does not draw it. */
export const ringsOf = (view: View, id: string): Point[][] =>
	plateShapes(view)
		.filter((shape) => shape.id === id)
		.flatMap(({ outline }) => ringsIn(outline));

/** The place of a shape in the order of paint; less than 0 when it is not drawn. */
export const placeInPaint = (view: View, id: string): number =>
	plateShapes(view).findIndex((shape) => shape.id === id);

/** Points of a grid in a box. */
export function grid(
	[left, top, right, bottom]: readonly [number, number, number, number],
	step = 2,
): Point[] {
	const points: Point[] = [];
	for (let x = left + step / 2; x < right; x += step)
		for (let y = top + step / 2; y < bottom; y += step) points.push([x, y]);
	return points;
}

/** Where the edge of rings crosses a height, from the midline outward. */
export const crossedAt = (rings: readonly (readonly Point[])[], height: number): number[] =>
	rings
		.flatMap((ring) =>
			ring.flatMap(([x, y], index) => {
				const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
				if (y === nextY || (y - height) * (nextY - height) > 0) return [];
				return [x + ((nextX - x) * (height - y)) / (nextY - y)];
			}),
		)
		.sort((a, b) => a - b);
