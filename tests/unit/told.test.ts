import { describe, expect, test } from 'vitest';
import { brief, searchText } from '../../src/search/text.ts';
import { told, type State } from '../../src/search/understood.ts';

const page = { url: '/a/', title: 'A', kind: 'tools', excerpt: '' };
const text = searchText('en-US');

/** Results of a search for "foam roller". */
const state = (count: number, more: Partial<State['results']> = {}): State => ({
	...{ asked: 'foam roller', left: count, progress: 'done' },
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
		[state(20), '20 pages for “foam roller”'],
		[state(21), 'The first 20 of 21 pages for “foam roller”'],
		[{ ...state(90), left: 2 }, '2 pages of 90 for “foam roller”'],
		[{ ...state(90), left: 30 }, 'The first 20 of 30 pages for “foam roller”'],
		[state(90, { mended: true }), 'Showing results for “foam roller”: the first 20 of 90 pages'],
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

	test('more words than any page can be asked for are not held against the pages', () => {
		const story = { relaxed: ['gun'], isStory: true };
		expect(told(state(16, story), text)).toBe('16 pages that may help');
		expect(told({ ...state(16, story), left: 1 }, text)).toBe('1 page of 16 that may help');
		expect(told(state(5, { ...story, mended: true }), text)).toBe(
			'Showing results for “foam roller”. 5 pages that may help',
		);
		expect(told(state(3, { ...story, missing: 'some' }), text)).toBe(
			`3 pages that may help. ${text.some}`,
		);
		expect(told(state(3, { isStory: true }), text)).toBe('3 pages for “foam roller”');
	});

	test('a part of the body that is not ours is named, with who to see, whatever else there is to say', () => {
		const knee =
			'Unknot does not cover the knee. See a doctor or physical therapist if it does not settle; ';
		const outside = { outside: 'the knee' };
		expect(told(state(4, outside), text)).toBe(`${knee}4 pages may still help.`);
		expect(told({ ...state(4, outside), left: 1 }, text)).toBe(
			`${knee}1 page of 4 may still help.`,
		);
		for (const more of [{ relaxed: ['gun'] }, { relaxed: [], isStory: true }, { mended: true }])
			expect(told(state(4, { ...outside, ...more }), text)).toBe(`${knee}4 pages may still help.`);
		expect(told(state(4, { ...outside, missing: 'some' }), text)).toBe(
			`${knee}4 pages may still help. ${text.some}`,
		);
		expect(told(state(4, { ...outside, missing: 'text' }), text)).toMatch(/could not be loaded/);
	});

	test('a sore place is named with the side that the words say', () => {
		expect((['left', 'right', 'both'] as const).map((side) => text.sided('Neck', side))).toEqual([
			...['Neck, your left', 'Neck, your right', 'Neck, both sides'],
		]);
	});

	test('before the search has ended it says nothing, and of a late one what is there', () => {
		expect(told({ ...state(3), progress: 'early' }, text)).toBe('');
		expect(told({ ...state(3), progress: 'slow' }, text)).toBe(
			'3 pages by their names so far. The full search is slow to load, and may find more.',
		);
		expect(told({ ...state(3, { missing: 'names' }), progress: 'slow' }, text)).toMatch(
			/^3 pages so far\. The names of the pages are slow/,
		);
		expect(told({ ...state(0), results: undefined, progress: 'slow' }, text)).toBe(text.slow);
	});

	test('without an index the names alone answer, without names the index, or nothing does', () => {
		const byNames = state(3, { missing: 'text', relaxed: ['foam'] });
		expect(told(byNames, text)).toMatch(/^3 pages by their names alone\./);
		expect(told({ ...byNames, left: 1 }, text)).toMatch(/^1 page of 3 by their names alone\./);
		expect(told(state(0, { missing: 'text' }), text)).toMatch(/could not be loaded/);
		expect(told(state(2, { missing: 'names' }), text)).toMatch(
			/^2 pages for “foam roller”, spelled as it is\. The names .* could not be loaded/,
		);
		expect(told({ ...state(3), progress: 'failed' }, text)).toBe(text.failed);
		expect(told({ ...state(3), results: undefined, progress: 'failed' }, text)).toBe(text.failed);
	});

	test('where some pages could not be read it says so after what was found', () => {
		expect(told(state(3, { missing: 'some' }), text)).toBe(
			`3 pages for “foam roller”. ${text.some}`,
		);
	});

	test('a long story is not said back as a whole', () => {
		const story = 'upper part of my left shoulder blade aches since it began at work last week';
		expect(brief(story)).toBe('upper part of my left shoulder blade aches since it began at…');
		expect(brief('foam roller')).toBe('foam roller');
		expect(brief('a'.repeat(90))).toBe(`${'a'.repeat(60)}…`);
		expect(told({ ...state(0), asked: story }, text)).toContain('began at…”');
	});

	test('figures are written as the language of the page writes them', () => {
		expect(told(state(1200), text)).toMatch(/^The first 20 of 1,200 pages/);
		expect(told(state(1200), searchText('de-DE'))).toMatch(/^The first 20 of 1\.200 pages/);
	});
});
