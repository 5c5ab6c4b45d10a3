// What an anatomy teacher asks of the bones, measured on the paths that are drawn. Widths and joints are those of the
// textbooks of anatomy (atlas knowledge, said where it stands); heights come from the landmarks.

import { describe, expect, test } from 'vitest';
import { contains, parseRing, type Point } from '../../src/anatomy/geometry.ts';
import type { Shape } from '../../src/anatomy/shape.ts';
import { drawnIn, plateShapes, skinRing } from '../../src/anatomy/shapes.ts';
import { viewIds, type View } from '../../src/anatomy/upper-body/body.ts';
import { builds, inBuild, type Build } from '../../src/anatomy/upper-body/builds.ts';
import { landmarks } from '../../src/anatomy/upper-body/landmarks.ts';
import { crossings, distanceToEdge, edges } from './polygon.ts';
import { pointOn, readPath } from './svg-path.ts';

/** The runs of a path as rings of points close together, mm. */
const ringsIn = (path: string): Point[][] =>
	path.split(/(?=M)/).map((run) =>
		readPath(run).flatMap((step) => {
			if (step.letter !== 'c') return step.points.slice(-1);
			return [0.25, 0.5, 0.75, 1].map((share) => pointOn(step, share));
		}),
	);

const shapeOf = (view: View, id: string, build: Build = 'broad'): Shape => {
	const found = plateShapes(view, build).find((shape) => shape.id === id);
	if (!found) throw new Error(`The ${view} view does not draw "${id}". Ask for another shape.`);
	return found;
};
const ringsOf = (view: View, id: string): Point[][] => ringsIn(shapeOf(view, id).outline);
const orderIn = (view: View, build: Build = 'broad') =>
	plateShapes(view, build).map(({ id }) => id);
const xs = (ring: readonly Point[]) => ring.map(([x]) => x);
const ys = (ring: readonly Point[]) => ring.map(([, y]) => y);

/** How far out a ring reaches at a height, mm. */
function widthAt(ring: readonly Point[], height: number): number {
	const at = edges(ring).flatMap(([[x0, y0], [x1, y1]]) =>
		(y0 - height) * (y1 - height) <= 0 && y0 !== y1
			? [x0 + ((x1 - x0) * (height - y0)) / (y1 - y0)]
			: [],
	);
	return Math.max(...at);
}

const rows = ['neck-vertebrae', 'c7', 'thoracic-vertebrae', 'lumbar-vertebrae'];
const levels = [
	...['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'],
	...['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9', 't10', 't11', 't12'],
	...['l1', 'l2', 'l3', 'l4', 'l5'],
];
const tipOf = (kind: 'sp' | 'tp', level: string): Point => {
	const [x, y] = landmarks.back[`${kind}-${level}` as 'sp-c1'];
	return [x, y];
};

/** The vertebrae of a view from above. */
const vertebraeOf = (view: View): Point[][] =>
	rows.flatMap((row) => ringsOf(view, row)).sort((a, b) => Math.min(...ys(a)) - Math.min(...ys(b)));

