import { describe, expect, test } from 'vitest';
import { viewIds } from '../../src/anatomy/upper-body/body.ts';
import { builds, inBuild } from '../../src/anatomy/upper-body/builds.ts';
import { contains, parseRing, type Point } from '../../src/anatomy/geometry.ts';
import { landmarks } from '../../src/anatomy/upper-body/landmarks.ts';
import { muscles } from '../../src/anatomy/upper-body/muscles.ts';
import { cells } from '../../src/anatomy/places.ts';
import { drawnIn, plateShapes, skinRing } from '../../src/anatomy/shapes.ts';

const narrow = (point: Point) => inBuild('narrow', point);
const at = (id: keyof typeof landmarks.back): Point => [
	landmarks.back[id][0],
	landmarks.back[id][1],
];
const everyPoint = Object.values(landmarks.back).map(([x, y]): Point => [x, y]);

describe('inBuild(build, point)', () => {
	test('the broad frame is the one that was measured', () => {
		expect(everyPoint.map((point) => inBuild('broad', point))).toEqual(everyPoint);
	});

	test('a narrow frame has narrower shoulders, and hips as wide', () => {
		expect(narrow(at('skin-deltoid-3'))[0] / at('skin-deltoid-3')[0]).toBeCloseTo(0.92, 1);
		expect(narrow(at('skin-hip-4'))[0] / at('skin-hip-4')[0]).toBeGreaterThan(0.98);
	});

	test('no point changes its height, crosses the midline or moves by more than 25 mm', () => {
		for (const [x, y] of everyPoint) {
			const [there, height] = narrow([x, y]);
			expect(height).toBe(y);
			expect(Math.sign(there)).toBe(Math.sign(x));
			expect(Math.abs(there - x)).toBeLessThanOrEqual(25);
		}
	});

	test('the two halves mirror each other', () => {
		for (const [x, y] of everyPoint) expect(narrow([-x, y])[0]).toBeCloseTo(-narrow([x, y])[0]);
	});

	test('at every height the order from the midline outward is kept', () => {
		for (let y = 0; y <= 1120; y += 10) {
			const row = Array.from({ length: 62 }, (_, index) => narrow([index * 5, y])[0]);
			expect(row).toEqual(row.toSorted((a, b) => a - b));
		}
	});

	test('an arm keeps its thickness', () => {
		const width = (move: (point: Point) => Point) =>
			move(at('skin-arm-lateral-2'))[0] - move(at('skin-arm-medial-2'))[0];
		expect(Math.abs(width(narrow) - width((point) => point))).toBeLessThan(8);
	});
});

describe.each(builds)('the %s frame', (build) => {
	const skin = skinRing(build);

	test.each(viewIds)(
		'%s: what lies inside the skin of one frame lies inside that of the other',
		(view) => {
			const measured = skinRing();
			const outside = Object.keys(muscles).flatMap((id) => {
				const ring = drawnIn(id, view)?.outline;
				const points = ring ? parseRing(ring).points : [];
				return points
					.filter((point) => contains(measured, point))
					.filter((point) => !contains(skin, inBuild(build, point)))
					.map((point) => `${id} at ${point.join(' ')}`);
			});
			expect(outside).toEqual([]);
		},
	);

	test.each(viewIds)('%s: draws the same things and has the same places', (view) => {
		const names = (one: (typeof builds)[number]) => plateShapes(view, one).map(({ id }) => id);
		expect(names(build)).toEqual(names('broad'));
		const spots = (one: (typeof builds)[number]) =>
			cells(view, one).map(({ id, side }) => id + side);
		expect(spots(build)).toEqual(spots('broad'));
	});
});
