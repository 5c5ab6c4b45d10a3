// Strokes that travel: a band, a line or a row of circles, with hand or tool at their start.

import { contacts } from '../../anatomy/act/contact.ts';
import { placesAlong } from '../../anatomy/act/way.ts';
import { pointAlong, type Point } from '../../anatomy/geometry.ts';
import { glyphMarkup } from './glyph.ts';
import * as mark from './marks.ts';
import * as motion from './motion.ts';
import { glyphAt, halfOf, moved, startOf, type Draw, type Pen } from './pen.ts';
import type { Drawn } from './scene.ts';
import { directionAt } from './shapes.ts';

/** Small circles, mm. */
const turnRadius = 7;
/** The breadth of a line with its casing, in px of a picture 350 px wide, as act.css has it. */
const cased = 5.2;

/** The circle round what touches. */
const firstRadius = (drawn: Drawn, u: number): number => halfOf(drawn) + 4.5 * u;

/** How far apart circles are: about the breadth of a thumb, and so that no line touches the next one. */
const gapOf = (drawn: Drawn, u: number): number =>
	Math.max(24, firstRadius(drawn, u) + turnRadius + cased * u + 0.1);

const bands: Draw = (drawn, { u }) =>
	drawn.lines.map((way) => mark.glideBand(way, halfOf(drawn), u)).join('');

const glideOfPad: Draw = (drawn, pen) => {
	const [way = []] = drawn.lines;
	const hand = glyphAt(drawn, startOf(drawn), pen);
	return (
		bands(drawn, pen) + moved(pen, hand, (still) => motion.along(still, way, motion.shownFor(way)))
	);
};

/** A flat hand covers its band: a line tells its way, dotted where it hardly touches. */
const glideOfPalm: Draw = (drawn, pen) => {
	const { lines, back } = drawn;
	const hand = glyphAt(drawn, startOf(drawn), pen);
	const handWay = [...lines.flat(), ...back].map(behindFingertips);
	return (
		lines.map((way) => mark.sweep(way, '', pen.u)).join('') +
		(back.length > 0 ? mark.sweep(back, 'dotted', pen.u) : '') +
		moved(pen, hand, (still) => motion.along(still, handWay, 9))
	);
};

/** Where the palm is when its fingertips are on the way: near the shoulders they lead, or they would cover the neck. Heights in mm. */
const behindFingertips = ([x, y]: Point): Point => {
	const share = Math.min(1, Math.max(0, (430 - y) / 110));
	return [x * (1 - 0.15 * share), y + 95 * share];
};

/** A hand, or what presses in its stead, goes along a line. */
export const glide: Draw = (drawn, pen) =>
	(drawn.act.by === 'palm' ? glideOfPalm : glideOfPad)(drawn, pen);

/** The circles of each row, the first one round the pad: where, and how large, mm. */
export function circleRows(drawn: Drawn, u: number): { at: Point; radius: number }[][] {
	const apart = drawn.act.by === 'finger-and-thumb' ? (contacts[drawn.act.by].pads ?? []) : [0];
	return apart.flatMap((off) =>
		drawn.lines.map((way) =>
			placesAlong(way, gapOf(drawn, u)).map(([x, y], index) => ({
				at: [x + off, y] as const,
				radius: index === 0 ? firstRadius(drawn, u) : turnRadius,
			})),
		),
	);
}

/** Small circles, one after the other along a line. */
export const circles: Draw = (drawn, pen) => {
	const rows = circleRows(drawn, pen.u);
	const links = rows.flatMap((row) =>
		row
			.slice(1)
			.map(({ at }, index) => mark.dots(row[index]?.at ?? at, at, turnRadius + 2.5, pen.u)),
	);
	const drawnAt = ({ at, radius }: { at: Point; radius: number }) => mark.turn(at, radius, pen.u);
	const turns = rows.flatMap((row) => row.slice(1).map(drawnAt));
	const round = rows.flatMap((row) => row.slice(0, 1).map(drawnAt));
	const hand = glyphAt(drawn, startOf(drawn), pen);
	const places = drawn.lines.flatMap((way) => placesAlong(way, gapOf(drawn, pen.u)));
	const moving = (still: string) => motion.circling(still, places, 4, 1.1);
	return [...links, ...turns, moved(pen, hand + round.join(''), moving)].join('');
};

const rollOfBall: Draw = (drawn, pen) => {
	const [way = []] = drawn.lines;
	const ball = glyphAt(drawn, pointAlong(way, 0.5), pen);
	return (
		mark.rollBand(way, halfOf(drawn), pen.u) +
		moved(pen, ball, (still) => motion.toAndFro(still, way, 0.5, 8))
	);
};

/** A bar that rolls: where it begins, where it ends, and arrows both ways between. */
function rollOfBar(drawn: Drawn, pen: Pen): string {
	const [way = []] = drawn.lines;
	const [from, to] = [pointAlong(way, 0), pointAlong(way, 1)];
	const [dx, dy] = directionAt(way, 0.5);
	const long = Math.hypot(to[0] - from[0], to[1] - from[1]) - 78;
	const both = [-70, 70].flatMap((x) => {
		const foot: Point = [from[0] + x, from[1] + dy * 42];
		const top: Point = [foot[0] + dx * long, foot[1] + dy * long];
		return [mark.arrow(foot, [dx, dy], long, pen.u), mark.arrow(top, [-dx, -dy], long, pen.u)];
	});
	const bar = glyphAt(drawn, from, pen);
	return (
		glyphMarkup(drawn.act.by, to, drawn.from, false, `${pen.name}e`, 'open') +
		both.join('') +
		moved(pen, bar, (still) => motion.toAndFro(still, way, 0, 8))
	);
}

/** A ball or a bar rolls along a line and back. */
export const roll: Draw = (drawn, pen) =>
	(contacts[drawn.act.by].presses === 'bar' ? rollOfBar : rollOfBall)(drawn, pen);

/** A gun goes along a line, with the waves that it makes. */
export const vibrate: Draw = (drawn, pen) => {
	const [way = []] = drawn.lines;
	const at = startOf(drawn);
	const radius = contacts[drawn.act.by].across / 2 + 24;
	const waves = [radius, radius + 7].flatMap((r) =>
		[-62, 62].map((turn) => mark.waves(at, r, drawn.from + 180 + turn, pen.u)),
	);
	const gun = glyphAt(drawn, at, pen) + waves.join('');
	return (
		bands(drawn, pen) + moved(pen, gun, (still) => motion.along(still, way, motion.shownFor(way)))
	);
};