describe('from behind, each vertebra', () => {
	const drawn = vertebraeOf('back');
	const named = levels.map((level, index) => [level, drawn[index] ?? []] as const);

	test('is drawn: 24, from C1 to L5', () => {
		expect(drawn).toHaveLength(24);
	});

	test.each(named)('%s: its arch is closed over the midline', (_, ring) => {
		const middle = ring.filter(([x]) => x <= 0.5).map(([, y]) => y);
		const [top, bottom] = [Math.min(...middle), Math.max(...middle)];
		expect(bottom - top).toBeGreaterThanOrEqual(8);
		for (let y = top + 1.5; y <= bottom - 1.5; y += 0.5)
			expect(contains(ring, [0.6, y]), `cleft at ${y}`).toBe(true);
	});

	test.each(named)('%s: its spinous process covers the measured tip', (level, ring) => {
		const [, y] = tipOf('sp', level);
		expect(contains(ring, [0.6, y]) || distanceToEdge([0.6, y], ring) <= 1.5).toBe(true);
	});

	test.each(named)('%s: its transverse process reaches the measured tip', (level, ring) => {
		expect(distanceToEdge(tipOf('tp', level), ring)).toBeLessThanOrEqual(2);
	});

	test.each(named.slice(1))('%s: a tip of its own is there to be felt', (level) => {
		const [, y] = tipOf('sp', level);
		const tips = rows.flatMap((row) => ringsOf('back', `${row}-tips`));
		const mine = tips.filter(
			(ring) => Math.min(...ys(ring)) - 2 <= y && y <= Math.max(...ys(ring)) + 6,
		);
		expect(mine.length).toBeGreaterThan(0);
	});

	test('C1 to C6: each arch comes down to the next one, so that no hole is left in the neck', () => {
		const gaps = levels.slice(1, 6).map((_, index) => {
			const [ring, next] = [drawn[index + 1] ?? [], drawn[index + 2] ?? []];
			const atMiddle = (of: Point[]) => of.filter(([x]) => x <= 0.5).map(([, y]) => y);
			return Math.min(...atMiddle(next)) - Math.max(...atMiddle(ring));
		});
		expect(gaps.filter((gap) => gap > 3)).toEqual([]);
	});

	test('C7, which sticks out: its tip is the largest of the neck, and not split', () => {
		const areaOf = (ring: Point[]) => {
			const [wide, high] = [Math.max(...xs(ring)), Math.max(...ys(ring)) - Math.min(...ys(ring))];
			return wide * high;
		};
		const [c7 = []] = ringsOf('back', 'c7-tips');
		for (const other of ringsOf('back', 'neck-vertebrae-tips'))
			expect(areaOf(c7)).toBeGreaterThan(1.4 * areaOf(other));
		const lowest = Math.max(...ys(c7));
		expect(c7.filter(([x]) => x <= 0.5).map(([, y]) => y)).toContain(lowest);
	});

	test('the tips lie over the muscles that start from them, under the trapezius', () => {
		const order = orderIn('back');
		for (const id of ['rhomboid-major', 'semispinalis-capitis', 'spinalis-thoracis'])
			expect(order.indexOf('thoracic-vertebrae-tips')).toBeGreaterThan(order.indexOf(id));
		expect(order.indexOf('thoracic-vertebrae-tips')).toBeGreaterThan(0);
		expect(order.indexOf('lower-trapezius')).toBeGreaterThan(order.indexOf('c7-tips'));
	});
});

describe('from behind', () => {
	const order = orderIn('back');

	test.each([
		['neck-vertebrae', 'mandible', 'the jaw lies in front of the spine'],
		['skull', 'neck-vertebrae', 'the back of the head hangs over C1'],
		['ribs', 'clavicle', 'the collarbone lies in front of the ribs'],
		['thoracic-vertebrae', 'ribs', 'the transverse processes lie behind the necks of the ribs'],
		['hip-bone', 'sacrum', 'the hip bone ends behind the sacrum, at its posterior spine'],
		['ulna', 'radius', 'the radius crosses in front of the ulna: the thumb hangs toward the thigh'],
	])('%s is painted over %s: %s', (upper, lower) => {
		expect(order).toContain(lower);
		expect(order.indexOf(upper)).toBeGreaterThan(order.indexOf(lower));
	});
});

