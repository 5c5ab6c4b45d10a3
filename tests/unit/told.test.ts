import { describe, expect, test } from 'vitest';
import { searchText } from '../../src/search/text.ts';
import { told, type State } from '../../src/search/told.ts';

const page = { url: '/a/', title: 'A', kind: 'tools', excerpt: '' };
const text = searchText('en-US');

/** Results of a search for "foam roller". */
const state = (count: number, more: Partial<State['results']> = {}): State => ({
	...{ asked: 'foam roller', left: count, failed: false },
	results: {
		...{ query: 'foam roller', mended: false },
		pages: Array.from({ length: count }, () => page),
		...more,
	},
});

describe('told(state, text)', () => {
	test.each<[State, string]>([
		[{ ...state(3), asked: '' }, ''],
		[{ ...state(0), results: undefined }, ''],
		[state(3), '3 pages for “foam roller”'],
		[state(1), '1 page for “foam roller”'],
		[{ ...state(16), left: 2 }, '2 pages of 16 for “foam roller”'],
		[state(0), 'Nothing found for “foam roller”. Try fewer or other words, or start below.'],
		[
			state(3, { query: 'foam rollers', mended: true }),
			'Showing results for “foam rollers”: 3 pages',
		],
	])('%#', (given, words) => {
		expect(told(given, text)).toBe(words);
	});

	test('where no page has all words it says so, and names those that a page has together', () => {
		expect(told(state(16, { relaxed: ['gun', 'tens'] }), text)).toBe(
			'No page has all these words. 16 pages have some of them, such as “gun”, “tens”.',
		);
		expect(told(state(1, { relaxed: ['gun'] }), text)).toBe(
			'No page has all these words. 1 page has some of them, such as “gun”.',
		);
		expect(told(state(2, { relaxed: [] }), text)).toBe(
			'No page has all these words. 2 pages have some of them.',
		);
	});

	test('it says so of mended words and of narrowed results, too', () => {
		const mended = state(5, { relaxed: ['gun'], mended: true });
		expect(told(mended, text)).toBe(
			'Showing results for “foam roller”. No page has all these words. 5 pages have some of them, such as “gun”.',
		);
		expect(told({ ...mended, left: 1 }, text)).toMatch(/1 page of 5 has some of them/);
	});

	test('without an index the names alone answer, or nothing does', () => {
		expect(told({ ...state(3), failed: true }, text)).toMatch(/^3 pages by their names alone\./);
		expect(told({ ...state(0), failed: true }, text)).toBe(text.failed);
	});

	test('figures are written as the language of the page writes them', () => {
		expect(told(state(1200), text)).toMatch(/^1,200 pages/);
		expect(told(state(1200), searchText('de-DE'))).toMatch(/^1\.200 pages/);
	});
});
