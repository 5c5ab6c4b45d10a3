// The drawing and the list beside it are equal: whoever reads the one misses nothing of the other.

import { describe, expect, test } from 'vitest';
import { documentOf, readPage } from '../built.ts';

const linksIn = (document: Document, selector: string) =>
	[...document.querySelectorAll(selector)].map((link) => ({
		name: link.getAttribute('aria-label') ?? '',
		href: link.getAttribute('href'),
		choice: link.getAttribute('data-choice'),
	}));

describe.each(['/', '/front/'])('%s', (path) => {
	const document = documentOf(readPage(path));

	test('every link of the drawing stands in the list, each name once', () => {
		const drawn = linksIn(document, '.plate a');
		const listed = linksIn(document, '.plate-list a');
		expect(drawn.length).toBeGreaterThan(20);
		expect(new Set(listed.map(({ name }) => name)).size).toBe(listed.length);
		// What is not ours to massage has a page of its own, which the list leads to.
		const [more] = document.querySelectorAll('main a[href$="/outside/"]');
		expect(more).toBeDefined();
		const outside = documentOf(readPage('/outside/'));
		const inList = new Map(listed.map((link) => [link.choice, link]));
		for (const link of drawn) {
			const id = link.choice?.replace(/-(?:left|right|middle)$/, '') ?? '';
			if (inList.has(link.choice)) expect(inList.get(link.choice)).toEqual(link);
			else expect(outside.getElementById(id), link.name).not.toBeNull();
		}
		const places = linksIn(document, '.plate .places a');
		expect(new Set(places.map(({ name }) => name)).size).toBe(places.length);
	});
});

test('the back has at least 26 places', () => {
	const document = documentOf(readPage('/'));
	expect(linksIn(document, '.plate .places a').length).toBeGreaterThanOrEqual(26);
});
