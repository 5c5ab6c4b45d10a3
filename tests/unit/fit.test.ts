import { describe, expect, test } from 'vitest';
import { ask, fit, sharedBy } from '../../src/search/heard.ts';
import { weights } from '../../src/search/weights.ts';
import { readText } from '../../src/words/read.ts';
import { stemOf } from '../../src/words/spelling.ts';
import { language, names } from './named.ts';

const asked = (query: string) => ask(readText(query, language), language);
const scores = (query: string, of = weights) => {
	const one = asked(query);
	return names.map((page) => fit(sharedBy(one, page), one.total, of));
};
const best = (query: string) => {
	const all = scores(query);
	return names[all.indexOf(Math.max(...all))]?.title;
};
const [kneading, ball, levator] = names;

describe('ask(said, language)', () => {
	test.each([
		['how do i use a tennis ball', ['tennis', 'ball']],
		['ball ball balls', ['ball']],
		['how do i', ['how', 'do', 'i']],
		['ten minutes with a ball', ['minutes', 'ball']],
		['my scapula', ['blade']],
	])('%j asks for %j: small words count only where there are no others', (query, words) => {
		expect(asked(query).stems).toEqual(words.map(stemOf));
	});

	test('the most telling words of a story are all that counts, in whatever order', () => {
		const story = asked('roll from back lift petrissage squeeze crick levator');
		const short = asked('petrissage squeeze crick levator');
		expect(story.total).toBeCloseTo(short.total);
		expect(story.stems.length).toBeGreaterThan(short.stems.length);
	});

	test('a word that no page has counts as one', () => {
		expect(asked('qwzxplk').total).toBe(1);
	});
});

describe('sharedBy(asked, page)', () => {
	const shared = (query: string, page = levator) => page && sharedBy(asked(query), page);

	test('says where the page has each word', () => {
		expect(shared('levator blade mortgage')?.words.map((one) => one.in)).toEqual([
			['title', 'names'],
			['summary'],
		]);
		expect(shared('partner', kneading)?.words.map((one) => one.in)).toEqual([['headings']]);
		expect(shared('husband', kneading)?.words.map((one) => one.in)).toEqual([['headings']]);
	});

	test.each([
		['stiff neck', { isName: true, beginsName: false }],
		['petrissage', { isName: true, beginsName: false }, kneading],
		['crick', { isName: false, beginsName: true }],
		['kink in my neck', { isName: true, beginsName: false }],
		['neck', { isName: false, beginsName: false }],
	])('%j: %j', (query, expected, page = levator) => {
		expect(shared(query, page)).toMatchObject(expected);
	});

	test('the longest name that a query holds counts by its share of it, together or apart', () => {
		expect(shared('very stiff neck squeeze')).toMatchObject({ heldApart: 0 });
		expect(shared('very stiff neck squeeze')?.held).toBeGreaterThan(0.4);
		expect(shared('very stiff neck squeeze')?.held).toBeLessThan(0.9);
		expect(shared('neck is stiff')).toMatchObject({ held: 0, heldApart: 1 });
		expect(shared('neck crick stiff')?.heldApart).toBeGreaterThan(0.6);
		expect(shared('stiff neck')).toMatchObject({ held: 0, heldApart: 0 });
		expect(shared('kneading the neck', kneading)).toMatchObject({ held: 0, heldApart: 0 });
		expect(shared('tennis on my back', ball)).toMatchObject({ held: 0, heldApart: 0 });
	});
});

describe('fit(shared, total, weights)', () => {
	test.each([
		['kneading', 'Kneading'],
		['petrissage', 'Kneading'],
		['crick in my neck', 'Levator scapulae'],
		['wall ball for the back', 'Tennis ball on the wall'],
		['i hurt since monday and my stiff neck does not get better', 'Levator scapulae'],
	])('%j is best for %j', (query, title) => {
		expect(best(query)).toBe(title);
	});

	test.each(['qwzxplk', ''])('nothing fits %j', (query) => {
		expect(scores(query)).toEqual([0, 0, 0]);
	});

	test('the words of a title fit with 1, and each field counts by its weight', () => {
		const plain = { ...weights, sameName: 0, nameBegun: 0, held: 0, heldApart: 0 };
		expect(scores('kneading', plain)[0]).toBeCloseTo(1);
		expect(scores('squeeze', plain)[0]).toBeCloseTo(weights.names / weights.title);
		expect(scores('muscle', plain)[0]).toBeCloseTo(weights.summary / weights.title);
		expect(scores('kneading mortgage', plain)[0]).toBeLessThan(0.7);
	});

	test('a whole name fits better than its beginning, and both better than the words apart', () => {
		const fits = (query: string) => scores(query)[2] ?? NaN;
		expect(fits('crick in the neck')).toBeGreaterThan(fits('neck crick'));
		expect(fits('neck crick')).toBeGreaterThan(fits('neck scapulae'));
		expect(fits('levator')).toBeGreaterThan(fits('scapulae'));
		expect(fits('my stiff neck squeeze')).toBeGreaterThan(fits('my neck stiff squeeze'));
	});

	test('a page that is not there fits nothing', () => {
		expect(fit(undefined, 1, weights)).toBe(0);
	});
});
