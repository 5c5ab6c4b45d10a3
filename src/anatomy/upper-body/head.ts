// The head from the side, for aches that are felt there and cannot be shown from behind or from the front: a small picture of its
// own. Drawn by eye after common proportions (length of the head about 0.9 of its height, ear in the middle); mm, the top of the
// head at y = 0 as in landmarks.ts, x from the brow backward.

import type { Box } from '../geometry.ts';

/** What the picture shows of it. */
export const frame: Box = { x: -34, y: -14, width: 256, height: 284 };

/** Face, skull and neck. */
export const outline =
	'68,268! 64,246 46,228 26,222 12,214 7,202 10,194 4,186 9,178 1,170 6,161 -14,150 -12,142 2,118 3,104 0,94 3,70 16,36 50,8 98,-2 148,8 182,42 196,88 188,126 172,152 160,186 160,222 172,268!';

/** Ear, eye, mouth and the edge of the jaw: open lines. */
export const lines = [
	'100,136 92,124 96,108 108,104 116,114 114,130 106,146 99,146 100,136',
	'14,112 24,106 34,110 26,115 14,112',
	'9,178 20,180 28,178',
	'102,150 98,180 84,202 58,216 34,222',
] as const;

/** Parts of the head by the id of the part, or of the place at its edge. */
export const areas: Readonly<Record<string, string>> = {
	forehead: '2,96 4,72 16,42 36,34 46,54 46,84 30,98 12,102',
	temple: '54,66 78,60 98,74 102,98 90,116 70,116 52,102 50,82',
	'behind-eye': '8,106 26,100 48,102 62,112 54,126 32,130 12,124',
	jaw: '34,152 62,136 90,142 100,158 95,184 80,202 54,214 30,216 14,208 14,194 26,176',
	'back-of-head': '122,28 156,18 184,50 194,88 186,120 160,126 132,114 116,76',
};
