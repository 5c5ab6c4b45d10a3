import { range } from 'd3';
import { describe, expect, test } from 'vitest';
import {
	between,
	centroid,
	contains,
	drawnPoints,
	fiberPath,
	fibers,
	lengthOf,
	mirror,
	outline,
	parseRing,
	pointAlong,
	staysInside,
	type Point,
} from '../../src/anatomy/geometry.ts';
import { pointOn, readPath, stops } from './svg-path.ts';

const square: Point[] = [
	[0, 0],
	[100, 0],
	[100, 100],
	[0, 100],
];

const distance = (a: Point | undefined, b: Point | undefined): number =>
	a && b ? lengthOf([a, b]) : NaN;

describe('parseRing(text)', () => {
	test('reads points, minus signs and decimals', () => {
		expect(parseRing('0,8 -18.5,11').points).toEqual([
			[0, 8],
			[-18.5, 11],
		]);
	});

	test('keeps the places of the corners', () => {
		expect(parseRing('0,0! 1,0 1,1! 0,1').corners).toEqual([0, 2]);
	});

	test('reads any blanks, also around the text', () => {
		expect(parseRing('\n\t0,0  1,0\n0,1 ').points).toHaveLength(3);
	});

	test.each(['', '12', '12,', '12,3!!', '12;3', '1e3,4', '12,3,4', '.5,1', '12, 3'])(
		'refuses "%s" in two sentences',
		(text) => {
			const part = text.split(' ')[0] ?? '';
			expect(() => parseRing(text)).toThrow(
				new Error(`"${part}" is not a point. Write it as 12,345 or, at a corner, 12,345!`),
			);
		},
	);
});

describe('mirror(points)', () => {
	test('changes the sign of x and nothing else', () => {
		expect(mirror([[3, 4]])).toEqual([[-3, 4]]);
	});

	test('keeps the order of the points, those of the midline in place, and what it was given', () => {
		const points: Point[] = [
			[-2, 1],
			[0, 5],
			[7, -3],
		];
		expect(mirror(points)).toEqual([
			[2, 1],
			[-0, 5],
			[-7, -3],
		]);
		expect(points[0]).toEqual([-2, 1]);
	});
});

test('centroid(points) is the center of the area, not of the points', () => {
	const withManyPointsLeft: Point[] = [...square, [0, 75], [0, 50], [0, 25]];
	expect(centroid(withManyPointsLeft)).toEqual([50, 50]);
});

describe('contains(points, point)', () => {
	const hollow: Point[] = [...square, [50, 50]];

	test.each<[Point, boolean]>([
		[[50, 20], true],
		[[20, 50], false],
		[[-1, 50], false],
		[[50, 101], false],
	])('a ring with a bay holds %j: %s', (point, held) => {
		expect(contains(hollow, point)).toBe(held);
	});
});

describe('outline(ring)', () => {
	const wave = parseRing('0,0! 30,-10 60,0! 70,30 60,60 30,70! 0,60');
	const smooth = parseRing('0,0 50,-20 100,0 120,50 100,100 50,120 0,100 -20,50');

	test.each([
		['with corners', wave],
		['with one corner', parseRing('0,0! 50,10 40,60')],
		['without a corner', smooth],
		['with corners only', parseRing('0,0! 50,0! 50,50!')],
	])('a ring %s ends where it began, and is closed', (_, ring) => {
		const path = outline(ring);
		expect(stops(path).at(-1)).toEqual(stops(path)[0]);
		expect(path).toMatch(/^M[^mM]+z$/);
	});

	test('passes through every point, in order', () => {
		expect(stops(outline(wave))).toEqual([...wave.points, wave.points[0]]);
	});

	test('passes through the corners, wherever the first one stands', () => {
		const late = parseRing('30,-10 60,0! 70,30 60,60! 0,60');
		expect(stops(outline(late))).toEqual(
			expect.arrayContaining([
				[60, 0],
				[60, 60],
			]),
		);
		expect(stops(outline(late))).toHaveLength(late.points.length + 1);
	});

	test('two corners side by side are joined by a straight line', () => {
		const letters = readPath(outline(parseRing('0,0! 50,0! 50,50!'))).map(({ letter }) => letter);
		expect(letters).toEqual(['m', 'l', 'l', 'l']);
	});

	test('a corner is sharp: the curve that comes and the curve that goes do not share a direction', () => {
		const corner: Point = [100, 0];
		const steps = readPath(outline(parseRing('0,0! 50,40 100,0! 50,-40')));
		const near = steps.slice(2, 4).map((step, index) => pointOn(step, index === 0 ? 0.9 : 0.1));
		const slopes = near.map(([x, y]) => Math.sign((y - corner[1]) / (x - corner[0])));
		expect(near.map(([x]) => x < corner[0])).toEqual([true, true]);
		expect(slopes).toEqual([-1, 1]);
	});

	test('a point that is no corner is smooth: both sides share a direction', () => {
		const steps = readPath(outline(smooth));
		const turns = steps.slice(1, -1).map((step, index) => {
			const next = steps[index + 2];
			const [end, before, after] = [step.points[2], step.points[1], next?.points[0]];
			if (!end || !before || !after) return NaN;
			const [inward, outward] = [
				Math.atan2(end[1] - before[1], end[0] - before[0]),
				Math.atan2(after[1] - end[1], after[0] - end[0]),
			];
			return Math.abs(Math.sin(inward - outward));
		});
		expect(turns).toHaveLength(smooth.points.length - 1);
		expect(Math.max(...turns)).toBeLessThan(0.1);
	});
});

