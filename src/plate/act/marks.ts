// The marks of strokes, as SVG text: bands, chevrons, circles, rings, arrows, numbers. What touches is in mm; lines, heads and
// numbers are in px of a picture 350 px wide, `u` mm each.

import { lengthOf, pointAlong, type Point } from '../../anatomy/geometry.ts';
import { arc, band, beside, circle, directionAt, head, line, n, polygon } from './shapes.ts';

/** A line with its casing under it, so that it is seen on flesh and on bone. */
export const inked = (d: string, kind = ''): string =>
	`<path class="case" d="${d}"/><path class="ink${kind && ` ${kind}`}" d="${d}"/>`;

/** A filled mark with its casing. */
export const filled = (d: string): string => `<path class="solid" d="${d}"/>`;

/** The band that a gliding pad leaves, thinning where it lifts off, with chevrons in it and a head at its end. */
export function glideBand(way: readonly Point[], half: number, u: number): string {
	const thin = (share: number) => half * (share < 0.72 ? 1 : 1 - ((share - 0.72) / 0.28) * 0.7);
	const length = lengthOf(way);
	const tip = directionAt(way, 1);
	const end = pointAlong(way, 1);
	const nose: Point = [end[0] + tip[0] * 9 * u, end[1] + tip[1] * 9 * u];
	const gap = 17 * u;
	const first = half + 12 * u;
	const count = Math.max(0, Math.floor((length - first - 8 * u) / gap) + 1);
	const arm = Math.min(4.6 * u, half * 0.55);
	const chevrons = Array.from({ length: count }, (_, index) => {
		const share = (first + index * gap) / length;
		return line([
			beside(way, share - arm / length, arm),
			beside(way, share, 0),
			beside(way, share - arm / length, -arm),
		]);
	}).join('');
	return `<path class="band" d="${band(way, thin)}"/>${chevrons && `<path class="ink thin" d="${chevrons}"/>`}${filled(head(nose, tip, 11 * u))}`;
}

/** A band with a head at both ends, for what rolls to and fro. */
export function rollBand(way: readonly Point[], half: number, u: number): string {
	const [start, end] = [pointAlong(way, 0), pointAlong(way, 1)];
	const [back, on] = [directionAt(way, 0), directionAt(way, 1)];
	const out = (at: Point, [x, y]: Point, by: number): Point => [at[0] + x * by, at[1] + y * by];
	return `<path class="band" d="${band(way, () => half)}"/><path class="ink thin" d="${line(way)}"/>${filled(
		head(out(start, back, -half * 0.7), [-back[0], -back[1]], 10 * u) +
			head(out(end, on, half * 0.7), on, 10 * u),
	)}`;
}

/** An open circle with a head: a small turn at a place. */
export function turn(at: Point, radius: number, u: number): string {
	const end = 292 - 100;
	const rad = (end * Math.PI) / 180;
	const tip: Point = [at[0] + radius * Math.cos(rad), at[1] + radius * Math.sin(rad)];
	return (
		inked(arc(at, radius, -100, end - 24)) +
		filled(head(tip, [-Math.sin(rad), Math.cos(rad)], 7 * u))
	);
}

/** Dots that lead from a place to the next one, clear of both. */
export function dots(from: Point, to: Point, clear: number, u: number): string {
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
	const room = length - 2 * clear;
	if (room <= 0) return '';
	const count = Math.max(1, Math.round(room / (5.5 * u)));
	return Array.from({ length: count }, (_, index) => {
		const share = (clear + (room * (index + 0.5)) / count) / length;
		return filled(circle(pointAlong([from, to], share), 1.3 * u));
	}).join('');
}

/** Rings round a pad that presses: 1 light, 2 clear, 3 strong. */
export const rings = (at: Point, radius: number, count: number, u: number): string =>
	Array.from({ length: count }, (_, index) =>
		inked(circle(at, radius + (index + 1) * 6 * u), 'thin'),
	).join('');

/**
 * A clock: hold for a time. A large one says how long.
 * @param lasts how long, in words as brief as "30 s"
 */
export function clock(at: Point, u: number, lasts?: string): string {
	const r = (lasts === undefined ? 10 : 14) * u;
	const hands = `M${n(at[0])} ${n(at[1] - 0.62 * r)}V${n(at[1])}L${n(at[0] + 0.45 * r)} ${n(at[1] + 0.2 * r)}`;
	const words =
		lasts && `<text class="lasts" x="${n(at[0])}" y="${n(at[1] - r - 5 * u)}">${lasts}</text>`;
	return `<g class="clock"><path class="solid" d="${circle(at, r)}"/><path class="hand-of-clock" d="${hands}"/></g>${words ?? ''}`;
}

