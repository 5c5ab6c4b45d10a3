import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/anatomy/act/way.ts';
import { upperBody, viewIds, type View } from '../../src/anatomy/upper-body/body.ts';
import { levelAt, structuresUnder, structuresUnderFinger } from '../../src/anatomy/under.ts';
import {
	centroid,
	lengthOf,
	mirror,
	parseRing,
	type Point,
	cutRound,
} from '../../src/anatomy/geometry.ts';
import { landmarks, type LandmarkId } from '../../src/anatomy/upper-body/landmarks.ts';
import { muscles, type MuscleId } from '../../src/anatomy/upper-body/muscles.ts';
import { structureIds, type Landmark, type StructureId } from '../../src/anatomy/names.ts';
import { placesIn } from '../../src/anatomy/places.ts';
import { drawnIn, structureRing, viewsOf } from '../../src/anatomy/shapes.ts';
import { distanceOutside, distanceToLine } from './polygon.ts';

const all = (Object.keys(muscles) as MuscleId[]).flatMap((id) =>
	viewIds.flatMap((view) => {
		const drawn = drawnIn(id, view);
		return drawn ? [[view, id, drawn] as const] : [];
	}),
);
const idsUnder = (view: View, point: Point) => structuresUnder(view, point).map(({ id }) => id);
const back = (id: keyof typeof landmarks.back): Point => [
	landmarks.back[id][0],
	landmarks.back[id][1],
];
const distance = (a: Point, b: Point) => lengthOf([a, b]);
const last = <T>(row: readonly T[]): T | undefined => row.at(-1);

/** How far a point lies from a line of points. */
const distanceToPath = (point: Point, path: readonly Point[]): number =>
	Math.min(...path.slice(1).map((to, index) => distanceToLine(point, [path[index] ?? to, to])));

describe('structuresUnderFinger(view, point)', () => {
	test('covers what lies beside the point, each once, the least deep first', () => {
		for (const view of viewIds) {
			for (const { id, at } of placesIn(view)) {
				const under = structuresUnderFinger(view, at);
				const ids = under.map((one) => one.id);
				expect(ids, id).toEqual([...new Set(ids)]);
				expect(ids, id).toEqual(expect.arrayContaining(idsUnder(view, at)));
				const depths = under.map(({ depth }) => depth);
				expect(depths, id).toEqual(depths.toSorted((a, b) => a - b));
				expect(ids.length, id).toBeGreaterThan(0);
			}
		}
	});

	test('a fingertip on the inner edge of the blade lies on both the rhomboids and the blade', () => {
		const edge = placesIn('back').find(({ id }) => id === 'inner-border-of-scapula');
		const ids = structuresUnderFinger('back', edge?.at ?? [0, 0]).map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining(['rhomboid-major', 'scapula']));
	});
});

