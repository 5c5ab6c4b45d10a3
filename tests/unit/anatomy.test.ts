import { describe, expect, test } from 'vitest';
import * as bones from '../../src/anatomy/bones.ts';
import {
	centroid,
	contains,
	lengthOf,
	mirror,
	parseRing,
	type Point,
} from '../../src/anatomy/geometry.ts';
import { landmarks, skinChain, skinCorners } from '../../src/anatomy/landmarks.ts';
import {
	muscles,
	thoracolumbarFascia,
	trapeziusTendon,
	type Muscle,
	type MuscleId,
} from '../../src/anatomy/muscles.ts';
import { structureIds, type StructureId } from '../../src/anatomy/names.ts';
import { labels, plateShapes, skinOutline, structureRing } from '../../src/anatomy/plate.ts';
import { crossings, distanceOutside, distanceToEdge, edges } from './polygon.ts';
import { readPath, stops } from './svg-path.ts';

const all = Object.entries(muscles) as [MuscleId, Muscle][];
const ringOf = (id: MuscleId): Point[] => parseRing(muscles[id].outline).points;
const place = (id: keyof typeof landmarks): Point => landmarks[id];
const shapes = plateShapes();

const half = skinChain.map(place);
const skin: Point[] = [...half, ...mirror(half.slice(1)).reverse()];

describe('landmarks', () => {
	test('all belong to the right half', () => {
		const left = Object.entries(landmarks).filter(([, [x]]) => x < 0);
		expect(left).toEqual([]);
	});

	test('the bony tips of the spine stand on the midline, each below the last', () => {
		const tips = Object.entries(landmarks).filter(([id]) => id.startsWith('sp-'));
		expect(tips).toHaveLength(24);
		expect(tips.map(([, [x]]) => x)).toEqual(tips.map(() => 0));
		expect(tips.map(([, [, y]]) => y)).toEqual(tips.map(([, [, y]]) => y).sort((a, b) => a - b));
	});

	test('the lower angle of the shoulder blade lies at the height of T7', () => {
		const heights = Math.abs(landmarks['scap-inferior-angle'][1] - landmarks['sp-t7'][1]);
		expect(heights).toBeLessThanOrEqual(25);
	});

	test('the inner end of the ridge lies at the height of T3', () => {
		const heights = Math.abs(landmarks['scap-spine-root'][1] - landmarks['sp-t3'][1]);
		expect(heights).toBeLessThanOrEqual(25);
	});

	test('those of the shoulder blade lie on its bone', () => {
		const blade = parseRing(bones.scapula).points;
		const off = Object.entries(landmarks)
			.filter(([id]) => id.startsWith('scap-'))
			.map(([id, point]) => ({ id, off: distanceOutside(point, blade) }));
		expect(off.length).toBeGreaterThan(10);
		expect(off.filter(({ off: mm }) => mm > 5)).toEqual([]);
	});

	test('the outline of the skin does not cross itself, on either half', () => {
		expect(crossings(edges(skin))).toEqual([]);
	});

	test('every corner of the skin stands in its outline', () => {
		expect(skinCorners.filter((id) => !skinChain.some((one) => one === id))).toEqual([]);
	});
});

