import { range } from 'd3';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { outlines, ridge } from '../../src/anatomy/upper-body/back/bones.ts';
import { viewIds, type View, upperBody } from '../../src/anatomy/upper-body/body.ts';
import type { Place } from '../../src/anatomy/place.ts';
import { levelAt, structuresUnder } from '../../src/anatomy/under.ts';
import {
	centroid,
	contains,
	drawnPoints,
	lengthOf,
	parseRing,
	type Point,
} from '../../src/anatomy/geometry.ts';
import { landmarks } from '../../src/anatomy/upper-body/landmarks.ts';
import type { StructureId } from '../../src/anatomy/names.ts';
import {
	areaOf,
	cellAt,
	cells,
	outsideIn,
	placesIn,
	touchReach,
} from '../../src/anatomy/places.ts';
import { skinRing, structureRing, drawnIn } from '../../src/anatomy/shapes.ts';
import { crossings, distanceOutside, distanceToEdge, distanceToLine, edges } from './polygon.ts';
import points from '../eval/map-points.json' with { type: 'json' };
import { outside } from './facts.ts';
import { ownSkin } from './relation-kinds.ts';
import { sourceFiles } from './source-files.ts';

interface AreaData {
	muscles: { muscle: string }[];
}

interface MuscleData {
	structures?: StructureId[];
	members?: string[];
}

/** The front matter of all pages of a kind, by id. */
function pagesOf<Data>(kind: string): Map<string, Data> {
	const files = sourceFiles(`content/${kind}`).filter(({ path }) => path.endsWith('.mdx'));
	return new Map(
		files.map(({ path, text }) => [
			/([^/]+)\.mdx$/.exec(path)?.[1] ?? '',
			parse(/^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? '') as Data,
		]),
	);
}

const areas = pagesOf<AreaData>('areas');
const muscles = pagesOf<MuscleData>('muscles');
const everywhere = 'whole-upper-back';

const all = viewIds.flatMap((view) =>
	placesIn(view).map((place) => [view, place.id, place] as const),
);
const idsOf = (view: View) => placesIn(view).map(({ id }) => id);
const distance = (a: Point, b: Point) => lengthOf([a, b]);

/** @throws {Error} when the view does not show the place */
function place(id: string, view: View = 'back'): Place {
	const found = placesIn(view).find((one) => one.id === id);
	if (!found) throw new Error(`The ${view} view has no place "${id}". Name one of its places.`);
	return found;
}

const at = (id: string, view: View = 'back'): Point => place(id, view).at;
const level = (id: string) => levelAt(at(id)[1]);
const back = (id: keyof typeof landmarks.back): Point => [
	landmarks.back[id][0],
	landmarks.back[id][1],
];
const front = (id: keyof typeof landmarks.front): Point => [
	landmarks.front[id][0],
	landmarks.front[id][1],
];

describe('the vocabulary', () => {
	test('has 26 places', () => {
		expect(areas.size).toBe(26);
	});

	test('each is in a view, but the one that is everywhere', () => {
		const shown = new Set(viewIds.flatMap(idsOf));
		expect([...areas.keys()].filter((id) => !shown.has(id))).toEqual([everywhere]);
	});

	test.each(viewIds)('%s: every place has a page, and stands there once', (view) => {
		expect(idsOf(view).filter((id) => !areas.has(id))).toEqual([]);
		expect(new Set(idsOf(view)).size).toBe(idsOf(view).length);
	});
});

describe('markers', () => {
	test.each(all)('%s, %s: lies on the body, in the picture', (view, _, { at: [x, y] }) => {
		expect(distanceOutside([x, y], skinRing())).toBeLessThanOrEqual(8);
		expect(distanceOutside([x, y], ownSkin(view))).toBeLessThanOrEqual(8);
		expect(x).toBeLessThan(upperBody.frame.x + upperBody.frame.width);
		expect(y).toBeGreaterThan(upperBody.frame.y);
		expect(y).toBeLessThan(upperBody.frame.y + upperBody.frame.height);
	});

	test.each(all)('%s, %s: on the midline if it has no side, else on the right', (_, _id, one) => {
		expect(one.middle ? one.at[0] === 0 : one.at[0] > 0).toBe(true);
		expect(contains(drawnPoints(areaOf(one)), one.at)).toBe(true);
	});

	test.each(viewIds)('%s: no two lie closer than a finger is wide', (view) => {
		const spots = cells(view).map((cell) => cell.at);
		const close = spots.flatMap((spot, index) =>
			spots.slice(index + 1).filter((other) => distance(spot, other) < 20),
		);
		expect(close).toEqual([]);
	});

	/** What the front view does not draw, though it lies there. */
	const hidden = ['front outer-shoulder'];

	test.each(all.filter(([view, id]) => !hidden.includes(`${view} ${id}`)))(
		'%s, %s: one of the muscles that its page names lies within 25 mm',
		(view, id, one) => {
			const parts = (areas.get(id)?.muscles ?? []).flatMap(({ muscle }) => partsOf(muscle));
			const rings = parts.flatMap((part) =>
				isDrawn(part, view) ? [structureRing(part, view)] : [],
			);
			expect(Math.min(...rings.map((ring) => distanceOutside(one.at, ring)))).toBeLessThan(25);
		},
	);

	function partsOf(id: string): StructureId[] {
		const { structures = [], members = [] } = muscles.get(id) ?? {};
		return structures.length > 0 ? structures : members.flatMap(partsOf);
	}

	const isDrawn = (part: StructureId, view: View) =>
		part === 'scapula' || drawnIn(part, view) !== undefined;
});