/** An arrow from a point, so long, in a direction. */
export function arrow(from: Point, [dx, dy]: Point, long: number, u: number): string {
	const tip: Point = [from[0] + dx * long, from[1] + dy * long];
	const neck: Point = [tip[0] - dx * 6 * u, tip[1] - dy * 6 * u];
	return inked(line([from, neck])) + filled(head(tip, [dx, dy], 9 * u));
}

/** A long way with heads on it: full where it presses, dotted where it hardly touches. */
export function sweep(way: readonly Point[], kind: '' | 'dotted', u: number): string {
	const end = pointAlong(way, 1);
	const middle = pointAlong(way, 0.5);
	const heads = head(end, directionAt(way, 1), 9 * u) + head(middle, directionAt(way, 0.5), 8 * u);
	return inked(line(way), kind) + filled(heads);
}

/**
 * A roll of muscle taken up between fingers and thumb: a lens, and two heads that press it from both sides.
 * @param by how many times as large it is
 */
export function lens(at: Point, turnBy: number, u: number, by = 1): string {
	const rad = (turnBy * Math.PI) / 180;
	const to = (x: number, y: number): Point => [
		at[0] + x * Math.cos(rad) - y * Math.sin(rad),
		at[1] + x * Math.sin(rad) + y * Math.cos(rad),
	];
	const [a, b, c, d] = [to(0, -16 * by), to(9 * by, 0), to(0, 16 * by), to(-9 * by, 0)];
	const curve = (p: Point, q: Point) =>
		`Q${n(2 * p[0] - at[0])} ${n(2 * p[1] - at[1])} ${n(q[0])} ${n(q[1])}`;
	const path = `M${n(a[0])} ${n(a[1])}${curve(b, c)}${curve(d, a)}Z`;
	const [right, left] = [to(9 * by + 3 * u, 0), to(-9 * by - 3 * u, 0)];
	const inward: Point = [Math.cos(rad), Math.sin(rad)];
	return `<path class="band" d="${path}"/>${filled(
		head(left, inward, 8 * u) + head(right, [-inward[0], -inward[1]], 8 * u),
	)}`;
}

/** A number in a disk. */
export const numbered = (at: Point, value: number, u: number): string =>
	`<path class="solid" d="${circle(at, 10 * u)}"/><text class="count" x="${n(at[0])}" y="${n(at[1] + 4.6 * u)}">${value}</text>`;

/** A fold of skin that is pushed along, so many small waves wide: no arc, which tells of vibration. */
export const wrinkle = ([x, y]: Point, waves: number): string =>
	inked(`M${n(x - 7 * waves)} ${n(y)}${'q3.5 -4 7 0t7 0'.repeat(waves)}`, 'thin');

/** A broad arrow with an open body, so long, its middle at a point: what it stands on moves, and nothing glides. */
export function block([x, y]: Point, [dx, dy]: Point, long: number): string {
	const at = (along: number, off: number): Point => [
		x + dx * along - dy * off,
		y + dy * along + dx * off,
	];
	const [tail, neck, tip] = [-long / 2, long * 0.02, long / 2];
	const outline = [
		...[at(tail, 7), at(neck, 7), at(neck, 16), at(tip, 0)],
		...[at(neck, -16), at(neck, -7), at(tail, -7)],
	];
	return `<path class="block" d="${polygon(outline)}"/>`;
}

/**
 * Lines on the skin beside a flat hand that drags it: level at their outer ends, and drawn along where they come to the hand.
 * @param outward 1 where the outer side is to the right
 */
export const pulls = ([x, y]: Point, outward: 1 | -1): string =>
	[-44, -24, -4, 16, 36]
		.map((off, row) => {
			const [near, far] = [54 - (row % 2) * 2 - Math.max(0, row - 2) * 4, 108];
			const at = (share: number, rise: number) =>
				`${n(x + outward * (near + share * (far - near)))} ${n(y + off - rise)}`;
			return inked(`M${at(0, 22)}C${at(0.3, 4)} ${at(0.45, 0)} ${at(1, 0)}`, 'thin');
		})
		.join('');

/** An arc that tells of vibration, round a direction, degrees. */
export const waves = (at: Point, radius: number, toward: number, u: number): string =>
	inked(arc(at, radius + u, toward - 24, toward + 24), 'thin');
