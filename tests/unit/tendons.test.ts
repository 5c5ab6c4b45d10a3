import { describe, expect, test } from 'vitest';
import { fades } from '../../src/anatomy/tendons.ts';
import type { Point } from '../../src/anatomy/geometry.ts';

/** Fibers that start in a row 40 mm wide and end in one point. */
const fan: Point[][] = [0, 10, 20, 30, 40].map((y) => [
	[0, y],
	[100, 20],
]);

describe('fades(guides, tendons)', () => {
	test('a muscle without tendons has none', () => {
		expect(fades(fan, {})).toEqual([]);
	});

	test('fibers that end in one point fade along themselves', () => {
		expect(fades(fan, { insertion: 30 })).toEqual([
			[
				[100, 20],
				[70, 20],
			],
		]);
	});

	test('fibers that start in a row fade all along it, however they slant', () => {
		const slanted = fan.map(([from = [0, 0], to = [0, 0]]): Point[] => [from, [to[0], to[1] + 80]]);
		expect(fades(slanted, { origin: 10 })).toEqual([
			[
				[0, 20],
				[10, 20],
			],
		]);
	});

	test('the row may run either way', () => {
		expect(fades(fan.toReversed(), { origin: 10 })).toEqual(fades(fan, { origin: 10 }));
	});

	test('both ends: the origin first', () => {
		const [origin, insertion] = fades(fan, { origin: 10, insertion: 30 });
		expect(origin?.[0]).toEqual([0, 20]);
		expect(insertion?.[0]).toEqual([100, 20]);
	});

	test('one fiber alone fades along itself', () => {
		const line: Point[] = [
			[0, 0],
			[0, 50],
		];
		expect(fades([line], { insertion: 12.34 })).toEqual([
			[
				[0, 50],
				[0, 37.7],
			],
		]);
	});
});
