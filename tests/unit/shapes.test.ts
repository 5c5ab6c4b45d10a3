import { describe, expect, test } from 'vitest';
import type { BodyView, Drawn } from '../../src/anatomy/body.ts';
import { viewIds, type View, upperBody } from '../../src/anatomy/upper-body/body.ts';
import { contains, parseRing, type Point } from '../../src/anatomy/geometry.ts';
import { muscles, type MuscleId } from '../../src/anatomy/upper-body/muscles.ts';
import { structureIds, type StructureId } from '../../src/anatomy/names.ts';
import { plateShapes, skinOutline, skinRing, structureRing } from '../../src/anatomy/shapes.ts';
import type { Shape } from '../../src/anatomy/shape.ts';
import { crossings, edges } from './polygon.ts';
import { ownSkin } from './relation-kinds.ts';
import { pointOn, readPath, stops } from './svg-path.ts';

const all = Object.keys(muscles) as MuscleId[];
const shapesOf: Record<View, readonly Shape[]> = {
	back: plateShapes('back'),
	front: plateShapes('front'),
};
const drawnIn = (view: View): (readonly [id: MuscleId, drawn: Drawn])[] =>
	all.flatMap((id) => {
		const drawn: Drawn | undefined = (upperBody.views[view] as BodyView).muscles[id];
		return drawn ? [[id, drawn] as const] : [];
	});

test.each(structureIds)('%s is drawn in some view, once in each', (id) => {
	const counts = viewIds.map((view) => shapesOf[view].filter((shape) => shape.id === id).length);
	expect(Math.max(...counts)).toBe(1);
});

describe.each(viewIds)('plateShapes(%s)', (view) => {
	const shapes = shapesOf[view];
	const order = shapes.map(({ id }) => id);
	const named = shapes.map((shape) => [shape.id, shape] as const);
	const mine = drawnIn(view);

	test('draws each thing once', () => {
		expect(new Set(order).size).toBe(shapes.length);
	});

	test('draws every muscle that the data has in this view, with fibers, and no other', () => {
		const drawn = shapes.filter(({ kind, fibers }) => kind === 'muscle' && fibers);
		expect(drawn.map(({ id }) => id).sort()).toEqual(mine.map(([id]) => id).sort());
		expect(shapes.filter(({ kind }) => kind === 'muscle')).toHaveLength(drawn.length);
	});

	/** One half of what lies across the midline starts and ends there: nothing is drawn along it. */
	const isHalf = (run: string) =>
		[stops(run)[0], stops(run).at(-1)].every((end) => end && Math.abs(end[0]) <= 1);

	test.each(named)('%s is closed, or a half; a browser reads its path to the end', (_, shape) => {
		const { outline, fibers = '', openings = '', lines = '' } = shape;
		expect(readPath(outline).length).toBeGreaterThan(2);
		const runs = outline.split(/(?=M)/);
		expect(runs.every((run) => run.endsWith('z') || isHalf(run))).toBe(shape.kind !== 'contour');
		for (const path of [fibers, openings, lines])
			expect(path === '' || readPath(path).length > 1).toBe(true);
	});

	test.each(named.filter(([, { outline }]) => /^M[^M]*z$/.test(outline)))(
		'%s ends where it began',
		(_, { outline }) => {
			expect(stops(outline).at(-1)).toEqual(stops(outline)[0]);
		},
	);

	test.each(mine)('%s: its path goes exactly through its corners', (id, { outline }) => {
		const { points, corners } = parseRing(outline);
		const drawn = shapes.find((shape) => shape.id === id)?.outline ?? '';
		const sharp = points.filter((_, index) => corners.includes(index));
		expect(sharp.length).toBeGreaterThan(0);
		expect(stops(drawn)).toEqual(expect.arrayContaining(sharp));
	});

	test.each(mine)('%s: lies as deep as the data says', (id, { depth }) => {
		expect(shapes.find((shape) => shape.id === id)?.depth).toBe(depth);
	});

	test.each(named)('%s: bones lie at 6, everything else above', (_, { kind, depth }) => {
		const bony = ['bone', 'far-bone', 'cartilage', 'cage', 'ridge'];
		expect(depth === 6).toBe(bony.includes(kind));
		expect(depth).toBeGreaterThanOrEqual(1);
	});

	test.each(mine)('%s: begins at the height of its highest point', (id, { outline }) => {
		const highest = Math.min(...parseRing(outline).points.map(([, y]) => y));
		expect(shapes.find((shape) => shape.id === id)?.top).toBe(highest);
	});

	test.each(named)(
		'%s: nothing of it is drawn far above where it begins',
		(_, { outline, top }) => {
			const runs = outline.split(/(?=M)/).flatMap(stops);
			const highest = Math.min(...runs.map(([, y]) => y));
			expect(Math.abs(highest - top)).toBeLessThanOrEqual(1);
			expect(top).toBeGreaterThanOrEqual(0);
		},
	);

	test('of two muscles that lie over each other, the less deep is painted later; the hidden one is a broken line', () => {
		const solid = mine.filter(([id]) => !shapes.some((shape) => shape.id === id && shape.hidden));
		const wrong = solid.flatMap(([upper, { depth, outline }]) =>
			solid
				.filter(([, other]) => other.depth > depth)
				.filter(([, other]) => overlap(parseRing(outline).points, parseRing(other.outline).points))
				.filter(([lower]) => order.indexOf(lower) > order.indexOf(upper))
				.map(([lower]) => `${lower} over ${upper}`),
		);
		expect(wrong).toEqual(woven[view]);
	});

	/** What lies deeper, and yet passes over what lies less deep: the neck and the armpit are woven. */
	const woven: Record<View, string[]> = {
		back: ['splenius-capitis over levator-scapulae', 'triceps-long-head over latissimus-dorsi'],
		front: ['serratus-anterior over subscapularis'],
	};

	const overlap = (one: readonly Point[], other: readonly Point[]) =>
		one.some((point) => contains(other, point)) ||
		other.some((point) => contains(one, point)) ||
		crossings([...edges(one), ...edges(other)]).length > 0;

	test('only muscles and their sheets have fibers', () => {
		const others = shapes.filter(({ kind }) => kind !== 'muscle' && kind !== 'fascia');
		expect(others.filter(({ fibers }) => fibers)).toEqual([]);
	});

	test('no fiber bends over the edge of its muscle as drawn, but by the rounding to whole mm', () => {
		const curvesOf = (path: string) => readPath(path).filter(({ letter }) => letter !== 'm');
		const along = (path: string, shares: number[]) =>
			curvesOf(path).flatMap((curve) => shares.map((share) => pointOn(curve, share)));
		const near = ([x, y]: Point) =>
			[-1.5, 0, 1.5].flatMap((dx) => [-1.5, 0, 1.5].map((dy): Point => [x + dx, y + dy]));
		const over = shapes
			.filter(({ kind, fibers }) => kind === 'muscle' && fibers)
			.filter(({ outline, fibers = '' }) => {
				const edge = readPath(outline).flatMap((step) =>
					step.letter === 'c'
						? [0.25, 0.5, 0.75, 1].map((share) => pointOn(step, share))
						: step.points.slice(-1),
				);
				return along(fibers, [0.12, 0.25, 0.5, 0.75, 0.88]).some(
					(point) => !near(point).some((one) => contains(edge, one)),
				);
			});
		expect(over.map(({ id }) => id)).toEqual([]);
	});

	test.each(mine)('%s: structureRing gives the outline of this view', (id, { outline }) => {
		expect(structureRing(id, view)).toEqual(parseRing(outline).points);
	});

	test('the shoulder blade has the ring of the whole bone', () => {
		expect(structureRing('scapula', view)).toEqual(
			parseRing(upperBody.views[view].bones.outlines.scapula).points,
		);
	});
});

