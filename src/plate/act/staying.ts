// Strokes that stay at a place, or go from one to the next.

import { lengthOf, pointAlong, type Point } from '../../anatomy/geometry.ts';
import { glyphMarkup } from './glyph.ts';
import * as mark from './marks.ts';
import * as motion from './motion.ts';
import { glyphAt, moved, wholeHalfOf, type Draw } from './pen.ts';
import type { Drawn } from './scene.ts';
import { directionAt } from './shapes.ts';

/** What presses at the first place; at the next ones an outline, since they come one at a time. */
export const press: Draw = (drawn, pen) => {
	const [first = [0, 0], ...next] = drawn.places;
	const rings = mark.rings(first, wholeHalfOf(drawn), pen.strength, pen.u);
	const later = next.map((at, index) =>
		glyphMarkup(
			drawn.act.by,
			at,
			drawn.from,
			drawn.isLeftHand,
			`${pen.name}n${String(index)}`,
			'open',
		),
	);
	return [
		...later,
		moved(pen, rings, (still) => motion.filling(still, motion.holdShownFor)),
		glyphAt(drawn, first, pen),
	].join('');
};

/** The hand rests on each place. */
export const hold: Draw = (drawn, pen) =>
	drawn.places.map((at, index) => glyphAt(drawn, at, pen, index)).join('');

/** How far the skin goes with a hand that drags it, mm. */
const dragged = 14;

/**
 * The skin goes with the hand, a little way toward the head: it heaps up before the fingertips, and beside and behind the hand it is
 * drawn along. The arrow is broad and short, as no gliding stroke has it.
 */
export const drag: Draw = (drawn, pen) => {
	const heaps = drawn.places.flatMap(([x, y]) =>
		[5, 4, 3].map((waves, row) => mark.wrinkle([x, y - 125 - 8 * row], waves)),
	);
	const pulls = drawn.places.map((at) => mark.pulls(at, at[0] < 0 ? -1 : 1));
	const arrows = drawn.places.map(([x, y]) => mark.block([x, y + 12], [0, -1], 30));
	const up: Point[] = [
		[0, 0],
		[0, -dragged],
		[0, -dragged],
		[0, -dragged],
		[0, 0],
	];
	const still = hold(drawn, pen) + arrows.join('');
	return [
		...heaps,
		...pulls,
		moved(pen, still, (hands) => motion.through(hands, up, motion.dragShownFor)),
	].join('');
};

/** What lies under the body, which shifts a little to each side. */
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

/** Fingers of a hand that comes over the top, and then a little farther on; loupe.ts shows what presses from the front. */
export const squeeze: Draw = (drawn, pen) => {
	const { out } = toward(drawn);
	const hand = glyphAt(drawn, drawn.places[0] ?? [0, 0], pen);
	const back: Point = [6 * out[0], 6 * out[1]];
	const on = directionAt(drawn.places, 0.5);
	const next: Point = pointAlong(drawn.places, 1);
	const beyond: Point = [next[0] + 24 * on[0], next[1] + 24 * on[1]];
	return [
		moved(pen, hand, (still) => motion.through(still, [[0, 0], back, back, [0, 0]], 3)),
		lengthOf(drawn.places) > 0 ? mark.arrow(beyond, on, 34 * pen.u, pen.u) : '',
	].join('');
};

/** Which way a squeezed roll lies: across the line from its place to the next. */
function rollTurn(places: readonly Point[], index: number): number {
	const [x, y] = directionAt(places, places.length < 2 ? 0 : index / (places.length - 1));
	return (Math.atan2(y, x) * 180) / Math.PI + 90;
}

/** Fingers against thumb at the first place, and rolls of muscle at the next ones. */
export const knead: Draw = (drawn, pen) => {
	const { off } = toward(drawn);
	const [first = [0, 0], ...next] = drawn.places;
	const lifted: Point = [off(7)[0] - first[0], off(7)[1] - first[1]];
	const held = mark.lens(first, drawn.from - 90, pen.u, 1.5) + glyphAt(drawn, first, pen);
	return [
		links(drawn, pen),
		...next.map((at, index) => mark.lens(at, rollTurn(drawn.places, index + 1), pen.u)),
		moved(pen, held, (still) => motion.through(still, [[0, 0], lifted, lifted, [0, 0]], 3)),
	].join('');
};