describe.each(viewIds)('cells(%s)', (view) => {
	const made = cells(view);
	const shown = [...placesIn(view), ...outsideIn(view)].filter(
		({ at: [, y] }) => y < upperBody.frame.y + upperBody.frame.height,
	);
	const outlines = shown.map((one) => ({ id: one.id, ring: drawnPoints(areaOf(one)) }));
	const half = [...new Map(made.map((one) => [one.id, one])).values()];
	const named = half.map((one) => [one.id, one] as const);

	test('there is one for each side of a place, and one for a place on the midline', () => {
		const keys = made.map(({ id, side }) => `${id} ${side}`);
		expect(keys).toEqual(
			shown.flatMap(({ id, middle }) =>
				middle ? [`${id} middle`] : [`${id} left`, `${id} right`],
			),
		);
	});

	test.each(made.map((one) => [one.id, one.side, one] as const))(
		'%s, %s: holds its own marker, so that a touch on it means this place',
		(id, side, one) => {
			expect(cellAt(view, one.at)).toMatchObject({ id, side });
		},
	);

	test.each(named)('%s: is one closed outline inside the frame', (_, { rings }) => {
		const { x, y, width, height } = upperBody.frame;
		expect(rings).toHaveLength(1);
		const [ring = []] = rings;
		const out = ring.filter(([px, py]) => px < 0 || px > x + width || py < y || py > y + height);
		expect(out).toEqual([]);
		expect(crossings(edges(ring))).toEqual([]);
	});

	// 24 px where 544 mm are 288 px wide: a window of 320 px.
	test.each(named)('%s: a finger has a circle of 45 mm for itself', (_, { rings, flips }) => {
		const whole = flips.length > 1;
		const free = (x: number, y: number) => {
			const around = [0, 1, 2, 3, 4, 5, 6, 7].map((part) => (part * Math.PI) / 4);
			return around.every((angle) => {
				const [px, py] = [x + 22.5 * Math.cos(angle), y + 22.5 * Math.sin(angle)];
				if (!whole && px < 0) return false;
				return rings.some((ring) => distanceOutside([Math.abs(px), py], ring) < 1);
			});
		};
		const spots = range(0, 272, 2).flatMap((x) => range(52, 624, 2).map((y) => [x, y] as const));
		expect(spots.some(([x, y]) => free(x, y))).toBe(true);
	});

	/** What a touch means by the outlines alone: the one that it lies in, of two the deeper; outside all the nearest one. */
	const meantAt = (point: Point) => {
		const far = outlines.map(({ id, ring }) => {
			const edge = distanceToEdge(point, ring);
			return { id, away: contains(ring, point) ? -edge : edge };
		});
		return far.sort((a, b) => a.away - b.away);
	};

	test('inside an outline a touch means it, outside all the nearest within 25 mm, else nothing', () => {
		const wrong = range(2, 272, 10).flatMap((x) =>
			range(54, 624, 10).flatMap((y) => {
				const [first, second] = meantAt([x, y]);
				const found = cellAt(view, [x, y]);
				if (!first || (second && second.away - first.away < 3)) return [];
				const wanted = first.away <= touchReach ? first.id : undefined;
				// Within rounding of the edge of what is reached both are right.
				if (Math.abs(first.away - touchReach) < 3) return [];
				return found?.id === wanted ? [] : [`${x} ${y}: ${found?.id} for ${wanted}`];
			}),
		);
		expect(wrong).toEqual([]);
	});

	test('no answer is more than 25 mm from its outline', () => {
		const far = range(2, 272, 10).flatMap((x) =>
			range(54, 624, 10).flatMap((y) => {
				const found = cellAt(view, [x, y]);
				const ring = outlines.find(({ id }) => id === found?.id)?.ring ?? [];
				return found && distanceOutside([x, y], ring) > touchReach ? [`${x} ${y}`] : [];
			}),
		);
		expect(far).toEqual([]);
	});

	test('no skin in the picture is without an answer', () => {
		const skin = skinRing();
		const bare = range(2, 272, 10).flatMap((x) =>
			range(54, 624, 10).filter((y) => contains(skin, [x, y]) && !cellAt(view, [x, y])),
		);
		expect(bare).toEqual([]);
	});

	test("sides are the reader's own: from the front the left is on the right of the picture", () => {
		for (const {
			side,
			at: [x],
		} of made.filter((one) => one.side === 'left')) {
			expect(Math.sign(x), side).toBe(view === 'back' ? -1 : 1);
		}
	});
});

