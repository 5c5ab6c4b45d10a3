import { describe, expect, test } from 'vitest';
import { viewIds } from '../../src/anatomy/upper-body/body.ts';
import type { Depth } from '../../src/anatomy/body.ts';
import type { Kind, Shape } from '../../src/anatomy/shape.ts';
import { plateShapes } from '../../src/anatomy/shapes.ts';
import {
	depthOfSheet,
	isAway,
	sheets,
	type PlateLink,
	type Sheet,
} from '../../src/plate/sheets.ts';

const shape = (id: string, depth: Depth = 1, kind: Kind = 'muscle'): Shape => ({
	id,
	kind,
	depth,
	top: 0,
	outline: 'M0 0z',
});

const depths: readonly Depth[] = [1, 2, 3, 4, 5, 6];

const link = (id: string, ...structures: string[]): PlateLink => ({
	id,
	name: id,
	href: `/muscles/${id}/`,
	structures,
});

const inWords = (shapes: Shape[], links: PlateLink[]) =>
	sheets(shapes, links).map((sheet) => [sheet.link?.id, ...sheet.shapes.map(({ id }) => id)]);

describe('sheets(shapes, links)', () => {
	test('neighbors of one page become one link', () => {
		const rhomboids = link('rhomboids', 'minor', 'major');
		expect(inWords([shape('minor'), shape('major')], [rhomboids])).toEqual([
			['rhomboids', 'minor', 'major'],
		]);
	});

	test('shapes of one page with another between them stay apart, in the order of paint', () => {
		const pages = [link('pair', 'first', 'third')];
		expect(inWords([shape('first'), shape('second'), shape('third')], pages)).toEqual([
			['pair', 'first'],
			[undefined, 'second'],
			['pair', 'third'],
		]);
	});

	test('neighbors without a page become one sheet', () => {
		expect(inWords([shape('a'), shape('b')], [])).toEqual([[undefined, 'a', 'b']]);
	});

	test('what lies at another depth is never on the same sheet, linked or not', () => {
		const shapes = [shape('a', 2), shape('b', 1), shape('c', 1), shape('d', 2)];
		const expected = [
			[2, 'a'],
			[1, 'b', 'c'],
			[2, 'd'],
		];
		for (const links of [[], [link('all', 'a', 'b', 'c', 'd')]]) {
			const stack = sheets(shapes, links);
			const found = stack.map(({ depth, shapes: on }) => [depth, ...on.map(({ id }) => id)]);
			expect(found).toEqual(expected);
		}
	});

	test('what the skin covers is never on a sheet with what lies under a muscle, for it has another tone', () => {
		const arm: Shape = { ...shape('arm', 2), open: true };
		const stack = sheets([shape('a', 2), arm, { ...arm, id: 'b' }, shape('c', 2)], []);
		expect(stack.map(({ key, open }) => [key, open])).toEqual([
			['a', false],
			['arm', true],
			['c', false],
		]);
	});

	test('bones are never on a sheet with the muscles round them', () => {
		const stack = sheets([shape('rib', 6, 'bone'), shape('a', 5), shape('blade', 6, 'bone')], []);
		expect(stack.map(({ key, depth }) => [key, depth])).toEqual([
			['rib', 6],
			['a', 5],
			['blade', 6],
		]);
	});

	test.each(viewIds)('%s: the sheets of the plate hold every shape once, in its order', (view) => {
		const shapes = plateShapes(view);
		const stack = sheets(shapes, []);
		expect(stack.flatMap((sheet) => sheet.shapes)).toEqual(shapes);
		for (const sheet of stack) {
			expect(new Set(sheet.shapes.map(({ depth }) => depth))).toEqual(new Set([sheet.depth]));
		}
	});

	test('every shape is painted once, and every sheet has its own key', () => {
		const shapes = ['a', 'b', 'c', 'd'].map((id, index) => shape(id, index > 1 ? 1 : 2));
		const stack = sheets(shapes, [link('page', 'b', 'c')]);
		expect(stack.flatMap((sheet) => sheet.shapes)).toEqual(shapes);
		expect(new Set(stack.map(({ key }) => key)).size).toBe(stack.length);
	});

	test('leaves the shapes that it was given as they are', () => {
		const shapes = [shape('a'), shape('b')];
		sheets(shapes, []);
		expect(shapes).toEqual([shape('a'), shape('b')]);
	});

	test('a group without a shape is no fault', () => {
		expect(inWords([shape('a')], [link('group')])).toEqual([[undefined, 'a']]);
	});

	test('a page whose parts only the other view draws has no sheet', () => {
		expect(inWords([shape('a')], [link('ghosts', 'a', 'ghost'), link('gone', 'ghost')])).toEqual([
			['ghosts', 'a'],
		]);
	});
});

const sheet = (depth: Depth, ...shapes: Shape[]): Sheet => ({
	key: 'one',
	shapes,
	link: undefined,
	depth,
	stays: shapes.every(({ stays }) => stays ?? false),
	open: false,
});

describe('depthOfSheet(sheet)', () => {
	test.each(depths)('depth %d is its own', (depth) => {
		expect(depthOfSheet(sheet(depth, shape('a', depth), shape('b', depth)))).toBe(depth);
	});

	test('what stays has none, and is never on a sheet with what goes', () => {
		const blade = { ...shape('blade', 6, 'bone'), stays: true };
		const stack = sheets([shape('rib', 6, 'bone'), blade, shape('hip', 6, 'bone')], []);
		expect(stack.map(depthOfSheet)).toEqual([6, undefined, 6]);
	});

	test.each([
		['back', ['skin-lines', 'low-skin-lines', 'blade', 'scapula']],
		[
			'front',
			[
				...['skin-lines', 'low-skin-lines', 'blade', 'acromion', 'sternum', 'clavicle'],
				...['face', 'face-lines'],
			],
		],
	] as const)('%s: the lines of the skin and the bone right under it stay', (view, expected) => {
		const staying = sheets(plateShapes(view), []).filter((one) => depthOfSheet(one) === undefined);
		expect(staying.flatMap(({ shapes }) => shapes.map(({ id }) => id))).toEqual(expected);
	});
});

describe('isAway(depth, level)', () => {
	/** For each level, what is taken away. */
	const away: Record<Depth, Depth[]> = {
		1: [6],
		2: [1],
		3: [1, 2],
		4: [1, 2, 3],
		5: [1, 2, 3, 4],
		6: [1, 2, 3, 4, 5],
	};

	test.each(depths)(
		'level %d takes away what is less deep, and an unopened side shows no bone',
		(level) => {
			expect(depths.filter((depth) => isAway(depth, level))).toEqual(away[level]);
		},
	);

	test.each(depths)(
		'level %d: what is looked at is there, and so is what always stays',
		(level) => {
			expect(isAway(level, level)).toBe(false);
			expect(isAway(undefined, level)).toBe(false);
		},
	);

	test.each(depths)('level %d: a sheet that always stays is never away', (level) => {
		const [blade] = sheets([{ ...shape('blade', 6, 'bone'), stays: true }], []);
		expect(blade && isAway(depthOfSheet(blade), level)).toBe(false);
	});
});
