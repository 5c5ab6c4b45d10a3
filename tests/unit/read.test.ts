import { describe, expect, test } from 'vitest';
import { readLanguage, readText, type LanguageData } from '../../src/words/read.ts';
import { packWords } from '../../src/words/filter.ts';
import { stemOf } from '../../src/words/spelling.ts';

const data: LanguageData = {
	lexicon: 'blade:scapula,shoulder blade/numb:tingle,pins and needles/pain:ache',
	words: [
		['petrissage levator scapulae hair brush crush', 'fallow'],
		['massage shoulder blade neck back pain worse follow shirt roller foam', 'spring'],
		['', 'under'],
	],
	right: '',
	pages: 10,
};
const right = 'years hurts worst crash three shortness dinner fellow hairbrush';
// The build writes their stems.
const language = readLanguage({ ...data, right: packWords(right.split(' ').map(stemOf)) });
const query = (text: string, of = language) => readText(text, of).query;
const tokens = (text: string) =>
	readText(text, language)
		.tokens.map((token) => token.text)
		.join(' ');

describe('readText(text, language): plain letters', () => {
	test.each([
		['can’t reach', 'cant reach'],
		["can't reach", 'cant reach'],
		['can`t reach', 'cant reach'],
		['can‘t reach', 'cant reach'],
		['Pétrissage!', 'petrissage'],
		['NECK  &  back', 'neck and back'],
		['shoulder-blade', 'shoulder blade'],
		['', ''],
		['?!', ''],
	])('%j is read as %j', (text, expected) => {
		expect(query(text)).toBe(expected);
	});

	test.each([
		['C7', 'c7'],
		['pain at T4, T-5', 'pain at t4 t5'],
		['between c7 and t1', 'between c7 and t1'],
		['L 12', 'l12'],
		['t 450', 't 450'],
		['c, 7', 'c 7'],
		['a 4 year old', 'a 4 year old'],
		['x5', 'x 5'],
	])('a letter of the spine and its number are one word: %j is %j', (text, expected) => {
		expect(query(text)).toBe(expected);
	});

	test.each([
		['petris', 'petrissage'],
		['massage for my should', 'massage for my should'],
		['levator scap', 'levator scapulae'],
		['a petris of my neck', 'a petris of my neck'],
		['pet', 'pet'],
		['shor', 'shor'],
		['years', 'years'],
	])('the last word may not be typed to its end: %j is %j', (text, expected) => {
		expect(query(text)).toBe(expected);
		expect(readText(text, language, true).query).toBe(text);
	});

	test('a number after a letter of the spine says no side, and has a stem of its own', () => {
		const { words, side } = readText('l5', language);
		expect(side).toBeUndefined();
		expect(words.map(({ stem }) => stem)).toEqual(['l5']);
	});

	test.each([
		[3990, ['pain']],
		[4000, []],
	])('a text is read to its letter 4,000: a word after %d letters', (letters, expected) => {
		const { words } = readText(`${'a '.repeat(letters / 2)}pain`, language);
		expect(words.map(({ text }) => text).filter((text) => text !== 'a')).toEqual(expected);
	});
});

describe('readText(text, language): slips', () => {
	test.each([
		['petrisagge', 'petrissage'],
		['levaotr scapulae', 'levator scapulae'],
		['sholder pian', 'shoulder pian'],
		['shuolders', 'shoulder'],
		['masage', 'massage'],
	])('%j was meant to be %j', (text, expected) => {
		expect(readText(text, language)).toMatchObject({ query: expected, changed: true });
	});

	test.each([
		['neckpain', 'neck pain'],
		['backpains', 'back pains'],
		['shoulderblades', 'shoulder blades'],
		['foamroller', 'foam roller'],
	])('two words typed as one: %j is %j', (text, expected) => {
		expect(readText(text, language)).toMatchObject({ query: expected, changed: true });
	});

	test.each([
		['shoulder massage', 'words of the pages'],
		['scapula', 'words of the lexicon'],
		['shoulders massaging', 'their forms'],
		['nekc pian', 'short words'],
		['should', 'words that say nothing'],
		['qwzxplk mortgage', 'what is near to nothing'],
		['sprung', 'words that everybody knows are none that others are mended to'],
		['backunder', 'nor are they halves'],
	])('%j stays: %s', (text) => {
		expect(readText(text, language)).toMatchObject({ query: text, changed: false });
	});

	test.each(right.split(' '))('%j is right', (word) => {
		expect(query(word)).toBe(word);
	});

	test.each([
		['worst', 'worse'],
		['crash', 'crush'],
		['fellow', 'follow'],
		['shortness', 'shirt'],
		['hairbrush', 'hair brush'],
	])('without the list of right words, %j would be %j', (word, meant) => {
		expect(query(word, readLanguage(data))).toBe(meant);
	});

	test('a mended word keeps its clause, and its number is none', () => {
		const { words } = readText('ow, neckpain', language);
		expect(words).toEqual([
			{ text: 'ow', stem: 'ow', number: NaN, clause: 0 },
			{ text: 'neck', stem: 'neck', number: NaN, clause: 1 },
			{ text: 'pain', stem: 'pain', number: NaN, clause: 1 },
		]);
	});

	test.each(['petrisagge', 'neckpain', 'levaotr scapulae'])('taken exactly, %j stays', (text) => {
		expect(readText(text, language, true)).toMatchObject({ query: text, changed: false });
	});
});

describe('readText(text, language): meaning', () => {
	test.each([
		['pins and needles', 'numb'],
		['my shoulderblade aches', 'my blade pain'],
		['right scapla', 'right blade'],
		['it tinggles', 'it numb'],
	])('%j is %j in our words, slips mended first', (text, expected) => {
		expect(tokens(text)).toBe(expected);
	});

	test('the side is that of the words as they were typed', () => {
		expect(readText('rite sholder', language).side).toBe('right');
		expect(readText('L scapla', language).side).toBe('left');
		expect(readText('right under the scapula', language).side).toBeUndefined();
	});
});

describe('readLanguage(data)', () => {
	const weight = (word: string) => language.weights.get(stemOf(word)) ?? NaN;

	test('a word on fewer pages tells more, one that everybody knows less', () => {
		expect(weight('levator')).toBeGreaterThan(weight('massage'));
		expect(weight('levator')).toBeGreaterThan(weight('fallow'));
		expect(weight('massage')).toBeGreaterThan(weight('spring'));
		expect(weight('spring')).toBeGreaterThan(weight('under'));
		expect(language.weights.has('qwzxplk')).toBe(false);
	});

	test('a word of the lexicon alone is known, shown in full, and tells nothing of its own', () => {
		expect(language.words.get(stemOf('tingle'))).toBe('tingle');
		expect(language.words.get(stemOf('needles'))).toBe('needles');
		expect(language.weights.has(stemOf('tingle'))).toBe(false);
		expect(query('tinggle')).toBe('tingle');
		expect(query('neeedles')).toBe('needles');
	});

	test('where the pages have another form of a word of the lexicon, theirs is shown', () => {
		const words: LanguageData['words'] = [['tingling', '']];
		expect(query('tinggling', readLanguage({ ...data, words }))).toBe('tingling');
	});
});