describe('from the front, the spine', () => {
	const drawn = vertebraeOf('front');

	test('shows 20 bodies, from C5, which the jaw leaves free, to L5', () => {
		expect(drawn).toHaveLength(20);
	});

	test('each body ends above the next: a disc of 3 to 10 mm shows between them', () => {
		const discs = drawn.slice(1).map((ring, index) => {
			const above = drawn[index] ?? [];
			const middle = Math.min(...ring.filter(([x]) => x <= 0.5).map(([, y]) => y));
			const gap = middle - Math.max(...ys(above));
			const inDisc = contains(ringsOf('front', 'intervertebral-discs')[0] ?? [], [
				4,
				middle - gap / 2,
			]);
			return { gap, inDisc };
		});
		expect(discs.filter(({ gap, inDisc }) => !(gap >= 3 && gap <= 10 && inDisc))).toEqual([]);
	});

	test('no spinous process is seen: each body ends in a flat edge', () => {
		for (const ring of drawn) {
			const lowest = Math.max(...ys(ring));
			const corner = Math.max(...ring.filter(([x]) => x >= 5).map(([, y]) => y));
			expect(corner).toBeGreaterThanOrEqual(lowest - 1);
		}
	});

	// Atlas knowledge: bodies are about 20 mm wide at C5 and 45 to 55 at L5, and grow from the upper chest down.
	test('bodies grow from 20 mm at C5 to 50 at L5', () => {
		const wide = drawn.map((ring) => 2 * Math.max(...xs(ring)));
		expect(wide[0]).toBeGreaterThanOrEqual(16);
		expect(wide[0]).toBeLessThanOrEqual(24);
		expect(wide.at(-1)).toBeGreaterThanOrEqual(45);
		expect(wide.at(-1)).toBeLessThanOrEqual(55);
		const belowT3 = wide.slice(5);
		expect(belowT3).toEqual(belowT3.toSorted((a, b) => a - b));
	});

	test('stands on a sacrum between the hip bones, as from behind', () => {
		const [sacrum = []] = ringsOf('front', 'sacrum');
		const order = orderIn('front');
		expect(Math.min(...ys(sacrum)) - Math.max(...ys(drawn.at(-1) ?? []))).toBeLessThan(15);
		expect(order.indexOf('sacrum')).toBeGreaterThan(order.indexOf('hip-bone'));
		expect(order.indexOf('lumbar-vertebrae')).toBeGreaterThan(order.indexOf('sacrum'));
	});
});

describe('from the front, the shoulder and the chest', () => {
	test('the collarbone ends at the acromion, 4 mm from it at most', () => {
		const [clavicle = []] = ringsOf('front', 'clavicle');
		const [acromion = []] = ringsOf('front', 'acromion');
		const end = clavicle.filter(([x]) => x >= Math.max(...xs(clavicle)) - 1);
		expect(end.length).toBeGreaterThan(0);
		for (const point of end) expect(distanceToEdge(point, acromion)).toBeLessThanOrEqual(4);
	});

	test('the acromion holds its three landmarks, above the head of the humerus', () => {
		const [acromion = []] = ringsOf('front', 'acromion');
		for (const id of ['acromion-tip', 'acromion-front', 'acromion-medial'] as const) {
			const [x, y] = landmarks.front[id];
			expect(contains(acromion, [x, y]) || distanceToEdge([x, y], acromion) <= 3, id).toBe(true);
		}
		const [, head] = landmarks.front['humeral-head'];
		expect(Math.max(...ys(acromion))).toBeLessThan(head - 10);
	});

	// Atlas knowledge: the breastbone is about 60 mm wide at the top, 30 at its angle, and widest again low on its body.
	test('the sternum is 27 to 34 mm wide at its angle, and wider above', () => {
		const [sternum = []] = ringsOf('front', 'sternum');
		const [, angle] = landmarks.front['sternal-angle'];
		expect(2 * widthAt(sternum, angle)).toBeGreaterThanOrEqual(27);
		expect(2 * widthAt(sternum, angle)).toBeLessThanOrEqual(34);
		expect(2 * widthAt(sternum, 312)).toBeGreaterThanOrEqual(50);
	});

	test('cartilages: ten; seven reach the sternum, three join the one above', () => {
		const parts = (shapeOf('front', 'cartilages').parts ?? []).flatMap(ringsIn);
		const [sternum = []] = ringsOf('front', 'sternum');
		const upward = parts.toReversed();
		expect(upward).toHaveLength(10);
		const reaches = (ring: Point[], other: Point[]) => ring.some((point) => contains(other, point));
		const both = [...sternum, ...sternum.map(([x, y]): Point => [-x, y]).reverse()];
		expect(upward.slice(0, 7).filter((ring) => !reaches(ring, both))).toEqual([]);
		const lower = upward.slice(7).map((ring, index) => reaches(ring, upward[index + 6] ?? []));
		expect(lower).toEqual([true, true, true]);
	});

	test('the lower ribs of the back are seen through the opening under the arch, behind the spine', () => {
		const order = orderIn('front');
		expect(order).toContain('far-ribs');
		expect(order.indexOf('intervertebral-discs')).toBeGreaterThan(order.indexOf('far-ribs'));
		expect(order.indexOf('cage')).toBeGreaterThan(order.indexOf('far-ribs'));
	});
});

