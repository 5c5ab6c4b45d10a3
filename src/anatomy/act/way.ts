// Where acts go: places and ways of act.ts as points of the right half, mm.

import { between, lengthOf, openPoints, parseRing, pointAlong, type Point } from '../geometry.ts';
import { drawnIn } from '../shapes.ts';
import type { View } from '../upper-body/body.ts';
import type { Act, Spot, Way } from './act.ts';
import { innerEdge, inColumn, levels } from './levels.ts';

/** How far apart the points of a way lie, mm. */
const step = 4;

/** The place between the fibers of a muscle at a share along (0 origin, 1 insertion) and across (0 first guide, 1 last). */
function inMuscle(id: string, along: number, across: number, view: View): Point {
	const drawn = drawnIn(id, view);
	if (!drawn)
		throw new Error(`The ${view} view does not draw "${id}". Name a muscle that it draws.`);
	const fibers = drawn.guides.map((guide) => parseRing(guide).points);
	const place = across * (fibers.length - 1);
	const before = Math.min(Math.floor(place), fibers.length - 2);
	const [one, next] = [fibers[before], fibers[before + 1]];
	if (!one || !next) return pointAlong(fibers[0] ?? [], along);
	return between(pointAlong(one, along), pointAlong(next, along), place - before);
}

/**
 * A place as a point of the right half, mm.
 * @throws {Error} when the view does not draw the muscle that it lies in
 */
export function pointOf(spot: Spot, view: View): Point {
	if (isPoint(spot)) return spot;
	if ('in' in spot) return inMuscle(spot.in, spot.along, spot.across, view);
	return inColumn(spot.column, spot.level);
}

const isPoint = (spot: Spot): spot is Point => Array.isArray(spot);

/** Points from 0 to 1, so many that none lies farther than a step from the next one. */
const shares = (length: number): number[] => {
	const count = Math.max(1, Math.round(length / step));
	return Array.from({ length: count + 1 }, (_, index) => index / count);
};

/** A line with its points as close as those of every way. */
const evenly = (line: readonly Point[]): Point[] =>
	shares(lengthOf(line)).map((share) => pointAlong(line, share));

function alongMuscle(way: Extract<Way, { along: string }>, across: number, view: View): Point[] {
	const ends = [way.from, way.to].map((share) => inMuscle(way.along, share, across, view));
	return evenly(
		shares(lengthOf(ends)).map((share) =>
			inMuscle(way.along, way.from + share * (way.to - way.from), across, view),
		),
	);
}

function inColumns({ column, from, to }: Extract<Way, { column: number }>): Point[] {
	const [first, last] = [levels.indexOf(from), levels.indexOf(to)];
	const down = first <= last;
	const between = levels.slice(Math.min(first, last), Math.max(first, last) + 1);
	const line = between.map((level) => inColumn(column, level));
	return evenly(openPoints(down ? line : line.toReversed()));
}

/** Beside the inner edge of the blade and round its lower corner, moved off it toward the spine. */
function besideBlade({ off, from, to }: Extract<Way, { beside: string }>): Point[] {
	const line = evenly(openPoints(innerEdge));
	const moved = line.map((point, index): Point => {
		const [before, after] = [line[index - 1] ?? point, line[index + 1] ?? point];
		const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
		return [
			point[0] - (off * (after[1] - before[1])) / length,
			point[1] + (off * (after[0] - before[0])) / length,
		];
	});
	return evenly(
		shares(lengthOf(moved)).map((share) => pointAlong(moved, from + share * (to - from))),
	);
}

/**
 * The lines of a way, each from its start to its end, the points at most 5 mm apart; more than one only for rows across a muscle.
 * @throws {Error} when the view does not draw the muscle that it runs along
 */
export function linesOf(way: Way, view: View): Point[][] {
	if ('along' in way) return [way.across].flat().map((across) => alongMuscle(way, across, view));
	if ('column' in way) return [inColumns(way)];
	if ('beside' in way) return [besideBlade(way)];
	return [evenly(openPoints(way.through.map((spot) => pointOf(spot, view))))];
}

/** The places at which an act touches while it is done: all points of its ways, or its places. */
export function touchedBy({ way, back, at = [] }: Act, view: View): Point[] {
	const ways = [way, back].flatMap((one) => (one ? linesOf(one, view).flat() : []));
	return [...ways, ...at.map((spot) => pointOf(spot, view))];
}

/** Where circles are drawn along a line: so far apart, the first at its start. */
export function placesAlong(line: readonly Point[], gap: number): Point[] {
	const count = Math.max(1, Math.floor(lengthOf(line) / gap + 0.001) + 1);
	const used = ((count - 1) * gap) / (lengthOf(line) || 1);
	return Array.from({ length: count }, (_, index) =>
		pointAlong(line, count === 1 ? 0 : (index / (count - 1)) * used),
	);
}

/** Which way a line goes as a whole: what the words of the steps may say of it. */
export type Heading = 'head' | 'feet' | 'outward' | 'inward';

/** The headings of a line, the greatest first; one that is less than a third of the other is left out. */
export function headingsOf(line: readonly Point[]): Heading[] {
	const [from, to] = [line[0], line.at(-1)];
	if (!from || !to) return [];
	const [x, y] = [to[0] - from[0], to[1] - from[1]];
	const both: { heading: Heading; by: number }[] = [
		{ heading: y < 0 ? 'head' : 'feet', by: Math.abs(y) },
		{ heading: x < 0 ? 'inward' : 'outward', by: Math.abs(x) },
	];
	const most = Math.max(...both.map(({ by }) => by));
	return both
		.filter(({ by }) => by >= most / 3)
		.sort((a, b) => b.by - a.by)
		.map(({ heading }) => heading);
}