test.each(points)('$view, $name: a touch means $means', ({ view, at, means, side }) => {
	const found = cellAt(view as View, at as [number, number]);
	expect(found).toMatchObject({ id: means });
	expect([side, 'middle']).toContain(found?.side);
});

describe('parts that are not ours', () => {
	test('each is told of, and each that is told of has an outline', () => {
		const drawn = new Set(viewIds.flatMap(outsideIn).map(({ id }) => id));
		expect([...drawn].sort()).toEqual(outside.map(({ id }) => id).sort());
	});
});

describe('outlines follow the words of their pages', () => {
	const span = (id: string, axis: 0 | 1, view: View = 'back') => {
		const all = drawnPoints(areaOf(place(id, view))).map((point) => point[axis]);
		return [Math.min(...all), Math.max(...all)] as const;
	};

	test('between the blades: from the top corner to the lower tip, about round (42, 378)', () => {
		const ring = drawnPoints(areaOf(place('between-scapulae')));
		expect(distance(centroid(ring), [42, 378])).toBeLessThan(6);
		expect(at('between-scapulae')).toEqual([42, 378]);
		const [top, bottom] = span('between-scapulae', 1);
		expect(Math.abs(top - back('scap-superior-angle')[1])).toBeLessThan(15);
		expect(Math.abs(bottom - back('scap-inferior-angle')[1])).toBeLessThan(15);
		expect(span('between-scapulae', 0)[1]).toBeLessThan(back('scap-medial-mid')[0]);
	});

	test('the inner edge of the blade: all of it, from the top corner to the tip', () => {
		const ring = drawnPoints(areaOf(place('inner-border-of-scapula')));
		for (const id of ['scap-medial-upper', 'scap-medial-mid', 'scap-medial-lower'] as const)
			expect(contains(ring, back(id)), id).toBe(true);
	});

	test('on the spine: the tips of T2 to T4, and of T6 to T9', () => {
		const holds = (id: string, tip: Point) => contains(drawnPoints(areaOf(place(id))), tip);
		for (const id of ['sp-t2', 'sp-t3', 'sp-t4'] as const)
			expect(holds('upper-thoracic-spine', back(id)), id).toBe(true);
		for (const id of ['sp-t6', 'sp-t7', 'sp-t8', 'sp-t9'] as const)
			expect(holds('mid-thoracic-spine', back(id)), id).toBe(true);
	});

	test('base of the neck: about a hand wide, round the bump', () => {
		const [left, right] = span('base-of-neck', 0);
		expect(right - left).toBeGreaterThan(75);
		expect(right - left).toBeLessThan(100);
		expect(contains(drawnPoints(areaOf(place('base-of-neck'))), back('sp-c7'))).toBe(true);
	});

	test('front of the chest: from the collarbone to below the nipple', () => {
		const ring = drawnPoints(areaOf(place('front-of-chest', 'front')));
		expect(contains(ring, front('nipple'))).toBe(true);
		expect(span('front-of-chest', 1, 'front')[0]).toBeGreaterThan(front('clavicle-mid')[1]);
	});

	test('below the blade: from its tip to the lowest rib, away from the spine', () => {
		const [top, bottom] = span('below-scapula', 1);
		expect(top).toBeGreaterThan(back('scap-inferior-angle')[1]);
		expect(bottom).toBeLessThan(back('rib-12-lateral')[1]);
		expect(span('below-scapula', 0)[0]).toBeGreaterThan(60);
	});
});