test('lengthOf(points) adds up the steps of an open line', () => {
	expect(
		lengthOf([
			[0, 0],
			[3, 4],
			[3, 10],
		]),
	).toBe(11);
	expect(lengthOf([[5, 5]])).toBe(0);
});

describe('pointAlong(points, share)', () => {
	const bent: Point[] = [
		[0, 0],
		[30, 0],
		[30, 10],
	];

	test.each<[number, Point]>([
		[0, [0, 0]],
		[0.5, [20, 0]],
		[0.75, [30, 0]],
		[0.875, [30, 5]],
		[1, [30, 10]],
		[-1, [0, 0]],
		[2, [30, 10]],
	])('at %d it is %j', (share, point) => {
		expect(pointAlong(bent, share)).toEqual(point);
	});

	test('handles coincident points', () => {
		expect(
			pointAlong(
				[
					[1, 1],
					[1, 1],
					[3, 1],
				],
				0.5,
			),
		).toEqual([2, 1]);
		expect(
			pointAlong(
				[
					[1, 1],
					[1, 1],
				],
				0.5,
			),
		).toEqual([1, 1]);
	});

	test('refuses a line without points in two sentences', () => {
		expect(() => pointAlong([], 0.5)).toThrow(
			new Error('A line without points has no point along it. Give it at least one.'),
		);
	});
});

test('between(a, b, share) goes from the first point to the second', () => {
	expect([0, 0.25, 1].map((share) => between([0, 8], [4, 0], share))).toEqual([
		[0, 8],
		[1, 6],
		[4, 0],
	]);
});

describe('fibers(guides, spacing)', () => {
	const guides: Point[][] = [
		[
			[0, 0],
			[90, 0],
		],
		[
			[0, 20],
			[30, 26],
			[60, 26],
			[90, 20],
		],
		[
			[0, 21],
			[90, 21],
		],
	];
	const lines = fibers(guides, 5);

	test('starts with the first guide and ends with the last', () => {
		const ends = [lines[0], lines.at(-1)].map((line) => [line?.[0], line?.[3]]);
		expect(ends).toEqual([guides[0], guides[2]].map((guide) => [guide?.[0], guide?.at(-1)]));
	});

	test('keeps a straight guide whole, as 4 points', () => {
		expect(lines[0]).toEqual([
			[0, 0],
			[30, 0],
			[60, 0],
			[90, 0],
		]);
	});

	test('neighbors are nowhere more than 1.7 spacings apart', () => {
		const gaps = lines
			.slice(1)
			.flatMap((line, index) => line.map((point, third) => distance(point, lines[index]?.[third])));
		expect(Math.max(...gaps)).toBeLessThanOrEqual(8.5);
	});

	test('neighbors stand closer at both edges than in the middle, so that a muscle looks round', () => {
		const starts = fibers(
			[
				[
					[0, 0],
					[9, 0],
				],
				[
					[0, 40],
					[9, 40],
				],
			],
			5,
		).map(([from]) => from?.[1] ?? NaN);
		const gaps = starts.slice(1).map((y, index) => y - (starts[index] ?? NaN));
		expect(gaps).toHaveLength(8);
		const [edge = NaN, , , middle = NaN] = gaps;
		expect(edge).toBeLessThan(3);
		expect(middle).toBeGreaterThan(6);
		for (const [index, gap] of gaps.entries()) expect(gap).toBeCloseTo(gaps[7 - index] ?? NaN);
	});

	test('guides closer than the spacing get nothing between them', () => {
		expect(
			fibers(
				[
					[
						[0, 0],
						[9, 0],
					],
					[
						[0, 1],
						[9, 1],
					],
				],
				5,
			),
		).toHaveLength(2);
	});

	test('one guide is one fiber, none is none', () => {
		expect([
			fibers(
				[
					[
						[0, 0],
						[9, 0],
					],
				],
				5,
			).length,
			fibers([], 5).length,
		]).toEqual([1, 0]);
	});
});

