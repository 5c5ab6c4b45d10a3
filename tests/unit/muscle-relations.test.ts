// How muscles lie to each other and to bone, measured on the outlines as they are drawn; mm. Without a source of its own a number is
// atlas knowledge: Gray's Anatomy and Terminologia Anatomica.

import { describe, expect, test } from 'vitest';
import type { BodyView, Drawn, Label } from '../../src/anatomy/body.ts';
import { contains, drawnPoints, parseRing, type Point } from '../../src/anatomy/geometry.ts';
import { drawnIn, plateShapes, structureRing } from '../../src/anatomy/shapes.ts';
import { upperBody, viewIds, type View } from '../../src/anatomy/upper-body/body.ts';
import { landmarks } from '../../src/anatomy/upper-body/landmarks.ts';
import { muscles } from '../../src/anatomy/upper-body/muscles.ts';
import { isAway, sheets } from '../../src/plate/sheets.ts';
import { distanceToEdge } from './polygon.ts';
import { ownSkin } from './relation-kinds.ts';

const back = (id: keyof typeof landmarks.back): Point => [
	landmarks.back[id][0],
	landmarks.back[id][1],
];
const front = (id: keyof typeof landmarks.front): Point => [
	landmarks.front[id][0],
	landmarks.front[id][1],
];

/** A muscle as one view draws it, by whatever name; nothing when it is not drawn. */
const drawn = (id: string, view: View): Drawn | undefined => drawnIn(id, view);
const ringOf = (id: string, view: View = 'back'): Point[] => {
	const outline = drawn(id, view)?.outline;
	return outline === undefined ? [] : drawnPoints(parseRing(outline));
};
const xs = (ring: readonly Point[]) => ring.map(([x]) => x);
const ys = (ring: readonly Point[]) => ring.map(([, y]) => y);

/** The x at which an outline reaches farthest out at a height; straight between its points. */
function outermostAt(ring: readonly Point[], height: number): number {
	const crossed = ring.flatMap(([x, y], index) => {
		const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
		if (y === nextY || (y - height) * (nextY - height) > 0) return [];
		return [x + ((nextX - x) * (height - y)) / (nextY - y)];
	});
	return Math.max(...crossed);
}

/** Middles of squares that lie in an outline, side by side. */
function squares(ring: readonly Point[], side = 2): Point[] {
	const [left, right] = [Math.min(...xs(ring)), Math.max(...xs(ring))];
	const [top, bottom] = [Math.min(...ys(ring)), Math.max(...ys(ring))];
	const cells: Point[] = [];
	for (let x = left + side / 2; x < right; x += side)
		for (let y = top + side / 2; y < bottom; y += side)
			if (contains(ring, [x, y])) cells.push([x, y]);
	return cells;
}

/** What is painted, from the back of the drawing to its front. */
const order = (view: View): string[] => plateShapes(view).map(({ id }) => id);

/** How much of a muscle is seen in its own place though another should hide it, square mm. */
function shownOver(hidden: string, cover: string, view: View = 'back'): number {
	const painted = order(view);
	if (painted.indexOf(hidden) < painted.indexOf(cover)) return 0;
	const ring = ringOf(cover, view);
	return 4 * squares(ringOf(hidden, view)).filter((cell) => contains(ring, cell)).length;
}

describe('who hides whom', () => {
	test('the upper end of the levator goes under the splenius capitis', () => {
		expect(squares(ringOf('levator-scapulae')).length).toBeGreaterThan(500);
		expect(shownOver('levator-scapulae', 'splenius-capitis')).toBe(0);
	});

	test('the tendon of the latissimus passes in front of the long head of the triceps, which hides it', () => {
		expect(shownOver('latissimus-dorsi', 'triceps-long-head')).toBe(0);
	});

	test('teres major passes in front of the long head, teres minor behind it', () => {
		expect(shownOver('teres-major', 'triceps-long-head')).toBe(0);
		expect(shownOver('triceps-long-head', 'teres-minor')).toBe(0);
	});

	test('infraspinatus and teres minor do not reach over the latissimus', () => {
		for (const id of ['infraspinatus', 'teres-minor'])
			expect(shownOver(id, 'latissimus-dorsi')).toBeLessThanOrEqual(8);
	});

	test('levator and upper serratus posterior lie beside each other', () => {
		const levator = ringOf('levator-scapulae');
		const both = squares(ringOf('serratus-posterior-superior')).filter((cell) =>
			contains(levator, cell),
		);
		expect(4 * both.length).toBeLessThanOrEqual(16);
	});
});

