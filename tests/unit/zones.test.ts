import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Point } from '../../src/anatomy/geometry.ts';
import {
	centroid,
	contains,
	drawnPoints,
	fineOutline,
	parseRing,
} from '../../src/anatomy/geometry.ts';
import { dangerZoneIds, zoneRules, type DangerZoneId } from '../../src/anatomy/names.ts';
import { skinRing, structureRing } from '../../src/anatomy/shapes.ts';
import { upperBody, viewIds, type View } from '../../src/anatomy/upper-body/body.ts';
import { builds, inBuild } from '../../src/anatomy/upper-body/builds.ts';
import { landmarks } from '../../src/anatomy/upper-body/landmarks.ts';
import { ellipse, zoneRings } from '../../src/anatomy/zone.ts';
import { viewsOfZone, zonesNear, zonesOf } from '../../src/anatomy/zones.ts';
import { hatchOf } from '../../src/plate/hatch.ts';
import type { Zone } from '../../src/safety/zones.ts';
import { distanceOutside } from './polygon.ts';
import { pointOn, readPath } from './svg-path.ts';

const told = parse(readFileSync('content/facts/zones.yaml', 'utf8')) as Zone[];
const ruleOf = new Map(told.map(({ id, rule }) => [id, rule]));

const drawn = viewIds.flatMap((view) =>
	zonesOf(view).map((zone) => ({
		view,
		...zone,
		drawn: [...zone.halves, ...zone.wholes].map(drawnPoints),
	})),
);
/** The rings of a zone as they are drawn, one half, mm. */
const ringsOf = (view: View, id: DangerZoneId): Point[][] =>
	drawn.filter((zone) => zone.view === view && zone.id === id).flatMap((zone) => zone.drawn);
const isIn = (view: View, ids: readonly DangerZoneId[], point: Point): boolean =>
	ids.some((id) => ringsOf(view, id).some((ring) => contains(ring, point)));

/** Points of a grid, one half, that something holds for. */
const grid = (
	[left, top, right, bottom]: readonly [number, number, number, number],
	holds: (point: Point) => boolean,
	step = 2,
): Point[] => {
	const line = (from: number, to: number) =>
		Array.from(
			{ length: Math.max(0, (to - from) / step) },
			(_, index) => from + step * (index + 0.5),
		);
	return line(top, bottom)
		.flatMap((y) => line(left, right).map((x): Point => [x, y]))
		.filter(holds);
};
/** What a ring lies in: left, top, right, bottom. */
const boxOf = (ring: readonly Point[]) => {
	const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
};
/** The share of points that zones cover, 0 to 1. */
const covered = (view: View, ids: readonly DangerZoneId[], points: readonly Point[]): number => {
	expect(points.length).toBeGreaterThan(10);
	const rings = ids.flatMap((id) => ringsOf(view, id));
	return (
		points.filter((point) => rings.some((ring) => contains(ring, point))).length / points.length
	);
};

const skin = skinRing();
const onSkin = (point: Point) => contains(skin, point);
const back = landmarks.back;
const at = ([x, y]: readonly [number, number, string]): Point => [x, y];
const muscle = (id: string, view: View) => structureRing(id, view);
const bone = (view: View, id: keyof (typeof upperBody.views)[View]['bones']['outlines']) =>
	parseRing(upperBody.views[view].bones.outlines[id]).points;
/** Whether a shape lies in a direction from a point, within 80 mm. */
const lies = (ring: readonly Point[], [x, y]: Point, [dx, dy]: Point): boolean =>
	Array.from({ length: 80 }, (_, step) => step).some((step) =>
		contains(ring, [x + dx * step, y + dy * step]),
	);

describe('told and drawn', () => {
	test('are the same ids, each told once', () => {
		const ids = new Set(drawn.map(({ id }) => id));
		expect([...ids].sort()).toEqual([...dangerZoneIds].sort());
		expect(told.map(({ id }) => id).sort()).toEqual([...dangerZoneIds].sort());
	});

	test('each rule is hatched in a way of its own', () => {
		expect(new Set(told.map(({ rule }) => rule))).toEqual(new Set(zoneRules));
		expect(new Set(Object.values(hatchOf).map(({ line }) => line)).size).toBe(zoneRules.length);
	});

	/** As decided for the whole site: the strictest that a work behind it, or plain anatomy, asks for. */
	test.each([
		...(['neck-front', 'neck-side', 'collarbone-hollow', 'armpit'] as const),
		'breast-chest' as const,
	])('%s must never be pressed', (id) => {
		expect(ruleOf.get(id)).toBe('never');
	});

	test.each(['neck-back', 'neck-top', 'kidneys', 'ribs'] as const)(
		'%s bears a light hand',
		(id) => {
			expect(ruleOf.get(id)).toBe('light-or-flat');
		},
	);
});

