import { describe, expect, test } from 'vitest';
import {
	opening,
	passageOf,
	withoutStrays,
	type IndexedPage,
	type Passage,
} from '../../src/search/passage.ts';

const start = (excerpt: string): Passage => ({ title: 'Foam roller for the back', excerpt });
const under = (id: string, excerpt: string, weight = 1): Passage => ({
	...{ title: id, excerpt, anchor: { id } },
	weighted_locations: [{ weight }],
});
const page = (...sub_results: Passage[]): IndexedPage => ({
	...{ url: '/a/', excerpt: 'all of it', meta: { title: 'Foam roller for the back' } },
	sub_results,
});

describe('passageOf(page)', () => {
	test('the passage with most of the words answers', () => {
		const best = under('b', 'salt, <mark>lactic</mark> <mark>acid</mark>');
		expect(passageOf(page(under('a', '<mark>acid</mark>'), best))).toEqual({
			excerpt: best.excerpt,
			under: { id: 'b', title: 'b' },
		});
	});

	test('one word over and over, in any form, is one word', () => {
		const often = under('a', '<mark>acid</mark> <mark>Acid,</mark> <mark>acids.</mark>');
		expect(
			passageOf(page(often, under('b', '<mark>lactic</mark> <mark>acid</mark>'))).under?.id,
		).toBe('b');
	});

	test('a heading that has the word is enough, where no text under it has', () => {
		expect(passageOf(page(under('a', 'nothing'), under('b', 'nothing', 6))).under?.id).toBe('b');
	});

	test('of equal ones the heading that has the words itself, then the first', () => {
		const one = '<mark>acid</mark> in the text';
		expect(passageOf(page(under('a', one), under('b', one, 6))).under?.id).toBe('b');
		expect(passageOf(page(under('a', one), under('b', one))).under?.id).toBe('a');
	});

	test('a page that is about the words is opened at its beginning', () => {
		const title = '<mark>Foam</mark> <mark>roller</mark> for the back. Lie on it.';
		const found = passageOf(
			page(start(title), under('a', '<mark>foam</mark> <mark>roller</mark>', 6)),
		);
		expect(found).toEqual({ excerpt: title });
	});

	test('without passages the page answers as a whole', () => {
		expect(passageOf(page())).toEqual({ excerpt: 'all of it' });
		expect(passageOf({ ...page(), meta: {} })).toEqual({ excerpt: 'all of it' });
	});
});

describe('opening(result)', () => {
	const result = { url: '/a/', title: 'Lactic acid' };

	test('the link leads to the heading, and marks words below it', () => {
		const { href } = opening({
			...{ ...result, under: { id: 'clear', title: 'Does it clear lactic acid?' } },
			excerpt: 'Does it clear <mark>lactic acid?</mark> It washes <mark>acid</mark> out of it.',
		});
		expect(href).toBe('/a/#clear:~:text=It%20washes-,acid%20out%20of%20it');
	});

	test('it never marks the title, and leads to the page where nothing is left to mark', () => {
		expect(opening({ ...result, excerpt: '<mark>Lactic acid</mark>. A short text.' })).toEqual({
			href: '/a/',
			runs: [{ text: 'A short text.', found: false }],
		});
	});

	test('a text that goes on says so', () => {
		const said = (excerpt: string) =>
			opening({ ...result, excerpt })
				.runs.map(({ text }) => text)
				.join('');
		expect(said('and so on, and')).toBe('… and so on, and …');
		expect(said('A whole sentence.')).toBe('A whole sentence.');
	});
});

test.each([
	['<mark>numbness</mark> and a <mark>number</mark>', '<mark>numbness</mark> and a number'],
	['a <mark>partner’s</mark> part', 'a partner’s part'],
	['nothing is marked', 'nothing is marked'],
])('of %j only what was asked for stays marked', (excerpt, expected) => {
	expect(withoutStrays(excerpt, new Set(['numb']))).toBe(expected);
});
