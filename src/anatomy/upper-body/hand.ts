// The bones of the hand, the same from behind and from the front; frame and unit as in landmarks.ts. Drawn by eye inside the
// outline of the skin: the thumb hangs toward the thigh.

import { pairs, range } from 'd3';
import type { Point, Ring } from '../geometry.ts';

/** The joints of each finger from the wrist to the tip, the thumb first. */
const rays: readonly (readonly Point[])[] = [
	[
		[254, 919],
		[236, 950],
		[226, 978],
		[221, 1003],
	],
	[
		[260, 924],
		[250, 984],
		[245, 1021],
		[242, 1043],
		[241, 1060],
	],
	[
		[267, 925],
		[261, 988],
		[259, 1029],
		[258, 1054],
		[258, 1071],
	],
	[
		[275, 925],
		[275, 986],
		[275, 1024],
		[276, 1048],
		[276, 1065],
	],
	[
		[282, 923],
		[291, 980],
		[294, 1010],
		[295, 1027],
		[295, 1042],
	],
];

/** The 8 bones of the wrist: middle, and half of width and height, mm. */
const wrist: readonly (readonly [x: number, y: number, width: number, height: number])[] = [
	[261, 901, 6, 6],
	[272, 899, 5, 6],
	[282, 901, 5, 6],
	[286, 907, 3, 4],
	[256, 913, 4, 4],
	[263, 914, 3, 5],
	[270, 913, 4, 7],
	[279, 914, 5, 6],
];

const oval = ([x, y, width, height]: (typeof wrist)[number]): Ring => ({
	points: range(8).map((eighth): Point => {
		const angle = (eighth * Math.PI) / 4;
		return [x + width * Math.cos(angle), y + height * Math.sin(angle)];
	}),
	corners: [],
});

/** Half the width of the bones of the fingers, mm. */
const half = 4;

/** A long bone between two joints, thick at both ends; the last one of a finger ends narrow. */
function between([x0, y0]: Point, [x1, y1]: Point, isLast: boolean): Ring {
	const length = Math.hypot(x1 - x0, y1 - y0);
	const [dx, dy] = [(x1 - x0) / length, (y1 - y0) / length];
	const at = (along: number, across: number): Point => [
		x0 + dx * along - dy * across,
		y0 + dy * along + dx * across,
	];
	const end = isLast ? half / 2 : half;
	const points = [
		at(1, -half),
		at(length / 2, -half / 2),
		at(length - 1, -end),
		at(length - 1, end),
		at(length / 2, half / 2),
		at(1, half),
	];
	return { points, corners: [] };
}

/** The 27 bones of the hand. */
export const hand: readonly Ring[] = [
	...wrist.map(oval),
	...rays.flatMap((joints) =>
		pairs(joints).map(([from, to]) => between(from, to, to === joints.at(-1))),
	),
];