describe('from behind', () => {
	const order = shapesOf.back.map(({ id }) => id);

	test('trapezius and deltoid are painted after what lies on the shoulder blade', () => {
		const outer = shapesOf.back.filter(({ id }) => /trapezius|deltoid/.test(id));
		const first = Math.min(...outer.map(({ id }) => order.indexOf(id)));
		for (const id of ['infraspinatus', 'rhomboid-major', 'teres-minor', 'blade']) {
			expect(order.indexOf(id)).toBeLessThan(first);
		}
	});

	const surface = [
		'lateral-deltoid',
		'latissimus-dorsi',
		'lower-trapezius',
		'middle-trapezius',
		'posterior-deltoid',
		'thoracolumbar-fascia',
		'upper-trapezius',
	];

	test('under the skin lie the trapezius, what hangs on it, and the outer muscles', () => {
		const outer = shapesOf.back
			.filter(({ depth, kind }) => depth === 1 && kind !== 'contour')
			.map(({ id }) => id);
		expect(outer.sort()).toEqual(
			[
				...surface,
				'external-oblique',
				'latissimus-tendon',
				'sternocleidomastoid',
				'trapezius-tendon',
			].sort(),
		);
	});

	test('the ridge of the blade is painted last: it shows through what is attached to it', () => {
		expect(shapesOf.back.at(-1)).toMatchObject({ id: 'scapula', kind: 'ridge' });
	});

	test('what lies behind the blade, and only that, is painted over it as hidden', () => {
		const hidden = viewIds.flatMap((view) => shapesOf[view].filter((shape) => shape.hidden));
		expect(hidden.map(({ id }) => id)).toEqual(['subscapularis']);
		expect(shapesOf.back).toContain(hidden[0]);
		expect(order.indexOf('subscapularis')).toBeGreaterThan(order.indexOf('blade'));
	});
});

describe('from the front', () => {
	const order = shapesOf.front.map(({ id }) => id);

	test.each([
		['pectoralis-major', 'pectoralis-minor'],
		['pectoralis-minor', 'ribs'],
		['anterior-deltoid', 'pectoralis-major'],
		['sternocleidomastoid', 'scalenes'],
		['ribs', 'subscapularis'],
		['subscapularis', 'blade'],
	])('%s is painted over %s', (upper, lower) => {
		expect(order.indexOf(lower)).toBeGreaterThanOrEqual(0);
		expect(order.indexOf(upper)).toBeGreaterThan(order.indexOf(lower));
	});
});

