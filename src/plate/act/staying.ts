// Strokes that stay at a place, or go from one to the next.

import { lengthOf, pointAlong, type Point } from '../../anatomy/geometry.ts';
import { glyphMarkup } from './glyph.ts';
import * as mark from './marks.ts';
import * as motion from './motion.ts';
import { glyphAt, moved, wholeHalfOf, type Draw } from './pen.ts';
import type { Drawn } from './scene.ts';
import { directionAt } from './shapes.ts';

export const press: Draw = (drawn, pen) =>
	drawn.places
		.map((at, index) => {
			const rings = mark.rings(at, wholeHalfOf(drawn), pen.strength, pen.u);
			return (
				moved(pen, rings, (still) => motion.filling(still, 8)) + glyphAt(drawn, at, pen, index)
			);
		})
		.join('');

export const hold: Draw = (drawn, pen) =>
	drawn.places.map((at, index) => glyphAt(drawn, at, pen, index)).join('');

/** The skin goes with the hand, toward the head. */
export const drag: Draw = (drawn, pen) => {
	const arrows = drawn.places.map(([x, y]) => mark.arrow([x, y - 126], [0, -1], 30, pen.u));
	const still = hold(drawn, pen);
	const up: Point[] = [
		[0, 0],
		[0, -14],
		[0, -14],
		[0, -14],
		[0, 0],
	];
	return moved(pen, still, (hands) => motion.through(hands, up, 8)) + arrows.join('');
};

export const shift: Draw = (drawn, pen) => {
	const ways: Point[] = [
		[1, 0],
		[-1, 0],
		[0, 1],
		[0, -1],
	];
	const reach = wholeHalfOf(drawn) + 3;
	const arrows = drawn.places.flatMap(([x, y]) =>
		ways.map(([dx, dy]) => mark.arrow([x + dx * reach, y + dy * reach], [dx, dy], 15, pen.u)),
	);
	const path = ways.flatMap(([dx, dy]): Point[] => [
		[0, 0],
		[dx * 12, dy * 12],
	]);
	return (
		arrows.join('') +
		moved(pen, hold(drawn, pen), (still) => motion.through(still, [...path, [0, 0]], 12))
	);
};

/** Toward the hand from its pads, and a point so far from them that way, mm. */
function toward({ places, from }: Drawn): { out: Point; off: (by: number) => Point } {
	const turn = ((from - 90) * Math.PI) / 180;
	const [x, y] = places[0] ?? [0, 0];
	const out: Point = [-Math.sin(turn), Math.cos(turn)];
	return { out, off: (by) => [x + by * out[0], y + by * out[1]] };
}

const links: Draw = ({ places }, { u }) =>
	places
		.slice(1)
		.map((to, index) => mark.dots(places[index] ?? to, to, 17, u))
		.join('');

/** Fingers of a hand that comes over the top, pressed toward its palm; then a little farther on. */
export const squeeze: Draw = (drawn, pen) => {
	const { out, off } = toward(drawn);
	const hand = glyphAt(drawn, drawn.places[0] ?? [0, 0], pen);
	const back: Point = [6 * out[0], 6 * out[1]];
	const on = directionAt(drawn.places, 0.5);
	const next: Point = pointAlong(drawn.places, 1);
	const beyond: Point = [next[0] + 14 * on[0], next[1] + 14 * on[1]];
	return [
		moved(pen, hand, (still) => motion.through(still, [[0, 0], back, back, [0, 0]], 3)),
		mark.arrow(off(-14 - 26 * pen.u), out, 24 * pen.u, pen.u),
		lengthOf(drawn.places) > 0 ? mark.arrow(beyond, on, 22 * pen.u, pen.u) : '',
	].join('');
};

/** Which way a squeezed roll lies: across the line from its place to the next. */
function rollTurn(places: readonly Point[], index: number): number {
	const [x, y] = directionAt(places, places.length < 2 ? 0 : index / (places.length - 1));
	return (Math.atan2(y, x) * 180) / Math.PI + 90;
}

/** Fingers against thumb at the first place, and rolls of muscle at the next ones. */
export const knead: Draw = (drawn, pen) => {
	const { out, off } = toward(drawn);
	const [, ...next] = drawn.places;
	const half = (by: 'four-fingers' | 'thumb', at: number, turn: number, towardRoll: number) =>
		moved(
			pen,
			glyphMarkup(by, off(at), drawn.from + turn, drawn.mirrored, `${pen.name}${by}`),
			(still) => {
				const closed: Point = [out[0] * towardRoll, out[1] * towardRoll];
				return motion.through(still, [[0, 0], closed, closed, [0, 0]], 3);
			},
		);
	return [
		links(drawn, pen),
		...next.map((at, index) => mark.lens(at, rollTurn(drawn.places, index + 1), pen.u)),
		mark.lens(drawn.places[0] ?? [0, 0], drawn.from, pen.u),
		half('four-fingers', 13, 0, -4),
		half('thumb', -13, 180, 4),
	].join('');
};