describe('structuresUnder(view, point)', () => {
	/** The flat of the blade, where no muscle covers it. */
	const flat: Point = [122, 362];
	/** Between the spine and the inner edge of the blade, at T4. */
	const between: Point = [44, 348];
	const levelOfT2: Point = [44, 292];

	test('over the flat of the blade lies the infraspinatus, on the bone', () => {
		const under = idsUnder('back', flat);
		expect(under[0]).toBe('infraspinatus');
		expect(under).toContain('scapula');
		expect(under.indexOf('infraspinatus')).toBeLessThan(under.indexOf('scapula'));
	});

	test('over the inner part of the flat the trapezius lies on top', () => {
		const under = idsUnder('back', [90, 370]);
		expect(under.slice(0, 2)).toEqual(['lower-trapezius', 'infraspinatus']);
		expect(under).toContain('scapula');
	});

	test('between spine and blade: trapezius, rhomboid, the thin upper serratus, the columns', () => {
		expect(idsUnder('back', between)).toEqual([
			'lower-trapezius',
			'rhomboid-major',
			'serratus-posterior-superior',
			'longissimus-thoracis',
		]);
		expect(idsUnder('back', levelOfT2).slice(0, 3)).toEqual([
			'middle-trapezius',
			'rhomboid-minor',
			'serratus-posterior-superior',
		]);
	});

	test('under the skull: trapezius, splenius, semispinalis, and deepest the small ones', () => {
		expect(idsUnder('back', [28, 174])).toEqual([
			'upper-trapezius',
			'splenius-capitis',
			'semispinalis-capitis',
			'obliquus-capitis-inferior',
		]);
	});

	test('above the ridge of the blade: trapezius, then supraspinatus', () => {
		expect(idsUnder('back', [128, 312]).slice(0, 2)).toEqual(['middle-trapezius', 'supraspinatus']);
	});

	test('at the front of the chest: the large pectoral, then the small one', () => {
		expect(idsUnder('front', [100, 390]).slice(0, 2)).toEqual([
			'pectoralis-major',
			'pectoralis-minor',
		]);
	});

	test.each(viewIds)('%s: the least deep comes first, bones last, each once', (view) => {
		for (let x = 4; x < 260; x += 12) {
			for (let y = 90; y < 620; y += 12) {
				const under = structuresUnder(view, [x, y]);
				const depths = under.map(({ depth }) => depth);
				expect(depths).toEqual([...depths].sort((a, b) => a - b));
				expect(new Set(under.map(({ id }) => id)).size).toBe(under.length);
			}
		}
	});

	test.each(viewIds)('%s: both halves answer the same', (view) => {
		for (const point of [flat, between, levelOfT2, [60, 218], [180, 350]] as Point[]) {
			const [other = point] = mirror([point]);
			expect(structuresUnder(view, other)).toEqual(structuresUnder(view, point));
		}
	});

	test.each(all)(
		'%s, %s: is found in its own middle, with its name and depth',
		(view, id, drawn) => {
			const middle = centroid(parseRing(drawn.outline).points);
			const inside = distanceOutside(middle, parseRing(drawn.outline).points) === 0;
			const found = structuresUnder(view, middle).find((one) => one.id === id);
			expect(found).toEqual(
				inside ? { id, name: muscles[id].name, depth: drawn.depth } : undefined,
			);
		},
	);

	test('every name is in words that a reader knows: none is an id', () => {
		const middles = all.map(([view, , { outline }]) => [view, parseRing(outline).points] as const);
		const named = middles.flatMap(([view, ring]) => structuresUnder(view, centroid(ring)));
		expect(named.length).toBeGreaterThan(50);
		expect(named.filter(({ name }) => !/^[A-Z][a-z]/.test(name))).toEqual([]);
	});

	test.each([
		[300, 300],
		[0, -50],
		[0, 5000],
		[NaN, NaN],
	])('beside the body, at %d, %d, lies nothing', (x, y) => {
		expect(structuresUnder('back', [x, y])).toEqual([]);
	});
});

describe('drawnIn(id, view)', () => {
	test('gives what a view draws, and nothing for what it does not', () => {
		expect(drawnIn('infraspinatus', 'back')).toBe(upperBody.views.back.muscles.infraspinatus);
		expect(drawnIn('infraspinatus', 'front')).toBeUndefined();
		expect(drawnIn('scalenes', 'back')).toBeUndefined();
	});

	test('every structure but the shoulder blade is drawn in some view', () => {
		const drawn = structureIds.filter(
			(id) => id !== 'scapula' && viewIds.some((view) => drawnIn(id, view)),
		);
		expect(drawn).toEqual(structureIds.filter((id) => id !== 'scapula'));
	});
});

