import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { outlines, ridge } from '../../src/anatomy/upper-body/back/bones.ts';
import { viewIds, type View, upperBody } from '../../src/anatomy/upper-body/body.ts';
import type { Place } from '../../src/anatomy/place.ts';
import { levelAt, structuresUnder } from '../../src/anatomy/under.ts';
import { contains, lengthOf, mirror, parseRing, type Point } from '../../src/anatomy/geometry.ts';
import { landmarks } from '../../src/anatomy/upper-body/landmarks.ts';
import type { StructureId } from '../../src/anatomy/names.ts';
import { cells, type Cell, placesIn } from '../../src/anatomy/places.ts';
import { skinRing, structureRing, drawnIn } from '../../src/anatomy/shapes.ts';
import { crossings, distanceOutside, distanceToEdge, distanceToLine, edges } from './polygon.ts';
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
		const across = [one.at[0], one.reach[0]];
		expect(across.every((x) => (one.middle ? x === 0 : x > 0))).toBe(true);
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
	const cell = (id: string, side: Cell['side']) =>
		made.find((one) => one.id === id && one.side === side);
	const middles = placesIn(view)
		.filter(({ middle }) => middle)
		.map(({ id }) => id);
	const paired = idsOf(view).filter((id) => !middles.includes(id));
	const named = made.map((one) => [one.id, one.side, one] as const);

	const area = (ring: readonly Point[]) =>
		Math.abs(edges(ring).reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0)) / 2;
	const isConvex = (ring: readonly Point[]) => {
		const turns = ring.map(([bx, by], index) => {
			const [ax, ay] = ring.at(index - 1) ?? [bx, by];
			const [cx, cy] = ring[(index + 1) % ring.length] ?? [bx, by];
			return (bx - ax) * (cy - by) - (by - ay) * (cx - bx);
		});
		return turns.every((turn) => turn >= -1e-6) || turns.every((turn) => turn <= 1e-6);
	};
	/** How far two convex outlines lie into each other: the least overlap over the normals of all their edges. */
	const overlap = (one: readonly Point[], other: readonly Point[]) =>
		Math.min(
			...[...edges(one), ...edges(other)].map(([[ax, ay], [bx, by]]) => {
				const size = Math.hypot(bx - ax, by - ay) || 1;
				const along = ([x, y]: Point) => (x * (by - ay) - y * (bx - ax)) / size;
				const [a, b] = [one.map(along), other.map(along)];
				return Math.min(Math.max(...a), Math.max(...b)) - Math.max(Math.min(...a), Math.min(...b));
			}),
		);

	test('there is one for each side of a place, and one for a place on the midline', () => {
		const keys = made.map(({ id, side }) => `${id} ${side}`);
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys.sort()).toEqual(
			[
				...paired.flatMap((id) => [`${id} left`, `${id} right`]),
				...middles.map((id) => `${id} middle`),
			].sort(),
		);
	});

	test.each(named)(
		'%s, %s: holds its own marker, so that a touch on it means this place',
		(_, _side, one) => {
			expect(contains(one.outline, one.at)).toBe(true);
		},
	);

	test.each(named)(
		'%s, %s: is a closed outline inside the upperBody.frame, large enough to touch',
		(_, _side, one) => {
			const { x, y, width, height } = upperBody.frame;
			const out = one.outline.filter(
				([px, py]) =>
					px < x - 0.001 || px > x + width + 0.001 || py < y - 0.001 || py > y + height + 0.001,
			);
			expect(out).toEqual([]);
			expect(one.outline.length).toBeGreaterThanOrEqual(3);
			expect(crossings(edges(one.outline))).toEqual([]);
			expect(isConvex(one.outline)).toBe(true);
			expect(area(one.outline)).toBeGreaterThan(2500);
		},
	);

	test('they do not overlap', () => {
		const pairs = made.flatMap((one, index) =>
			made.slice(index + 1).map((other) => [one, other] as const),
		);
		const deep = pairs.filter(([one, other]) => overlap(one.outline, other.outline) > 0.01);
		expect(deep.map(([one, other]) => [one.id, one.side, other.id, other.side])).toEqual([]);
	});

	test('they cover the frame', () => {
		const whole = upperBody.frame.width * upperBody.frame.height;
		const sum = made.reduce((total, { outline }) => total + area(outline), 0);
		expect(Math.abs(sum - whole) / whole).toBeLessThan(0.005);
	});

	test.each(paired)('%s: the left mirrors the right', (id) => {
		const [left, right] = [cell(id, 'left'), cell(id, 'right')];
		const turned = mirror(left?.outline ?? []);
		expect(mirror(left ? [left.at] : [])).toEqual([right?.at]);
		expect(turned).toHaveLength(right?.outline.length ?? NaN);
		for (const corner of right?.outline ?? []) {
			expect(Math.min(...turned.map((other) => distance(corner, other)))).toBeLessThan(0.01);
		}
	});

	test.each(middles)('%s: reaches as far to the left as to the right', (id) => {
		const across = (cell(id, 'middle')?.outline ?? []).map(([x]) => x);
		expect(Math.max(...across) + Math.min(...across)).toBeCloseTo(0, 5);
	});

	test("sides are the reader's own: from the front the left is on the right of the picture", () => {
		for (const id of paired) {
			expect(Math.sign(cell(id, 'left')?.at[0] ?? NaN)).toBe(view === 'back' ? -1 : 1);
		}
	});

	test('a touch means the place whose reach is nearest', () => {
		for (let x = -260; x <= 260; x += 13) {
			for (let y = 90; y <= 620; y += 13) {
				const means = made.filter(({ outline }) => distanceOutside([x, y], outline) < 0.01);
				const reaches = placesIn(view).map(({ id, reach: [rx, ry] }) => ({
					id,
					far: Math.hypot(Math.abs(x) - rx, y - ry),
				}));
				const least = Math.min(...reaches.map(({ far }) => far));
				const nearest = reaches.filter(({ far }) => far < least + 0.02).map(({ id }) => id);
				expect(means.length).toBeGreaterThan(0);
				expect(means.filter(({ id }) => !nearest.includes(id))).toEqual([]);
			}
		}
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
