// The pages of sore places: what warns, what to try, the muscles, the rest; nothing of it lost.

import { describe, expect, test } from 'vitest';
import { base, documentOf, readPage, sitemapPaths, textOf } from '../built.ts';

const paths = sitemapPaths.filter((path) => /^\/areas\/.+/.test(path));

test('there are places to look at', () => {
	expect(paths).toHaveLength(26);
});

describe.each(paths)('%s', (path) => {
	const document = documentOf(readPage(path));
	const main = document.querySelector('main');
	const headings = [...(main?.querySelectorAll('h1, h2') ?? [])].map(textOf);

	test('name, is it safe, what to try, likely muscles, then folds', () => {
		const order = ['First: is it safe?', 'Try first', 'Likely muscles', 'Sources', 'Next'];
		expect(headings.filter((heading) => order.includes(heading))).toEqual(order);
	});

	test('one box warns, with the signs that call in the open and all of them folded', () => {
		const boxes = [...document.querySelectorAll('[data-warning]')].filter((box) =>
			box.querySelector('h2'),
		);
		expect(boxes).toHaveLength(1);
		const [box] = boxes;
		const [emergency, today] = [...(box?.querySelectorAll('details') ?? [])];
		expect(textOf(box?.querySelector('.call'))).toMatch(/^Call your emergency number now if: ./);
		expect(textOf(box?.querySelector('.ask'))).toMatch(/^Get medical help today if: ./);
		for (const fold of [emergency, today])
			expect(textOf(fold?.querySelector('summary span'))).toBe(
				String(fold?.querySelectorAll('li').length),
			);
		expect(emergency?.querySelectorAll('li').length).toBeGreaterThan(15);
	});

	test('1 to 4 picks are cards that lead to techniques', () => {
		const picks = [...document.querySelectorAll('.tries .card')];
		expect(picks.length).toBeGreaterThan(0);
		expect(picks.length).toBeLessThanOrEqual(4);
		for (const pick of picks)
			expect(pick.querySelector('a')?.getAttribute('href')).toContain(`${base}techniques/`);
	});

	test('each likely muscle is a card, and has its test or the reason why there is none', () => {
		const muscles = [...document.querySelectorAll('#behind ~ .cards .card a > span')].map(textOf);
		const tests = [...document.querySelectorAll('.tests dt')].map(textOf);
		expect(muscles.length).toBeGreaterThan(0);
		expect(tests).toEqual(muscles);
		for (const answer of document.querySelectorAll('.tests dd'))
			expect(textOf(answer).length).toBeGreaterThan(40);
	});

	test('what was linked to is still there', () => {
		for (const id of ['signs', 'what-to-try-first', 'behind', 'next', 'sources'])
			expect(document.getElementById(id), id).not.toBeNull();
		for (const id of ['what-else-can-hurt-here', 'what-lies-under-the-finger'])
			expect(document.getElementById(id)?.closest('details'), id).not.toBeNull();
	});
});
