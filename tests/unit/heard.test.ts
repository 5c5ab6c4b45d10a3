import { describe, expect, test } from 'vitest';
import { hear, weigh, wordsFor } from '../../src/search/heard.ts';
import { readKnowledge } from '../../src/search/knowledge.ts';
import { columnsOf, stemsOf, type Named } from '../../src/search/names.ts';
import { idOf } from '../../src/search/said-places.ts';
import { weights } from '../../src/search/weights.ts';
import { stemOf } from '../../src/words/spelling.ts';

const page = (path: string, title: string, more: Partial<Named> = {}): Named => ({
	...{ url: `/site/${path}/`, title, summary: '', names: [] },
	kind: path.split('/')[0] as Named['kind'],
	...more,
});
const doctor = '/site/articles/when-to-see-a-doctor/';
const levator = '/site/muscles/levator/';

const pages = [
	page('areas/over-scapula', 'Over the shoulder blade', { leads: [levator] }),
	page('areas/base-of-neck', 'Base of the neck', { leads: [] }),
	page('muscles/levator', 'Levator scapulae', { text: 'id1' }),
	page('articles/when-to-see-a-doctor', 'When to see a doctor'),
	page('articles/how-often', 'How often', { text: 'id2' }),
	page('safety/chest-pain', 'Chest pain'),
];

const short = (rows: string) => rows.replace(/[a-z]+(?=[;|~/ -]|$)/g, (word) => stemOf(word));

const known = readKnowledge({
	pages: columnsOf(pages),
	language: {
		lexicon: 'blade:scapula,shoulder blade/pain:hurt',
		words: [
			['levator scapulae chest', ''],
			['blade neck massage doctor', 'often'],
			['pain', ''],
		],
		right: '',
		pages: 6,
	},
	sayings: {
		concepts: '',
		places: short('over-scapula=blade under|blade/base-of-neck=neck base|neck'),
		outside: short('the knee=knee/the low back=low|back-neck/the hip=hip|neck'),
		pages: short(
			'articles.how-often=often massage~often;week/articles.when-to-see-a-doctor=serious',
		),
	},
	signs: {
		emergency: [null, '/site/safety/chest-pain/'],
		today: ['/site/safety/nerves/'],
		'see-someone': [],
	},
});

const understood = (query: string, options?: Parameters<typeof hear>[2]) =>
	weigh(hear(query, known, options), known, weights);
const places = (query: string) => understood(query).places.map(({ page: one }) => idOf(one));

describe('readKnowledge(data)', () => {
	test('pages are found by the ids of their texts', () => {
		expect([...known.byText]).toEqual([
			['id1', levator],
			['id2', '/site/articles/how-often/'],
		]);
	});

	test('the names of pages are read in our words', () => {
		const [page] = known.pages;
		expect(page && stemsOf(page, 'title')).toEqual(new Set(['over', 'blade'].map(stemOf)));
	});
});

