// Points in, path strings and numbers out. Unit: mm in the frame of landmarks.ts, unless a function says otherwise.

import {
	curveCatmullRom,
	curveCatmullRomClosed,
	interpolateNumber,
	line,
	polygonCentroid,
	polygonContains,
} from 'd3';
import { relativePath } from './relative-path.ts';

/** x and y in mm. */
export type Point = readonly [x: number, y: number];

/** A closed outline: its points in order, and the places in that order that are corners. */
export interface Ring {
	points: Point[];
	corners: number[];
}

/**
 * Reads the notation of the data files: points `x,y` in mm, divided by blanks; a `!` after a point marks a corner.
 * @throws {Error} naming the part that is not a point
 */
export function parseRing(text: string): Ring {
	const parts = text.trim().split(/\s+/);
	return {
		points: parts.map(parsePoint),
		corners: parts.flatMap((part, index) => (part.endsWith('!') ? [index] : [])),
	};
}

function parsePoint(part: string): Point {
	const match = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)!?$/.exec(part);
	if (!match)
		throw new Error(`"${part}" is not a point. Write it as 12,345 or, at a corner, 12,345!`);
	return [Number(match[1]), Number(match[2])];
}

/** The same points on the other side of the body: x changes its sign. */
export function mirror(points: readonly Point[]): Point[] {
	return points.map(([x, y]) => [-x, y]);
}

/** Center of the area of a closed outline, in mm. */
export function centroid(points: readonly Point[]): Point {
	return polygonCentroid(points.map(([x, y]) => [x, y]));
}

/** Whether a point lies inside a closed outline (straight edges between its points). */
export function contains(points: readonly Point[], point: Point): boolean {
	return polygonContains(
		points.map(([x, y]) => [x, y]),
		[point[0], point[1]],
	);
}

/** SVG path of a closed outline: smooth (centripetal Catmull-Rom) between corners, sharp at them. */
export function outline({ points, corners }: Ring): string {
	const context = relativePath();
	if (corners.length === 0) {
		line().curve(curveCatmullRomClosed.alpha(0.5)).context(context)(points.map(copy));
	} else {
		let pen: 'up' | 'down' = 'up';
		for (const span of spansBetween(points, corners)) {
			line()
				.curve(curveCatmullRom.alpha(0.5))
				.context(pen === 'up' ? context : joined(context))(span);
			pen = 'down';
		}
	}
	context.closePath();
	return context.toString();
}

/** The runs of points from each corner to the next, ends included, once round the ring. */
function spansBetween(points: readonly Point[], corners: readonly number[]): [number, number][][] {
	return corners.map((from, index) => {
		const next = corners[(index + 1) % corners.length] ?? from;
		const steps = (next - from + points.length - 1) % points.length;
		return Array.from({ length: steps + 2 }, (_, step) =>
			copy(points[(from + step) % points.length] as Point),
		);
	});
}

/** A span that goes on where the last one ended must not lift the pen. */
function joined(context: ReturnType<typeof relativePath>): ReturnType<typeof relativePath> {
	return { ...context, moveTo: () => undefined };
}

const copy = ([x, y]: Point): [number, number] => [x, y];

/** Length of an open line of points, mm. */
export function lengthOf(points: readonly Point[]): number {
	return points
		.slice(1)
		.reduce((sum, point, index) => sum + distance(points[index] as Point, point), 0);
}

const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The point that lies the given share (0 to 1) of the way along an open line. */
export function pointAlong(points: readonly Point[], share: number): Point {
	let left = lengthOf(points) * Math.min(1, Math.max(0, share));
	for (let index = 1; index < points.length; index += 1) {
		const [from, to] = [points[index - 1] as Point, points[index] as Point];
		const step = distance(from, to);
		if (left <= step && step > 0) return between(from, to, left / step);
		left -= step;
	}
	return points[points.length - 1] as Point;
}

/** The point between two points at a share of 0 (the first) to 1 (the second). */
export function between(a: Point, b: Point, share: number): Point {
	return [interpolateNumber(a[0], b[0])(share), interpolateNumber(a[1], b[1])(share)];
}

/**
 * Fibers of a muscle, from origin to insertion, about `spacing` mm apart: the guides, and those interpolated between
 * each two neighbors. Each comes back as 4 points at 0, 1/3, 2/3 and all of its length.
 */
export function fibers(guides: readonly (readonly Point[])[], spacing: number): Point[][] {
	const thirds = guides.map((guide) =>
		[0, 1 / 3, 2 / 3, 1].map((share) => pointAlong(guide, share)),
	);
	return thirds.flatMap((guide, index) => {
		const next = thirds[index + 1];
		if (!next) return [guide];
		const gaps = guide.map((point, third) => distance(point, next[third] as Point));
		const count = Math.max(1, Math.round(Math.max(...gaps) / spacing));
		return Array.from({ length: count }, (_, step) =>
			guide.map((point, third) => between(point, next[third] as Point, step / count)),
		);
	});
}

/** Whether the curve drawn for a fiber stays inside a closed outline, its two attached ends left aside. */
export function staysInside(points: readonly Point[], fiber: readonly Point[]): boolean {
	const curve = cubic(fiber);
	return [0.12, 0.25, 0.4, 0.5, 0.6, 0.75, 0.88].every((share) =>
		contains(points, pointOnCubic(curve, share)),
	);
}

/** One SVG path for many fibers, each a single cubic curve through its 4 points. */
export function fiberPath(lines: readonly (readonly Point[])[]): string {
	const context = relativePath();
	for (const fiber of lines) {
		const [from, first, second, to] = cubic(fiber);
		context.moveTo(...copy(from));
		context.bezierCurveTo(...copy(first), ...copy(second), ...copy(to));
	}
	return context.toString();
}

type Cubic = [from: Point, first: Point, second: Point, to: Point];

/** The cubic curve that passes through the 4 points of a fiber at 0, 1/3, 2/3 and 1: its ends and control points. */
function cubic(fiber: readonly Point[]): Cubic {
	const [a, b, c, d] = fiber as Cubic;
	return [a, control(a, b, c, d), control(d, c, b, a), d];
}

function control(a: Point, b: Point, c: Point, d: Point): Point {
	const solve = (axis: 0 | 1) => (-5 * a[axis] + 18 * b[axis] - 9 * c[axis] + 2 * d[axis]) / 6;
	return [solve(0), solve(1)];
}

function pointOnCubic([a, b, c, d]: Cubic, share: number): Point {
	const rest = 1 - share;
	const weigh = (axis: 0 | 1) =>
		rest ** 3 * a[axis] +
		3 * rest ** 2 * share * b[axis] +
		3 * rest * share ** 2 * c[axis] +
		share ** 3 * d[axis];
	return [weigh(0), weigh(1)];
}
