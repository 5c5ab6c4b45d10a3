import { expect, test } from 'vitest';
import { partsOf } from '../../src/build/contents.ts';

const heading = (slug: string, depth = 2) => ({ slug, depth, text: slug });

test('partsOf(headings) has the headings of the second level, without the way on', () => {
	const all = [heading('a'), heading('a-1', 3), heading('b'), heading('c'), heading('next')];
	expect(partsOf(all).map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
});

test('partsOf(headings) is empty where they are few', () => {
	expect(partsOf([heading('a'), heading('b'), heading('next')])).toEqual([]);
});