describe('staysInside(points, fiber)', () => {
	test('a fiber through the middle stays', () => {
		expect(
			staysInside(square, [
				[0, 50],
				[33, 40],
				[66, 60],
				[100, 50],
			]),
		).toBe(true);
	});

	test('a fiber that starts and ends on the edge stays', () => {
		expect(
			staysInside(square, [
				[-1, 50],
				[33, 50],
				[66, 50],
				[101, 50],
			]),
		).toBe(true);
	});

	test('a fiber whose curve bends over the edge does not', () => {
		expect(
			staysInside(square, [
				[0, 10],
				[33, -5],
				[66, -5],
				[100, 10],
			]),
		).toBe(false);
	});

	test('a curve that leaves between its 4 points, all of them inside, does not', () => {
		expect(
			staysInside(square, [
				[0, 60],
				[33, 2],
				[66, 2],
				[100, 60],
			]),
		).toBe(false);
	});
});

describe('fiberPath(lines)', () => {
	const fiber: Point[] = [
		[0, 0],
		[30, 20],
		[60, 20],
		[90, 0],
	];

	const straight: Point[] = [
		[0, 0],
		[30, 0.4],
		[60, 0.2],
		[90, 0],
	];

	test.each([
		['a straight one is a line', straight, 'l'],
		['one that bends is a curve', fiber, 'c'],
	])('is one step a fiber: %s', (_, line, kind) => {
		const letters = readPath(fiberPath([line, mirror(line)])).map(({ letter }) => letter);
		expect(letters).toEqual(['m', kind, 'm', kind]);
	});

	test('passes within a millimeter of all 4 points', () => {
		const curve = readPath(fiberPath([fiber]))[1];
		const away = fiber.map((point, third) =>
			curve ? distance(pointOn(curve, third / 3), point) : Infinity,
		);
		expect(Math.max(...away)).toBeLessThan(1);
	});

	test('of nothing is nothing', () => {
		expect(fiberPath([])).toBe('');
	});

	test('an outline cuts off what lies outside it, and leaves the rest where it was', () => {
		const over: Point[] = [
			[10, 60],
			[35, -30],
			[65, -30],
			[90, 60],
		];
		const whole = readPath(fiberPath([over]))[1];
		const cut = readPath(fiberPath([over], square));
		expect(cut.map(({ letter }) => letter)).toEqual(['m', 'c', 'm', 'c']);
		const points = [cut[1], cut[3]].flatMap((curve) =>
			curve ? range(11).map((step) => pointOn(curve, step / 10)) : [],
		);
		expect(Math.min(...points.map(([, y]) => y))).toBeGreaterThan(-0.5);
		const line = whole ? range(1001).map((step) => pointOn(whole, step / 1000)) : [];
		const away = points.map((point) => Math.min(...line.map((one) => distance(one, point))));
		expect(Math.max(...away)).toBeLessThan(0.5);
	});

	test('a fiber that stays inside an outline is not cut', () => {
		const inside: Point[] = [
			[10, 50],
			[35, 40],
			[65, 40],
			[90, 50],
		];
		expect(fiberPath([inside], square)).toBe(fiberPath([inside]));
	});
});

describe('drawnPoints(ring)', () => {
	test('of straight corners are the corners, and lie on the edge', () => {
		const points = drawnPoints({ points: square, corners: [0, 1, 2, 3] });
		for (const corner of square)
			expect(points.some((point) => distance(point, corner) < 1e-6)).toBe(true);
		expect(points.filter(([x, y]) => x > 1 && x < 99 && y > 1 && y < 99)).toEqual([]);
	});

	test('of a smooth ring bulge over its straight edges', () => {
		const points = drawnPoints({ points: square, corners: [] });
		expect(Math.max(...points.map(([x]) => x))).toBeGreaterThan(101);
	});
});