describe('levelAt(y)', () => {
	const tips = Object.entries<Landmark>(landmarks.back).flatMap(([id, [, y]]) => {
		const level = /^sp-(.+)$/.exec(id)?.[1];
		return level ? [[level.toUpperCase(), y] as const] : [];
	});

	test('knows the 24 vertebrae from C1 to L5', () => {
		expect(tips).toHaveLength(24);
		expect(new Set(tips.map(([, y]) => levelAt(y))).size).toBe(24);
	});

	test.each(tips)('%s answers at its own height, and a little above and below', (level, y) => {
		expect([y, y - 5, y + 5].map(levelAt)).toEqual([level, level, level]);
	});

	test('half way between two, the answer changes, and never goes back up', () => {
		const order = tips.map(([level]) => level);
		const found = Array.from({ length: 800 }, (_, y) => order.indexOf(levelAt(y)));
		expect(found).toEqual([...found].sort((a, b) => a - b));
		expect([levelAt(458), levelAt(460)]).toEqual(['T7', 'T8']);
	});

	test('above the first and below the last, the end of the row answers', () => {
		expect([levelAt(-1000), levelAt(5000)]).toEqual(['C1', 'L5']);
	});

	test('the lower angle of the blade lies at T7, or one off', () => {
		expect(['T6', 'T7', 'T8']).toContain(levelAt(back('scap-inferior-angle')[1]));
	});

	test('the inner end of the ridge lies at T3, the upper corner at T2, or one off', () => {
		expect(['T2', 'T3', 'T4']).toContain(levelAt(back('scap-spine-root')[1]));
		expect(['T1', 'T2', 'T3']).toContain(levelAt(back('scap-superior-angle')[1]));
	});
});

/** The way along the middle fiber of a muscle, a share of its length left out at each end. */
function alongFibers(id: string, view: View, margin = 0.1): Point[] {
	const count = drawnIn(id, view)?.guides.length ?? 0;
	const across = count < 2 ? 0 : Math.floor(count / 2) / (count - 1);
	const way = { along: id as StructureId, across, from: margin, to: 1 - margin };
	return linesOf(way, view)[0] ?? [];
}

describe('a way along the middle fiber of a muscle', () => {
	const guidesOf = (texts: readonly string[]) => texts.map((text) => parseRing(text).points);

	/** The line through landmarks that a view has. */
	const lineOf = (view: View, ids: readonly LandmarkId[]): Point[] =>
		ids.flatMap((id): Point[] => {
			const found = (landmarks[view] as Partial<Record<LandmarkId, Landmark>>)[id];
			return found ? [[found[0], found[1]]] : [];
		});
	const near = (view: View, ids: readonly LandmarkId[], point: Point | undefined) => {
		const line = lineOf(view, ids);
		if (!point) return Infinity;
		return Math.min(...line.map((one) => distance(one, point)), distanceToPath(point, line));
	};

	test.each(all)(
		'%s, %s: without a margin it is the middle fiber from end to end',
		(view, id, drawn) => {
			const guides = guidesOf(drawn.guides);
			const middle = guides[Math.floor(guides.length / 2)] ?? [];
			const path = alongFibers(id, view, 0);
			expect(path[0]).toEqual(middle[0]);
			expect(distance(last(path) ?? [NaN, NaN], last(middle) ?? [NaN, NaN])).toBeLessThan(0.01);
		},
	);

	test.each(all)('%s, %s: it lies on the fiber, inside the outline', (view, id, drawn) => {
		const guides = guidesOf(drawn.guides);
		const middle = guides[Math.floor(guides.length / 2)] ?? [];
		const ring = parseRing(drawn.outline).points;
		for (const point of alongFibers(id, view)) {
			expect(distanceToPath(point, middle)).toBeLessThan(0.2);
			expect(distanceOutside(point, ring)).toBeLessThan(1);
		}
	});

	test.each(all)('%s, %s: it leaves a tenth out at each end', (view, id, drawn) => {
		const guides = guidesOf(drawn.guides);
		const middle = guides[Math.floor(guides.length / 2)] ?? [];
		const path = alongFibers(id, view);
		const tenth = lengthOf(middle) / 10;
		expect(distance(path[0] ?? [NaN, NaN], middle[0] ?? [NaN, NaN])).toBeLessThanOrEqual(
			tenth + 0.01,
		);
		expect(lengthOf(path)).toBeLessThanOrEqual(8 * tenth + 0.01);
		expect(lengthOf(path)).toBeGreaterThan(7.6 * tenth);
	});

	/** Drawn only in part, or round the chest. */
	const turned: Record<View, readonly MuscleId[]> = {
		back: ['sternocleidomastoid'],
		front: ['upper-trapezius', 'levator-scapulae', 'serratus-anterior'],
	};
	const plain = all.filter(([view, id]) => !turned[view].includes(id));

	test.each(plain)('%s, %s: it runs from the origin to the insertion', (view, id, drawn) => {
		const path = alongFibers(id, view);
		const [from, to] = [path[0], last(path)];
		expect(near(view, drawn.origin, from)).toBeLessThan(near(view, drawn.insertion, from));
		expect(near(view, drawn.insertion, to)).toBeLessThan(near(view, drawn.origin, to));
	});

	/** Muscles whose middle fiber starts or ends far from any landmark of theirs: broad, or made of several parts. */
	const broad: readonly MuscleId[] = [
		'iliocostalis-thoracis',
		'external-oblique',
		'latissimus-dorsi',
		'quadratus-lumborum',
		'triceps-long-head',
		'triceps-lateral-head',
	];
	const narrow = plain.filter(([, id]) => !broad.includes(id));

	test.each(narrow)(
		'%s, %s: it starts near the origin and ends near the insertion',
		(view, id, drawn) => {
			const path = alongFibers(id, view);
			const room = 20 + lengthOf(path) / 8;
			expect(near(view, drawn.origin, path[0])).toBeLessThan(room);
			expect(near(view, drawn.insertion, last(path))).toBeLessThan(room);
		},
	);

	test('differs from view to view', () => {
		expect(alongFibers('subscapularis', 'back')).not.toEqual(alongFibers('subscapularis', 'front'));
	});

	test('is refused in two sentences where the view does not draw the muscle', () => {
		const words = new Error(
			'The back view does not draw "pectoralis-minor". Name a muscle that it draws.',
		);
		expect(() => alongFibers('pectoralis-minor', 'back')).toThrow(words);
	});
});

