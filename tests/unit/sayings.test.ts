import { describe, expect, test } from 'vitest';
import { nameOf } from '../../src/words/patterns.ts';
import { hitsIn, readSayings } from '../../src/words/sayings.ts';
import { readLanguage, readText } from '../../src/words/read.ts';
import { stemOf } from '../../src/words/spelling.ts';

const language = readLanguage({
	lexicon: 'blade:scapula,shoulder blade/numb:tingle,pins and needles',
	words: [],
	right: '',
	pages: 1,
});

/** Patterns as the build writes them: a word by its stem. */
const short = (patterns: string) => patterns.replace(/[a-z]+/g, (word) => stemOf(word));

/** The sayings of these tests: `A` is under, `B` is the upper end. */
const { places: sayings } = readSayings({
	...{ concepts: short('under;beneath/top;upper'), outside: '', pages: '' },
	places: [
		`over=${short('blade A|blade A~blade')}`,
		`corner=${short('B|corner|blade B~corner~blade')}`,
		`neck=${short('neck neck~shoulder')}`,
		`nerves=${short('numb numb~hand;arm')}`,
		`stiff=${short('cant|turn|head')}`,
		`work=${short('neck+computer')}`,
		`chest=${short('chest-drawer no|breath not|breath')}`,
		'count=30:60|minut',
		`articles.avoid=${short('massage')}`,
		`safety.scar=${short('scar')}`,
		'small=a;an;the;of;my;your;his;her;its;some',
	].join('/'),
});

const hits = (text: string) => hitsIn(readText(text, language), sayings);
const names = (text: string) =>
	hits(text)
		.map(({ to }) => to)
		.join(' ');

