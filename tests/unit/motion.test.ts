// How hands move in pictures: paths as seen from where a hand is drawn.

import { expect, test } from 'vitest';
import type { Point } from '../../src/anatomy/geometry.ts';
import { toAndFro } from '../../src/plate/act/motion.ts';

const way: Point[] = [
	[10, 10],
	[10, 40],
	[10, 70],
];

test.each([
	[0, 'M0 0L0 30L0 60'],
	[0.5, 'M0 -30L0 0L0 30'],
	[1, 'M0 -60L0 -30L0 0'],
])('to and fro from a share of %f of a way, its path passes where the hand lies', (share, path) => {
	expect(toAndFro('', way, share, 2)).toContain(` path="${path}"`);
});