describe('muscles', () => {
	test.each(all)('%s: every attachment is a landmark', (_, { origin, insertion }) => {
		const ids = [...origin, ...insertion];
		expect(origin.length * insertion.length).toBeGreaterThan(0);
		expect(ids.filter((id) => !(id in landmarks))).toEqual([]);
	});

	/** Attachments that the drawing does not reach, or reaches deep inside the outline. */
	const unreached: Partial<Record<MuscleId, string[]>> = {
		// From T12 down it starts at a sheet (fascia) that is drawn for itself, and it passes over the lowest ribs.
		'latissimus-dorsi': ['sp-t12', 'rib-11-lateral'],
	};
	const reach = 16;

	test.each(all)('%s: the outline reaches its attachments', (id, { origin, insertion }) => {
		const far = [...origin, ...insertion].filter(
			(point) => distanceToEdge(place(point), ringOf(id)) > reach,
		);
		expect(far).toEqual(unreached[id] ?? []);
	});

	test.each(all)('%s: every guide lies inside the outline', (id, { guides }) => {
		const points = guides.flatMap((guide) => parseRing(guide).points);
		const off = points.filter((point) => distanceOutside(point, ringOf(id)) > 5);
		expect(points.length).toBeGreaterThan(1);
		expect(off).toEqual([]);
	});

	test.each(all)('%s: guides run from the origin to the insertion', (_, muscle) => {
		const near = (ids: Muscle['origin'], point: Point | undefined) =>
			Math.min(...ids.map((id) => (point ? lengthOf([place(id), point]) : Infinity)));
		const backward = muscle.guides.filter((guide) => {
			const { points } = parseRing(guide);
			const [from, to] = [points[0], points.at(-1)];
			const straight = near(muscle.origin, from) + near(muscle.insertion, to);
			return straight > near(muscle.origin, to) + near(muscle.insertion, from);
		});
		expect(backward).toEqual([]);
	});

	test.each(all)('%s: guides do not cross each other', (_, { guides }) => {
		const lines = guides.flatMap((guide) => edges(parseRing(guide).points).slice(0, -1));
		expect(crossings(lines)).toEqual([]);
	});

	test.each(all)('%s: the outline does not cross itself', (id) => {
		expect(crossings(edges(ringOf(id)))).toEqual([]);
	});

	test.each(all)('%s: lies on the right half', (id) => {
		expect(Math.min(...ringOf(id).map(([x]) => x))).toBeGreaterThanOrEqual(-1);
	});

	test.each(all)('%s: lies under the skin', (id) => {
		expect(ringOf(id).filter((point) => distanceOutside(point, skin) > 4)).toEqual([]);
	});

	test.each(all)('%s: the left is the mirror of the right', (id) => {
		const [right, left] = [ringOf(id), mirror(ringOf(id))];
		expect(mirror(left)).toEqual(right);
		expect(centroid(left)[0]).toBeCloseTo(-centroid(right)[0]);
	});
});

describe('where things are', () => {
	const middle = (id: StructureId): Point => centroid(structureRing(id));
	const heights = (...ids: StructureId[]) => ids.map((id) => middle(id)[1]);
	const rising = (numbers: number[]) => [...numbers].sort((a, b) => a - b);

	/** The height of an edge of the ridge at a distance from the midline. */
	function ridgeAt(edge: 'upper' | 'lower', x: number): number {
		const { points } = parseRing(bones.scapularSpine[edge]);
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
		expect(contains(structureRing('scapula'), middle('infraspinatus'))).toBe(true);
	});

	test('the teres minor lies at the outer edge, beyond the middle of the infraspinatus', () => {
		expect(middle('teres-minor')[0]).toBeGreaterThan(middle('infraspinatus')[0]);
		expect(middle('teres-minor')[1]).toBeGreaterThan(middle('infraspinatus')[1]);
	});

	test.each(['rhomboid-minor', 'rhomboid-major'] as const)(
		'the %s lies between the spine and the shoulder blade',
		(id) => {
			const [x] = middle(id);
			const outermost = Math.max(...structureRing(id).map(([across]) => across));
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(landmarks['scap-medial-mid'][0]);
			expect(outermost).toBeLessThanOrEqual(landmarks['scap-inferior-angle'][0]);
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
		const ring = structureRing('upper-trapezius');
		expect(ring.some((point) => contains(parseRing(bones.skull).points, point))).toBe(true);
		expect(distanceToEdge(landmarks['clavicle-acromial-end'], ring)).toBeLessThan(8);
		expect(contains(ring, landmarks['greater-tubercle-superior'])).toBe(false);
	});

	test('the lower trapezius ends at T12', () => {
		const lowest = Math.max(...structureRing('lower-trapezius').map(([, y]) => y));
		expect(Math.abs(lowest - landmarks['sp-t12'][1])).toBeLessThan(10);
	});

	test('the levator scapulae starts at the side of the neck and ends at the upper corner of the blade', () => {
		const ring = structureRing('levator-scapulae');
		expect(distanceToEdge(landmarks['tp-c1'], ring)).toBeLessThan(8);
		expect(distanceToEdge(landmarks['scap-superior-angle'], ring)).toBeLessThan(8);
	});
});