describe('hitsIn(said, sayings)', () => {
	test.each([
		['neck', { to: 'neck', size: 1, from: 0, end: 0 }],
		['my neck near the shoulder', { to: 'neck', size: 2, from: 1, end: 4 }],
		['painful under the blade', { to: 'over', size: 2, from: 1, end: 3 }],
		['beneath my scapula', { to: 'over', size: 2, from: 0, end: 2 }],
		['it is under my shoulder blade', { to: 'over', size: 2, from: 2, end: 5 }],
		['upper corner of the scapula', { to: 'corner', size: 3, from: 0, end: 4 }],
		['neck bent at a computer all day', { to: 'neck', size: 1, from: 0, end: 0 }],
		['neck bent at a computer all day', { to: 'work', size: 2, from: 0, end: 4 }],
		['hand is tingling', { to: 'nerves', size: 2, from: 0, end: 2 }],
		['hand with pins and needles', { to: 'nerves', size: 2, from: 0, end: 4 }],
	])('%j: the biggest pattern of a row counts, and where it stands in the text', (text, hit) => {
		expect(hits(text)).toContainEqual({ ...hit, slack: 0 });
	});

	test('each row has one hit at most, and the shortest run of its biggest pattern', () => {
		const found = hits('neck stiffness, then later neck and shoulder, shoulder');
		expect(found).toEqual([{ to: 'neck', size: 2, from: 4, end: 6, slack: 1 }]);
	});

	test.each([
		['neck shoulder', 0],
		['neck near my shoulder', 0],
		['neck and my shoulder', 1],
		['neck towards shoulder', 1],
		['neck always aching towards the shoulder', 3],
	])('%j: between the words of a pattern stand %d that could part them', (text, slack) => {
		expect(hits(text)).toMatchObject([{ to: 'neck', size: 2, slack }]);
	});

	test.each([
		['upper corner blade', 'with no word between'],
		['upper painful corner, blade', 'apart and in any order'],
		['blade: the corner of the upper part', 'small words between'],
	])('%j says the corner: %s', (text) => {
		expect(names(text)).toContain('corner');
	});

	test.each([
		['cant turn head', 'stiff'],
		['cant really turn head', 'stiff'],
		['cant really properly turn head', ''],
		['cant, turn head', ''],
		['turn head cant', ''],
	])('words of a phrase follow each other, one word between at most: %j says %j', (text, to) => {
		expect(names(text)).toBe(to);
	});

	test.each(['a', 'an', 'the', 'of', 'my', 'your', 'his', 'her', 'its', 'some'])(
		'%j never parts two others, and says nothing itself',
		(word) => {
			const found = hits(`cant really ${word} ${word} turn ${word} head`);
			expect(found).toEqual([{ to: 'stiff', size: 3, from: 0, end: 6, slack: 1 }]);
		},
	);

	test.each(['and', 'or', 'but', 'plus'])('%j parts two words, however short it is', (word) => {
		expect(names('cant really so turn head')).toBe('stiff');
		expect(names(`cant really ${word} turn head`)).toBe('');
		expect(names(`cant ${word} turn head`)).toBe('stiff');
	});

	test('short words that no pattern has are passed over, longer ones stand between', () => {
		expect(names('cant ever even turn head')).toBe('stiff');
		expect(names('cant quickly smoothly turn head')).toBe('');
	});

	test.each([
		['numbness', 'nerves'],
		['no numbness', ''],
		['not numb', ''],
		['it isnt numb', ''],
		["they aren't numb", ''],
		['nor numbness', ''],
		['no numbness, neck', 'neck'],
		['not my neck', ''],
		['not by the neck', ''],
		['not on my neck but beneath the blade', 'over'],
		['isn’t in the neck', ''],
		['not near my neck', ''],
		['no stiffness really today but numbness', 'nerves'],
		['not breathing well', 'chest'],
	])('what is denied is not said: %j says %j', (text, to) => {
		expect(names(text)).toBe(to);
	});

	test.each([
		['no, numbness', 'nerves'],
		['neck not. numbness', 'neck nerves'],
		['no sleep because of numbness', 'nerves'],
		['never had such numbness', 'nerves'],
		['not sleeping well with my neck', 'neck'],
		['cant sleep on my neck', 'neck'],
		['did not sleep on it, neck', 'neck'],
	])('nothing else denies, and a denial reaches no further: %j says %j', (text, to) => {
		expect(names(text)).toBe(to);
	});

	test.each([
		['not massage', 'articles.avoid'],
		['who should not be massaged', 'articles.avoid'],
		['not with a massage', 'articles.avoid'],
		['not by the scar', ''],
		['no scar', ''],
		['a scar', 'safety.scar'],
	])('a question may deny what it asks about, a symptom may not: %j says %j', (text, to) => {
		expect(names(text)).toBe(to);
	});

	test.each([
		['chest', 'chest'],
		['chest of drawers', ''],
		['neck, since i sit in front of my computer', 'neck work'],
		['30 minutes', 'count'],
		['25 minutes', ''],
	])('patterns have their whole language: %j says %j', (text, to) => {
		expect(names(text)).toBe(to);
	});

	test('nothing is said by nothing, and nothing where nothing is known', () => {
		expect(hits('')).toEqual([]);
		expect(
			hitsIn(
				readText('neck', language),
				readSayings({ concepts: '', places: '', outside: '', pages: '' }).places,
			),
		).toEqual([]);
	});
});

describe('what is said by concepts', () => {
	// More than the letters have room for: signs stand for some.
	const words = Array.from(
		{ length: 36 },
		(_, index) => `w${String.fromCharCode(97 + (index % 26))}${index < 26 ? 'k' : 'g'}`,
	);
	const { places } = readSayings({
		// The last one stands for the first, by way of the one before it.
		concepts: [...words, 'A', nameOf(words.length)].join('/'),
		...{ outside: '', pages: '' },
		places: [...words, 'way', 'last'].map((word, index) => `${word}=${nameOf(index)}`).join('/'),
	});
	const said = (text: string) => hitsIn(readText(text, language, true), places).map(({ to }) => to);

	test.each(words.slice(1))('%s, whatever letter stands for it', (word) => {
		expect(said(`it is ${word}`)).toEqual([word]);
	});

	test('and by concepts of concepts', () => {
		expect(said(words[0] ?? '')).toEqual([words[0], 'way', 'last']);
	});

	test('in a story, too', () => {
		expect(said(`${'and then it was '.repeat(20)} ${words[5] ?? ''}`)).toEqual([words[5]]);
	});
});
