// Hands in mm: the wrist is the middle, the fingers point right. From its edge a hand is seen with its palm below; flat, it shows its
// back with the thumb above. Rows: x, y, half the width above, half below.

import type { Point } from '../anatomy/geometry.ts';

export type Knot = readonly [x: number, y: number, above: number, below: number];

interface Hand {
	/** What is drawn first lies below. */
	parts: readonly (readonly Knot[])[];
	/** Creases between fingers. */
	creases: readonly (readonly Point[])[];
	/** What may touch. */
	pads: Partial<Record<Pad, Point>>;
}

export type Pad = 'palm' | 'fingers' | 'thumb' | 'grip';

const even = (...rows: (readonly [x: number, y: number, half: number])[]): Knot[] =>
	rows.map(([x, y, half]) => [x, y, half, half]);

const edgePalm: readonly Knot[] = [
	[-10, 0, 23, 23],
	[24, -1, 25, 26],
	[62, -2, 21, 24],
	[96, 1, 16, 17],
];

const backPalm: readonly Knot[] = [
	[-10, 0, 24, 24],
	[20, 0, 32, 30],
	[58, 0, 41, 38],
	[92, 2, 40, 40],
	[104, 2, 33, 34],
];

export const hands = {
	/** Relaxed, from its edge. */
	rest: {
		parts: [
			even([88, 4, 13], [124, 14, 10.5], [148, 28, 9], [160, 42, 7.5]),
			edgePalm,
			even([88, 2, 14], [132, 7, 11], [162, 17, 9], [180, 29, 7.5]),
			even([20, 6, 17], [52, 20, 13], [84, 27, 10.5], [106, 30, 8]),
		],
		creases: [],
		pads: { fingers: [177, 36], palm: [50, 22] },
	},
	/** Laid on something, from its edge: the palm and all fingers touch. */
	laid: {
		parts: [
			edgePalm,
			even([90, 8, 13], [132, 13, 10.5], [166, 15, 9], [188, 16, 7.5]),
			even([86, 9, 14], [124, 14, 11], [152, 15, 9.5], [172, 16, 8]),
			even([18, 6, 17], [52, 14, 13], [84, 16, 10.5], [104, 17, 8]),
		],
		creases: [
			[
				[104, 9],
				[132, 10],
				[160, 12],
			],
		],
		pads: { palm: [56, 23], fingers: [176, 24] },
	},
	/** A straight thumb that presses down, the fingers rest before it. */
	thumb: {
		parts: [
			even([82, -4, 14], [130, -4, 10.5], [162, 6, 9], [178, 18, 7.5]),
			even([16, 10, 20], [44, 34, 16], [72, 56, 13.5], [90, 74, 10.5]),
			edgePalm,
			even([82, 3, 15], [126, 5, 11.5], [154, 14, 9.5], [168, 25, 8]),
			even([80, 9, 13], [114, 14, 10.5], [138, 24, 9], [150, 34, 7.5]),
		],
		creases: [
			[
				[100, 12],
				[126, 15],
				[146, 25],
			],
		],
		pads: { thumb: [95, 82], fingers: [168, 33], palm: [50, 22] },
	},
	/** Fingertips bent to press or to lift. */
	tips: {
		parts: [
			even([88, 0, 14], [136, 2, 10.5], [164, 18, 9], [174, 42, 7.5]),
			edgePalm,
			even([86, 4, 14], [126, 10, 11], [150, 28, 9.5], [156, 50, 8]),
			even([18, 8, 17], [52, 26, 13], [80, 32, 10.5], [98, 32, 8]),
		],
		creases: [],
		pads: { fingers: [166, 52], palm: [50, 22] },
	},
	/** Closed round something. */
	fist: {
		parts: [
			[
				[-10, 0, 24, 24],
				[26, 0, 33, 32],
				[62, 1, 40, 40],
				[88, 2, 35, 37],
				[98, 2, 22, 24],
			],
			even([22, -18, 16], [46, -30, 13], [72, -22, 11.5], [86, -8, 9.5]),
		],
		creases: [
			[
				[66, 2],
				[98, 0],
			],
			[
				[62, 18],
				[95, 18],
			],
			[
				[66, -12],
				[72, -12],
			],
		],
		pads: { grip: [66, 4], palm: [50, 30] },
	},
	/** Its back, the fingers together. */
	flat: {
		parts: [
			even([24, -22, 18], [54, -48, 13], [82, -64, 10.5], [100, -71, 8]),
			backPalm,
			even([88, -28, 12], [126, -29, 10.5], [152, -28, 9.5], [166, -27, 7.5]),
			even([90, -8, 12], [134, -8, 11], [166, -7, 9.5], [182, -6, 7.5]),
			even([90, 12, 12], [130, 13, 10.5], [158, 14, 9.5], [172, 14, 7.5]),
			even([86, 30, 11], [114, 32, 9.5], [136, 33, 8.5], [148, 34, 7]),
		],
		creases: [
			[
				[106, -18],
				[150, -18],
			],
			[
				[106, 3],
				[158, 4],
			],
			[
				[106, 23],
				[134, 24],
			],
		],
		pads: { palm: [60, 0], fingers: [174, -6], thumb: [100, -71] },
	},
	/** Its back, the fingers bent over an edge and lost from sight. */
	over: {
		parts: [
			even([22, -22, 18], [48, -46, 13], [72, -58, 10.5], [90, -62, 8]),
			backPalm,
			even([86, -30, 13], [106, -31, 12], [120, -30, 10.5]),
			even([88, -9, 13], [112, -9, 12], [128, -8, 11]),
			even([88, 13, 13], [110, 14, 12], [124, 14, 10.5]),
			even([84, 33, 12], [100, 35, 10.5], [112, 35, 9.5]),
		],
		creases: [
			[
				[102, -20],
				[122, -20],
			],
			[
				[102, 2],
				[128, 2],
			],
			[
				[100, 24],
				[118, 25],
			],
		],
		pads: { palm: [84, 0], fingers: [122, 0] },
	},
	/** Its back, the fingers closed and the thumb straight ahead. */
	'thumb-out': {
		parts: [
			even([-10, 0, 24], [20, 0, 31], [52, 2, 38], [76, 3, 36], [88, 3, 27]),
			even([70, 34, 12], [84, 35, 11], [90, 34, 10]),
			even([74, 16, 13], [94, 17, 12], [100, 17, 11]),
			even([74, -5, 13], [96, -5, 12], [104, -5, 11]),
			even([14, -14, 20], [54, -32, 16], [98, -40, 12.5], [136, -41, 10]),
		],
		creases: [
			[
				[82, 6],
				[101, 6],
			],
			[
				[80, 26],
				[95, 27],
			],
			[
				[40, -8],
				[76, -22],
			],
		],
		pads: { thumb: [143, -41], palm: [60, 0] },
	},
	/** Its back, two fingers out and the others closed. */
	two: {
		parts: [
			even([22, -22, 18], [50, -44, 13], [76, -46, 11], [92, -38, 9]),
			backPalm,
			even([88, -28, 12], [128, -27, 10.5], [154, -23, 9.5], [168, -20, 7.5]),
			even([90, -8, 12], [134, -8, 11], [162, -6, 9.5], [176, -5, 7.5]),
			even([88, 13, 13], [104, 14, 12], [112, 14, 10.5]),
			even([84, 32, 12], [98, 33, 10.5], [104, 33, 9.5]),
		],
		creases: [
			[
				[106, -18],
				[156, -15],
			],
			[
				[100, 3],
				[112, 3],
			],
			[
				[94, 23],
				[110, 24],
			],
		],
		pads: { fingers: [170, -12], palm: [60, 0] },
	},
} as const satisfies Record<string, Hand>;

export type HandShape = keyof typeof hands;

/** Where a pad of a hand is. */
export function padOf(shape: HandShape, pad: Pad): Point {
	const { pads }: Hand = hands[shape];
	const at = pads[pad];
	if (!at)
		throw new Error(`A hand "${shape}" has no pad "${pad}". Add one to src/figure/hands.ts.`);
	return at;
}