describe('the columns of the back', () => {
	test('iliocostalis thoracis starts at the angle of rib 12, as its text says', () => {
		const lowest = Math.max(...ys(ringOf('iliocostalis-thoracis')));
		expect(Math.abs(lowest - back('rib-12-angle')[1])).toBeLessThanOrEqual(8);
	});

	test('iliocostalis lumborum runs from the crest of the hip to rib 6', () => {
		const ring = ringOf('iliocostalis-lumborum');
		expect(Math.max(...ys(ring)) - back('iliac-crest-mid')[1]).toBeGreaterThan(-4);
		expect(Math.abs(Math.min(...ys(ring)) - back('rib-6-angle')[1])).toBeLessThanOrEqual(8);
	});

	test.each(['rib-7-angle', 'rib-9-angle', 'rib-11-angle'] as const)(
		'at the %s the lumbar part lies on the outside of the thoracic one',
		(rib) => {
			const [, height] = back(rib);
			const [inner, outer] = ['iliocostalis-thoracis', 'iliocostalis-lumborum'].map((id) =>
				outermostAt(ringOf(id), height),
			);
			expect(outer).toBeGreaterThan(inner ?? NaN);
		},
	);
});

describe('the serratus anterior from the front', () => {
	const ring = parseRing(drawn('serratus-anterior', 'front')?.outline ?? '0,0').points;
	const corners = parseRing(drawn('serratus-anterior', 'front')?.outline ?? '0,0').corners;

	/** Its front edge, from above: tips on the ribs, and the notches between them. */
	const teeth = corners
		.map((index): Point => ring[index] ?? [NaN, NaN])
		.toSorted((a, b) => a[1] - b[1]);
	const tips = teeth.filter(([x], index) => {
		const [before, after] = [teeth[index - 1], teeth[index + 1]];
		return after !== undefined && x < after[0] && (before === undefined || x < before[0]);
	});

	test('starts on the upper 8 or 9 ribs: a tip on each from 2 to 9', () => {
		const ribs = upperBody.views.front.bones.ribs.filter(({ id }) => /^rib-[2-9]$/.test(id));
		expect(ribs).toHaveLength(8);
		const without = ribs.filter(({ path, height }) => {
			const line = parseRing(path).points;
			const lies = ([x, y]: Point) =>
				line.some((point) => Math.abs(point[0] - x) < 5 && Math.abs(point[1] - y) < height);
			return !tips.some(lies);
		});
		expect(without.map(({ id }) => id)).toEqual([]);
	});

	test('reaches rib 1, behind the collarbone', () => {
		const collarbone = ys(parseRing(upperBody.views.front.bones.outlines.clavicle).points);
		expect(Math.min(...ys(ring))).toBeGreaterThan(Math.min(...collarbone));
		expect(Math.min(...ys(ring))).toBeLessThan(Math.max(...collarbone));
	});

	test('has no flat cut: no straight edge runs level over 15 mm', () => {
		const flat = ring.filter(([x, y], index) => {
			const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
			return Math.abs(nextX - x) > 15 && Math.abs(nextY - y) < 5;
		});
		expect(flat).toEqual([]);
	});

	test('its lower teeth interlock with those of the external oblique: they share their edge', () => {
		const oblique = parseRing(drawn('external-oblique', 'front')?.outline ?? '0,0').points;
		const low = teeth.filter(
			([, y]) => y > front('rib-5-front')[1] && y < front('rib-9-lateral')[1],
		);
		expect(low.length).toBeGreaterThanOrEqual(7);
		const apart = low.map((point) =>
			Math.min(...oblique.map(([x, y]) => Math.hypot(x - point[0], y - point[1]))),
		);
		expect(Math.max(...apart)).toBeLessThanOrEqual(2);
	});

	test('and do not lie over each other', () => {
		const oblique = ringOf('external-oblique', 'front');
		const both = squares(ringOf('serratus-anterior', 'front')).filter((c) => contains(oblique, c));
		expect(oblique.length).toBeGreaterThan(9);
		expect(4 * both.length).toBeLessThanOrEqual(60);
	});
});

