// The bones of the hand, the same from behind and from the front; frame and unit as in landmarks.ts. Drawn by eye inside the
// outline of the skin: the thumb hangs toward the thigh.

import type { Point, Ring } from '../geometry.ts';

/** The joints of each finger from the wrist to the tip, the thumb first, and half the width of its bones, mm. */
const rays: readonly { joints: readonly Point[]; half: number }[] = [
	{
		joints: [
			[254, 918],
			[236, 950],
			[226, 978],
			[221, 1002],
		],
		half: 5,
	},
	{
		joints: [
			[259, 923],
			[250, 984],
			[245, 1021],
			[242, 1043],
			[241, 1059],
		],
		half: 5,
	},
	{
		joints: [
			[267, 924],
			[261, 988],
			[259, 1029],
			[258, 1054],
			[258, 1070],
		],
		half: 5,
	},
	{
		joints: [
			[276, 924],
			[275, 986],
			[275, 1024],
			[276, 1048],
			[276, 1064],
		],
		half: 5,
	},
	{
		joints: [
			[284, 922],
			[291, 980],
			[294, 1010],
			[295, 1027],
			[295, 1040],
		],
		half: 4,
	},
];

/** The bones of the wrist: middle, and half of width and height, mm. */
const wrist: readonly (readonly [x: number, y: number, width: number, height: number])[] = [
	[260, 901, 7, 7],
	[272, 899, 6, 7],
	[283, 901, 5, 7],
	[255, 913, 5, 5],
	[263, 914, 4, 6],
	[271, 914, 5, 8],
	[281, 914, 6, 7],
];

const oval = ([x, y, width, height]: (typeof wrist)[number]): Ring => ({
	points: [
		[x, y - height],
		[x + width, y],
		[x, y + height],
		[x - width, y],
	],
	corners: [],
});

/** A long bone between two joints: thick at both ends, a joint's width short of them. */
function between([x0, y0]: Point, [x1, y1]: Point, half: number): Ring {
	const length = Math.hypot(x1 - x0, y1 - y0);
	const [dx, dy] = [(x1 - x0) / length, (y1 - y0) / length];
	const at = (along: number, across: number): Point => [
		x0 + dx * along - dy * across,
		y0 + dy * along + dx * across,
	];
	const [start, waist, end] = [1, length / 2, length - 1];
	const points = [
		at(start, -half),
		at(waist, -half * 0.55),
		at(end, -half * 0.85),
		at(end, half * 0.85),
		at(waist, half * 0.55),
		at(start, half),
	];
	return { points, corners: [] };
}

/** All bones of the hand. */
export const hand: readonly Ring[] = [
	...wrist.map(oval),
	...rays.flatMap(({ joints, half }) =>
		joints.slice(1).flatMap((joint, index) => {
			const from = joints[index];
			return from ? [between(from, joint, half)] : [];
		}),
	),
];
