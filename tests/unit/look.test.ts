import { describe, expect, test } from 'vitest';
import type { Point } from '../../src/anatomy/geometry.ts';
import { asTransform, closer, closest, moved, pinched, whole } from '../../src/map/look.ts';

const frame = { x: -200, y: 50, width: 400, height: 500 };
const corners: Point[] = [
	[-200, 50],
	[200, 550],
];
const seenAt = ({ scale, x, y }: typeof whole, point: Point) => [
	point[0] * scale + x,
	point[1] * scale + y,
];

describe('closer(look, factor, at, frame)', () => {
	test('what one looks at stays where it is', () => {
		const look = closer(whole, 2, [40, 200], frame);
		expect(look.scale).toBe(2);
		expect(seenAt(look, [40, 200])).toEqual([40, 200]);
	});

	test('no closer than one can look, no farther than the whole', () => {
		expect(closer(whole, 100, [0, 300], frame).scale).toBe(closest);
		expect(closer(closer(whole, 3, [0, 300], frame), 0.01, [90, 90], frame)).toEqual(whole);
	});
});

describe('moved(look, from, to, frame)', () => {
	const near = closer(whole, 2, [0, 300], frame);

	test('as a finger moves', () => {
		expect(moved(near, [0, 0], [30, -20], frame)).toEqual({ scale: 2, x: 30, y: -320 });
	});

	test('nothing beside the drawing is seen', () => {
		for (const [index, to] of (
			[
				[-9999, -9999],
				[9999, 9999],
			] as const
		).entries()) {
			const corner = corners[1 - index] ?? [0, 0];
			expect(seenAt(moved(near, [0, 0], [...to], frame), corner)).toEqual(corner);
		}
		expect(moved(whole, [0, 0], [50, 50], frame)).toEqual(whole);
	});
});

describe('pinched(look, from, to, frame)', () => {
	test('twice as far apart is twice as close, round the middle of the fingers', () => {
		const look = pinched(
			whole,
			[
				[-20, 300],
				[20, 300],
			],
			[
				[-40, 300],
				[40, 300],
			],
			frame,
		);
		expect(look.scale).toBe(2);
		expect(seenAt(look, [0, 300])).toEqual([0, 300]);
	});

	test('what lay between the fingers goes along with them', () => {
		const look = pinched(
			whole,
			[
				[-20, 300],
				[20, 300],
			],
			[
				[-30, 320],
				[50, 320],
			],
			frame,
		);
		expect(seenAt(look, [0, 300])).toEqual([10, 320]);
	});

	test('fingers that come down on one point change nothing of how close it is', () => {
		const near = closer(whole, 2, [0, 300], frame);
		const look = pinched(
			near,
			[
				[5, 5],
				[5, 5],
			],
			[
				[0, 5],
				[10, 5],
			],
			frame,
		);
		expect(look).toEqual(near);
	});
});

test('asTransform(look)', () => {
	expect(asTransform({ scale: 1.5, x: -3, y: 4.25 })).toBe('translate(-3,4.25) scale(1.5)');
});
