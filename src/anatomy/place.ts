// A place as an outlined area of skin: where a finger would point, and how far what its page means reaches.

import { mirror, parseRing, type Point, type Ring } from './geometry.ts';

/** A place as a view shows it. */
export interface Place {
	id: string;
	/** Where it is marked. */
	at: Point;
	/** The area of skin that it means: a closed, smooth ring of points `x,y`, mm; of a place on the midline its half, from the midline round to it. */
	outline: string;
	/** True for a place on the midline: it has no side. */
	middle?: true;
}

/** A place on both sides. */
export const near = (id: string, at: Point, outline: string): Place => ({ id, at, outline });

/** A place on the midline. */
export const onMidline = (id: string, y: number, outline: string): Place => ({
	id,
	at: [0, y],
	outline,
	middle: true,
});

/** The outline of a place: of one on both sides that of the drawn half, of one on the midline all of it. */
export function outlineOf({ outline, middle }: Place): Ring {
	const ring = parseRing(outline);
	if (!middle) return ring;
	const other = mirror(ring.points.filter(([x]) => x > 0)).reverse();
	return { points: [...ring.points, ...other], corners: [] };
}
