// A text has a list of its parts, as a fold in a narrow window and beside it in a wide one.

import { describe, expect, test } from 'vitest';
import { documentOf, readPage, sitemapPaths, textOf } from '../built.ts';

const articles = sitemapPaths.filter((path) => /^\/articles\/.+/.test(path));

test('there are articles to look at', () => {
	expect(articles.length).toBeGreaterThan(10);
});

describe.each(articles)('%s', (path) => {
	const document = documentOf(readPage(path));
	const lists = [...document.querySelectorAll('nav.contents')];
	const headings = [...document.querySelectorAll('.prose > h2')].filter(({ id }) => id !== 'next');

	test('both lists name its parts in their order, and none is marked', () => {
		expect(headings.length).toBeGreaterThan(2);
		expect(lists).toHaveLength(2);
		for (const list of lists) {
			const links = [...list.querySelectorAll('a')];
			expect(links.map((link) => link.getAttribute('href'))).toEqual(
				headings.map(({ id }) => `#${id}`),
			);
			expect(links.map(textOf)).toEqual(headings.map(textOf));
			expect(list.querySelector('[aria-current]')).toBeNull();
		}
	});

	test('its place is beside the text, not of a picture that is not there', () => {
		expect(document.querySelector('.entry')?.classList.contains('pictured')).toBe(false);
		expect(document.querySelector('.entry-picture')).toBeNull();
	});
});
