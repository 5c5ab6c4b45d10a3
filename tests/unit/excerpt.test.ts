import { describe, expect, test } from 'vitest';
import { runsOf, textFragmentOf } from '../../src/search/excerpt.ts';

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

describe('textFragmentOf(excerpt)', () => {
	test.each([
		[
			'a <mark>foam</mark> <mark>roller</mark> on the floor under the back',
			'foam%20roller%20on%20the%20floor',
		],
		['Use a <mark>tennis</mark> <mark>ball.</mark> Then rest', 'tennis%20ball'],
		['<mark>20-minute</mark> massage', '20%2Dminute%20massage'],
		['Salt &amp; <mark>heat</mark> &amp; cold', 'heat%20%26%20cold'],
	])('%s', (excerpt, words) => {
		expect(textFragmentOf(excerpt)).toBe(`#:~:text=${words}`);
	});

	test('an excerpt that shows nothing found gives none', () => {
		expect(textFragmentOf('A long stroke.')).toBe('');
		expect(textFragmentOf('')).toBe('');
	});
});
