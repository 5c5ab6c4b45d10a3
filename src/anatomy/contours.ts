// Lines inside the outline of the skin that tell head, hands and trunk apart; one half, frame and unit as in landmarks.ts.
// They carry no anatomy that a finger or a page depends on: drawn by eye between the measured points of the skin.

import type { View } from './names.ts';

const hand = [
	'252,1066 251,1036 254,990',
	'268,1074 268,1036 270,984',
	'286,1047 284,1026 286,990',
	'245,934 251,960 247,986 238,1006',
];

/** Open lines of each view, each from point to point. */
export const contours: Record<View, readonly string[]> = {
	back: [
		'66,124 65,140 56,153 38,160 20,158',
		'79,110 81,118 78,134 74,142',
		'13,762 18,756 24,758',
		'0,868 1,894 3,920',
		'22,944 52,956 88,950 116,930',
		'236,636 246,644 258,638',
		...hand,
	],
	front: [
		'0,40 22,38 42,46 56,62 62,82 68,98',
		'12,101 22,96 36,96 46,102',
		'15,116 24,120 36,119 45,114',
		'8,108 8,128 12,144 16,151 13,156 6,155 0,158',
		'0,177 8,176 14,178 25,176',
		'0,189 8,189 15,186',
		'66,158 61,178 48,198 30,212 12,218 0,219',
		'79,110 81,118 78,134 74,142',
		'8,226 10,244 7,262 8,284',
		'0,652 4,654 5,660 0,664',
		'104,742 82,780 54,822 30,866',
		'219,634 230,642 244,638',
		...hand,
	],
};
