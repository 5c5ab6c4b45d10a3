import { describe, expect, test } from 'vitest';
import type { Drawn, BodyView } from '../../src/anatomy/body.ts';
import { upperBody, viewIds, type View } from '../../src/anatomy/upper-body/body.ts';
import { drawnIn } from '../../src/anatomy/shapes.ts';
import * as backOwn from '../../src/anatomy/upper-body/back/landmarks.ts';
import * as frontOwn from '../../src/anatomy/upper-body/front/landmarks.ts';
import * as skeleton from '../../src/anatomy/upper-body/skeleton.ts';
import * as skin from '../../src/anatomy/upper-body/skin.ts';
import {
	centroid,
	contains,
	lengthOf,
	mirror,
	parseRing,
	type Point,
} from '../../src/anatomy/geometry.ts';
import {
	landmarks,
	provenanceOf,
	skinChain,
	skinCorners,
	type LandmarkId,
} from '../../src/anatomy/upper-body/landmarks.ts';
import { muscles, type MuscleId } from '../../src/anatomy/upper-body/muscles.ts';
import { structureIds, type Landmark, type StructureId } from '../../src/anatomy/names.ts';
import { crossings, distanceOutside, distanceToEdge, edges } from './polygon.ts';
import { ownSkin } from './relation-kinds.ts';

const all = Object.keys(muscles) as MuscleId[];
const views: Record<View, BodyView> = upperBody.views;

/** Each muscle in each view that draws it. */
const drawn = all.flatMap((id) =>
	viewIds.flatMap((view): [view: View, id: MuscleId, drawn: Drawn<LandmarkId>, ring: Point[]][] => {
		const one = drawnIn(id, view);
		return one ? [[view, id, one, parseRing(one.outline).points]] : [];
	}),
);

const landmarksOf: Record<View, Partial<Record<LandmarkId, Landmark>>> = landmarks;
const place = (view: View, id: LandmarkId): Point => {
	const [x, y] = landmarksOf[view][id] ?? [NaN, NaN];
	return [x, y];
};
const back = (id: keyof typeof landmarks.back): Point => place('back', id);

describe.each(viewIds)('landmarks, %s', (view) => {
	const points = Object.entries<Landmark>(landmarks[view]);
	const skin = ownSkin(view);

	test('all belong to the right half', () => {
		expect(points.length).toBeGreaterThan(100);
		expect(points.filter(([, [x]]) => x < 0)).toEqual([]);
	});

	test('each belongs to a group that tells where its numbers come from', () => {
		const without = points.filter(([id]) => !provenanceOf(view, id as LandmarkId));
		expect(without).toEqual([]);
	});

	test('those of the shoulder blade lie on its bone', () => {
		const blade = parseRing(upperBody.views[view].bones.outlines.scapula).points;
		const off = points
			.filter(([id]) => id.startsWith('scap-'))
			.map(([id, [x, y]]) => ({ id, off: distanceOutside([x, y], blade) }));
		expect(off.length).toBeGreaterThanOrEqual(view === 'back' ? 11 : 9);
		expect(off.filter(({ off: mm }) => mm > 5)).toEqual([]);
	});

	test('the outline of the skin does not cross itself, on either half', () => {
		expect(crossings(edges(skin))).toEqual([]);
	});

	test('every bone point lies under the skin', () => {
		const within = points.filter(([id]) => /^(sp|tp|rib|scap|clavicle|acromion)-/.test(id));
		expect(within.length).toBeGreaterThan(40);
		expect(within.filter(([, [x, y]]) => distanceOutside([x, y], skin) > 0)).toEqual([]);
	});
});

describe('landmarks', () => {
	test('the bony tips of the spine stand on the midline, each below the last', () => {
		const tips = Object.entries(landmarks.back).filter(([id]) => id.startsWith('sp-'));
		expect(tips).toHaveLength(24);
		expect(tips.map(([, [x]]) => x)).toEqual(tips.map(() => 0));
		expect(tips.map(([, [, y]]) => y)).toEqual(tips.map(([, [, y]]) => y).sort((a, b) => a - b));
	});

	test('the lower angle of the shoulder blade lies at the height of T7', () => {
		const heights = Math.abs(back('scap-inferior-angle')[1] - back('sp-t7')[1]);
		expect(heights).toBeLessThanOrEqual(25);
	});

	test('the inner end of the ridge lies at the height of T3', () => {
		const heights = Math.abs(back('scap-spine-root')[1] - back('sp-t3')[1]);
		expect(heights).toBeLessThanOrEqual(25);
	});

	test('every corner of the skin stands in its outline', () => {
		expect(skinCorners.filter((id) => !skinChain.some((one) => one === id))).toEqual([]);
	});

	test('what both views show stands once, and so at the same height', () => {
		const idsIn = (file: Record<string, object>) => Object.values(file).flatMap(Object.keys);
		const places = [skeleton, skin, backOwn, frontOwn].flatMap(idsIn);
		expect(places.filter((id, at) => places.indexOf(id) < at)).toEqual([]);
		const both = Object.entries<Landmark>(landmarks.back).flatMap(([id, [, y]]) => {
			const other = landmarksOf.front[id as LandmarkId];
			return other ? [{ id, off: Math.abs(y - other[1]) }] : [];
		});
		expect(both.length).toBeGreaterThan(100);
		expect(both.filter(({ off }) => off > 12)).toEqual([]);
	});
});