describe.each(viewIds)('%s, the bones', (view) => {
	const bones = plateShapes(view).filter(({ depth }) => depth === 6);

	test('no path shows a bone through another: of those painted at once, no two cross', () => {
		const through = bones.flatMap(({ id, parts, outline }) =>
			(parts ?? [outline]).flatMap((path) => {
				const rings = ringsIn(path);
				return crossings(rings.flatMap(edges)).length > 0 ? [id] : [];
			}),
		);
		expect(through).toEqual([]);
	});

	test('no line is drawn along the midline', () => {
		const seams = plateShapes(view)
			.filter(({ kind }) => kind === 'bone')
			.flatMap(({ id, outline }) =>
				outline.split(/(?=M)/).flatMap((run) => {
					const [ring = []] = ringsIn(run);
					const drawn = edges(ring).slice(0, run.endsWith('z') ? undefined : -1);
					const along = drawn.filter(
						([[x0, y0], [x1, y1]]) =>
							Math.abs(x0) <= 1 && Math.abs(x1) <= 1 && Math.abs(y1 - y0) > 2,
					);
					return along.length > 0 ? [id] : [];
				}),
			);
		expect(seams).toEqual([]);
	});

	test('ribs 1 to 10 run to the silhouette of the chest: each ends on it', () => {
		const [cage = []] = ringsOf(view, 'cage');
		const off = ringsOf(view, 'ribs')
			.slice(0, 10)
			.map((ring) => {
				const end = ring.filter(([x]) => x > Math.max(...xs(ring)) - 0.8);
				return Math.max(...end.map((at) => distanceToEdge(at, cage)));
			});
		expect(off).toHaveLength(10);
		expect(off.map((mm) => mm > 2.5)).toEqual(off.map(() => false));
	});

	test('the forearm has two bones that cross: the radius is outside at the elbow, inside at the wrist', () => {
		const [radius = []] = ringsOf(view, 'radius');
		const [ulna = []] = ringsOf(view, 'ulna');
		const middle = (ring: Point[], from: number, to: number) => {
			const part = xs(ring.filter(([, y]) => y >= from && y <= to));
			return (Math.min(...part) + Math.max(...part)) / 2;
		};
		expect(middle(radius, 640, 680)).toBeGreaterThan(middle(ulna, 640, 680) + 8);
		expect(middle(radius, 870, 890)).toBeLessThan(middle(ulna, 870, 890) - 8);
	});

	test('the hand has its 27 bones, all under the skin', () => {
		const bonesOfHand = ringsOf(view, 'hand');
		expect(bonesOfHand).toHaveLength(27);
		expect(bonesOfHand.flat().filter((point) => !contains(skinRing(), point))).toEqual([]);
	});
});

describe('the hand', () => {
	test('has five digits: five tips in the outline of the skin, four webs between them', () => {
		const right = skinRing().filter(([x, y]) => x > 200 && y > 900);
		const tips = right.filter(([, y], index) => {
			const [before, after] = [
				right[index - 1]?.[1] ?? Infinity,
				right[index + 1]?.[1] ?? Infinity,
			];
			return y > before && y > after;
		});
		const webs = right.filter(([, y], index) => {
			const [before, after] = [right[index - 1]?.[1] ?? 0, right[index + 1]?.[1] ?? 0];
			return y < before && y < after;
		});
		expect([tips.length, webs.length]).toEqual([5, 4]);
	});
});