describe('the neck from the front', () => {
	/** The lower edge of the jaw is drawn as a line of the skin; below it the neck begins. */
	const jaw = parseRing('66,158 61,178 48,198 30,212 12,218 0,219').points;
	const isBelowJaw = (point: Point) =>
		lies(
			jaw.concat([
				[0, 100],
				[66, 100],
			]),
			point,
			[0, -1],
		);
	const slanting = muscle('sternocleidomastoid', 'front');

	test('all of the slanting muscle below the jaw must never be pressed', () => {
		const points = grid(
			[0, 186, 70, 302],
			(point) => contains(slanting, point) && isBelowJaw(point),
		);
		const free = points.filter(
			(point) =>
				!contains(
					jaw.concat([
						[0, 100],
						[66, 100],
					]),
					point,
				),
		);
		expect(covered('front', ['neck-front'], free)).toBeGreaterThan(0.97);
	});

	test('all in front of it, from the jaw to the notch of the breastbone', () => {
		const points = grid(
			[0, 224, 56, 300],
			(point) => onSkin(point) && lies(slanting, point, [1, 0]),
		);
		expect(covered('front', ['neck-front'], points)).toBeGreaterThan(0.97);
	});

	/** Posterior triangle: between the slanting muscle, the front edge of the trapezius and the collarbone. */
	const trapezius = muscle('upper-trapezius', 'front');
	const triangle = grid([40, 214, 130, 304], (point) => {
		const isFree = ![slanting, trapezius, bone('front', 'clavicle')].some((ring) =>
			contains(ring, point),
		);
		return (
			isFree &&
			onSkin(point) &&
			lies(slanting, point, [-1, 0]) &&
			lies(trapezius, point, [1, 0]) &&
			lies(bone('front', 'clavicle'), point, [0, 1])
		);
	});

	test('all of the triangle behind it', () => {
		const never = ['neck-front', 'neck-side', 'collarbone-hollow'] as const;
		expect(covered('front', never, triangle)).toBeGreaterThan(0.95);
	});

	test('the hollow is the lower part of that triangle, on the collarbone', () => {
		const points = ringsOf('front', 'collarbone-hollow').flat();
		const lowest = Math.max(...points.map(([, y]) => y));
		const top = Math.min(
			...ringsOf('front', 'neck-side')
				.flat()
				.map(([, y]) => y),
		);
		expect(Math.abs(lowest - at(landmarks.front['clavicle-mid'])[1])).toBeLessThan(8);
		expect(Math.min(...points.map(([, y]) => y))).toBeGreaterThan(top + 20);
	});

	test('and not on the trapezius, from neither side', () => {
		const inHollow = grid([40, 240, 140, 304], (point) =>
			isIn('front', ['collarbone-hollow'], point),
		);
		const on = inHollow.filter((point) => contains(trapezius, point));
		expect(on.length / inHollow.length).toBeLessThan(0.1);
		expect(viewsOfZone('collarbone-hollow')).toEqual(['front']);
	});
});

