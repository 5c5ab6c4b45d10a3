import { describe, expect, test } from 'vitest';
import { ranked, type Result } from '../../src/search/ranking.ts';

const result = (score: number, url: string, kind?: string): Result => ({
	score,
	page: { url, excerpt: '', meta: kind ? { title: url, kind } : { title: url } },
});

const order = (results: Result[]) => ranked(results).map(({ url }) => url);

describe('ranked(results)', () => {
	test('pages of one kind go by score', () => {
		expect(order([result(1, 'low', 'Muscle'), result(2, 'high', 'Muscle')])).toEqual([
			'high',
			'low',
		]);
	});

	test('at one score, what to do comes first and its background last', () => {
		const kinds = ['Muscle', 'Article', 'Sore place', 'Routine', 'Technique'];
		expect(order(kinds.map((kind) => result(1, kind, kind)))).toEqual([...kinds].reverse());
	});

	test('a far better score wins over a kind', () => {
		expect(order([result(1, 'technique', 'Technique'), result(2, 'muscle', 'Muscle')])[0]).toBe(
			'muscle',
		);
	});

	test('equal ones keep their order', () => {
		expect(order(['a', 'b', 'c'].map((url) => result(1, url, 'Tool')))).toEqual(['a', 'b', 'c']);
	});

	test('a page without a kind counts as its score says', () => {
		expect(order([result(1, 'known', 'Muscle'), result(1.01, 'unknown')])).toEqual([
			'unknown',
			'known',
		]);
	});

	test('leaves the results that it was given in their order', () => {
		const results = [result(1, 'a'), result(2, 'b')];
		ranked(results);
		expect(results.map(({ page }) => page.url)).toEqual(['a', 'b']);
	});
});
