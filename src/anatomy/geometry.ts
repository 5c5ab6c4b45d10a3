// Points in, path strings and numbers out. Unit: mm in the frame of landmarks.ts, unless a function says otherwise.

import {
	bisectRight,
	cumsum,
	curveCatmullRom,
	curveCatmullRomClosed,
	interpolateNumber,
	pairs,
	polygonCentroid,
	polygonContains,
	range,
	type CurveGenerator,
} from 'd3';
import { relativePath, type RelativePath } from './relative-path.ts';

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

/** d3 asks for arrays that may be changed. */
const copy = ([x, y]: Point): [number, number] => [x, y];

/** Center of the area of a closed outline, in mm. */
export function centroid(points: readonly Point[]): Point {
	return polygonCentroid(points.map(copy));
}

/** Whether a point lies inside a closed outline (straight edges between its points). */
export function contains(points: readonly Point[], point: Point): boolean {
	return polygonContains(points.map(copy), copy(point));
}

/** SVG path of a closed outline: smooth (centripetal Catmull-Rom) between corners, sharp at them. */
export const outline = (ring: Ring): string => closedPath(ring, 0);

/** The same in tenths of a mm: small round shapes stay round. */
export const fineOutline = (ring: Ring): string => closedPath(ring, 1);

/** The same of a body that stands still: lighter, since curves that no eye tells from a line are written as lines. */
export const stillOutline = (ring: Ring): string => closedPath(ring, 0, true);

function closedPath(ring: Ring, decimals: number, isStill = false): string {
	const path = relativePath(decimals, isStill);
	trace(ring, path);
	path.closePath();
	return path.toString();
}

/**
 * SVG path of an outline; one half of what lies across the midline stays open there, so that no line shows where the halves meet.
 * @param over how far it reaches over the midline, mm
 */
export function seamless(ring: Ring, over = 0): string {
	if (!isHalf(ring)) return stillOutline(ring);
	const path = relativePath(0, true);
	traceHalf(ring, path, over);
	return path.toString();
}

/** Points close together on the outline as it is drawn, smooth between its corners, mm. */
export function drawnPoints(ring: Ring): Point[] {
	const points: Point[] = [];
	trace(ring, collecting(points));
	return points;
}

/** Whether a ring starts and ends with corners on the midline: the other half mirrors it. */
function isHalf({ points, corners }: Ring): boolean {
	const last = points.length - 1;
	return [0, last].every((end) => corners.includes(end) && points[end]?.[0] === 0);
}

function traceHalf({ points, corners }: Ring, path: RelativePath, over: number): void {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last) return;
	path.moveTo(-over, first[1]);
	path.lineTo(...copy(first));
	for (const span of spansBetween(points, corners).slice(0, -1))
		draw(curveCatmullRom.alpha(0.5)(goingOn(path)), span);
	path.lineTo(-over, last[1]);
}

function trace({ points, corners }: Ring, pen: RelativePath): void {
	if (corners.length === 0) {
		draw(curveCatmullRomClosed.alpha(0.5)(pen), points);
		return;
	}
	const [first, ...rest] = spansBetween(points, corners);
	draw(curveCatmullRom.alpha(0.5)(pen), first ?? []);
	for (const span of rest) draw(curveCatmullRom.alpha(0.5)(goingOn(pen)), span);
}

/** SVG path of a closed outline with straight edges. */
export function straight(points: readonly Point[]): string {
	const path = relativePath();
	for (const [index, point] of points.entries())
		if (index === 0) path.moveTo(...copy(point));
		else path.lineTo(...copy(point));
	path.closePath();
	return path.toString();
}

/** SVG path of an open line, smooth (centripetal Catmull-Rom) through its points. */
export const openLine = (points: readonly Point[]): string => linePath(points, false);

/** The same of a body that stands still, as of its outlines. */
export const stillLine = (points: readonly Point[]): string => linePath(points, true);

function linePath(points: readonly Point[], isStill: boolean): string {
	const path = relativePath(0, isStill);
	draw(curveCatmullRom.alpha(0.5)(path), points);
	return path.toString();
}

