import { describe, expect, test } from 'vitest';
import { runsOf } from '../../src/search/excerpt.ts';

describe('runsOf(excerpt)', () => {
	test('marks the words that were looked for, and keeps the rest in order', () => {
		expect(runsOf('Lie on a <mark>foam</mark> <mark>roller</mark>.')).toEqual([
			{ text: 'Lie on a ', found: false },
			{ text: 'foam', found: true },
			{ text: ' ', found: false },
			{ text: 'roller', found: true },
			{ text: '.', found: false },
		]);
	});

	test('a mark at the start or the end leaves no empty run', () => {
		expect(runsOf('<mark>foam</mark>')).toEqual([{ text: 'foam', found: true }]);
		expect(runsOf('')).toEqual([]);
	});

	test('signs written as entities become signs, once', () => {
		expect(runsOf('&lt;b&gt; &amp;lt; &quot;it&#39;s&quot;')).toEqual([
			{ text: '<b> &lt; "it\'s"', found: false },
		]);
	});

	test('other markup stays text', () => {
		expect(runsOf('<img src=x>').map(({ text }) => text)).toEqual(['<img src=x>']);
	});
});
