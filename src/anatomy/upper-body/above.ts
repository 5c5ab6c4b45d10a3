// The hollow above the collarbone as one looks down on it: the reader's right side, its front upward. Unit: mm; x as in
// landmarks.ts, y toward the back, 0 level with the middle of the first rib.

import { parseRing, type Ring } from '../geometry.ts';

/** Outlines read off the bone meshes of the model MASS from above; collarbone and blade then moved by 5 mm inward, as in landmarks.ts. */
export const measuredBones = {
	breastbone: '0,-37! 16,-36 20,-36 26,-34 29,-32 29,-29 29,-24 23,-21 16,-18 12,-19 0,-19!',
	'rib-1':
		'14,40 15,41 21,44 27,47 32,53 39,54 53,45 63,37 68,28 72,19 72,9 71,4 67,-6 61,-15 50,-22 48,-22 45,-18 44,-15 46,-11 50,-6 52,2 54,12 54,19 52,25 48,32 41,38 23,37 17,35',
	blade:
		'177,29 178,28 187,23 190,23 195,28 198,39 198,59 200,67 196,76 188,79 177,81 168,84 152,91 140,97 127,102 123,103 95,107 86,111 81,112 81,102 78,94 82,87 90,74 94,68 97,65 102,61 111,59 124,60 133,59 137,54 137,39 142,25 146,23 150,14 156,8 161,6 166,10 167,14 164,19 162,30 163,41 168,54 169,63 173,54 176,47 176,36',
	collarbone:
		'13,-25 19,-33 29,-33 39,-31 61,-26 82,-16 88,-13 100,-5 120,7 135,16 150,23 158,23 171,25 175,33 174,36 173,40 168,45 161,45 150,44 142,40 124,31 108,21 90,5 79,-2 56,-11 36,-13 16,-12 15,-17',
} as const satisfies Record<string, string>;

/**
 * What no mesh has: drawn by eye, in the order in which leonhard2017 and anatomy books have it. From the front backward vein, anterior
 * scalene, artery, nerves and middle scalene lie on the first rib; all but the muscles go on under the collarbone. The ends are cut.
 */
export const byEye = {
	/** The top of the lung, within the first rib. */
	lung: '16,32 26,34 38,33 46,26 49,14 47,2 41,-8 32,-14 22,-12 14,-4 11,8 11,22',
	/** Muscles that end on the first rib, as if cut. */
	scalenes: ['52,-3 57,-7 63,-5 65,-1 60,2 54,1', '54,27 60,24 65,26 64,32 59,36 53,33'],
	vein: '20,-22 34,-18 48,-14 60,-12 78,-8 98,-8 120,-8 138,-5',
	artery: '20,-6 34,2 48,7 60,9 78,8 98,4 120,2 138,4',
	nerves: [
		'14,18 36,15 58,15 80,13 100,9 120,7 138,9',
		'14,28 36,22 58,18.5 80,16.5 100,13 120,11 138,13',
		'14,38 36,30 58,22 80,20 100,17 120,15 138,17',
	],
	/** From neck to collarbone, tip of the shoulder and ridge of the blade; its front edge first. */
	trapezius:
		'57,46! 76,45 96,40 124,31! 142,40 161,45 172,42! 176,47 173,54 167,63 158,71! 140,92 123,102 100,107 84,112! 60,112 30,104 12,92! 22,70 38,56',
	trapeziusFibers: [
		'50,52 80,50 122,36',
		'44,58 84,56 146,44',
		'38,64 90,62 166,48',
		'34,72 92,72 164,62',
		'30,82 90,82 154,76',
		'28,92 80,92 136,92',
		'30,100 70,101 108,103',
	],
	/** Where not to press: behind the collarbone, in front of the trapezius, beside the neck. */
	hollow: '57,-11! 68,-7 79,-2 90,5 108,21 124,31! 96,40 76,45 57,46! 54,30 53,10',
} as const;

/** The outlines of the bones from above, by id. */
export const bonesFromAbove: Readonly<Record<keyof typeof measuredBones, Ring>> = {
	breastbone: parseRing(measuredBones.breastbone),
	'rib-1': parseRing(measuredBones['rib-1']),
	blade: parseRing(measuredBones.blade),
	collarbone: parseRing(measuredBones.collarbone),
};