describe('markers lie where their names say', () => {
	const blade = parseRing(outlines.scapula).points;
	const upperEdge = parseRing(ridge.upper).points;
	const lowerEdge = parseRing(ridge.lower).points;
	const toPath = (point: Point, path: readonly Point[]) =>
		Math.min(...path.slice(1).map((to, index) => distanceToLine(point, [path[index] ?? to, to])));
	/** The height of a line of points at a distance from the midline. */
	const heightAt = (path: readonly Point[], x: number) => {
		const index = path.findIndex(([px]) => px >= x);
		const [[x0, y0], [x1, y1]] = [path[index - 1] ?? [NaN, NaN], path[index] ?? [NaN, NaN]];
		return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
	};
	const idsUnder = (id: string, view: View = 'back') =>
		structuresUnder(view, at(id, view)).map((under) => under.id);
	const medial: Point[] = [
		back('scap-superior-angle'),
		back('scap-spine-root'),
		back('scap-medial-upper'),
		back('scap-medial-mid'),
		back('scap-medial-lower'),
		back('scap-inferior-angle'),
	];
	const lateral: Point[] = [
		back('scap-inferior-angle'),
		back('scap-lateral-lower'),
		back('scap-lateral-mid'),
		back('scap-lateral-upper'),
		back('infraglenoid-tubercle'),
	];

	test.each([
		['lower-tip-of-scapula', 'scap-inferior-angle', 8],
		['superior-angle-of-scapula', 'scap-superior-angle', 10],
		['point-of-shoulder', 'acromion-tip', 12],
		['base-of-neck', 'sp-c7', 8],
	] as const)('%s: at the landmark %s, within %d mm', (id, landmark, most) => {
		expect(distance(at(id), back(landmark))).toBeLessThanOrEqual(most);
	});

	test.each([
		['base-of-neck', ['C7', 'T1']],
		['upper-thoracic-spine', ['T1', 'T2', 'T3', 'T4']],
		['mid-thoracic-spine', ['T5', 'T6', 'T7', 'T8', 'T9']],
		['beside-mid-thoracic-spine', ['T5', 'T6', 'T7', 'T8', 'T9']],
		['lower-thoracic-back', ['T10', 'T11', 'T12']],
		['between-scapulae', ['T2', 'T3', 'T4', 'T5', 'T6', 'T7']],
		['superior-angle-of-scapula', ['T1', 'T2', 'T3']],
		['lower-tip-of-scapula', ['T6', 'T7', 'T8']],
		['back-of-neck', ['C3', 'C4', 'C5', 'C6']],
		['base-of-skull', ['C1']],
	])('%s: at the height of one of %j', (id, levels) => {
		expect(levels).toContain(level(id));
	});

	test('base of the skull: below the bump at the back of the head, at its lower edge', () => {
		const skull = parseRing(outlines.skull).points;
		expect(at('base-of-skull')[1]).toBeGreaterThan(back('inion')[1]);
		expect(distanceToEdge(at('base-of-skull'), skull)).toBeLessThan(10);
		expect(at('base-of-skull')[0]).toBeLessThan(back('mastoid-process')[0]);
	});

	test('back of the neck: from below the skull to the bump at its base, beside the middle', () => {
		const [x, y] = at('back-of-neck');
		expect(y).toBeGreaterThan(at('base-of-skull')[1]);
		expect(y).toBeLessThan(back('sp-c7')[1]);
		expect(x).toBeLessThan(at('side-of-neck')[0]);
	});

	test('side of the neck: outward of the vertebrae, from below the ear to the collarbone', () => {
		for (const view of viewIds) {
			const [x, y] = at('side-of-neck', view);
			expect(x).toBeGreaterThan(back('tp-c5')[0] + 10);
			expect(y).toBeGreaterThan(back('skin-earlobe')[1]);
			expect(y).toBeLessThan(back('clavicle-medial-third')[1]);
		}
	});

	test('where the neck meets the shoulder: at the curve of the skin, over trapezius and levator', () => {
		expect(distance(at('neck-shoulder-angle'), back('skin-neck-root-2'))).toBeLessThan(20);
		expect(idsUnder('neck-shoulder-angle')).toEqual(['upper-trapezius', 'levator-scapulae']);
	});

	test('top of the shoulder: on the upper trapezius, between neck and bony point', () => {
		const [x] = at('top-of-shoulder');
		expect(idsUnder('top-of-shoulder')[0]).toBe('upper-trapezius');
		expect(x).toBeGreaterThan(at('neck-shoulder-angle')[0]);
		expect(x).toBeLessThan(at('point-of-shoulder')[0]);
		expect(distanceToEdge(at('top-of-shoulder'), skinRing())).toBeLessThan(15);
	});

	test('point of the shoulder: on bone', () => {
		expect(idsUnder('point-of-shoulder')).toContain('scapula');
	});

	test('above the ridge: over the supraspinatus, above the upper edge of the ridge', () => {
		const [x, y] = at('above-scapular-spine');
		expect(idsUnder('above-scapular-spine')).toContain('supraspinatus');
		expect(y).toBeLessThan(heightAt(upperEdge, x));
	});

	test('on the flat of the blade: over the infraspinatus and the bone, below the ridge', () => {
		const [x, y] = at('over-scapula');
		expect(contains(structureRing('infraspinatus', 'back'), [x, y])).toBe(true);
		expect(contains(blade, [x, y])).toBe(true);
		expect(y).toBeGreaterThan(heightAt(lowerEdge, x) + 15);
		expect(distanceToEdge([x, y], blade)).toBeGreaterThan(15);
	});

	test('inner and outer edge of the blade: at these edges', () => {
		expect(toPath(at('inner-border-of-scapula'), medial)).toBeLessThan(8);
		expect(toPath(at('outer-border-of-scapula'), lateral)).toBeLessThan(10);
	});

	test('between spine and blade: on the rhomboids, off the blade', () => {
		expect(idsUnder('between-scapulae')).toContain('rhomboid-major');
		expect(contains(blade, at('between-scapulae'))).toBe(false);
		expect(at('between-scapulae')[0]).toBeLessThan(back('scap-medial-mid')[0] - 20);
	});

	test('beside the spine: over the long columns, 2 to 3 finger widths from the middle', () => {
		for (const id of ['beside-mid-thoracic-spine', 'lower-thoracic-back']) {
			expect(idsUnder(id)).toContain('longissimus-thoracis');
			expect(at(id)[0]).toBeGreaterThanOrEqual(30);
			expect(at(id)[0]).toBeLessThanOrEqual(60);
		}
	});

	test('on the spine: right under the skin in the middle, over a bony tip', () => {
		for (const id of ['base-of-neck', 'upper-thoracic-spine', 'mid-thoracic-spine']) {
			expect(place(id).middle).toBe(true);
		}
	});

	test('back of the shoulder: over the back part of the deltoid, above the fold of the armpit', () => {
		expect(idsUnder('back-of-shoulder')[0]).toBe('posterior-deltoid');
		expect(at('back-of-shoulder')[1]).toBeLessThan(at('back-of-armpit')[1]);
	});

	test('back of the armpit: over the muscle of its fold, near the armpit, off the blade', () => {
		expect(idsUnder('back-of-armpit')[0]).toBe('latissimus-dorsi');
		expect(distance(at('back-of-armpit'), back('skin-axilla'))).toBeLessThan(25);
		expect(contains(blade, at('back-of-armpit'))).toBe(false);
	});

	test('outer side of the shoulder: over the outer part of the deltoid, in both views', () => {
		for (const view of viewIds) {
			expect(idsUnder('outer-shoulder', view)[0]).toBe('lateral-deltoid');
			expect(at('outer-shoulder', view)[0]).toBeGreaterThan(back('acromion-tip')[0]);
		}
	});

	test('side of the ribs: over the serratus, below the armpit, in both views', () => {
		for (const view of viewIds) {
			expect(idsUnder('side-of-ribs', view)).toContain('serratus-anterior');
			expect(at('side-of-ribs', view)[1]).toBeGreaterThan(back('skin-axilla')[1]);
		}
	});

	test('below the blade: from its tip down to the lowest ribs, away from the spine', () => {
		const [x, y] = at('below-scapula');
		expect(y).toBeGreaterThan(back('scap-inferior-angle')[1] + 20);
		expect(y).toBeLessThan(back('rib-12-lateral')[1]);
		expect(x).toBeGreaterThan(at('lower-thoracic-back')[0] + 30);
	});

	test('front of the shoulder: over the joint, below the outer end of the collarbone', () => {
		const [x, y] = at('front-of-shoulder', 'front');
		expect(idsUnder('front-of-shoulder', 'front')[0]).toBe('anterior-deltoid');
		expect(y).toBeGreaterThan(front('clavicle-acromial-end')[1]);
		expect(distance([x, y], front('glenoid-centre'))).toBeLessThan(20);
	});

	test('front of the chest: over the pectorals, below the collarbone, beside the breastbone', () => {
		const [x, y] = at('front-of-chest', 'front');
		expect(idsUnder('front-of-chest', 'front').slice(0, 2)).toEqual([
			'pectoralis-major',
			'pectoralis-minor',
		]);
		expect(y).toBeGreaterThan(front('clavicle-mid')[1]);
		expect(x).toBeGreaterThan(front('sternum-edge-lower')[0]);
	});
});
