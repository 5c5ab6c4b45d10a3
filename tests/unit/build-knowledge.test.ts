import { describe, expect, test } from 'vitest';
import { knowledgeOf, sayingsOf } from '../../src/build/knowledge.ts';
import { rulesFrom } from '../../src/safety/danger-rules.ts';
import { dangerIn, readDanger } from '../../src/safety/danger.ts';
import { levels, type Sign } from '../../src/safety/signs.ts';
import { hear } from '../../src/search/heard.ts';
import { readKnowledge } from '../../src/search/knowledge.ts';
import { pagesFrom, type Named } from '../../src/search/names.ts';
import { hitsIn, readSayings } from '../../src/words/sayings.ts';
import { readLexicon } from '../../src/words/lexicon.ts';
import { nameOf } from '../../src/words/patterns.ts';
import { readLanguage, readText } from '../../src/words/read.ts';
import { stemOf } from '../../src/words/spelling.ts';
import { signs } from './facts.ts';

type Facts = Parameters<typeof knowledgeOf>[1];
type Saying = Facts['sayings'][number];

const lexicon = readLexicon('blade:scapula,shoulder blade/pain:hurt');
const saying = (id: string, words: string[], to: Partial<Saying> = {}): Saying => ({
	...{ id, words, order: 0 },
	...to,
});
const sayings = [
	saying('upmost', ['top', 'upper', 'upmost']),
	saying('corner', ['corner', 'upmost angle']),
	saying('a', ['upmost corner scapula', 'hurts - 30-40 legs!'], { place: 'corner-of-blade' }),
	saying('b', ['blade'], { place: 'over-scapula' }),
	saying('c', ['wing'], { place: 'corner-of-blade' }),
	saying('d', ['knee'], { outside: 'the knee' }),
	saying('e', ['how often', 'often'], { page: '/articles/how-often/' }),
];

describe('sayingsOf(sayings, lexicon)', () => {
	const data = sayingsOf(sayings, lexicon);
	const [upmost, corner] = [nameOf(0), nameOf(1)];

	test('concepts become letters; in its own list its name is a word', () => {
		const lists = data.concepts.split('/').map((list) => list.split(' ').toSorted());
		expect(lists).toEqual([
			['top', 'upper', 'upmost'].map(stemOf).toSorted(),
			['corner', `${upmost}|${stemOf('angle')}`].toSorted(),
		]);
		expect(data.places).toContain(`${upmost}|${corner}|${stemOf('blade')}`);
	});

	test('two entries of one place are one row, in words of ours', () => {
		const rows = data.places.split('/').map((row) => row.split('='));
		expect(rows.map(([place]) => place)).toEqual(['corner-of-blade', 'over-scapula']);
		expect(rows.map(([, lines]) => lines?.split(' ').toSorted())).toEqual([
			[`${upmost}|${corner}|${stemOf('blade')}`, 'pain-30:40|legs!', 'wing'].toSorted(),
			[stemOf('blade')],
		]);
	});

	test('what is outside and what asks for a page have rows of their own', () => {
		expect(data.outside).toBe('the knee=kne');
		expect(data.pages).toMatch(/^articles\.how-often=/);
	});

	test('read again, they find what they say', () => {
		const language = readLanguage({
			...{ lexicon: 'blade:scapula,shoulder blade/pain:hurt', words: [], right: '', pages: 1 },
		});
		const ready = readSayings(data);
		const said = (text: string, kind: keyof typeof ready) =>
			hitsIn(readText(text, language), ready[kind]).map(({ to }) => to);
		expect(said('the upper corner of my scapula', 'places')).toEqual([
			'corner-of-blade',
			'over-scapula',
		]);
		expect(said('top angle, shoulder blade', 'places')).toEqual(['over-scapula']);
		expect(said('it hurts', 'places')).toEqual(['corner-of-blade']);
		expect(said('how often', 'subjects')).toEqual(['articles.how-often']);
	});

	test('of nothing there is nothing', () => {
		expect(sayingsOf([], lexicon)).toEqual({ concepts: '', places: '', outside: '', pages: '' });
	});
});

describe('knowledgeOf(pages, facts, address)', () => {
	const page: Named = {
		...{ url: '/site/muscles/trapezius/', kind: 'muscles', title: 'Trapezius' },
		...{ names: ['yoke', 'yokes'], summary: 'It lifts.' },
	};
	const known = (of: readonly Sign[] = []) =>
		knowledgeOf(
			[page],
			{
				layWords: [
					{ id: 'blade', says: ['scapula', 'shoulder blade'], order: 0 },
					{ id: 'latissimus', says: ['lat!'], order: 1 },
				],
				sayings,
				signs: of,
			},
			(path) => `/site${path}`,
		);

	test('has pages, and the words of their names, each in one form', () => {
		expect(pagesFrom(known().pages)).toEqual([page]);
		expect(known().language.words).toEqual([['trapezius yokes it lifts', '']]);
		expect(known().language.pages).toBe(1);
	});

	test('has the lexicon as rows', () => {
		expect(known().language.lexicon).toBe('blade:scapula,shoulder blade/latissimus:lat!');
	});

	test('the page of a sign is found by the place that danger.ts gives it', () => {
		const sign = (id: string, urgency: Sign['urgency'], words: string[], page?: string) =>
			({ id, urgency, words, ...(page && { page }) }) as Sign;
		const some = [
			sign('silent', 'emergency', [], 'silent'),
			sign('heart', 'emergency', ['chest pain'], 'chest-pain'),
			sign('stop', 'stop', ['massage'], 'stop'),
			sign('fever', 'today', ['fever']),
			sign('stroke', 'emergency', ['droops'], 'red-flags'),
			sign('weak', 'today', ['weakness'], 'nerves'),
		];
		expect(known(some).signs).toEqual({
			emergency: ['/site/safety/chest-pain/', '/site/safety/red-flags/'],
			today: [null, '/site/safety/nerves/'],
			'see-someone': [],
		});
		const danger = readDanger(
			rulesFrom(
				some,
				['not', 'but', 'harmless'].map((id) => ({ id, words: [id] })),
			),
		);
		const ready = readKnowledge(known(some));
		const pageOf = (query: string) =>
			hear(query, ready, { sign: dangerIn(query, danger) }).sign?.page;
		expect(pageOf('chest pain')).toBe('/site/safety/chest-pain/');
		expect(pageOf('it droops')).toBe('/site/safety/red-flags/');
		expect(pageOf('weakness')).toBe('/site/safety/nerves/');
		expect(pageOf('fever')).toBeUndefined();
	});

	test('all signs of the site have their page in the order of the rules', () => {
		const rules = rulesFrom(signs, []);
		for (const [rank, { level }] of levels.entries())
			expect(known(signs).signs[level], level).toHaveLength(
				rules[rank + 1]?.split('/').length ?? 0,
			);
		const pages = Object.values(known(signs).signs).flat().filter(Boolean);
		expect(pages.length).toBeGreaterThan(10);
	});
});
