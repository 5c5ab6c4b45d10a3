import { describe, expect, test } from 'vitest';
import { distance, mend } from '../../src/search/mend.ts';
import { names } from './named.ts';

describe('distance(a, b)', () => {
	test.each([
		['ball', 'ball', 0],
		['bal', 'ball', 1],
		['blal', 'ball', 1],
		['bell', 'ball', 1],
		['piont', 'point', 1],
		['', 'ball', 4],
	])('%s and %s: %d', (a, b, expected) => {
		expect(distance(a, b)).toBe(expected);
	});
});

describe('mend(query, names)', () => {
	test.each([
		['petrisagge', 'petrisage'],
		['tenis ball', 'tennis ball'],
		['levaotr scapulae', 'levator scapulae'],
	])('%j is taken to mean %j', (query, expected) => {
		expect(mend(query, names)).toEqual({ query: expected, changed: true, unknown: false });
	});

	test('known words stay', () => {
		expect(mend('stiff neck', names)).toEqual({
			query: 'stiff neck',
			changed: false,
			unknown: false,
		});
	});

	test('nonsense stays nonsense', () => {
		expect(mend('qwzxplk', names).unknown).toBe(true);
		expect(mend('cryptocurrency mortgage', names).unknown).toBe(true);
	});
});
