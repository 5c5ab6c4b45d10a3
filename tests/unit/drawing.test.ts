import { describe, expect, test } from 'vitest';
import type { Kind, Shape } from '../../src/anatomy/plate.ts';
import { sheets, type PlateLink } from '../../src/map/drawing.ts';

const shape = (id: string, cover = false, kind: Kind = 'muscle'): Shape => ({
	id,
	kind,
	outline: 'M0 0z',
	cover,
});

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

	test('what covers is never on a sheet with what does not', () => {
		expect(sheets([shape('a'), shape('b', true)], []).map(({ cover }) => cover)).toEqual([
			false,
			true,
		]);
	});

	test('bones have a sheet of their own, but the shoulder blade goes with the muscles on it', () => {
		const stack = sheets(
			[shape('rib', false, 'bone'), shape('blade', false, 'bone'), shape('a')],
			[],
		);
		expect(stack.map(({ key, bones }) => [key, bones])).toEqual([
			['rib', true],
			['blade', false],
		]);
	});

	test('every shape is painted once, and every sheet has its own key', () => {
		const shapes = ['a', 'b', 'c', 'd'].map((id, index) => shape(id, index > 1));
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

	test('a page that names what is not drawn is refused in two sentences', () => {
		expect(() => sheets([shape('a')], [link('ghosts', 'a', 'ghost')])).toThrow(
			new Error(
				'The page "ghosts" names "ghost", which is not drawn. Add it to src/anatomy/plate.ts.',
			),
		);
	});
});