describe('muscles', () => {
	test('there are 42, each in at least 1 view', () => {
		expect(all).toHaveLength(42);
		expect(new Set(drawn.map(([, id]) => id)).size).toBe(42);
	});

	test.each(drawn)(
		'%s, %s: every attachment is a landmark',
		(view, _, { origin, insertion, partial }) => {
			const ids = [...origin, ...insertion];
			expect(insertion.length).toBeGreaterThan(0);
			expect(origin.length > 0 || partial).toBe(true);
			expect(ids.filter((id) => !(id in landmarks[view]))).toEqual([]);
		},
	);

	/** Attachments that the drawing does not reach, or reaches deep inside the outline. */
	const unreached: Record<View, Partial<Record<MuscleId, string[]>>> = {
		back: {
			// From T12 down it starts at a sheet (fascia) that is drawn for itself, and it passes over the lowest ribs.
			'latissimus-dorsi': ['sp-t12', 'rib-11-lateral'],
			// The slip of the first rib lies deep under the collarbone.
			'serratus-anterior': ['rib-1-lateral'],
		},
		front: {
			// As from behind.
			'serratus-anterior': ['rib-1-lateral'],
		},
	};
	const reach = 16;

	test.each(drawn)(
		'%s, %s: the outline reaches its attachments',
		(view, id, { origin, insertion }, ring) => {
			const far = [...origin, ...insertion].filter(
				(point) => distanceToEdge(place(view, point), ring) > reach,
			);
			expect(far).toEqual(unreached[view][id] ?? []);
		},
	);

	test.each(drawn)('%s, %s: what it does not reach, it does not claim', (view, id, { partial }) => {
		expect(partial === true || !unreached[view][id]).toBe(true);
	});

	test.each(drawn)('%s, %s: every guide lies inside the outline', (_, _id, { guides }, ring) => {
		const points = guides.flatMap((guide) => parseRing(guide).points);
		const off = points.filter((point) => distanceOutside(point, ring) > 5);
		expect(points.length).toBeGreaterThan(1);
		expect(off).toEqual([]);
	});

	/** From the front these run round the side of the chest: the blade, their end, is seen through it. */
	const roundTheChest = drawn.filter(
		([view, id]) => view === 'front' && id === 'serratus-anterior',
	);
	const straight = drawn.filter((one) => !roundTheChest.includes(one));

	test.each(roundTheChest)('%s, %s: guides run backward, to the side', (_, _id, { guides }) => {
		const ends = guides.map((guide) => parseRing(guide).points.map(([x]) => x));
		expect(ends).toHaveLength(17);
		expect(ends.filter(([from = NaN, to = NaN]) => !(from < to))).toEqual([]);
	});

	test.each(straight)('%s, %s: guides run from the origin to the insertion', (view, _, muscle) => {
		const near = (ids: readonly LandmarkId[], point: Point | undefined) =>
			Math.min(...ids.map((id) => (point ? lengthOf([place(view, id), point]) : Infinity)));
		const backward = muscle.guides.filter((guide) => {
			const { points } = parseRing(guide);
			const [from, to] = [points[0], points.at(-1)];
			const forward = near(muscle.origin, from) + near(muscle.insertion, to);
			return !(forward <= near(muscle.origin, to) + near(muscle.insertion, from));
		});
		expect(backward).toEqual([]);
	});

	test.each(drawn)('%s, %s: guides do not cross each other', (_, _id, { guides }) => {
		const lines = guides.flatMap((guide) => edges(parseRing(guide).points).slice(0, -1));
		expect(crossings(lines)).toEqual([]);
	});

	test.each(drawn)('%s, %s: the outline does not cross itself', (_, _id, _drawn, ring) => {
		expect(crossings(edges(ring))).toEqual([]);
	});

	test.each(drawn)('%s, %s: lies on the right half', (_, _id, _drawn, ring) => {
		expect(Math.min(...ring.map(([x]) => x))).toBeGreaterThanOrEqual(-1);
	});

	test.each(drawn)('%s, %s: lies under the skin', (view, _, _drawn, ring) => {
		const skin = ownSkin(view);
		expect(ring.filter((point) => distanceOutside(point, skin) > 2)).toEqual([]);
	});

	test.each(drawn)('%s, %s: the left is the mirror of the right', (_, _id, _drawn, right) => {
		const left = mirror(right);
		expect(mirror(left)).toEqual(right);
		expect(left.map(([x, y]) => [-x, y])).toEqual(right);
		expect(centroid(left)[0]).toBeCloseTo(-centroid(right)[0]);
	});
});