/** Outlines that are no muscle: sheets of tendon, and bones in both views. */
const others: (readonly [name: string, text: string])[] = [
	...viewIds.flatMap((view) => {
		const { sheets, bones }: BodyView = upperBody.views[view];
		return [
			...Object.entries(sheets).map(([id, { outline }]) => [`${id}, ${view}`, outline] as const),
			...Object.entries(bones.outlines).map(([id, text]) => [`${id}, ${view}`, text] as const),
		];
	}),
];

test.each(others)('%s: the outline does not cross itself', (_, text) => {
	expect(crossings(edges(parseRing(text).points))).toEqual([]);
});

describe('structureRing(id, view)', () => {
	test('is refused in two sentences where the view does not draw it', () => {
		expect(() => structureRing('scalenes', 'back')).toThrow(
			new Error('The back view does not draw "scalenes". Ask for another view.'),
		);
		expect(() => structureRing('infraspinatus', 'front')).toThrow('The front view');
	});

	test('differs from view to view', () => {
		expect(structureRing('subscapularis', 'back')).not.toEqual(
			structureRing('subscapularis', 'front'),
		);
	});
});

describe('the skin', () => {
	test('skinOutline() is one closed path, as far to the left as to the right', () => {
		const places = stops(skinOutline());
		const across = places.map(([x]) => x);
		expect(places.at(-1)).toEqual(places[0]);
		expect(Math.min(...across)).toBe(-Math.max(...across));
	});

	test('skinRing() has the points that the path goes through', () => {
		const drawn = new Set(stops(skinOutline()).map((point) => point.join(' ')));
		expect(skinRing().filter((point) => !drawn.has(point.join(' ')))).toEqual([]);
	});

	test.each(viewIds)('one skin is drawn for both views: that of the %s lies there too', (view) => {
		expect(ownSkin(view)).toEqual(skinRing());
	});

	test('the frames hold what they say: the whole figure, and its upper body', () => {
		const inside = ([x, y]: Point, box: typeof upperBody.frame | typeof upperBody.whole) =>
			x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
		expect(skinRing().filter((point) => !inside(point, upperBody.whole))).toEqual([]);
		for (const box of [upperBody.frame, upperBody.whole]) expect(box.x).toBe(-box.width / 2);
		for (const corner of [
			[upperBody.frame.x, upperBody.frame.y],
			[upperBody.frame.x + upperBody.frame.width, upperBody.frame.y + upperBody.frame.height],
		] as Point[]) {
			expect(inside(corner, upperBody.whole)).toBe(true);
		}
	});
});

describe('labels', () => {
	/** What the line of each label must end on; a label that is new must be added here. */
	const named: Record<string, StructureId[]> = {
		scapula: ['scapula'],
		'lateral-rotators': ['infraspinatus', 'teres-minor'],
		trapezius: ['upper-trapezius', 'middle-trapezius', 'lower-trapezius'],
	};

	test('no two of their lines cross, and none crosses its mirror', () => {
		const lines = upperBody.labels.map(({ from, to }) => [from, to] as const);
		const turned = lines.map(
			([[x0, y0], [x1, y1]]) =>
				[
					[-x0, y0],
					[-x1, y1],
				] as [Point, Point],
		);
		expect(crossings([...lines, ...turned])).toEqual([]);
	});

	test.each(upperBody.labels.map((label) => [label.id, label] as const))(
		'the line of %s ends on what it names, in each view that draws it',
		(id, { to }) => {
			const ids = named[id] ?? [];
			const drawn = viewIds.filter((view) =>
				shapesOf[view].some((shape) => ids.some((one) => one === shape.id)),
			);
			expect(drawn).toContain('back');
			for (const view of drawn) {
				const rings = ids
					.filter((one) => shapesOf[view].some((shape) => shape.id === one))
					.map((one) => structureRing(one, view));
				expect(rings.some((ring) => contains(ring, to))).toBe(true);
			}
		},
	);

	test('stand beside the body, not on it, and inside the frame', () => {
		expect(
			upperBody.labels.filter(
				({ from, at }) => contains(skinRing(), from) || contains(skinRing(), at),
			),
		).toEqual([]);
		for (const {
			at: [x, y],
		} of upperBody.labels) {
			expect(x).toBeLessThan(upperBody.frame.x + upperBody.frame.width);
			expect(y).toBeGreaterThan(upperBody.frame.y);
		}
	});

	test('stand below each other, with room for a finger', () => {
		const heights = upperBody.labels.map(({ at }) => at[1]);
		const gaps = heights.slice(1).map((y, index) => y - (heights[index] ?? NaN));
		expect(gaps.filter((gap) => !(gap >= 38))).toEqual([]);
	});
});
