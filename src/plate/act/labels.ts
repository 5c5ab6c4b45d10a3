// What stands beside the marks: numbers, a clock for what is held, and whose side it is. Pure; mm.

import { pointAlong, type Box, type Point } from '../../anatomy/geometry.ts';
import { otherSide, sides, type Side } from '../../anatomy/names.ts';
import { upperBody, type View } from '../../anatomy/upper-body/body.ts';
import * as text from '../text.ts';
import { clock, numbered } from './marks.ts';
import { marksRound, type Drawn } from './scene.ts';
import { n } from './shapes.ts';

/** How far a point lies from the nearest of many. */
const gapTo = (points: readonly Point[], [x, y]: Point): number =>
	Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y)));

/** Whether a disk at a point is inside the cut, and leaves its lower right corner to the button and its upper ones to names. */
function isFree([x, y]: Point, cut: Box, u: number): boolean {
	const [left, right] = [x - cut.x, cut.x + cut.width - x];
	const [top, bottom] = [y - cut.y, cut.y + cut.height - y];
	const edge = 14 * u;
	if (Math.min(left, right, top, bottom) < edge) return false;
	if (right < 60 * u && bottom < 60 * u) return false;
	return top > 34 * u || (left > 90 * u && right > 90 * u);
}

/**
 * Where a disk stands beside a point: as near as leaves it clear of the marks and inside the cut.
 * @param marks points of all that is drawn over the plate
 */
export function diskAt(point: Point, marks: readonly Point[], cut: Box, u: number): Point {
	const candidates = [20, 24, 30, 38, 48, 60, 74].flatMap((distance) =>
		Array.from({ length: 16 }, (_, index): Point => {
			const turn = (index * Math.PI) / 8;
			return [point[0] + distance * u * Math.cos(turn), point[1] + distance * u * Math.sin(turn)];
		}),
	);
	const score = (at: Point) => 4 * Math.min(gapTo(marks, at), 15 * u) - 1.1 * gapTo([point], at);
	const fits = candidates.filter((at) => isFree(at, cut, u));
	return fits.reduce((best, at) => (score(at) > score(best) ? at : best), fits[0] ?? point);
}

const startsOf = ({ lines, places }: Drawn): Point | undefined => lines[0]?.[0] ?? places[0];

/** What the numbers of a caption stand at: the starts of different acts; or start, end and way back of the one. */
function numberedPoints(drawn: readonly Drawn[]): (Point | undefined)[] {
	const acts = new Set(drawn.map(({ act }) => act));
	if (acts.size > 1) return drawn.map(startsOf);
	const [first] = drawn;
	if (!first) return [];
	const end = first.lines.at(-1)?.at(-1) ?? first.places.at(-1);
	return [startsOf(first), end, first.back.length > 0 ? pointAlong(first.back, 0.6) : undefined];
}

/** Where a clock stands: beside what is held, and before the fingertips of hands that drag the skin. */
function clockPoint(drawn: readonly Drawn[]): (Point | undefined)[] {
	const held = drawn.find(({ act: { stroke } }) => ['press', 'hold', 'drag'].includes(stroke));
	const at = held && startsOf(held);
	return at && held.act.stroke === 'drag' ? [[0, at[1] - 110]] : [at];
}

/**
 * The numbers of a caption as SVG text; without any, a clock beside what is held.
 * @param taken points of what else is drawn
 * @param lasts how long it is held, where that is long
 */
export function disksOf(
	drawn: readonly Drawn[],
	count: number,
	cut: Box,
	u: number,
	taken: readonly Point[],
	lasts?: string,
): string {
	const points = count > 0 ? numberedPoints(drawn).slice(0, count) : clockPoint(drawn);
	const marks = [...taken, ...drawn.flatMap(marksRound)];
	const used: Point[] = [];
	return points
		.flatMap((point, index) => {
			if (!point) return [];
			const at = diskAt(point, [...marks, ...used], cut, u);
			used.push(at);
			return [count > 0 ? numbered(at, index + 1, u) : clock(at, u, lasts)];
		})
		.join('');
}

/** The name of a side, and that of the other one for the picture mirrored. */
const eitherName = (side: Side): string =>
	`<tspan class="own">${text.half(side)}</tspan><tspan class="turned">${text.half(otherSide(side))}</tspan>`;

/**
 * Whose side each half of the picture is, where the picture shows enough of it.
 * @param turns whether the picture can be shown mirrored
 */
export function sideNames(view: View, cut: Box, u: number, turns: boolean): string {
	const { leftmost } = upperBody.views[view];
	const [left, right] = [Math.min(0, cut.x), Math.max(0, cut.x + cut.width)];
	return sides
		.filter((side) => (side === leftmost ? -left : right) > 70 * u)
		.map((side) => {
			const isLeft = side === leftmost;
			const x = isLeft ? cut.x + 8 * u : cut.x + cut.width - 8 * u;
			return `<text class="side" x="${n(x)}" y="${n(cut.y + 18 * u)}" text-anchor="${isLeft ? 'start' : 'end'}">${turns ? eitherName(side) : text.half(side)}</text>`;
		})
		.join('');
}
