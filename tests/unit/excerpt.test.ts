import { describe, expect, test } from 'vitest';
import { runsOf, textFragmentOf, withoutTitle } from '../../src/search/passage.ts';

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

describe('withoutTitle(runs, title)', () => {
	const cut = (excerpt: string, title: string) => withoutTitle(runsOf(excerpt), title);

	test('a title that an excerpt begins with is left out, marks and all', () => {
		expect(
			cut(
				'<mark>Foam</mark> <mark>roller</mark> for the back. Lie on it.',
				'Foam roller for the back',
			),
		).toEqual([{ text: 'Lie on it.', found: false }]);
	});

	test('a title that ends in a sign of its own is left out with it', () => {
		expect(cut('Does it <mark>hurt</mark>? No.', 'Does it hurt?')).toEqual([
			{ text: 'No.', found: false },
		]);
	});

	test.each(['Lie on a foam roller.', ''])('"%s" does not begin with it', (excerpt) => {
		expect(cut(excerpt, 'Foam roller')).toEqual(runsOf(excerpt));
	});
});

describe('textFragmentOf(runs, titles)', () => {
	const fragment = (excerpt: string, titles: string[] = []) =>
		textFragmentOf(runsOf(excerpt), titles);

	test.each([
		[
			'a <mark>foam</mark> <mark>roller</mark> on the floor under the back',
			'a-,foam%20roller%20on%20the%20floor',
		],
		['Use a <mark>tennis</mark> <mark>ball.</mark> Then rest', 'Use%20a-,tennis%20ball'],
		['<mark>20-minute</mark> massage', '20%2Dminute%20massage'],
		['Salt &amp; <mark>heat</mark> &amp; cold', 'Salt%20%26-,heat%20%26%20cold'],
		['First. You lie on your own <mark>back</mark>', 'on%20your%20own-,back'],
	])('%s', (excerpt, words) => {
		expect(fragment(excerpt)).toBe(`:~:text=${words}`);
	});

	test('what a title has, too, would paint the title: the next words are taken', () => {
		const excerpt = 'The <mark>foam</mark> <mark>roller</mark>. A <mark>roller</mark> is round';
		expect(fragment(excerpt, ['Foam roller'])).toBe(':~:text=A-,roller%20is%20round');
		expect(fragment('The <mark>foam</mark> <mark>roller</mark>', ['Foam roller'])).toBe('');
	});

	test('an excerpt that shows nothing found gives none', () => {
		expect(fragment('A long stroke.')).toBe('');
		expect(fragment('')).toBe('');
	});
});
