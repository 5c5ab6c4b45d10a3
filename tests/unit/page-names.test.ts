import { describe, expect, test } from 'vitest';
import {
	ask,
	distance,
	fit,
	mend,
	plain,
	readNames,
	stem,
	stemsOf,
} from '../../src/search/page-names.ts';

const page = (title: string, names: string[] = [], summary = '') => ({
	...{ title, names, summary },
	url: `/${title}/`,
	kind: 'Technique',
});
const names = readNames([
	page('Kneading (petrissage)', ['kneading', 'petrisage'], 'Lift and squeeze the muscle'),
	page(
		'Tennis ball on the wall',
		['tennis ball', 'wall ball'],
		'Roll a ball between back and wall',
	),
	page('Levator scapulae', ['stiff neck', 'crick in the neck'], 'From the neck to the blade'),
]);
const best = (query: string) =>
	names.pages
		.map((one) => ({ title: one.title, score: fit(ask(query, names), one, names) }))
		.toSorted((a, b) => b.score - a.score)[0]?.title;

test.each([
	['Pétrissage!', 'petrissage'],
	['can’t  reach', 'cant reach'],
	['trigger-points', 'trigger points'],
])('plain(%j) is %j', (text, expected) => {
	expect(plain(text)).toBe(expected);
});

test('forms of one word have one stem', () => {
	for (const forms of [
		['ball', 'balls'],
		['massage', 'massages', 'massaging'],
		['muscle', 'muscles'],
		['press', 'press'],
		['haematoma', 'hematoma'],
		['tumour', 'tumors'],
		['centre', 'center'],
		['mobilisation', 'mobilization'],
	]) {
		expect(new Set(forms.map(stem)).size, forms.join()).toBe(1);
	}
});

test('small words say nothing, unless there is nothing else', () => {
	expect(stemsOf('how do I use a tennis ball')).toEqual([stem('tennis'), 'ball']);
	expect(stemsOf('how do I')).toEqual(['how', 'do', 'i']);
});

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

test('fit(asked, page, names) is best for the page that is meant', () => {
	expect(best('kneading')).toBe('Kneading (petrissage)');
	expect(best('crick in my neck')).toBe('Levator scapulae');
	expect(best('wall ball for the back')).toBe('Tennis ball on the wall');
	expect(names.pages.map((one) => fit(ask('qwzxplk', names), one, names))).toEqual([0, 0, 0]);
});
