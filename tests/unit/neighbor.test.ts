import { describe, expect, test } from 'vitest';
import { neighbor, type ScreenPoint } from '../../src/plate/neighbor.ts';

/** A cross with a middle (0), and one more spot (5) beyond the right one (1). */
const spots: ScreenPoint[] = [
	{ x: 50, y: 50 },
	{ x: 90, y: 50 },
	{ x: 10, y: 50 },
	{ x: 50, y: 10 },
	{ x: 50, y: 90 },
	{ x: 190, y: 55 },
];

describe('neighbor(spots, from, key)', () => {
	test.each([
		['ArrowRight', 1],
		['ArrowLeft', 2],
		['ArrowUp', 3],
		['ArrowDown', 4],
	])('%s leads from the middle to spot %d', (key, index) => {
		expect(neighbor(spots, 0, key)).toBe(index);
	});

	test.each([
		['ArrowRight', 5],
		['ArrowLeft', 2],
		['ArrowUp', 3],
		['ArrowDown', 4],
	])('%s leads nowhere at the edge', (key, index) => {
		expect(neighbor(spots, index, key)).toBeUndefined();
	});

	test('what lies ahead comes before what lies nearer but beside', () => {
		const beside: ScreenPoint[] = [
			{ x: 0, y: 0 },
			{ x: 20, y: 30 },
			{ x: 60, y: 0 },
		];
		expect(neighbor(beside, 0, 'ArrowRight')).toBe(2);
	});

	test('what lies far beside is still reached when nothing else lies that way', () => {
		expect(
			neighbor(
				[
					{ x: 0, y: 0 },
					{ x: 1, y: 300 },
				],
				0,
				'ArrowRight',
			),
		).toBe(1);
	});

	test('of two equally near the first one is taken', () => {
		expect(
			neighbor(
				[
					{ x: 0, y: 0 },
					{ x: 9, y: 3 },
					{ x: 9, y: -3 },
				],
				0,
				'ArrowRight',
			),
		).toBe(1);
	});

	test('a spot in the same place is no neighbor', () => {
		expect(
			neighbor(
				[
					{ x: 5, y: 5 },
					{ x: 5, y: 5 },
				],
				0,
				'ArrowRight',
			),
		).toBeUndefined();
	});

	test.each(['Enter', 'Tab', 'a', '', 'toString', '__proto__'])(
		'the key "%s" leads nowhere',
		(key) => {
			expect(neighbor(spots, 0, key)).toBeUndefined();
		},
	);

	test.each([-1, 6, NaN])('from spot %d, which is none, nothing leads anywhere', (from) => {
		expect(neighbor(spots, from, 'ArrowRight')).toBeUndefined();
	});
});
