// The pages of sore places: what warns, what to try, the muscles, the rest; nothing of it lost.

import { describe, expect, test } from 'vitest';
import { lineAt } from '../../src/safety/signs.ts';
import { redLine } from '../../src/safety/text.ts';
import { base, documentOf, readPage, sitemapPaths, textOf } from '../built.ts';
import { signs } from '../unit/facts.ts';

const paths = sitemapPaths.filter((path) => /^\/areas\/.+/.test(path));

test('there are places to look at', () => {
	expect(paths).toHaveLength(26);
});

describe.each(paths)('%s', (path) => {
	const document = documentOf(readPage(path));
	const main = document.querySelector('main');
	const headings = [...(main?.querySelectorAll('h1, h2') ?? [])].map(textOf);

	test('name, one red line, what to try, likely muscles, then folds', () => {
		expect(headings[1]).toMatch(/^[^?]+, [^?]+\? Read first$/);
		const order = ['Try first', 'Likely muscles', 'Sources', 'Next'];
		expect(headings.slice(2).filter((heading) => order.includes(heading))).toEqual(order);
	});

	test('one box warns: the red line that the map has opens all signs, the most urgent first', () => {
		const boxes = [...document.querySelectorAll('[data-warning]')].filter((box) =>
			box.querySelector('h2'),
		);
		expect(boxes).toHaveLength(1);
		const [box] = boxes;
		const id = path.split('/')[2] ?? '';
		expect(textOf(box?.querySelector('summary'))).toBe(
			`${redLine.says(lineAt(id, signs))} ${redLine.read}`,
		);
		expect([...(box?.querySelectorAll('p') ?? [])].map(textOf)).toEqual([
			'Call your emergency number now if:',
			'Get medical help today if:',
			'See a doctor or physical therapist if:',
		]);
		const [emergency, ...others] = [...(box?.querySelectorAll('ul') ?? [])];
		expect(emergency?.querySelectorAll('li').length).toBeGreaterThan(15);
		for (const list of others) expect(list.querySelector('li')).not.toBeNull();
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
