// A place that hurts, as a point on the body: where a finger would point, and how far a touch reaches.

import type { Point } from './geometry.ts';

/** A place as a view shows it. */
export interface Place {
	id: string;
	/** Where it is marked. */
	at: Point;
	/** The middle of what a touch reaches, a little off where places lie close: the nearest one is meant. */
	reach: Point;
	/** True for a place on the midline: it has no side. */
	middle?: true;
}

/** A place on both sides. */
export const near = (id: string, at: Point, reach: Point = at): Place => ({ id, at, reach });
/** A place on the midline. */
export const onMidline = (id: string, y: number): Place => ({
	id,
	at: [0, y],
	reach: [0, y],
	middle: true,
});
