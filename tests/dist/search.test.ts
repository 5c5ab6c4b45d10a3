// Without script the search page is an index of everything.

import { expect, test } from 'vitest';
import { base, documentOf, readPage, textOf } from '../built.ts';

const document = documentOf(readPage('/search/'));

test('the search page is an index of everything with its other names', () => {
	const index = [...document.querySelectorAll(`.index li:has(> a[href^="${base}"])`)].map(textOf);
	expect(index.length).toBeGreaterThan(140);
	const named = index.filter((text) => text.includes('Also called') && text.includes('kneading'));
	expect(named).not.toEqual([]);
});
