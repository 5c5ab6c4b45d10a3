import { describe, expect, test } from 'vitest';
import { viewIds, type View, upperBody } from '../../src/anatomy/upper-body/body.ts';
import { mirror, type Point } from '../../src/anatomy/geometry.ts';
import { dangerZoneIds, structureIds } from '../../src/anatomy/names.ts';
import { placeIn, placesIn } from '../../src/anatomy/places.ts';
import { plateShapes, structureRing } from '../../src/anatomy/shapes.ts';
import { isAway } from '../../src/plate/sheets.ts';
import { altOfReach, pictureOf, pointOf, reachedBy } from '../../src/build/drawn.ts';
import { atlasPictures, type Picture } from '../../src/plate/pictures.ts';
import { area, muscle, routine, technique } from './entries.ts';

const single = structureIds.map((id) => muscle(id, { structures: [id] }));
const rhomboids = muscle('rhomboids', { structures: ['rhomboid-minor', 'rhomboid-major'] });
const trapezius = muscle('trapezius', {
	kind: 'group',
	members: ['upper-trapezius', 'middle-trapezius', 'lower-trapezius'],
});
const rotators = muscle('rotators', { kind: 'group', members: ['infraspinatus', 'teres-minor'] });
const muscles = [...single, rhomboids, trapezius, rotators];

/** The picture of a place that names these muscles. */
const pictureAt = (id: string, named: string[]) => pictureOf.area(area(id, named), muscles, []);

const shownIn = (view: View, marked: readonly string[]) =>
	plateShapes(view).filter(({ id }) => marked.includes(id));

/** Whether something of what is marked is drawn on one side, and not taken away. */
const isSeen = ({ view, marked, levels }: Picture) =>
	shownIn(view, marked).some(({ depth, kind }) =>
		[levels.left, levels.right].some((level) => kind === 'ridge' || !isAway(depth, level)),
	);

const everyArea = viewIds.flatMap((view) => placesIn(view).map(({ id }) => id));

describe('the view', () => {
	test.each([
		['infraspinatus', 'back'],
		['pectoralis-minor', 'front'],
		['scalenes', 'front'],
		['scapula', 'back'],
	] as const)('%s is shown from the %s', (id, view) => {
		expect(pictureOf.muscle(id, muscles).view).toBe(view);
	});

	test.each(['levator-scapulae', 'upper-trapezius', 'serratus-anterior', 'subscapularis'])(
		'%s, which both views draw, is shown from behind',
		(id) => {
			expect(pictureOf.muscle(id, muscles).view).toBe('back');
		},
	);

	test('of several, the view that shows most of them is taken; the back when it is the same', () => {
		const view = (...ids: string[]) => pictureOf.technique(ids, muscles).view;
		expect(view('scalenes', 'pectoralis-minor', 'infraspinatus')).toBe('front');
		expect(view('scalenes', 'infraspinatus', 'teres-minor')).toBe('back');
		expect(view('scalenes', 'infraspinatus')).toBe('back');
		expect(view('levator-scapulae', 'scalenes')).toBe('front');
	});

	test('a place is shown where it lies, whatever lies there; everywhere is the back', () => {
		expect(pictureAt('front-of-chest', ['infraspinatus']).view).toBe('front');
		expect(pictureAt('over-scapula', ['pectoralis-minor']).view).toBe('back');
		expect(pictureAt('side-of-neck', ['scalenes']).view).toBe('back');
		expect(pictureAt('whole-upper-back', ['trapezius']).view).toBe('back');
	});
});

describe('the words for what is reached', () => {
	test('say the view that the picture has', () => {
		expect(altOfReach(['infraspinatus'], muscles, 'this reaches')).toBe(
			'The upper body from behind; the muscles that this reaches are marked.',
		);
		expect(altOfReach(['pectoralis-minor'], muscles, 'the steps reach')).toMatch(
			/from the front; .* steps/,
		);
	});

	test('a routine reaches what its steps reach, each once', () => {
		const ways = [
			technique('press', { muscles: ['infraspinatus', 'rhomboids'] }),
			technique('glide', { muscles: ['rhomboids', 'trapezius'] }),
		];
		expect(reachedBy(routine('short', ['press', 'glide', 'press']), ways)).toEqual([
			'infraspinatus',
			'rhomboids',
			'trapezius',
		]);
	});

	test('a technique that names no muscle has no point, and stops the build', () => {
		expect(() => pointOf(technique('lost'), muscles)).toThrow(
			'The technique "lost" names no muscle. Name first the one that it reaches best.',
		);
		expect(pointOf(technique('press', { muscles: ['infraspinatus'] }), muscles)).toHaveLength(2);
	});
});