describe('the trapezius', () => {
	test('its diamond of tendon is widest at C7, and spans C5 or C6 to T3', () => {
		const { points } = parseRing(upperBody.views.back.sheets['trapezius-tendon'].outline);
		const widest = points.reduce((best, point) => (point[0] > best[0] ? point : best));
		expect(Math.abs(widest[1] - back('sp-c7')[1])).toBeLessThanOrEqual(6);
		expect(Math.min(...ys(points))).toBeLessThan(back('sp-c6')[1]);
		expect(Math.abs(Math.max(...ys(points)) - back('sp-t3')[1])).toBeLessThanOrEqual(6);
	});

	test('covers 60 to 70 % of the half-neck at C4', () => {
		const height = back('sp-c4')[1];
		const skin = outermostAt(ownSkin('back'), height);
		const share = outermostAt(ringOf('upper-trapezius'), height) / skin;
		expect(share).toBeGreaterThanOrEqual(0.6);
		expect(share).toBeLessThanOrEqual(0.7);
	});

	test('has no origin that it has not: from the front none is seen', () => {
		expect(drawn('upper-trapezius', 'front')?.origin).toEqual([]);
	});
});

describe('the four muscles under the skull', () => {
	/** Where each starts and ends. */
	const ends = {
		'rectus-capitis-posterior-major': ['sp-c2', 'inferior-nuchal-line-lateral'],
		'rectus-capitis-posterior-minor': ['sp-c1', 'inferior-nuchal-line-medial'],
		'obliquus-capitis-superior': ['tp-c1', 'inferior-nuchal-line-lateral'],
		'obliquus-capitis-inferior': ['sp-c2', 'tp-c1'],
	} as const;

	test.each(Object.entries(ends))('%s is drawn from end to end', (id, landmarks) => {
		const ring = ringOf(id);
		expect(ring.length).toBeGreaterThan(4);
		for (const landmark of landmarks)
			expect(distanceToEdge(back(landmark), ring), landmark).toBeLessThanOrEqual(8);
	});

	test('leave the triangle open in which the artery runs: C1 is bare between them', () => {
		const triangle: Point = [30, 158];
		const rings = Object.keys(ends).map((id) => ringOf(id));
		expect(rings.filter((ring) => ring.length === 0)).toEqual([]);
		expect(rings.filter((ring) => contains(ring, triangle))).toEqual([]);
		expect(Math.min(...rings.map((ring) => distanceToEdge(triangle, ring)))).toBeLessThan(8);
	});
});

describe('the deltoid', () => {
	test.each([
		['back', ['posterior-deltoid', 'lateral-deltoid']],
		['front', ['anterior-deltoid', 'lateral-deltoid']],
	] as const)('%s: its parts end in one tip at the deltoid tuberosity', (view, parts) => {
		const tips = parts.map((id) =>
			ringOf(id, view).reduce((low, point) => (point[1] > low[1] ? point : low)),
		);
		for (const [x, y] of tips) {
			expect(Math.hypot(x - (tips[0]?.[0] ?? NaN), y - (tips[0]?.[1] ?? NaN))).toBeLessThan(1);
			const [boneX, boneY] = back('deltoid-tuberosity');
			expect(Math.hypot(x - boneX, y - boneY)).toBeLessThanOrEqual(8);
		}
	});

	test.each(viewIds)('%s: no part has a second end 20 mm above its tip', (view) => {
		const parts = Object.keys(muscles).filter((id) => id.endsWith('deltoid') && drawn(id, view));
		const forks = parts.filter((id) => {
			const ring = ringOf(id, view);
			const height = Math.max(...ys(ring)) - 3;
			const crossed = ring.filter(([, y], index) => {
				const next = ring[(index + 1) % ring.length]?.[1] ?? y;
				return (y - height) * (next - height) < 0;
			});
			const tip = xs(ring.filter(([, y]) => y >= height));
			return crossed.length !== 2 || Math.max(...tip) - Math.min(...tip) > 4;
		});
		expect(forks).toEqual([]);
	});
});