describe('cutRound(rings, room, least)', () => {
	const rings = structureIds.flatMap((id) => viewsOf(id).map((view) => [id, view] as const));

	test.each(rings)('contains %s, %s, both halves, with room round it', (id, view) => {
		const ring = structureRing(id, view);
		const { x, y, width, height } = cutRound([ring]);
		for (const [px, py] of [...ring, ...mirror(ring)]) {
			expect(px).toBeGreaterThanOrEqual(x + 44);
			expect(px).toBeLessThanOrEqual(x + width - 44);
			expect(py).toBeGreaterThanOrEqual(y + 44);
			expect(py).toBeLessThanOrEqual(y + height - 44);
		}
	});

	test.each(rings)(
		'%s, %s: whole numbers, as far to the left as to the right, not too small',
		(id, view) => {
			const box = cutRound([structureRing(id, view)]);
			expect(Object.values(box).filter((side) => !Number.isInteger(side))).toEqual([]);
			expect(Math.abs(box.x + box.width / 2)).toBeLessThanOrEqual(1);
			expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(259);
		},
	);

	test('contains all of many', () => {
		const some = [
			structureRing('rectus-capitis-posterior-major', 'back'),
			structureRing('latissimus-dorsi', 'back'),
		];
		const heights = some.flat().map(([, y]) => y);
		const reach = Math.max(...some.flat().map(([x]) => x));
		const { x, y, width, height } = cutRound(some, 30);
		expect([y, y + height]).toEqual([Math.min(...heights) - 30, Math.max(...heights) + 30]);
		expect([x, width]).toEqual([-reach - 30, 2 * reach + 60]);
	});

	test('room and the least size are as asked for', () => {
		const ring: Point[] = [
			[10, 100],
			[50, 100],
			[50, 200],
		];
		expect(cutRound([ring], 10, 20)).toEqual({ x: -60, y: 90, width: 120, height: 120 });
		expect(cutRound([ring], 0, 300)).toEqual({ x: -150, y: 0, width: 300, height: 300 });
	});
});