describe('the neck from behind', () => {
	test('what shows of the slanting muscle must never be pressed', () => {
		const slanting = muscle('sternocleidomastoid', 'back');
		const points = grid([40, 152, 70, 226], (point) => contains(slanting, point) && onSkin(point));
		expect(covered('back', ['neck-front', 'neck-side'], points)).toBeGreaterThan(0.85);
	});

	test('from C3 to C7 no place is without a rule', () => {
		const [top, bottom] = [back['sp-c3'][1] - 1, back['sp-c7'][1] + 1];
		const isNeck = ([x, y]: Point) => onSkin([x + 2, y]) && (y < 234 || x < 44);
		const points = grid([0, top, 60, bottom], isNeck);
		const rules = ['spine', 'neck-back', 'neck-side', 'neck-front'] as const;
		expect(covered('back', rules, points)).toBeGreaterThan(0.95);
		const middle = grid([18, top, 32, bottom], () => true);
		expect(covered('back', ['neck-back'], middle)).toBeGreaterThan(0.97);
	});

	/** Its apex and its front edge: what lies between trapezius and slanting muscle. */
	test('what shows of the triangle behind it must never be pressed', () => {
		const covers = (['sternocleidomastoid', 'upper-trapezius'] as const).map((id) =>
			muscle(id, 'back'),
		);
		const points = grid([30, 184, 60, 228], (point) => {
			const [slanting = [], trapezius = []] = covers;
			return (
				!contains(trapezius, point) &&
				onSkin(point) &&
				lies(trapezius, point, [-1, 0]) &&
				!contains(slanting, point)
			);
		});
		expect(covered('back', ['neck-side', 'neck-front'], points)).toBeGreaterThan(0.8);
	});

	test('the hollows under the skull lie between its lower edge and C2', () => {
		for (const ring of ringsOf('back', 'neck-top')) {
			const [x, y] = centroid(ring);
			expect(y).toBeGreaterThan(back['superior-nuchal-line-mid'][1]);
			expect(y).toBeLessThan(back['sp-c2'][1]);
			expect(x).toBeLessThan(back['mastoid-process'][0]);
		}
		expect(isIn('back', ['neck-top'], at(back['inferior-nuchal-line-lateral']))).toBe(true);
	});
});

describe('the arm', () => {
	/** The inner edge of the arm at each height: the skin between the armpit and the elbow. */
	const edge = [
		...(['skin-axilla', 'skin-arm-medial-3', 'skin-arm-medial-2', 'skin-arm-medial-1'] as const),
		'skin-elbow-medial-2' as const,
	].map((id) => at(back[id]));
	const edgeAt = (y: number) => {
		const next = edge.findIndex(([, below]) => below > y);
		const [[x0, y0], [x1, y1]] = [edge[next - 1] ?? [0, 0], edge[next] ?? [0, 0]];
		return x0 + ((x1 - x0) * (y - y0)) / (y1 - y0);
	};
	/** About a third of its breadth in front, where vessels and nerves lie in a groove; behind, the edge of it that shows. */
	test.each([
		['front', 26, 0.95],
		['back', 11, 0.9],
	] as const)('its inner side from the %s, %d mm broad', (view, breadth, share) => {
		const points = grid([150, 470, 240, 616], ([x, y]) => {
			const off = x - edgeAt(y);
			return off > 2 && off < breadth;
		});
		expect(covered(view, ['armpit'], points)).toBeGreaterThan(share);
	});

	test('the funny bone lies between the inner bump of the elbow and its tip', () => {
		const [[x0, y0], [x1, y1]] = [at(back['medial-epicondyle']), at(back.olecranon)];
		expect(isIn('back', ['armpit'], [x0 + (x1 - x0) / 3, y0 + (y1 - y0) / 3])).toBe(true);
	});

	/** Quadrangular space: teres minor above, teres major below, long head of the triceps inside, arm bone outside. */
	test('the gap at the back of the shoulder lies between its four borders', () => {
		const [gap] = ringsOf('back', 'back-of-arm').map(centroid);
		const middle = gap ?? [0, 0];
		expect(lies(muscle('teres-minor', 'back'), middle, [0, -1])).toBe(true);
		expect(lies(muscle('teres-major', 'back'), middle, [0, 1])).toBe(true);
		expect(lies(muscle('triceps-long-head', 'back'), middle, [-1, 0])).toBe(true);
		expect(lies(bone('back', 'humerus'), middle, [1, 0])).toBe(true);
		for (const id of ['teres-minor', 'teres-major', 'triceps-long-head'] as const)
			expect(contains(muscle(id, 'back'), middle)).toBe(false);
		expect(contains(bone('back', 'humerus'), middle)).toBe(false);
	});

	/** Radial nerve: down and outward behind the bone, at the middle third of the upper arm. */
	test('the nerve behind the arm crosses the bone from its inner to its outer edge', () => {
		const [, nerve = []] = ringsOf('back', 'back-of-arm');
		const humerus = bone('back', 'humerus');
		const high = nerve.reduce((a, b) => (b[1] < a[1] ? b : a));
		const low = nerve.reduce((a, b) => (b[1] > a[1] ? b : a));
		const across = (y: number) =>
			grid([190, y - 1, 250, y + 1], (point) => contains(humerus, point)).map(([x]) => x);
		const share = ([x, y]: Point) => {
			const xs = across(y);
			return (x - Math.min(...xs)) / (Math.max(...xs) - Math.min(...xs));
		};
		expect(share([high[0], high[1] + 6])).toBeLessThan(0.45);
		expect(share([low[0], low[1] - 6])).toBeGreaterThan(0.55);
	});
});