describe('layers by depth', () => {
	const views: Record<View, BodyView> = upperBody.views;
	const all = viewIds.flatMap((view) =>
		Object.keys(views[view].muscles).map((id) => [view, id] as const),
	);

	/** The share of a muscle that others hide, as the view paints them. */
	function hiddenShare(view: View, id: string): number {
		const painted = order(view);
		const above = painted
			.slice(painted.indexOf(id) + 1)
			.filter((other) => drawn(other, view))
			.map((other) => ringOf(other, view));
		const cells = squares(ringOf(id, view), 5);
		return cells.filter((cell) => above.some((ring) => contains(ring, cell))).length / cells.length;
	}

	test.each(all)(
		'%s, %s: what stands back as deep lies under another muscle by a third',
		(view, id) => {
			const shape = plateShapes(view).find((one) => one.id === id);
			const deep = shape !== undefined && shape.depth > 1 && !shape.open;
			if (deep) expect(hiddenShare(view, id)).toBeGreaterThanOrEqual(1 / 3);
			else expect(hiddenShare(view, id)).toBeLessThan(1 / 3);
		},
	);

	test('the upper trapezius leaves in the deep layer, from the front as from behind', () => {
		for (const view of viewIds) expect(isAway(drawn('upper-trapezius', view)?.depth, 2)).toBe(true);
	});

	test('bones lie before all muscles, so that their absence tells an unopened side', () => {
		for (const view of viewIds) {
			const stack = sheets(plateShapes(view), []);
			const bones = stack.findIndex(({ depth, stays }) => depth === 6 && !stays);
			const first = stack.findIndex(({ shapes: [shape] }) => shape?.kind === 'muscle');
			expect(bones).toBeGreaterThanOrEqual(0);
			expect(bones).toBeLessThan(first);
		}
	});
});

describe('labels', () => {
	const labels: readonly Label[] = upperBody.labels;

	test.each(labels.map((label) => [label.id, label] as const))(
		'%s: wherever its words are, its line ends on what is still there',
		(_, { to, depth }) => {
			const under = Object.keys(muscles).filter(
				(id) => drawn(id, 'back') && contains(structureRing(id, 'back'), to),
			);
			const depths = under.map((id) => drawn(id, 'back')?.depth ?? 6);
			expect(depth === undefined || depths.some((one) => one === depth)).toBe(true);
		},
	);

	test('the trapezius is named only where it is: not on a side opened under it', () => {
		const label = labels.find(({ id }) => id === 'trapezius');
		expect([1, 2].map((level) => isAway(label?.depth, level as 1 | 2))).toEqual([false, true]);
	});
});

describe('tendons', () => {
	/** Muscles of which every atlas shows the white end. */
	const white = [
		...['infraspinatus', 'supraspinatus', 'teres-minor', 'posterior-deltoid', 'lateral-deltoid'],
		...['levator-scapulae', 'lower-trapezius', 'latissimus-dorsi', 'longissimus-thoracis'],
		...['serratus-posterior-superior', 'triceps-long-head', 'rhomboid-major', 'splenius-capitis'],
	];

	test.each(white)('%s ends in tendon', (id) => {
		const shape = plateShapes('back').find((one) => one.id === id);
		expect(shape?.fades?.length).toBeGreaterThan(0);
	});

	test.each(viewIds)(
		'%s: each fades inside its muscle: white at the bone, flesh in the middle',
		(view) => {
			const wrong = plateShapes(view).flatMap(({ id, fades = [] }) =>
				fades.flatMap(([bone, flesh]) => {
					const ring = ringOf(id, view);
					const isInside = contains(ring, flesh) || distanceToEdge(flesh, ring) < 4;
					return isInside && distanceToEdge(bone, ring) < 16 ? [] : [id];
				}),
			);
			expect(wrong).toEqual([]);
		},
	);
});