describe('both views', () => {
	const ends = (...rings: Point[][]): [top: number, bottom: number] => {
		const heights = rings.flat().map(([, y]) => y);
		return [Math.min(...heights), Math.max(...heights)];
	};
	const off = (a: [number, number], b: [number, number]) =>
		Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]));

	/** Muscles that both views draw whole. */
	const whole = all.flatMap((id) => {
		const [behind, before] = [drawnIn(id, 'back'), drawnIn(id, 'front')];
		return behind && before && !behind.partial && !before.partial
			? [[id, behind, before] as const]
			: [];
	});

	test('draw 2 muscles whole', () => {
		expect(whole.map(([id]) => id)).toEqual(['subscapularis', 'lateral-deltoid']);
	});

	test.each(whole)('%s: stands at the same height in both', (_, behind, before) => {
		const heights = [behind, before].map(({ outline }) => ends(parseRing(outline).points));
		expect(off(heights[0] ?? [NaN, NaN], heights[1] ?? [NaN, NaN])).toBeLessThanOrEqual(12);
	});

	const rings = (view: View): Partial<Record<string, string>> => views[view].bones.outlines;
	const shared = Object.keys(rings('back')).filter((id) => id in rings('front'));
	/** From the front the skull is drawn with its jaw. */
	const ringsOf = (view: View, id: string): Point[][] =>
		(id === 'skull' ? ['skull', 'mandible'] : [id]).flatMap((one) => {
			const ring = rings(view)[one];
			return ring ? [parseRing(ring).points] : [];
		});

	test.each(shared)('%s: its bone stands at the same height in both', (id) => {
		const heights = viewIds.map((view) => ends(...ringsOf(view, id)));
		expect(off(heights[0] ?? [NaN, NaN], heights[1] ?? [NaN, NaN])).toBeLessThanOrEqual(12);
	});
});

describe('bones', () => {
	const outlines = viewIds.flatMap((view) =>
		Object.entries(views[view].bones.outlines).map(([id, text]) => [view, id, text] as const),
	);

	test.each(outlines)('%s, %s: the outline does not cross itself', (_, _id, text) => {
		expect(crossings(edges(parseRing(text).points))).toEqual([]);
	});

	test.each(outlines)('%s, %s: lies under the skin of the right half', (view, _, text) => {
		const { points } = parseRing(text);
		const skin = ownSkin(view);
		expect(Math.min(...points.map(([x]) => x))).toBeGreaterThanOrEqual(-1);
		expect(points.filter((point) => distanceOutside(point, skin) > 2)).toEqual([]);
	});
});

test.each(
	viewIds.flatMap((view) =>
		Object.entries(views[view].sheets).map(([id, { outline }]) => [view, id, outline] as const),
	),
)('%s, %s: the outline does not cross itself', (_view, _id, text) => {
	expect(crossings(edges(parseRing(text).points))).toEqual([]);
});

/** Outline of a structure; the shoulder blade's is that of the whole bone. */
function structureRing(id: StructureId | MuscleId, view: View): Point[] {
	if (id === 'scapula') return parseRing(upperBody.views[view].bones.outlines.scapula).points;
	const found = drawn.find(([seen, one]) => seen === view && one === id);
	return found ? found[3] : [];
}

test.each(structureIds)('%s, which a page may be about, is drawn', (id) => {
	const points = viewIds.flatMap((view) => structureRing(id, view));
	expect(points.length).toBeGreaterThan(4);
});

