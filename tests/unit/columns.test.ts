// The long columns of the back and what lies over and under them, as an anatomy teacher asks for them; mm. Without a source of its
// own a number is atlas knowledge (Gray's Anatomy, Terminologia Anatomica).

import { describe, expect, test } from 'vitest';
import { parseRing, type Point } from '../../src/anatomy/geometry.ts';
import { drawnIn, plateShapes } from '../../src/anatomy/shapes.ts';
import { upperBody, viewIds } from '../../src/anatomy/upper-body/body.ts';
import { landmarks } from '../../src/anatomy/upper-body/landmarks.ts';
import { muscles, type Muscle } from '../../src/anatomy/upper-body/muscles.ts';
import { crossedAt, grid, paintedAt, placeInPaint, ringsOf, seenAt } from './drawn-shapes.ts';
import { distanceOutside, distanceToEdge } from './polygon.ts';
import { readPath } from './svg-path.ts';

const back = landmarks.back;
const heights = (id: string) => ringsOf('back', id).flatMap((ring) => ring.map(([, y]) => y));
const named: Partial<Record<string, Muscle>> = muscles;

describe('the lumbar multifidus', () => {
	test.each([
		[3, 'erector-spinae-tendon'],
		[4, 'erector-spinae-tendon'],
		[5, 'lumbar-multifidus'],
	] as const)(
		'opened to depth %i, %s is seen beside the spine from L3 down to the sacrum: nothing is bare there',
		(level, seen) => {
			const painted = paintedAt('back', level);
			const rows = ['sp-l3', 'sp-l4', 'sp-l5', 'sacrum-mid'] as const;
			for (const id of rows) expect(seenAt(painted, [9, back[id][1]]), id).toBe(seen);
		},
	);

	test('is covered by the tendon of the erector spinae wherever the longissimus leaves it bare', () => {
		const painted = paintedAt('back', 4);
		const bare = grid([0, 520, 60, 812]).filter(
			(point) => seenAt(painted, point) === 'lumbar-multifidus',
		);
		expect(bare.length * 4).toBeLessThanOrEqual(20);
	});

	test('starts from the posterior spine of the hip bone and the sacrum, and is broadest there', () => {
		const rings = ringsOf('back', 'lumbar-multifidus');
		const [x, y] = back.psis;
		expect(distanceToEdge([x, y], rings[0] ?? [])).toBeLessThanOrEqual(6);
		const width = (height: number) => crossedAt(rings, height).at(-1) ?? 0;
		expect(width(back['sp-l5'][1])).toBeGreaterThan(width(back['sp-l1'][1]) + 8);
		expect(Math.max(...heights('lumbar-multifidus'))).toBeGreaterThan(back['sacrum-mid'][1]);
	});

	test('lies under the longissimus, and goes on where the thoracic part ends, at T12', () => {
		expect(placeInPaint('back', 'longissimus-thoracis')).toBeGreaterThan(
			placeInPaint('back', 'lumbar-multifidus'),
		);
		expect(placeInPaint('back', 'lumbar-multifidus')).toBeGreaterThan(0);
		const end = Math.max(...heights('thoracic-multifidus'));
		expect(Math.abs(end - back['tp-t12'][1])).toBeLessThanOrEqual(10);
		expect(Math.min(...heights('lumbar-multifidus'))).toBeLessThan(end);
	});

	test('its fibers rise toward the spine over 2 to 4 levels', () => {
		const guides = (drawnIn('lumbar-multifidus', 'back')?.guides ?? []).map(
			(guide) => parseRing(guide).points,
		);
		expect(guides.length).toBeGreaterThan(4);
		const rises = guides.map(([from, to]) => (from?.[1] ?? 0) - (to?.[1] ?? 0));
		for (const rise of rises.slice(1, -1)) {
			expect(rise).toBeGreaterThanOrEqual(27);
			expect(rise).toBeLessThanOrEqual(4 * 33);
		}
	});
});

describe('the tops of the long columns', () => {
	test.each([
		['iliocostalis-thoracis', 'tp-c7'],
		['longissimus-thoracis', 'tp-t1'],
	] as const)('%s ends at %s, not as a spike: 5 mm wide 5 mm below its top', (id, tip) => {
		const top = Math.min(...heights(id));
		expect(Math.abs(top - back[tip][1])).toBeLessThanOrEqual(4);
		const across = crossedAt(ringsOf('back', id), top + 5);
		expect((across.at(-1) ?? 0) - (across[0] ?? 0)).toBeGreaterThanOrEqual(5);
	});

	test.each(['iliocostalis-thoracis', 'longissimus-thoracis'])('%s ends in tendon', (id) => {
		const fades = plateShapes('back').find((shape) => shape.id === id)?.fades ?? [];
		const top = Math.min(...heights(id));
		expect(fades.some(([bone]) => bone[1] < top + 30)).toBe(true);
	});
});