describe('the trunk', () => {
	/** Upper pole nearer to the spine; from T12 to L3 (the tips of the transverse processes are level with the bodies). */
	test('the kidneys lean as kidneys do, from T12 to L3', () => {
		const ring = ringsOf('back', 'kidneys').flat();
		const upper = ring.reduce((a, b) => (b[1] < a[1] ? b : a));
		const lower = ring.reduce((a, b) => (b[1] > a[1] ? b : a));
		expect(lower[0] - upper[0]).toBeGreaterThan(10);
		expect(upper[1]).toBeGreaterThan(back['tp-t11'][1]);
		expect(upper[1]).toBeLessThan(back['tp-t12'][1]);
		expect(lower[1]).toBeGreaterThan(back['tp-l3'][1]);
		expect(lower[1]).toBeLessThan(back['tp-l4'][1]);
	});

	/** At least a finger's width, 15 mm. */
	test.each(['sp-c7', 'sp-t4', 'sp-t8', 'sp-t12', 'sp-l3'] as const)(
		'the grooves beside the bump %s',
		(id) => {
			const points = [1, 5, 10, 14].map((x): Point => [x, back[id][1] + 8]);
			expect(points.filter((point) => !isIn('back', ['spine'], point))).toEqual([]);
		},
	);

	test.each([
		...(['scap-medial-upper', 'scap-medial-mid', 'scap-medial-lower', 'scap-spine-root'] as const),
		...(['scap-inferior-angle', 'scap-superior-angle', 'scap-spine-tubercle'] as const),
		...(['scap-spine-mid', 'scap-spine-lateral', 'acromion-tip', 'acromion-angle'] as const),
		...(['suprascapular-notch', 'spinoglenoid-notch'] as const),
	])('the edge of the blade: %s', (id) => {
		expect(isIn('back', ['shoulder-blade-edges'], at(back[id]))).toBe(true);
	});

	test('the flat of the blade and the strip between it and the spine stay free', () => {
		const free = grid([20, 350, 130, 440], ([x]) => x < 58 || (x > 100 && x < 126));
		const all = zonesOf('back').map(({ id }) => id);
		expect(covered('back', all, free)).toBeLessThan(0.02);
	});

	test('ribs: below the blade, and at the side from both sides', () => {
		const [, tip] = at(back['scap-inferior-angle']);
		expect(
			Math.min(
				...ringsOf('back', 'ribs')
					.flat()
					.map(([, y]) => y),
			),
		).toBeGreaterThan(tip);
		for (const id of ['rib-8-lateral', 'rib-9-lateral'] as const) {
			const [x, y] = back[id];
			expect(isIn('back', ['ribs'], [x - 4, y])).toBe(true);
			expect(isIn('front', ['ribs'], [x - 4, y])).toBe(true);
		}
	});

	/** The text on places that are not ours: never press on the eye; do not press on the breastbone or its tip. */
	test('the eye, within its socket', () => {
		const [x, y] = at(landmarks.front.eye);
		expect(ruleOf.get('eyes')).toBe('never');
		for (const point of [
			[x, y],
			[x - 14, y + 3],
			[x + 14, y + 3],
		] as const)
			expect(isIn('front', ['eyes'], point)).toBe(true);
		expect(viewsOfZone('eyes')).toEqual(['front']);
	});

	test('the breastbone, all of it', () => {
		const sternum = parseRing(upperBody.views.front.bones.outlines.sternum).points;
		const points = grid([0, 312, 30, 464], (point) => contains(sternum, point));
		expect(covered('front', ['breast-chest'], points)).toBeGreaterThan(0.93);
	});

	test('the breast with its nipple, and the tip of the breastbone', () => {
		expect(isIn('front', ['breast-chest'], at(landmarks.front.nipple))).toBe(true);
		expect(isIn('front', ['breast-chest'], at(landmarks.front['xiphoid-tip']))).toBe(true);
		expect(isIn('front', ['breast-chest'], [0, at(landmarks.front['xiphoid-base'])[1] + 6])).toBe(
			true,
		);
	});
});

