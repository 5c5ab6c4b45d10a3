// The shapes of the figure in mm, drawn for this site. Rows of a limb: share of its length, half its width in front, half behind.
// Rows of a trunk: mm up from the hip joints, edge behind, edge in front; from behind one half, to be mirrored.

import { parseRing, type Ring } from '../anatomy/geometry.ts';

export type Row = readonly [share: number, front: number, back: number];

export const limbs = {
	upperArm: [
		[0, 52, 56],
		[0.14, 56, 57],
		[0.36, 50, 49],
		[0.68, 41, 41],
		[1, 36, 38],
	],
	forearm: [
		[0, 36, 38],
		[0.2, 42, 39],
		[0.5, 36, 33],
		[0.8, 27, 26],
		[1, 24, 24],
	],
	thigh: [
		[0, 90, 88],
		[0.2, 91, 86],
		[0.5, 79, 75],
		[0.8, 63, 61],
		[1, 55, 54],
	],
	shank: [
		[0, 55, 54],
		[0.14, 50, 60],
		[0.32, 46, 66],
		[0.58, 39, 50],
		[0.84, 33, 34],
		[1, 33, 33],
	],
	/** The trouser leg below the knee. */
	hem: [
		[0, 58, 57],
		[0.15, 54, 63],
		[0.35, 51, 68],
		[0.6, 47, 58],
		[0.8, 46, 50],
	],
} as const satisfies Record<string, readonly Row[]>;

/** From behind and from the front a calf is as wide inside as outside. */
export const flatHem: readonly Row[] = [
	[0, 58, 58],
	[0.2, 59, 59],
	[0.5, 52, 52],
	[0.8, 46, 46],
];

export const trunk: readonly (readonly [up: number, back: number, front: number])[] = [
	[-96, -40, 14],
	[-84, -78, 48],
	[-55, -108, 72],
	[-12, -121, 86],
	[34, -117, 92],
	[80, -101, 93],
	[130, -83, 92],
	[185, -74, 92],
	[245, -79, 96],
	[305, -95, 104],
	[360, -111, 109],
	[410, -119, 107],
	[455, -117, 97],
	[497, -106, 79],
	[533, -89, 59],
	[566, -74, 46],
	[604, -64, 43],
	[650, -60, 46],
	[672, -56, 40],
];

export const flatTrunk: readonly (readonly [up: number, half: number])[] = [
	[-88, 60],
	[-70, 130],
	[-30, 168],
	[20, 172],
	[75, 160],
	[140, 141],
	[195, 137],
	[260, 144],
	[330, 160],
	[400, 176],
	[450, 192],
	[505, 200],
	[536, 178],
	[556, 136],
	[572, 96],
	[592, 68],
	[620, 56],
	[665, 54],
	[700, 50],
];

/** Where the trousers begin, mm up from the hip joints. */
export const waist = 92;

/** A head from the side: the ear is the middle, the face looks right. It begins at the nape and ends under the ear. */
export const head: Ring = parseRing(
	`-64,54 -93,22 -105,-22 -98,-72 -68,-111 -18,-130 32,-125 70,-102 89,-68 93,-42 88,-27 98,-4
	113,17 111,27 97,33 102,43 96,51 99,60 91,70 94,84 84,97 60,95 30,82 6,64`,
);

export const hair: Ring = parseRing(
	`-66,58 -97,24 -110,-22 -103,-76 -71,-117 -18,-137 36,-132 76,-107 92,-74 68,-72 44,-66 28,-46 24,-14 14,-34 -6,-40
	-22,-26 -26,-2 -22,24 -36,46`,
);

export const ear: Ring = parseRing('-12,-24 3,-26 10,-14 5,2 -1,18 -11,20 -17,2');

/** A head from the front or from behind, one half; y up from the chin is negative. */
export const flatHead: readonly (readonly [x: number, y: number])[] = [
	[0, 97],
	[30, 92],
	[52, 72],
	[66, 36],
	[74, -8],
	[77, -52],
	[68, -94],
	[42, -122],
	[0, -130],
];

export const flatEar: Ring = parseRing('70,-18 82,-22 86,-8 80,14 72,24 68,8');

/** Hair as seen from behind, and the cap of it that is seen from the front; one half each. */
export const hairBehind: readonly (readonly [x: number, y: number])[] = [
	[0, 62],
	[34, 58],
	[56, 44],
	[70, 10],
	[80, -30],
	[83, -60],
	[72, -102],
	[44, -130],
	[0, -138],
];

export const hairBefore: readonly (readonly [x: number, y: number])[] = [
	[0, -84],
	[34, -80],
	[58, -62],
	[70, -24],
	[76, -16],
	[82, -52],
	[73, -102],
	[44, -130],
	[0, -138],
];

/** A bare foot from the side: the ankle is the middle, the sole lies below. */
export const foot: Ring = parseRing(
	`-31,-14 -38,8 -54,24 -62,46 -57,62 -40,68! 10,66 60,62 104,66 150,68! 186,67 203,62 204,52 190,45 150,38
	104,22 62,-2 44,-12 34,-20`,
);

/** A foot as seen from the front or from behind, its outer side right. */
export const flatFoot: Ring = parseRing(
	'-34,-16 -40,18 -44,52 -36,66 20,68 50,67 60,56 52,34 34,8 32,-16',
);