describe('the lower serratus posterior', () => {
	const digits = ['rib-9', 'rib-10', 'rib-11', 'rib-12'] as const;
	const corners = () => {
		const { points, corners } = parseRing(
			drawnIn('serratus-posterior-inferior', 'back')?.outline ?? '0,0',
		);
		return corners.map((index): Point => points[index] ?? [NaN, NaN]);
	};

	test.each(digits)('ends on %s, outside of its angle', (rib) => {
		const path = upperBody.views.back.bones.ribs.find(({ id }) => id === rib)?.path ?? '0,0';
		const line = parseRing(path).points;
		const [angle] = back[`${rib}-angle`];
		const near = corners().filter((point) => {
			const off = Math.min(
				...line.slice(1).map((to, index) => distanceToEdge(point, [line[index] ?? to, to])),
			);
			return off <= 8 && point[0] > angle;
		});
		expect(near.length).toBeGreaterThan(0);
	});

	test('starts from T11 to L2, and rises outward', () => {
		const inner = corners()
			.filter(([x]) => x < 5)
			.map(([, y]) => y);
		expect(Math.abs(Math.min(...inner) - back['sp-t11'][1])).toBeLessThanOrEqual(10);
		expect(Math.abs(Math.max(...inner) - back['sp-l2'][1])).toBeLessThanOrEqual(10);
		const guides = drawnIn('serratus-posterior-inferior', 'back')?.guides ?? [];
		for (const guide of guides) {
			const { points } = parseRing(guide);
			expect(points.at(-1)?.[1]).toBeLessThan(points[0]?.[1] ?? 0);
		}
		expect(guides.length).toBe(4);
	});

	test('lies over the columns, under the latissimus', () => {
		const at = (id: string) => placeInPaint('back', id);
		expect(at('serratus-posterior-inferior')).toBeGreaterThan(at('longissimus-thoracis'));
		expect(at('latissimus-dorsi')).toBeGreaterThan(at('serratus-posterior-inferior'));
	});
});

describe('the oblique under the skull', () => {
	test('runs from the tip of C2 to the side process of C1', () => {
		const fibers = (drawnIn('obliquus-capitis-inferior', 'back')?.guides ?? []).map(
			(guide) => parseRing(guide).points,
		);
		expect(fibers.length).toBeGreaterThan(0);
		for (const fiber of fibers) {
			const [from, to] = [fiber[0] ?? [NaN, NaN], fiber.at(-1) ?? [NaN, NaN]];
			expect(Math.hypot(from[0] - back['sp-c2'][0], from[1] - back['sp-c2'][1])).toBeLessThan(7);
			expect(Math.hypot(to[0] - back['tp-c1'][0], to[1] - back['tp-c1'][1])).toBeLessThan(4);
		}
	});
});

describe('the names', () => {
	// Terminologia Anatomica 2 (FIPAT 2019): both are parts of musculus iliocostalis lumborum.
	test.each([
		['iliocostalis-thoracis', 'Musculus iliocostalis lumborum, pars thoracica'],
		['iliocostalis-lumborum', 'Musculus iliocostalis lumborum, pars lumbalis'],
	])('%s is %s', (id, latin) => {
		expect(named[id]?.latin).toBe(latin);
	});
});

describe('the first vertebra of the chest', () => {
	const middleOf = (ring: readonly Point[], from: number) => {
		const ys = ring.filter(([x]) => x >= from).map(([, y]) => y);
		return (Math.min(...ys) + Math.max(...ys)) / 2;
	};

	test('its side process lies below that of C7 by 10 mm and more, above that of T2', () => {
		const [c7 = []] = ringsOf('back', 'c7');
		const chest = ringsOf('back', 'thoracic-vertebrae').sort(
			(a, b) => Math.min(...a.map(([, y]) => y)) - Math.min(...b.map(([, y]) => y)),
		);
		const [t1 = [], t2 = []] = chest;
		expect(middleOf(t1, 26) - middleOf(c7, 26)).toBeGreaterThanOrEqual(10);
		expect(middleOf(t2, 26) - middleOf(t1, 26)).toBeGreaterThanOrEqual(10);
	});
});

describe('ribs', () => {
	const frontRib = (id: string) => upperBody.views.front.bones.ribs.find((rib) => rib.id === id);
	const cartilage = (id: string) =>
		upperBody.views.front.bones.cartilages.find((one) => one.id === id);
	const angle = ([x0, y0]: Point, [x1, y1]: Point) =>
		(Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI;

	// Below the fourth the cartilage truly turns upward at the rib.
	test.each(['2', '3', '4'])(
		'from the front rib %s goes on from its cartilage without an elbow',
		(no) => {
			const bone = parseRing(frontRib(`rib-${no}`)?.path ?? '0,0 1,1').points;
			const soft = parseRing(cartilage(`cartilage-${no}`)?.path ?? '0,0 1,1').points;
			const turn = Math.abs(
				angle(bone[0] ?? [0, 0], bone[1] ?? [0, 0]) - angle(soft[1] ?? [0, 0], soft[0] ?? [0, 0]),
			);
			expect(turn).toBeLessThanOrEqual(25);
		},
	);

	test('from the front the tip of rib 11 is free: it lies below rib 10, not behind it', () => {
		const far = ringsOf('front', 'far-ribs');
		const tenth = ringsOf('front', 'ribs').at(-1) ?? [];
		const eleventh = far.findLast((ring) => Math.max(...ring.map(([x]) => x)) > 105) ?? [];
		const tip = eleventh.filter(([x]) => x > 108);
		expect(tip.length).toBeGreaterThan(2);
		expect(Math.min(...tip.map((point) => distanceOutside(point, tenth)))).toBeGreaterThan(1.5);
	});

	test.each(viewIds)('%s: no rib ends in a straight cut where it turns out of sight', (view) => {
		const runs =
			plateShapes(view)
				.find(({ id }) => id === 'ribs')
				?.outline.split(/(?=M)/) ?? [];
		expect(runs.length).toBeGreaterThanOrEqual(10);
		const cut = runs.slice(0, 10).filter((run) => {
			const steps = readPath(run);
			const far = Math.max(...steps.flatMap(({ points }) => points.map(([x]) => x)));
			return steps.some(({ letter, from }) => letter === 'l' && from[0] > far - 4);
		});
		expect(cut).toEqual([]);
	});
});
