// Plain shapes as SVG paths: what hands and strokes are put together from. Unit: mm.

import { lengthOf, pointAlong, type Point } from '../../anatomy/geometry.ts';

/** A number as short as the drawing needs it. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

const xy = ([x, y]: Point): string => `${n(x)} ${n(y)}`;

/** Straight lines through points. */
export const line = (points: readonly Point[]): string =>
	points.map((point, index) => `${index === 0 ? 'M' : 'L'}${xy(point)}`).join('');

/** A closed outline with straight edges. */
export const polygon = (points: readonly Point[]): string => `${line(points)}Z`;

/** A whole circle. */
export const circle = ([x, y]: Point, radius: number): string =>
	`M${n(x - radius)} ${n(y)}a${n(radius)} ${n(radius)} 0 1 1 ${n(2 * radius)} 0a${n(radius)} ${n(radius)} 0 1 1 ${n(-2 * radius)} 0Z`;

/** A limb between two round ends of different breadth. */
export function capsule(a: Point, ra: number, b: Point, rb: number): string {
	const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
	const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
	const lean = Math.acos(Math.max(-1, Math.min(1, (ra - rb) / length)));
	const at = (center: Point, radius: number, turn: number): Point => [
		center[0] + radius * Math.cos(turn),
		center[1] + radius * Math.sin(turn),
	];
	const [a1, a2] = [at(a, ra, angle + lean), at(a, ra, angle - lean)];
	const [b1, b2] = [at(b, rb, angle + lean), at(b, rb, angle - lean)];
	return `M${xy(a1)}A${n(ra)} ${n(ra)} 0 1 1 ${xy(a2)}L${xy(b2)}A${n(rb)} ${n(rb)} 0 0 1 ${xy(b1)}Z`;
}

/** The direction of a line at a share of its length, as a unit vector. */
export function directionAt(points: readonly Point[], share: number): Point {
	const near = Math.min(0.02, 1 / Math.max(1, lengthOf(points)));
	const [from, to] = [pointAlong(points, share - near), pointAlong(points, share + near)];
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
	return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

/** A point beside a line: so far along (share), and so far to its right hand, mm. */
export function beside(points: readonly Point[], share: number, off: number): Point {
	const [x, y] = pointAlong(points, share);
	const [dx, dy] = directionAt(points, share);
	return [x - dy * off, y + dx * off];
}

/**
 * A band along a line with round ends.
 * @param half half of its breadth at a share of its length, mm
 */
export function band(points: readonly Point[], half: (share: number) => number): string {
	const count = Math.max(4, Math.round(lengthOf(points) / 8));
	const shares = Array.from({ length: count + 1 }, (_, index) => index / count);
	const right = shares.map((share) => beside(points, share, half(share)));
	const left = shares.map((share) => beside(points, share, -half(share))).reverse();
	const [first, last] = [right[0], left[0]];
	if (!first || !last) return '';
	const [r0, r1] = [n(half(0)), n(half(1))];
	return `${smooth(right, 'M')}A${r1} ${r1} 0 0 0 ${xy(last)}${smooth(left.slice(1), 'L')}A${r0} ${r0} 0 0 0 ${xy(first)}Z`;
}

const smooth = (points: readonly Point[], first: 'M' | 'L'): string =>
	points.map((point, index) => `${index === 0 ? first : 'L'}${xy(point)}`).join('');

/** The head of an arrow at a point, as a filled triangle with a notch, so long, mm. */
export function head([x, y]: Point, [dx, dy]: Point, long: number): string {
	const at = (along: number, off: number): Point => [
		x + dx * along - dy * off,
		y + dy * along + dx * off,
	];
	return polygon([at(0, 0), at(-long, long * 0.55), at(-long * 0.75, 0), at(-long, -long * 0.55)]);
}

/** An arc of a circle, in degrees from the right, turning as a clock does. */
export function arc([x, y]: Point, radius: number, from: number, to: number): string {
	const at = (degrees: number): Point => [
		x + radius * Math.cos((degrees * Math.PI) / 180),
		y + radius * Math.sin((degrees * Math.PI) / 180),
	];
	const large = to - from > 180 ? 1 : 0;
	return `M${xy(at(from))}A${n(radius)} ${n(radius)} 0 ${large} 1 ${xy(at(to))}`;
}
