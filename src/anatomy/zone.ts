// A place not to press, as a shape of one half; mm.

import { parseRing, type Point, type Ring } from './geometry.ts';

/** An ellipse, mm and degrees. */
export interface Ellipse {
	at: Point;
	radii: Point;
	turn: number;
}

/** Where a zone is drawn: points of a ring, or ellipses. */
export type ZoneShape = string | readonly Ellipse[];

/** An ellipse as a shape. */
export const ellipse = (
	x: number,
	y: number,
	rx: number,
	ry: number,
	turn = 0,
): readonly Ellipse[] => [{ at: [x, y], radii: [rx, ry], turn }];

/** How many points stand for an ellipse: more than the eye can tell apart. */
const steps = 16;

const ringOf = ({ at, radii, turn }: Ellipse): Ring => {
	const angle = (turn * Math.PI) / 180;
	const points = Array.from({ length: steps }, (_, step): Point => {
		const [x, y] = [
			radii[0] * Math.cos((2 * Math.PI * step) / steps),
			radii[1] * Math.sin((2 * Math.PI * step) / steps),
		];
		return [
			at[0] + x * Math.cos(angle) - y * Math.sin(angle),
			at[1] + x * Math.sin(angle) + y * Math.cos(angle),
		];
	});
	return { points, corners: [] };
};

/** The rings of a shape, ready to draw. */
export const zoneRings = (shape: ZoneShape): Ring[] =>
	typeof shape === 'string' ? [parseRing(shape)] : shape.map(ringOf);
