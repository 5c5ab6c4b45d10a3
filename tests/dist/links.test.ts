// No link of the site leads nowhere, and links alone lead to every page.

import { expect, test } from 'vitest';
import { at, base, dist, documentOf, fileOf, readPages, sitemapPaths } from '../built.ts';
import { brokenLinks } from '../broken-links.ts';

test('every address of ours lies in the site’s folder and has its file and its part of the page', () => {
	const { faults, checked } = brokenLinks(dist, base);
	expect(checked).toBeGreaterThan(10_000);
	expect(faults).toEqual([]);
});

test('every page of the sitemap can be reached by links alone', () => {
	const links = new Map(
		readPages().map((page) => [
			fileOf(at(page.path)),
			[...documentOf(page).querySelectorAll('a[href]')].map((link) => link.getAttribute('href')),
		]),
	);
	const seen = new Set<string | undefined>();
	const waiting = [fileOf(base)];
	for (let file = waiting.shift(); file; file = waiting.shift()) {
		if (seen.has(file)) continue;
		seen.add(file);
		waiting.push(...(links.get(file) ?? []).flatMap((href) => fileOf(href ?? '') ?? []));
	}
	expect(sitemapPaths.filter((path) => !seen.has(fileOf(at(path))))).toEqual([]);
});
