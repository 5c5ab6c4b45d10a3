import { describe, expect, test } from 'vitest';
import { ranked, type Scored } from '../../src/search/ranking.ts';

const result = (score: number, url: string, kind = ''): Scored => ({
	...{ score, url, kind },
	title: url,
	excerpt: '',
});

const order = (results: Scored[]) => ranked(results).map(({ url }) => url);

describe('ranked(results)', () => {
	test('pages of one kind go by score', () => {
		expect(order([result(1, 'low', 'Muscle'), result(2, 'high', 'Muscle')])).toEqual([
			'high',
			'low',
		]);
	});

	test('at one score, what to do comes first, studies and the site itself last', () => {
		const kinds = [
			'About the site',
			'Evidence',
			'Tool',
			'Muscle',
			'Routine',
			'Article',
			'Technique',
		];
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

	test('leaves the results that it was given in their order', () => {
		const results = [result(1, 'a'), result(2, 'b')];
		ranked(results);
		expect(results.map(({ url }) => url)).toEqual(['a', 'b']);
	});
});