describe('hear(query, known) and weigh(heard, known, weights)', () => {
	test.each([
		['my left scapula hurts', ['over-scapula'], 'left'],
		['base of neck, both sides', ['base-of-neck'], 'both'],
		['right under the shoulder blade', ['over-scapula'], undefined],
		['levaotr', ['over-scapula'], undefined],
		['mortgage', [], undefined],
		['', [], undefined],
	])('%j names the places %j, on the side %j', (query, ids, side) => {
		expect(places(query)).toEqual(ids);
		expect(understood(query).read.side).toBe(side);
	});

	test('a place and a muscle fit by their names', () => {
		const { byName } = understood('levator scapulae');
		const best = byName.toSorted((a, b) => b.score - a.score)[0];
		expect(best?.page.url).toBe(levator);
		expect(byName.filter(({ isTitle }) => isTitle).map(({ page: one }) => one.url)).toEqual([
			levator,
		]);
		expect(understood('levator').byName.some(({ isTitle }) => isTitle)).toBe(false);
	});

	test.each([
		['my knee hurts', 'the knee', []],
		['low back pain', 'the low back', []],
		['knee hurts, and under the blade', undefined, ['over-scapula']],
		['neck hurts and the knee', undefined, ['base-of-neck']],
		['knee and neck hurt', undefined, ['base-of-neck']],
		['low back and blade', undefined, ['over-scapula']],
		['my hip neck hurts', 'the hip', []],
		['hip neck, and under the blade', undefined, ['over-scapula', 'base-of-neck']],
	])('%j is about %j outside: only where no place of ours stands beside its words', (...row) => {
		const [query, outside, ids] = row;
		expect(understood(query).outside).toBe(outside);
		expect(places(query)).toEqual(ids);
	});

	test('what is outside is for the doctor, and no place of ours', () => {
		expect(understood('my hip neck hurts').places).toEqual([]);
		expect(hear('knee and neck hurt', known).hits).toMatchObject([{ to: 'base-of-neck' }]);
		expect(understood('knee and neck hurt').places).toHaveLength(1);
		expect(hear('neck', known).hits).toHaveLength(1);
		expect([...understood('knee and neck hurt').subjects]).toEqual([]);
		expect([...understood('my knee hurts').subjects]).toEqual([[doctor, 6]]);
		expect([...understood('knee, is it serious').subjects]).toEqual([[doctor, 6]]);
	});

	test.each([
		['is it serious', { [doctor]: 1 }],
		['how often', { '/site/articles/how-often/': 1 }],
		['massage every week', { '/site/articles/how-often/': 2 }],
		['neck', {}],
	])('%j asks for %j, by how many words say so', (query, said) => {
		expect(Object.fromEntries(understood(query).subjects)).toEqual(said);
	});

	test.each([
		[{ id: 1, level: 'emergency' }, '/site/safety/chest-pain/'],
		[{ id: 0, level: 'emergency' }, undefined],
		[{ id: 0, level: 'today' }, '/site/safety/nerves/'],
		[{ id: 3, level: 'see-someone' }, undefined],
	] as const)('the sign %j has the page %j', (sign, url) => {
		const seen = { ...sign, isCrisis: false };
		expect(understood('chest', { sign: seen }).sign).toEqual({ level: sign.level, page: url });
	});

	test('without a sign there is none', () => {
		expect(understood('chest').sign).toBeUndefined();
	});

	test('words are mended, unless they are to be taken as they were typed', () => {
		expect(understood('levaotr').read).toMatchObject({ query: 'levator', changed: true });
		expect(understood('levaotr', { exact: true }).read).toMatchObject({
			...{ query: 'levaotr', changed: false },
		});
		expect(understood('levaotr', { exact: true }).places).toEqual([]);
	});
});

describe('wordsFor(asked)', () => {
	test.each([
		['massage neck levator', ['levator', 'massage', 'neck']],
		['levaotr', ['levator']],
		['mortgage neck', ['neck']],
		['mortgage', []],
		['', []],
	])('%j: %j', (query, words) => {
		expect(wordsFor(hear(query, known).asked)).toEqual(words);
	});

	test('three at most, those that tell most', () => {
		expect(wordsFor(hear('levator neck massage mortgage', known).asked)).toHaveLength(3);
		expect(wordsFor(hear('neck massage doctor levator', known).asked)).toHaveLength(3);
		expect(wordsFor(hear('neck massage doctor levator', known).asked)).toContain('levator');
	});

	test('beside two others a word that every page has is not worth its part of the index', () => {
		expect(wordsFor(hear('pain neck levator', known).asked)).toEqual(['levator', 'neck']);
		expect(wordsFor(hear('pain levator', known).asked)).toEqual(['levator', 'pain']);
	});

	test('a word that stands for one of ours is asked for as both', () => {
		expect(wordsFor(hear('my scapula', known).asked).toSorted()).toEqual(['blade', 'scapula']);
		expect(wordsFor(hear('shoulder blade', known).asked)).toEqual(['blade']);
	});
});
