import { describe, expect, test } from 'vitest';
import type { Act } from '../../src/anatomy/act/act.ts';
import { contacts } from '../../src/anatomy/act/contact.ts';
import { handFrom, placed, touchesAt } from '../../src/anatomy/act/hand.ts';
import { edgeAt, heightOf, inColumn, innerEdge } from '../../src/anatomy/act/levels.ts';
import { headingsOf, linesOf, placesAlong, pointOf } from '../../src/anatomy/act/way.ts';
import {
	contains,
	drawnPoints,
	lengthOf,
	parseRing,
	type Point,
} from '../../src/anatomy/geometry.ts';
import { drawnIn } from '../../src/anatomy/shapes.ts';

const back = 'back' as const;
const first = (line: readonly Point[]): Point => line[0] ?? [NaN, NaN];
const last = (line: readonly Point[]): Point => line.at(-1) ?? [NaN, NaN];
const gaps = (line: readonly Point[]): number[] =>
	line.slice(1).map((point, index) => lengthOf([line[index] ?? point, point]));

describe('levels', () => {
	test('go down the spine from bump to bump', () => {
		expect(heightOf('c7')).toBe(255);
		expect(heightOf('t7')).toBeLessThan(heightOf('t8'));
	});

	test('the inner edge of the blade is where its landmarks are, and stays so above and below', () => {
		for (const [x, y] of innerEdge.slice(2)) expect(edgeAt(y)).toBeCloseTo(x, 5);
		expect(edgeAt(100)).toBe(first(innerEdge)[0]);
		expect(edgeAt(700)).toBe(last(innerEdge)[0]);
	});

	test('a column of 0 is the midline, of 1 the edge', () => {
		expect(inColumn(0, 't5')).toEqual([0, heightOf('t5')]);
		expect(inColumn(1, 't5')[0]).toBe(edgeAt(heightOf('t5')));
	});
});

describe('linesOf(way, view)', () => {
	test('along a muscle it goes from the one share to the other, inside the muscle', () => {
		const [line = []] = linesOf({ along: 'infraspinatus', across: 0.7, from: 0.2, to: 0.6 }, back);
		expect(first(line)).toEqual(pointOf({ in: 'infraspinatus', along: 0.2, across: 0.7 }, back));
		expect(last(line)).toEqual(pointOf({ in: 'infraspinatus', along: 0.6, across: 0.7 }, back));
		const ring = drawnPoints(parseRing(drawnIn('infraspinatus', back)?.outline ?? '0,0'));
		for (const point of line) expect(contains(ring, point)).toBe(true);
	});

	test('rows across a muscle are lines of their own, none on the other', () => {
		const rows = linesOf(
			{ along: 'infraspinatus', across: [0.5, 0.75, 1], from: 0.2, to: 0.5 },
			back,
		);
		expect(rows).toHaveLength(3);
		const starts = rows.map((row) => first(row)[1]);
		expect(starts).toEqual(starts.toSorted((a, b) => a - b));
		expect(new Set(starts).size).toBe(3);
	});

	test('from and to the other way round it goes the other way', () => {
		const way = { along: 'upper-trapezius', across: 0.3, from: 0.9, to: 0.7 } as const;
		const [to = []] = linesOf(way, back);
		const [fro = []] = linesOf({ ...way, from: 0.7, to: 0.9 }, back);
		expect(first(to)).toEqual(last(fro));
		expect(headingsOf(to)[0]).toBe('inward');
		expect(headingsOf(fro)[0]).toBe('outward');
	});

	test('in a column it keeps to its share of the way to the blade', () => {
		const [line = []] = linesOf({ column: 0.5, from: 't7', to: 't1' }, back);
		expect(headingsOf(line)).toEqual(['head']);
		for (const [x, y] of line) expect(Math.abs(x - 0.5 * edgeAt(y))).toBeLessThan(4);
	});

	test('beside the blade it keeps so far off the edge, toward the spine', () => {
		const [line = []] = linesOf({ beside: 'scapula', off: 20, from: 0.2, to: 0.8 }, back);
		for (const [x, y] of line) {
			expect(x).toBeLessThan(edgeAt(y));
			const near = Math.min(...innerEdge.map(([ex, ey]) => Math.hypot(ex - x, ey - y)));
			expect(near).toBeGreaterThan(15);
		}
	});

	test('through places it begins at the first and ends at the last', () => {
		const [line = []] = linesOf(
			{
				through: [
					[10, 300],
					[40, 350],
					[20, 400],
				],
			},
			back,
		);
		expect(first(line)).toEqual([10, 300]);
		expect(lengthOf([last(line), [20, 400]])).toBeLessThan(0.001);
	});

	test('its points lie at most 5 mm apart', () => {
		const ways = [
			{ along: 'upper-trapezius', across: 0.3, from: 0.1, to: 0.9 },
			{ column: 0.5, from: 't1', to: 't9' },
			{ beside: 'scapula', off: 20, from: 0, to: 1 },
			{
				through: [
					[0, 300],
					[90, 420],
				],
			},
		] as const;
		for (const way of ways)
			for (const line of linesOf(way, back)) expect(Math.max(...gaps(line))).toBeLessThan(5.5);
	});

	test('a muscle that the view does not draw is refused in two sentences', () => {
		const way = { along: 'pectoralis-minor', across: 0, from: 0, to: 1 } as const;
		expect(() => linesOf(way, back)).toThrow(
			'The back view does not draw "pectoralis-minor". Name a muscle that it draws.',
		);
	});
});