/** Points close together on the smooth open line through some points, mm. */
export function openPoints(through: readonly Point[]): Point[] {
	const points: Point[] = [];
	draw(curveCatmullRom.alpha(0.5)(collecting(points)), through);
	return points;
}

/** A pen that collects points close together on what it draws. */
function collecting(points: Point[]): RelativePath {
	const add = (x: number, y: number) => void points.push([x, y]);
	return {
		...relativePath(),
		moveTo: add,
		lineTo: add,
		bezierCurveTo: (...[ax, ay, bx, by, x, y]) => {
			const curve: Cubic = [points.at(-1) ?? [x, y], [ax, ay], [bx, by], [x, y]];
			points.push(...range(1, 9).map((step) => pointOnCubic(curve, step / 8)));
		},
	};
}

function draw(curve: CurveGenerator, points: readonly Point[]): void {
	curve.lineStart();
	for (const [x, y] of points) curve.point(x, y);
	curve.lineEnd();
}

/** The runs of points from each corner to the next, ends included, once round the ring. */
function spansBetween(points: readonly Point[], corners: readonly number[]): Point[][] {
	const twice = [...points, ...points];
	return corners.map((from, index) => {
		const next = corners[index + 1] ?? (corners[0] ?? 0) + points.length;
		return twice.slice(from, next + 1);
	});
}

/** A span that starts where the last one ended must not lift the pen. */
const goingOn = (pen: RelativePath): RelativePath => ({ ...pen, moveTo: () => undefined });

/** Length of an open line of points, mm. */
export function lengthOf(points: readonly Point[]): number {
	return pairs(points).reduce((sum, [from, to]) => sum + distance(from, to), 0);
}

const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/**
 * The point that lies the given share (0 to 1) of the way along an open line.
 * @throws {Error} when the line has no point
 */
export function pointAlong(points: readonly Point[], share: number): Point {
	let left = lengthOf(points) * Math.min(1, Math.max(0, share));
	for (const [from, to] of pairs(points)) {
		const step = distance(from, to);
		if (left <= step && step > 0) return between(from, to, left / step);
		left -= step;
	}
	const last = points.at(-1);
	if (!last) throw new Error('A line without points has no point along it. Give it at least one.');
	return last;
}

/** The point between two points at a share of 0 (the first) to 1 (the second). */
export function between(a: Point, b: Point, share: number): Point {
	return [interpolateNumber(a[0], b[0])(share), interpolateNumber(a[1], b[1])(share)];
}

/** By how much of the spacing fibers stand closer at the two edges of a muscle, and wider in its middle: so it looks round. */
const roundness = 0.55;

/**
 * Fibers of a muscle, from origin to insertion, about `spacing` mm apart: the first and the last guide, and what is interpolated
 * between each two neighbors. Each comes back as 4 points at 0, 1/3, 2/3 and all of its length.
 */
export function fibers(guides: readonly (readonly Point[])[], spacing: number): Point[][] {
	const thirds = guides.map((guide) =>
		[0, 1 / 3, 2 / 3, 1].map((share) => pointAlong(guide, share)),
	);
	if (thirds.length < 2) return thirds;
	const gaps = pairs(thirds, (fiber, next) =>
		Math.max(...apart(fiber, next).map(([from, to]) => distance(from, to))),
	);
	const places = [0, ...cumsum(gaps)];
	const width = places.at(-1) ?? 0;
	const count = Math.max(1, Math.round(width / spacing));
	return range(count + 1).map((step) => {
		const place = rounded(step / count) * width;
		const before = Math.min(gaps.length, bisectRight(places, place)) - 1;
		const gap = gaps[before] ?? 0;
		const share = gap > 0 ? (place - (places[before] ?? 0)) / gap : 0;
		const [fiber = [], next = []] = thirds.slice(before);
		return apart(fiber, next).map(([from, to]) => between(from, to, share));
	});
}

/** The points of two fibers that lie across from each other. */
const apart = (fiber: readonly Point[], next: readonly Point[]): [Point, Point][] =>
	fiber.map((point, third) => [point, next[third] ?? point]);

/** The share of the width at which a fiber stands, closer to its neighbors near 0 and 1. */
const rounded = (share: number): number =>
	share - (roundness * Math.sin(2 * Math.PI * share)) / (2 * Math.PI);

