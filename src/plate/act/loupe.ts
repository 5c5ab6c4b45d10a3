// A squeeze as seen from the side, in a ring beside it: from behind, the palm in front of the muscle is hidden. Drawn in px of a
// picture 350 px wide, with the middle of the ring at 0,0; front is to the right, as on the reader's right side.

import type { Box, Point } from '../../anatomy/geometry.ts';
import * as text from '../text.ts';
import { glyphOf } from './glyph.ts';
import * as mark from './marks.ts';
import { capsule, circle, n } from './shapes.ts';

const radius = 56;

/** The top of the shoulder cut from front to back, and the muscle in it. */
const skin = 'M-60 46C-44 44-32 38-27 22C-24 0-14-16 0-16S23 0 26 20C29 34 38 40 60 38V60H-60Z';
const muscle = 'M0-10C-11-10-17 0-20 16C-22 34-15 44-1 44S20 35 20 18S11-10 0-10Z';
const fibers =
	'M-6 1l.1 0M5 1l.1 0M-11 12l.1 0M0 11l.1 0M11 11l.1 0M-13 23l.1 0M-1 22l.1 0M11 22l.1 0M-7 33l.1 0M6 33l.1 0';

/** The hand over it: fingers behind, palm and ball of the thumb in front. */
const hand: readonly string[] = [
	capsule([-32, 20], 7, [-37, -4], 7.2),
	capsule([-37, -4], 7.2, [-25, -25], 8),
	capsule([-25, -25], 8, [2, -28], 12),
	capsule([2, -28], 12, [30, -20], 14),
	capsule([30, -20], 14, [35, 4], 10),
	capsule([35, 4], 10, [32, 16], 7.5),
	capsule([30, -20], 14, [74, -32], 13),
];
const folds = 'M-43-4q5 2 9 0M-32-27q2 5 6 7M28-6q7 5 14 3';

/** Where the ring stands: in the outer upper corner, below the name of the side. */
const middle = (cut: Box, u: number, isLeft: boolean): Point => [
	isLeft ? cut.x + (radius + 8) * u : cut.x + cut.width - (radius + 8) * u,
	cut.y + (radius + 28) * u,
];

/** Points all over the ring, which numbers must not hide. */
export function pointsInLoupe(cut: Box, u: number, isLeft: boolean): Point[] {
	const [x, y] = middle(cut, u, isLeft);
	return [0.4, 0.75, 1].flatMap((share) =>
		Array.from({ length: 16 }, (_, index): Point => {
			const turn = (index * Math.PI) / 8;
			return [x + share * radius * u * Math.cos(turn), y + share * radius * u * Math.sin(turn)];
		}),
	);
}

/** The ring with the squeeze from the side, as SVG text. */
export function loupe(cut: Box, u: number, isLeft: boolean): string {
	const [x, y] = middle(cut, u, isLeft);
	const ring = circle([0, 0], radius);
	const arrows = mark.arrow([-57, 22], [1, 0], 18, 1) + mark.arrow([58, 17], [-1, 0], 18, 1);
	const drawn = `<path class="section-skin" d="${skin}"/><path class="section-muscle" d="${muscle}"/><path class="section-fibers" d="${fibers}"/>${glyphOf(hand, folds)}${arrows}`;
	const flip = isLeft ? ' scale(-1 1)' : '';
	return `<g transform="translate(${n(x)} ${n(y)}) scale(${u.toFixed(3)})${flip}" style="--u:1"><clipPath id="ring"><path d="${ring}"/></clipPath><path class="ring-paper" d="${ring}"/><g clip-path="url(#ring)">${drawn}</g><path class="ring" d="${ring}"/></g><text class="from" x="${n(x)}" y="${n(y + (radius + 12) * u)}">${text.fromSide}</text>`;
}
