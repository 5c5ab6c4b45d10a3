import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inOurWords, readLexicon } from '../../src/words/lexicon.ts';
import { stemOf } from '../../src/words/spelling.ts';
import { wordsOf } from '../../src/words/word-forms.ts';
import { read } from './source-files.ts';

const lexicon = readLexicon(
	'blade:scapula,shoulder blade,wing bone/shoulder:wing/pain:ache,aching,hurt,killing me/swimmer:pool!/' +
		'latissimus:lat!,lats!/cold:ice/capsulitis:frozen shoulder/partner:no one to help with my back/' +
		'desk:work! desk',
);

const tokensOf = (text: string, rows = lexicon) =>
	inOurWords(
		wordsOf(text).map((word) => ({ ...word, stem: stemOf(word.text) })),
		rows,
	);
const said = (text: string) =>
	tokensOf(text)
		.map((token) => token.text)
		.join(' ');

describe('inOurWords(words, lexicon)', () => {
	test.each([
		['my scapula', 'my blade'],
		['both scapulas', 'both blade'],
		['it hurts', 'it pain'],
		['aching wing bones', 'pain blade'],
		['it is killing me here', 'it is pain here'],
		['shoulder blades', 'blade'],
		['foam roller', 'foam roller'],
		['', ''],
	])('%j is %j, in any form of its words', (typed, meant) => {
		expect(said(typed)).toBe(meant);
	});

	test.each([
		['shoulder blade', 'blade'],
		['wing bone', 'blade'],
		['wing', 'shoulder'],
		['wing of a bone', 'shoulder of a bone'],
		['killing my wing', 'killing my shoulder'],
		['frozen shoulder', 'capsulitis'],
		['frozen shoulder blade', 'capsulitis blade'],
		['no one to help with my scapula', 'no one to help with my blade'],
	])('the longest phrase wins: %j is %j', (typed, meant) => {
		expect(said(typed)).toBe(meant);
	});

	test.each([
		['shoulder, blade', 'shoulder blade'],
		['stiff wing. bone ache', 'stiff shoulder bone pain'],
		['wing\nbone', 'shoulder bone'],
		['wing-bone', 'blade'],
	])('the end of a clause ends a phrase: %j is %j', (typed, meant) => {
		expect(said(typed)).toBe(meant);
	});

	test.each([
		['lats', 'latissimus'],
		['lat', 'latissimus'],
		['late', 'late'],
		['lately', 'lately'],
		['later', 'later'],
		['in the pool', 'in the swimmer'],
		['pools', 'pools'],
		['pooled', 'pooled'],
		['pooling', 'pooling'],
		['work desk', 'desk'],
		['work desks', 'desk'],
		['working desk', 'working desk'],
	])('only the form that was meant: %j is %j', (typed, meant) => {
		expect(said(typed)).toBe(meant);
	});

	test('a word of ours knows which words said it', () => {
		expect(
			tokensOf('my wing bone, aching').map(({ text, stem, from, to, clause }) => ({
				...{ text, stem, from, to, clause },
			})),
		).toEqual([
			{ text: 'my', stem: 'my', from: 0, to: 0, clause: 0 },
			{ text: 'blade', stem: stemOf('blade'), from: 1, to: 2, clause: 0 },
			{ text: 'pain', stem: 'pain', from: 3, to: 3, clause: 1 },
		]);
	});

	test('each word of a phrase is there as it was written, without its ending, and whether that form alone is meant', () => {
		const rows = readLexicon('swimmer:pool!,lap pools/desk:pools! office');
		expect(rows.begunBy('mat')).toEqual([]);
		expect(rows.begunBy('pool').map(({ items, word }) => [word, items])).toEqual([
			[
				'desk',
				[
					{ text: 'pools', stem: 'pool', isForm: true },
					{ text: 'office', stem: stemOf('office'), isForm: false },
				],
			],
			['swimmer', [{ text: 'pool', stem: 'pool', isForm: true }]],
		]);
		expect(rows.begunBy('lap')[0]?.items).toEqual([
			{ text: 'lap', stem: 'lap', isForm: false },
			{ text: 'pools', stem: 'pool', isForm: false },
		]);
	});

	test('a word of ours knows what its phrases begin with', () => {
		expect(lexicon.saidFor('blade')).toEqual(['scapula', 'shoulder', 'wing'].map(stemOf));
		expect(lexicon.saidFor('shoulder')).toEqual(['wing']);
		expect(lexicon.saidFor('should')).toEqual([]);
		expect(lexicon.saidFor('latissimus')).toEqual(['lat', 'lat']);
	});

	test('without a lexicon all words stay', () => {
		const tokens = tokensOf('my wing bone', readLexicon(''));
		expect(tokens.map(({ text }) => text)).toEqual(['my', 'wing', 'bone']);
	});
});

describe('content/facts/lay-words.yaml', () => {
	const rows = parse(read('content/facts/lay-words.yaml').text) as { id: string; says: string[] }[];
	const says = rows.flatMap((row) => row.says);
	const twice = (list: readonly string[]) => list.filter((one, at) => list.indexOf(one) !== at);

	test('is there', () => {
		expect(rows.length).toBeGreaterThan(50);
	});

	test('no row stands twice, and nothing is said under two words', () => {
		expect(twice(rows.map(({ id }) => id))).toEqual([]);
		expect(twice(says)).toEqual([]);
	});

	test('no word of ours is said for another', () => {
		const ours = new Set(rows.map(({ id }) => id));
		expect(says.filter((one) => ours.has(one.replace('!', '')))).toEqual([]);
	});

	test('all is in small letters and figures, one blank between words', () => {
		const isPlain = (one: string) => /^[a-z\d]+!?(?: [a-z\d]+!?)*$/.test(one);
		expect([...rows.map(({ id }) => id), ...says].filter((one) => !isPlain(one))).toEqual([]);
	});
});