describe.each(builds)('the %s frame, from the front: no neck muscle lies on the face', (build) => {
	const face = ['levator-scapulae', 'scalenes', 'sternocleidomastoid', 'upper-trapezius'] as const;
	/** From the lobe of the ear along the jaw to the chin, with the landmarks of both; above it is the face. */
	const jaw = [
		landmarks.front['skin-ear-root-bottom'],
		landmarks.front['skin-jaw'],
		landmarks.front['jaw-angle'],
		[30, 211] as const,
		landmarks.front.chin,
	].map(([x, y]): Point => inBuild(build, [x, y]));
	const head: Point[] = [...jaw, inBuild(build, [0, 90]), inBuild(build, [70, 90])];

	test.each(face)('%s', (id) => {
		const ring = parseRing(drawnIn(id, 'front')?.outline ?? '').points.map((point) =>
			inBuild(build, point),
		);
		const order = orderIn('front', build);
		const covers = plateShapes('front', build)
			.filter(({ kind, stays }) => kind === 'face' && stays)
			.filter((cover) => order.indexOf(cover.id) > order.indexOf(id))
			.flatMap(({ outline }) => ringsIn(outline));
		const bare: Point[] = [];
		for (let x = 1; x < 80; x += 2)
			for (let y = 91; y < 225; y += 2) {
				const isOnFace = contains(ring, [x, y]) && contains(head, [x, y]);
				if (isOnFace && !covers.some((cover) => contains(cover, [x, y]))) bare.push([x, y]);
			}
		expect(bare.length * 4, 'mm² of it on the face').toBe(0);
	});
});

describe('levels', () => {
	const top = (level: string) => Math.min(...ys(bodyOf(level)));
	const bottom = (level: string) => Math.max(...ys(bodyOf(level)));
	const bodyOf = (level: string) => vertebraeOf('front')[levels.indexOf(level) - 4] ?? [];

	// Textbooks of anatomy: notch at T2 to T3, angle at the disc of T4 and T5, lower joint of the sternum at T8 to T9.
	test.each([
		['sternal-notch', 't2', 't3'],
		['sternal-angle', 't4', 't5'],
		['xiphoid-base', 't8', 't9'],
	] as const)('%s lies between the top of %s and the bottom of %s', (id, from, to) => {
		const [, y] = landmarks.front[id];
		expect(y).toBeGreaterThan(top(from));
		expect(y).toBeLessThan(bottom(to));
	});

	// Means of the body survey ANSUR II scaled to 1750 mm: C7 at 242, notch at 318. The skeleton that all points were measured
	// on has a longer neck and a shorter chest; moving two of its points would break its spacing, so they stay.
	test('C7 and the notch stand within 16 mm of the survey, and keep their place in the measured spine', () => {
		expect(Math.abs(landmarks.back['sp-c7'][1] - 242)).toBeLessThanOrEqual(16);
		expect(Math.abs(landmarks.front['sternal-notch'][1] - 318)).toBeLessThanOrEqual(16);
		expect(contains(vertebraeOf('back')[6] ?? [], [0.6, landmarks.back['sp-c7'][1]])).toBe(true);
	});

	// Textbooks say rib 7 and T7; x-rays of people say T8 on average (standard deviation 0.9 of a level).
	test('the lower angle of the blade lies over rib 7 or 8, and between the tips of T7 and T8', () => {
		const [x, y] = landmarks.back['scap-inferior-angle'];
		const [seventh = [], eighth = []] = ringsOf('back', 'ribs').slice(6, 8);
		const at = (ring: Point[]) => ys(ring.filter((point) => Math.abs(point[0] - x) < 8));
		expect(y).toBeGreaterThan(Math.min(...at(seventh)));
		expect(y).toBeLessThan(Math.max(...at(eighth)));
		expect(y).toBeGreaterThanOrEqual(landmarks.back['sp-t7'][1]);
		expect(y).toBeLessThanOrEqual(landmarks.back['sp-t8'][1]);
	});
});