/** Whether the curve drawn for a fiber stays inside a closed outline, its two attached ends left aside. */
export function staysInside(points: readonly Point[], fiber: readonly Point[]): boolean {
	const curve = cubic(fiber);
	return [0.12, 0.25, 0.4, 0.5, 0.6, 0.75, 0.88].every((share) =>
		contains(points, pointOnCubic(curve, share)),
	);
}

/**
 * One SVG path for many fibers, each a single line or cubic curve through its 4 points.
 * @param within points of a closed outline that cuts off what lies outside it
 */
export function fiberPath(lines: readonly (readonly Point[])[], within?: readonly Point[]): string {
	const context = relativePath(0, true);
	const curves = lines.map(cubic);
	const parts = within ? curves.flatMap((curve) => partsInside(within, curve)) : curves;
	for (const curve of parts) {
		const [from, first, second, to] = curve;
		context.moveTo(...copy(from));
		if (isStraight(curve)) context.lineTo(...copy(to));
		else context.bezierCurveTo(...copy(first), ...copy(second), ...copy(to));
	}
	return context.toString();
}

/** Whether a curve leaves the straight line between its ends by less than the rounding of a path, mm. */
function isStraight(curve: Cubic): boolean {
	const [from, , , to] = curve;
	return [1 / 3, 2 / 3].every(
		(share) => distance(pointOnCubic(curve, share), between(from, to, share)) < 0.5,
	);
}

/** The stretches of a curve that lie inside a closed outline, to a thousandth of its length; what is shorter than a fiftieth is left out. */
function partsInside(points: readonly Point[], curve: Cubic): Cubic[] {
	const ring = points.map(copy);
	const isInside = (share: number) => polygonContains(ring, copy(pointOnCubic(curve, share)));
	const shares = range(0, 1.001, 0.02);
	const edges = pairs(shares)
		.filter(([from, to]) => isInside(from) !== isInside(to))
		.map(([from, to]) => edgeBetween(from, to, isInside));
	const ends = [...(isInside(0) ? [0] : []), ...edges, ...(isInside(1) ? [1] : [])];
	return range(0, ends.length, 2).flatMap((index) => {
		const [from = 0, to = 1] = ends.slice(index, index + 2);
		return to - from > 0.02 ? [stretch(curve, from, to)] : [];
	});
}

/** Halves the way between two shares, one inside and one outside, until the edge is found. */
function edgeBetween(from: number, to: number, isInside: (share: number) => boolean): number {
	const middle = (from + to) / 2;
	if (to - from < 0.001) return middle;
	return isInside(middle) === isInside(from)
		? edgeBetween(middle, to, isInside)
		: edgeBetween(from, middle, isInside);
}

/** The part of a curve between two shares, a curve itself. */
function stretch(curve: Cubic, from: number, to: number): Cubic {
	const turned = backward(firstPart(curve, to));
	return backward(firstPart(turned, 1 - from / to));
}

const backward = ([from, first, second, to]: Cubic): Cubic => [to, second, first, from];

/** A curve up to a share of its length (de Casteljau). */
function firstPart([from, first, second, to]: Cubic, share: number): Cubic {
	const a = between(from, first, share);
	const b = between(first, second, share);
	const c = between(second, to, share);
	const ab = between(a, b, share);
	return [from, a, ab, between(ab, between(b, c, share), share)];
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

/** A rectangle in mm. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** What to cut out of the figure to see outlines large, both halves, with some room round them. */
export function cutRound(rings: readonly (readonly Point[])[], room = 45, least = 260): Box {
	const all = rings.flat();
	const reach = Math.max(least / 2, ...all.map(([x]) => Math.abs(x) + room));
	const top = Math.min(...all.map(([, y]) => y)) - room;
	const bottom = Math.max(...all.map(([, y]) => y)) + room;
	const spare = Math.max(0, least - (bottom - top)) / 2;
	const box = { x: -reach, y: top - spare, width: 2 * reach, height: bottom - top + 2 * spare };
	return {
		x: Math.round(box.x),
		y: Math.round(box.y),
		width: Math.round(box.width),
		height: Math.round(box.height),
	};
}