describe('what is marked', () => {
	test('a muscle marks its parts, a group those of its members', () => {
		expect(pictureOf.muscle('rhomboids', muscles).marked).toEqual([
			'rhomboid-minor',
			'rhomboid-major',
		]);
		expect(pictureOf.muscle('trapezius', muscles).marked).toEqual(trapezius.data.members);
	});

	test('a technique marks all that it reaches', () => {
		expect(pictureOf.technique(['rhomboids', 'rotators'], muscles).marked).toEqual([
			'rhomboid-minor',
			'rhomboid-major',
			'infraspinatus',
			'teres-minor',
		]);
	});

	test('a place marks what lies there, not what sends its ache from elsewhere', () => {
		const named = ['scalenes', 'rhomboids', 'middle-trapezius', 'levator-scapulae'];
		expect(pictureAt('between-scapulae', named).marked).toEqual([
			'rhomboid-minor',
			'rhomboid-major',
			'middle-trapezius',
		]);
	});

	test.each([
		['c7', ['c7', 'c7-tips']],
		['spine', ['thoracic-vertebrae', 'thoracic-vertebrae-tips']],
		['scapula', ['blade', 'scapula']],
	])('of a bone, the bone itself is marked: %s', (id, shapes) => {
		const { view, marked } = pictureOf.muscle(id, muscles);
		expect(marked).toEqual(shapes);
		expect(shownIn(view, marked).map(({ id }) => id)).toEqual(expect.arrayContaining(shapes));
	});

	test('marking leaves the pages as they are', () => {
		pictureOf.muscle('rhomboids', muscles).marked.push('more');
		expect(rhomboids.data.structures).toEqual(['rhomboid-minor', 'rhomboid-major']);
	});

	test.each(structureIds)(
		'%s is drawn in its picture, and to be seen on one side at least',
		(id) => {
			const one = pictureOf.muscle(id, muscles);
			expect(shownIn(one.view, one.marked)).not.toEqual([]);
			expect(isSeen(one)).toBe(true);
		},
	);

	test('a page that does not exist is refused', () => {
		expect(() => pictureOf.muscle('ghost', muscles)).toThrow('"ghost" names "ghost"');
		expect(() => pictureOf.technique(['ghost'], muscles)).toThrow('"A technique" names "ghost"');
		expect(() => pictureAt('over-scapula', ['ghost'])).toThrow('"over-scapula" names "ghost"');
	});
});

describe('how deep each side is opened', () => {
	test.each([
		['upper-trapezius', { left: 1, right: 1 }],
		['latissimus-dorsi', { left: 1, right: 1 }],
		['trapezius', { left: 1, right: 1 }],
		['infraspinatus', { left: 2, right: 1 }],
		['serratus-posterior-superior', { left: 3, right: 1 }],
		['longissimus-thoracis', { left: 4, right: 1 }],
		['obliquus-capitis-inferior', { left: 5, right: 1 }],
		['pectoralis-minor', { left: 2, right: 1 }],
		['scapula', { left: 6, right: 1 }],
		['spine', { left: 6, right: 1 }],
		['c7', { left: 6, right: 1 }],
	])('%s: %j', (id, levels) => {
		expect(pictureOf.muscle(id, muscles).levels).toEqual(levels);
	});

	test('of several that are covered, the least deep is laid open', () => {
		const levels = (...ids: string[]) => pictureOf.technique(ids, muscles).levels;
		expect(levels('longissimus-thoracis', 'infraspinatus')).toEqual({ left: 2, right: 1 });
		expect(levels('upper-trapezius', 'thoracic-multifidus')).toEqual({ left: 5, right: 1 });
	});

	test('the right is always whole', () => {
		for (const id of structureIds) expect(pictureOf.muscle(id, muscles).levels.right).toBe(1);
	});
});

