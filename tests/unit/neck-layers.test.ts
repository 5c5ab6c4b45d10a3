// What is seen in front of the neck and of the chest, as an anatomy teacher asks for it; mm. Atlas knowledge (Gray's Anatomy): the
// scalenes and the levator belong to the floor of the posterior triangle, behind the sternocleidomastoid; inward of it lie the
// infrahyoid muscles and the voice box.

import { describe, expect, test } from 'vitest';
import { contains, type Point } from '../../src/anatomy/geometry.ts';
import { drawnIn } from '../../src/anatomy/shapes.ts';
import { landmarks } from '../../src/anatomy/upper-body/landmarks.ts';
import { halves } from '../../src/plate/wall/marks.ts';
import { crossedAt, grid, paintedAt, placeInPaint, ringsOf, seenAt } from './drawn-shapes.ts';
import { read } from './source-files.ts';

const surface = paintedAt('front', 1);
const slanting = ringsOf('front', 'sternocleidomastoid');
const chin = landmarks.front.chin[1];
const collarbone = landmarks.front['clavicle-sternal-end'][1] - 10;

/** Points of the neck between the midline and the inner edge of the slanting muscle. */
const inward = grid([0, chin + 4, 60, collarbone]).filter(
	([x, y]) => x < (crossedAt(slanting, y)[0] ?? 0),
);
/** Points between its outer edge and the skin. */
const outward = grid([40, chin, 130, collarbone]).filter(
	([x, y]) => x > (crossedAt(slanting, y).at(-1) ?? Infinity),
);
const share = (points: readonly Point[], ids: readonly string[]) =>
	points.filter((point) => ids.includes(seenAt(surface, point) ?? '')).length / points.length;
const deep = ['scalenes', 'levator-scapulae'];

describe('the surface of the neck, from the front', () => {
	test('no scalene and no levator is seen inward of the slanting muscle', () => {
		expect(inward.length).toBeGreaterThan(100);
		expect(share(inward, deep)).toBe(0);
	});

	test('there lie the muscles under the tongue bone, the voice box and their sheath', () => {
		const ids = ['sternohyoid', 'omohyoid', 'larynx', 'neck-fascia', 'sternum', 'clavicle'];
		expect(share(inward, ids)).toBeGreaterThan(0.97);
		for (const id of ['sternohyoid', 'omohyoid', 'larynx'])
			expect(share(inward, [id]), id).toBeGreaterThan(0.03);
	});

	test('the voice box stands in the middle, its prominence at the landmark', () => {
		const [, y] = landmarks.front.larynx;
		expect(seenAt(surface, [2, y])).toBe('larynx');
		expect(seenAt(surface, [14, y])).toBe('sternohyoid');
	});

	test('scalenes and levator are seen in the floor of the triangle behind it, the levator farther back', () => {
		for (const id of deep) expect(share(outward, [id]), id).toBeGreaterThan(0.02);
		const middle = (id: string) => {
			const xs = outward.filter((point) => seenAt(surface, point) === id).map(([x]) => x);
			return xs.reduce((sum, x) => sum + x, 0) / xs.length;
		};
		expect(middle('levator-scapulae')).toBeGreaterThan(middle('scalenes'));
	});

	test('the omohyoid passes behind the slanting muscle and crosses the triangle above the collarbone', () => {
		const rings = ringsOf('front', 'omohyoid');
		const seen = rings
			.flat()
			.filter((point) => outward.some(([x]) => x === point[0]) || point[0] > 56);
		expect(seen.length).toBeGreaterThan(0);
		const [, y] = landmarks.front['clavicle-mid'];
		const over = grid([56, 260, 90, 300], 1).filter(
			(point) => seenAt(surface, point) === 'omohyoid',
		);
		expect(over.length).toBeGreaterThan(60);
		for (const point of over) expect(y - point[1]).toBeLessThan(30);
	});
});

describe('opened under the covering muscles', () => {
	test('the scalenes are seen from the side processes of the neck to the first rib', () => {
		const opened = paintedAt('front', 2);
		const [rib] = ringsOf('front', 'ribs');
		const rings = ringsOf('front', 'scalenes');
		const seen = grid([20, 200, 90, 300]).filter((point) => seenAt(opened, point) === 'scalenes');
		expect(seen.length * 4).toBeGreaterThan(700);
		expect(rings.flat().some((point) => contains(rib ?? [], point))).toBe(true);
	});
});

