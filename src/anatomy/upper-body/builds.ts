// The body in two builds from one model: every point of the broad frame, as measured, moves to where it lies in the
// narrow one. How far is our choice, within what bodies differ by; no body was measured for it.

import { scaleLinear, scalePow } from 'd3';
import type { Point } from '../geometry.ts';

export const builds = ['broad', 'narrow'] as const;

export type Build = (typeof builds)[number];

/** How wide the narrow frame is at each height, mm, as a share of the broad one: shoulders less, hips not. */
const share = scaleLinear(
	[0, 120, 215, 300, 453, 620, 720, 900, 1120],
	[0.97, 0.97, 0.9, 0.91, 0.93, 0.92, 0.98, 1, 1],
).clamp(true);

/** Half the width of the trunk at each height below the armpit, mm: skin points of skin.ts. */
const trunk = scaleLinear([453, 548, 620, 774, 955], [155, 140, 131, 150, 182]).clamp(true);

/** How far the inner side of the arm stands from the midline, mm. */
const arm = scaleLinear([453, 544, 640, 782, 905], [157, 180, 203, 226, 252]).clamp(true);

/** A hanging arm keeps its thickness and follows the shoulder, mm; nearer to the hand it hangs farther out. */
const armShift = scaleLinear([300, 640, 905], [20, 16, 10]).clamp(true);

const easeIn = scalePow([380, 500], [0, 1]).exponent(1.5).clamp(true);

/** Where a point of the measured body lies in a build; works on both halves, mm. */
export function inBuild(build: Build, [x, y]: Point): Point {
	if (build === 'broad') return [x, y];
	const off = Math.abs(x);
	const narrowed = off * share(y);
	const onArm = scaleLinear([trunk(y), arm(y)], [0, 1]).clamp(true)(off) * easeIn(y);
	const moved = narrowed * (1 - onArm) + (off - armShift(y)) * onArm;
	return [Math.sign(x) * moved, y];
}