describe('where things are, from behind', () => {
	const ringOf = (id: StructureId): Point[] => structureRing(id, 'back');
	const middle = (id: StructureId): Point => centroid(ringOf(id));
	const heights = (...ids: StructureId[]) => ids.map((id) => middle(id)[1]);
	const rising = (numbers: number[]) => [...numbers].sort((a, b) => a - b);

	/** The height of an edge of the ridge at a distance from the midline. */
	function ridgeAt(edge: 'upper' | 'lower', x: number): number {
		const { points } = parseRing(upperBody.views.back.bones.ridge[edge]);
		const line = edges(points).find(([from, to]) => from[0] <= x && x <= to[0]);
		if (!line) return NaN;
		const [[x0, y0], [x1, y1]] = line;
		return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
	}

	test('the supraspinatus lies above the ridge of the shoulder blade', () => {
		const [x, y] = middle('supraspinatus');
		expect(y).toBeLessThan(ridgeAt('upper', x));
	});

	test('the infraspinatus lies below the ridge of the shoulder blade', () => {
		const [x, y] = middle('infraspinatus');
		expect(y).toBeGreaterThan(ridgeAt('lower', x));
	});

	test('the infraspinatus lies on the shoulder blade', () => {
		expect(contains(ringOf('scapula'), middle('infraspinatus'))).toBe(true);
	});

	test('the teres minor lies at the outer edge, beyond the middle of the infraspinatus', () => {
		expect(middle('teres-minor')[0]).toBeGreaterThan(middle('infraspinatus')[0]);
		expect(middle('teres-minor')[1]).toBeGreaterThan(middle('infraspinatus')[1]);
	});

	test.each(['rhomboid-minor', 'rhomboid-major'] as const)(
		'the %s lies between the spine and the shoulder blade',
		(id) => {
			const [x] = middle(id);
			const outermost = Math.max(...ringOf(id).map(([across]) => across));
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(back('scap-medial-mid')[0]);
			expect(outermost).toBeLessThanOrEqual(back('scap-inferior-angle')[0]);
		},
	);

	test('levator scapulae, small and large rhomboid follow each other downward', () => {
		const order = heights('levator-scapulae', 'rhomboid-minor', 'rhomboid-major');
		expect(order).toEqual(rising(order));
	});

	test('the parts of the trapezius follow each other downward', () => {
		const order = heights('upper-trapezius', 'middle-trapezius', 'lower-trapezius');
		expect(order).toEqual(rising(order));
	});

	test('the upper trapezius reaches the skull, the shoulder tip and nothing of the arm', () => {
		const ring = ringOf('upper-trapezius');
		const skull = parseRing(upperBody.views.back.bones.outlines.skull).points;
		expect(ring.some((point) => contains(skull, point))).toBe(true);
		expect(distanceToEdge(back('clavicle-acromial-end'), ring)).toBeLessThan(8);
		expect(contains(ring, back('greater-tubercle-superior'))).toBe(false);
	});

	test('the lower trapezius ends at T12', () => {
		const lowest = Math.max(...ringOf('lower-trapezius').map(([, y]) => y));
		expect(Math.abs(lowest - back('sp-t12')[1])).toBeLessThan(10);
	});

	test('the levator scapulae starts at the side of the neck and ends at the upper corner of the blade', () => {
		const ring = ringOf('levator-scapulae');
		expect(distanceToEdge(back('tp-c1'), ring)).toBeLessThan(8);
		expect(distanceToEdge(back('scap-superior-angle'), ring)).toBeLessThan(8);
	});
});

describe('where things are, from the front', () => {
	const ringOf = (id: MuscleId): Point[] => structureRing(id, 'front');
	const front = (id: keyof typeof landmarks.front): Point => place('front', id);

	test('the pectoralis major spans from the breastbone to the arm, below the collarbone', () => {
		const ring = ringOf('pectoralis-major');
		expect(distanceToEdge(front('sternum-edge-lower'), ring)).toBeLessThan(8);
		expect(distanceToEdge(front('intertubercular-groove'), ring)).toBeLessThan(8);
		const under = front('clavicle-mid')[1];
		expect(ring.filter(([, y]) => y < under)).toEqual([]);
	});

	test('the pectoralis minor lies under the pectoralis major and ends at the coracoid process', () => {
		const ring = ringOf('pectoralis-minor');
		expect(contains(ringOf('pectoralis-major'), centroid(ring))).toBe(true);
		expect(distanceToEdge(front('coracoid-process'), ring)).toBeLessThan(8);
	});

	test('the sternocleidomastoid runs from the breastbone and collarbone to behind the ear', () => {
		const ring = ringOf('sternocleidomastoid');
		expect(distanceToEdge(front('sternal-notch'), ring)).toBeLessThan(8);
		expect(distanceToEdge(front('clavicle-sternal-end'), ring)).toBeLessThan(8);
		expect(distanceToEdge(front('mastoid-process'), ring)).toBeLessThan(8);
	});

	test('the scalenes lie at the side of the neck, outward of the larynx', () => {
		const ring = ringOf('scalenes');
		expect(Math.min(...ring.map(([x]) => x))).toBeGreaterThan(front('larynx')[0] + 20);
		expect(distanceToEdge(front('rib-1-front'), ring)).toBeLessThan(8);
	});

	test('the front of the deltoid lies outward of the middle of the pectoralis major', () => {
		expect(centroid(ringOf('anterior-deltoid'))[0]).toBeGreaterThan(
			centroid(ringOf('pectoralis-major'))[0],
		);
	});
});