describe('plateShapes()', () => {
	test.each(structureIds)('draws %s', (id) => {
		expect(shapes.filter((shape) => shape.id === id)).toHaveLength(1);
	});

	test('draws each thing once', () => {
		expect(new Set(shapes.map(({ id }) => id)).size).toBe(shapes.length);
	});

	test('draws every muscle there is, with fibers', () => {
		const drawn = shapes.filter(({ kind, fibers }) => kind === 'muscle' && fibers);
		expect(drawn.map(({ id }) => id).sort()).toEqual(all.map(([id]) => id).sort());
	});

	test.each(shapes.map((shape) => [shape.id, shape] as const))(
		'%s is closed, and a path that a browser reads to its end',
		(_, { outline, fibers = '' }) => {
			expect(readPath(outline).length).toBeGreaterThan(2);
			expect(stops(outline).at(-1)).toEqual(stops(outline)[0]);
			expect(fibers === '' || readPath(fibers).length > 1).toBe(true);
		},
	);

	test.each(all)('%s: its path goes exactly through its corners', (id, { outline }) => {
		const { points, corners } = parseRing(outline);
		const drawn = shapes.find((shape) => shape.id === id)?.outline ?? '';
		const sharp = points.filter((_, index) => corners.includes(index));
		expect(sharp.length).toBeGreaterThan(1);
		expect(stops(drawn)).toEqual(expect.arrayContaining(sharp));
	});

	test('what covers the shoulder blade is painted after what lies on it', () => {
		const order = shapes.map(({ id }) => id);
		const first = shapes.findIndex(({ cover }) => cover);
		expect(first).toBeGreaterThan(order.indexOf('infraspinatus'));
		expect(first).toBeGreaterThan(order.indexOf('rhomboid-major'));
	});

	test('the covering shapes are the trapezius, what hangs on it, and the outer muscles', () => {
		expect(
			shapes
				.filter(({ cover }) => cover)
				.map(({ id }) => id)
				.sort(),
		).toEqual([
			'lateral-deltoid',
			'latissimus-dorsi',
			'lower-trapezius',
			'middle-trapezius',
			'posterior-deltoid',
			'thoracolumbar-fascia',
			'trapezius-tendon',
			'upper-trapezius',
		]);
	});

	test.each([
		['trapezius tendon', trapeziusTendon],
		['thoracolumbar fascia', thoracolumbarFascia],
		['skull', bones.skull],
		['shoulder blade', bones.scapula],
		['upper arm', bones.humerus],
		['collarbone', bones.clavicle],
	])('%s: the outline does not cross itself', (_, text) => {
		expect(crossings(edges(parseRing(text).points))).toEqual([]);
	});
});

test('skinOutline() is one closed path, as far to the left as to the right', () => {
	const places = stops(skinOutline());
	const across = places.map(([x]) => x);
	expect(places.at(-1)).toEqual(places[0]);
	expect(Math.min(...across)).toBe(-Math.max(...across));
});

describe('labels', () => {
	/** What the line of each label must end on; a label that is new must be added here. */
	const named: Record<string, StructureId[]> = {
		scapula: ['scapula'],
		'lateral-rotators': ['infraspinatus', 'teres-minor'],
		trapezius: ['upper-trapezius', 'middle-trapezius', 'lower-trapezius'],
	};

	test('no two of their lines cross', () => {
		expect(crossings(labels.map(({ from, to }) => [from, to]))).toEqual([]);
	});

	test.each(labels.map((label) => [label.id, label] as const))(
		'the line of %s ends on what it names',
		(id, { to }) => {
			const rings = (named[id] ?? []).map(structureRing);
			expect(rings.some((ring) => contains(ring, to))).toBe(true);
		},
	);

	test('stand beside the body, not on it', () => {
		expect(labels.filter(({ from }) => contains(skin, from))).toEqual([]);
	});
});
