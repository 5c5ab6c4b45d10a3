// What an anatomy teacher marked last, measured on what is drawn; mm.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contains, parseRing, pointAlong, type Point } from '../../src/anatomy/geometry.ts';
import { plateShapes } from '../../src/anatomy/shapes.ts';
import { viewIds } from '../../src/anatomy/upper-body/body.ts';
import { muscles } from '../../src/anatomy/upper-body/front/muscles.ts';
import { landmarks } from '../../src/anatomy/upper-body/landmarks.ts';
import { mesh } from '../../src/anatomy/upper-body/skeleton.ts';
import { ringsIn } from './drawn-shapes.ts';

describe('transverse processes', () => {
	const ids = ['c5', 'c6', 'c7', 't1', 't2', 't3', 't4', 't5', 't6', 't7', 't8'] as const;
	const heights = ids.map((id) => mesh[`tp-${id}`][1]);
	const gaps = heights.slice(1).map((y, index) => y - (heights[index] ?? y));

	test('lie at least 12 mm apart from C5 down: C7 and T1 too', () => {
		expect(Math.min(...gaps)).toBeGreaterThanOrEqual(12);
	});

	test('grow apart from C7 to T7, as the bodies between them grow', () => {
		for (const [index, gap] of gaps.slice(2, 9).entries())
			expect(gap).toBeGreaterThanOrEqual(gaps[index + 1] ?? 0);
	});

	// Heights on the meshes: 247, 259, 266, 288, 306, 337, 356, 384.
	test('are moved by 6 mm at most from where they were measured', () => {
		const measured = [247, 259, 266, 288, 306, 337, 356, 384];
		for (const [index, y] of measured.entries())
			expect(Math.abs((heights[index + 1] ?? 0) - y)).toBeLessThanOrEqual(6);
	});
});

describe('pectoralis major', () => {
	const { clefts, guides } = muscles['pectoralis-major'];
	const [cleft = []] = clefts.map((line) => parseRing(line).points);
	const fibers = guides.map((guide) => parseRing(guide).points);
	/** How high the cleft lies at so many mm from the middle. */
	const cleftAt = (x: number): number =>
		Array.from({ length: 201 }, (_, index) => pointAlong(cleft, index / 200)).reduce((best, at) =>
			Math.abs(at[0] - x) < Math.abs(best[0] - x) ? at : best,
		)[1];
	const isAbove = ([x, y]: Point) => y < cleftAt(x);

	test('has two heads: the cleft begins at the inner end of the collarbone, and ends at the tendon', () => {
		const [x, y] = landmarks.front['clavicle-sternal-end'];
		const [first = [0, 0], last = [0, 0]] = [cleft[0], cleft.at(-1)];
		expect(Math.hypot(first[0] - x, first[1] - y)).toBeLessThan(12);
		expect(last[0]).toBeGreaterThan(190);
	});

	test('what comes from the collarbone lies above it, what comes from breastbone and ribs below', () => {
		const [, inner] = landmarks.front['sternum-edge-upper'];
		const inPart = (fiber: Point[]) => fiber.slice(0, -1);
		for (const fiber of fibers) {
			const isFromCollarbone = (fiber[0]?.[1] ?? 0) < inner;
			expect(inPart(fiber).every((at) => isAbove(at) === isFromCollarbone)).toBe(true);
		}
		expect(fibers.filter((fiber) => isAbove(fiber[0] ?? [0, 0])).length).toBeGreaterThanOrEqual(2);
	});

	test('is drawn with its cleft', () => {
		expect(plateShapes('front').find(({ id }) => id === 'pectoralis-major')?.lines).toBeTruthy();
	});
});

test.each(viewIds)(
	'%s: through the foramen of the hip bone one sees skin, and no disk of bone',
	(view) => {
		const hip = plateShapes(view).find(({ id }) => id === 'hip-bone');
		const [outer = []] = ringsIn(hip?.outline ?? '');
		const [hole = []] = ringsIn(hip?.holes ?? '');
		expect(hole.length).toBeGreaterThan(8);
		expect(hole.every((at) => contains(outer, at))).toBe(true);
		expect(hip?.openings).toBeUndefined();
		const styles = readFileSync('src/styles/plate.css', 'utf8');
		expect(styles).toMatch(/\.hole \{\s*fill: var\(--color-skin\);/);
	},
);
