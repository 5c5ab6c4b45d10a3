// A place not to press, as a shape of one half; mm.

import { parseRing, type Point, type Ring } from './geometry.ts';

/** An ellipse, mm and degrees. */
export interface Ellipse {
	at: Point;
	radii: Point;
	turn: number;
}

/** Where a zone is drawn: rings of points as in the other data files, and ellipses. A ring that begins and ends on the midline goes on in the other half. */
export type ZoneShape = readonly (string | Ellipse)[];

/** An ellipse round a point; a turn above 0 brings its upper end away from the midline. */
export const ellipse = (x: number, y: number, rx: number, ry: number, turn = 0): Ellipse => ({
	at: [x, y],
	radii: [rx, ry],
	turn,
});

/** How many points stand for an ellipse: the curve through them stays within a hundredth of a radius. */
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
	shape.map((part) => (typeof part === 'string' ? parseRing(part) : ringOf(part)));

/** Whether a ring begins and ends on the midline. */
export const isHalf = ({ points }: Ring): boolean =>
	points[0]?.[0] === 0 && points.at(-1)?.[0] === 0;