describe('placesAlong(line, gap)', () => {
	const line: Point[] = [
		[0, 0],
		[0, 100],
	];

	test('stand so far apart, the first at the start', () => {
		expect(placesAlong(line, 24).map(([, y]) => Math.round(y))).toEqual([0, 24, 48, 72, 96]);
	});

	test('there is always one', () => {
		expect(
			placesAlong(
				[
					[5, 5],
					[5, 9],
				],
				24,
			),
		).toEqual([[5, 5]]);
	});
});

describe('hands', () => {
	const glide: Act = {
		stroke: 'glide',
		by: 'thumb',
		side: 'right',
		way: { column: 0.5, from: 't7', to: 't1' },
		on: ['lower-trapezius'],
	};

	test('come from behind the start of a stroke, where nothing else is said', () => {
		expect(handFrom(glide, back)).toBeGreaterThan(60);
		expect(handFrom(glide, back)).toBeLessThan(120);
		expect(handFrom({ ...glide, from: 12 }, back)).toBe(12);
	});

	test('a hand from below is not turned, one from the right by a quarter', () => {
		expect(placed([0, 10], [100, 100], 90)).toEqual([100, 110]);
		const [x, y] = placed([0, 10], [100, 100], 0);
		expect([Math.round(x), Math.round(y)]).toEqual([110, 100]);
	});

	test('each pad of a hand touches', () => {
		const act: Act = { ...glide, by: 'three-fingers' };
		const touches = touchesAt(act, [50, 300], 90);
		expect(touches.map(({ at }) => at[0])).toEqual([33, 50, 67]);
		expect(touches.map(({ radius }) => radius)).toEqual([8, 8, 8]);
	});

	test('a sheet touches to its ends', () => {
		const act: Act = { ...glide, by: 'heat-pack' };
		const touches = touchesAt(act, [0, 300], 90);
		const { along = 0 } = contacts['heat-pack'];
		const reach = Math.max(...touches.map(({ at, radius }) => at[0] + radius));
		expect(reach).toBeCloseTo(along / 2, 5);
	});

	test('balls are as large as the rules of their games allow', () => {
		expect(contacts['tennis-ball'].whole).toBeGreaterThan(65.4);
		expect(contacts['tennis-ball'].whole).toBeLessThan(68.6);
		expect(contacts['lacrosse-ball'].whole).toBeGreaterThan(62.7);
		expect(contacts['lacrosse-ball'].whole).toBeLessThan(64.7);
	});
});