describe('spots', () => {
	test.each(everyArea)('%s: one on each side, or one in the middle', (id) => {
		const { view, spots } = pictureAt(id, ['infraspinatus']);
		const place = placesIn(view).find((one) => one.id === id);
		const at: Point[] = place ? [place.at] : [];
		expect(at).toHaveLength(1);
		expect(spots).toEqual(place?.middle ? at : [...at, ...mirror(at)]);
	});

	test('what is everywhere has none, and neither has a muscle or a technique', () => {
		expect(pictureAt('whole-upper-back', ['trapezius']).spots).toEqual([]);
		expect(pictureOf.muscle('infraspinatus', muscles).spots).toEqual([]);
		expect(pictureOf.technique(['infraspinatus'], muscles).spots).toEqual([]);
	});
});

describe('the cut', () => {
	test.each([...structureIds, 'rhomboids', 'trapezius', 'rotators'])(
		'%s: holds all that is marked, on both sides',
		(id) => {
			const { view, marked, cut } = pictureOf.muscle(id, muscles);
			// The ring of the shoulder blade is that of the whole bone.
			const parts = marked.filter((part) => part !== 'blade');
			const points = shownIn(view, parts).flatMap((shape) => structureRing(shape.id, view));
			expect(points.length).toBeGreaterThan(4);
			for (const [x, y] of [...points, ...mirror(points)]) {
				expect(x).toBeGreaterThan(cut.x);
				expect(x).toBeLessThan(cut.x + cut.width);
				expect(y).toBeGreaterThan(cut.y);
				expect(y).toBeLessThan(cut.y + cut.height);
			}
		},
	);

	test('a small muscle is shown larger than the whole', () => {
		expect(pictureOf.muscle('obliquus-capitis-inferior', muscles).cut.width).toBeLessThan(
			upperBody.frame.width,
		);
	});

	test('a technique shows the whole plate, a place what lies round it, in the middle of the picture', () => {
		expect(pictureOf.technique(['infraspinatus'], muscles).cut).toEqual(upperBody.frame);
		const { x, y, width, height } = pictureAt('over-scapula', ['infraspinatus']).cut;
		expect(width).toBeLessThan(upperBody.frame.width);
		const at = placeIn('back', 'over-scapula')?.at ?? [0, 0];
		expect(at[0]).toBeGreaterThan(x);
		expect(at[0]).toBeLessThan(x + width);
		expect(Math.abs(at[1] - (y + height / 2))).toBeLessThan(height / 4);
	});

	test('no picture can change the frame of another', () => {
		pictureOf.technique(['infraspinatus'], muscles).cut.x = 0;
		expect(pictureOf.technique(['infraspinatus'], muscles).cut).toEqual(upperBody.frame);
	});
});

describe('the atlas', () => {
	const leaves = atlasPictures(dangerZoneIds.map((id) => ({ id, rule: 'never' })));

	test('has a leaf for each pair of layers, each with a name and words of its own', () => {
		expect(new Set(leaves.map(({ id }) => id)).size).toBe(leaves.length);
		expect(new Set(leaves.map(({ caption }) => caption)).size).toBe(leaves.length);
	});

	test.each(leaves.map((leaf) => [leaf.id, leaf] as const))(
		'%s: the whole figure from the side that its name and words say, nothing marked',
		(id, { caption, picture: { view, marked, spots, cut } }) => {
			expect(id.startsWith(`${view}-`)).toBe(true);
			expect(caption.startsWith(view === 'back' ? 'From behind: ' : 'From the front: ')).toBe(true);
			expect([marked, spots]).toEqual([[], []]);
			expect(cut).toEqual(upperBody.whole);
		},
	);

	test.each(viewIds)(
		'%s: every muscle is to be seen on some leaf, at the top of a side',
		(view) => {
			const opened = leaves
				.filter(({ picture }) => picture.view === view)
				.flatMap(({ picture: { levels } }) => [levels.left, levels.right]);
			const depths = new Set(
				plateShapes(view)
					.filter(({ kind }) => kind === 'muscle')
					.map(({ depth }) => depth),
			);
			expect([...depths].filter((depth) => opened.every((level) => isAway(depth, level)))).toEqual(
				[],
			);
			expect(opened).toContain(6);
		},
	);
});