describe('the chest and the belly, from the front', () => {
	test.each([330, 350, 370, 390, 410, 430])(
		'at %d the large chest muscle starts on the breastbone, 4 mm and more inward of its edge',
		(y) => {
			const edge = crossedAt(ringsOf('front', 'sternum'), y).at(-1) ?? NaN;
			const start = crossedAt(ringsOf('front', 'pectoralis-major'), y)[0] ?? NaN;
			expect(start).toBeLessThanOrEqual(edge - 4);
			expect(start).toBeGreaterThanOrEqual(4);
		},
	);

	test('the flesh of the external oblique reaches the anterior spine of the hip bone, and ends in its flat tendon', () => {
		const [x, y] = landmarks.front.asis;
		const flesh = ringsOf('front', 'external-oblique').flat();
		expect(Math.min(...flesh.map((point) => Math.hypot(point[0] - x, point[1] - y)))).toBeLessThan(
			5,
		);
		const tendon = ringsOf('front', 'oblique-aponeurosis');
		const [, pubis] = landmarks.front['pubic-symphysis'];
		const lowest = tendon.flat().reduce((low, point) => (point[1] > low[1] ? point : low), [0, 0]);
		// The ligament of the groin ends on the tubercle, about 25 mm from the middle.
		expect(Math.abs(lowest[0] - 25)).toBeLessThan(6);
		expect(Math.abs(lowest[1] - pubis)).toBeLessThan(25);
	});

	test('and has no straight cut: below the navel no edge of it runs straight for 30 mm', () => {
		const [, navel] = landmarks.front.navel;
		const ring = ringsOf('front', 'external-oblique').flat();
		const long = ring.filter(([x, y], index) => {
			const next = ring[(index + 1) % ring.length] ?? [x, y];
			return y > navel - 10 && Math.hypot(next[0] - x, next[1] - y) > 26;
		});
		expect(long).toEqual([]);
	});
});

describe('no splinters', () => {
	test('between deltoid and large chest muscle lies their fascia: nothing deep is seen through the gap', () => {
		const gap = grid([90, 311, 176, 370]).map((point) => seenAt(surface, point));
		expect(gap).toContain('clavipectoral-fascia');
		const deepOnes = ['serratus-anterior', 'pectoralis-minor', 'subscapularis', 'omohyoid', 'ribs'];
		expect(gap.filter((id) => deepOnes.includes(id ?? ''))).toEqual([]);
	});

	test.each([1, 2] as const)(
		'under the skull, opened to %d: no muscle of the deepest layer',
		(level) => {
			const painted = paintedAt('back', level);
			const band = grid([4, 134, 62, 158]).map((point) => seenAt(painted, point));
			expect(band).toContain('splenius-capitis');
			const small = band.filter((id) => /^(?:obliquus|rectus)-capitis/.test(id ?? ''));
			// A point or two can lie on a seam.
			expect(small.length).toBeLessThanOrEqual(1);
		},
	);

	test('the serratus anterior lies as deep in both views, so that its tone is one', () => {
		expect(drawnIn('serratus-anterior', 'front')?.depth).toBe(
			drawnIn('serratus-anterior', 'back')?.depth,
		);
	});

	test('the broken line of the subscapularis is closed: no bone lies over it', () => {
		const order = placeInPaint('back', 'subscapularis');
		for (const id of ['blade', 'humerus']) expect(order).toBeGreaterThan(placeInPaint('back', id));
	});

	test('and it is drawn wherever the blade is bare, never through a muscle on the blade', () => {
		const colors = new Proxy({}, { get: () => '#123456' });
		const broken = ([2, 3, 4, 5] as const).map(
			(level) =>
				halves('back', { left: level, right: level }, colors)[0]?.marks.some(
					({ isBroken }) => isBroken,
				) ?? false,
		);
		expect(broken).toEqual([false, true, true, true]);
		const css = read('src/styles/plate.css').text;
		expect(css).toContain('.plate :where(.d2:not(.away) ~ .d5)');
	});
});