describe('zonesNear(view, point, within)', () => {
	test('has zones that a point lies in, and those within reach', () => {
		const kidney = centroid(ringsOf('back', 'kidneys')[0] ?? []);
		expect(zonesNear('back', kidney, 1)).toEqual(['kidneys']);
		const [x, y] = kidney;
		expect(zonesNear('back', [x, y - 60], 10)).toEqual(['kidneys', 'ribs']);
		expect(zonesNear('back', [120, 370], 10)).toEqual([]);
	});
});

describe('the drawing', () => {
	test.each(drawn)('$view $id lies within the skin, in both builds', ({ halves, wholes }) => {
		for (const build of builds) {
			const points = [...halves, ...wholes].flatMap((ring) =>
				drawnPoints({ ...ring, points: ring.points.map((point) => inBuild(build, point)) }),
			);
			const outside = points.map((point) => distanceOutside(point, skinRing(build)));
			expect(Math.max(...outside)).toBeLessThan(2);
		}
	});

	/** Two hatchings over each other say neither rule; the kidneys lie under the ribs. */
	test.each(viewIds)('%s: zones of two rules hardly overlap', (view) => {
		const rings = zonesOf(view).flatMap(({ id }) =>
			ringsOf(view, id).map((ring) => ({ rule: ruleOf.get(id), ring })),
		);
		const points = grid([0, 100, 300, 900], onSkin, 5).map(
			(point) => new Set(rings.filter(({ ring }) => contains(ring, point)).map(({ rule }) => rule)),
		);
		const twice = points.filter((rules) => rules.size > 1).length;
		const once = points.filter((rules) => rules.size > 0).length;
		expect(twice / once).toBeLessThan(0.02);
	});

	/** Of two zones over each other each hatching would be unread: one place has one. */
	test.each(viewIds)('%s: no point lies in two zones', (view) => {
		const all = drawn
			.filter((zone) => zone.view === view)
			.flatMap(({ id, drawn: rings }) => rings.map((ring) => ({ id, ring, box: boxOf(ring) })));
		const twice = all.flatMap(({ id, ring, box }, index) =>
			all.slice(index + 1).flatMap((other) => {
				const [left, top] = [Math.max(0, box[0], other.box[0]), Math.max(box[1], other.box[1])];
				const [right, bottom] = [Math.min(box[2], other.box[2]), Math.min(box[3], other.box[3])];
				const both = grid(
					[left, top, right, bottom],
					(point) => contains(ring, point) && contains(other.ring, point),
					1.5,
				);
				return both.map((point) => `${id} + ${other.id} at ${point.join()}`);
			}),
		);
		expect(twice).toEqual([]);
	});

	test('round shapes are round: no corner, and nowhere more than 0.2 mm off', () => {
		const [rx, ry] = [9, 12];
		const [ring] = zoneRings([ellipse(100, 200, rx, ry)]);
		const path = readPath(fineOutline(ring ?? { points: [], corners: [] }));
		const curves = path.filter(({ letter }) => letter === 'c');
		for (const curve of curves)
			for (const share of [0, 0.25, 0.5, 0.75]) {
				const [x, y] = pointOn(curve, share);
				const off = Math.hypot((x - 100) / rx, (y - 200) / ry) - 1;
				expect(Math.abs(off) * rx).toBeLessThan(0.2);
			}
		const turns = curves.map((curve, index) => {
			const next = curves[(index + 1) % curves.length] ?? curve;
			const [, second = [0, 0], end = [0, 0]] = curve.points;
			const [first = [0, 0]] = next.points;
			const angle = (from: Point, to: Point) => Math.atan2(to[1] - from[1], to[0] - from[0]);
			const turn = angle(second, end) - angle(next.from, first);
			return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
		});
		expect(Math.max(...turns)).toBeLessThan((6 * Math.PI) / 180);
	});

	test('nothing is drawn twice at the midline', () => {
		for (const { halves } of drawn)
			expect(halves.flatMap(({ points }) => points).filter(([x]) => x < 1)).toEqual([]);
		const spine = drawn.find(({ id }) => id === 'spine');
		expect(spine?.wholes).toHaveLength(1);
	});
});
