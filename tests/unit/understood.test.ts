import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/kinds.ts';
import type { Seen } from '../../src/safety/danger.ts';
import { readKnowledge, type KnowledgeData } from '../../src/search/knowledge.ts';
import { columnsOf, type Named } from '../../src/search/names.ts';
import { searchKinds } from '../../src/search/page-kinds.ts';
import type { Hit } from '../../src/search/passage.ts';
import {
	mostRead,
	nothingFound,
	understand,
	withPassages,
	type TextFound,
} from '../../src/search/understood.ts';
import { stemOf } from '../../src/words/spelling.ts';

const tool = (id: string, title: string): Named => ({
	...{ url: `/tools/${id}/`, kind: 'tools', title, summary: `About the ${id}.` },
	text: id,
});
const pages: Named[] = [
	{ ...tool('roller', 'Foam roller'), headings: [['price', 'Which price is fair']] },
	tool('ball', 'Tennis ball'),
	tool('mat', 'Mat with spikes'),
	tool('cane', 'Cane with a hook'),
	{
		...{ url: '/areas/neck/', kind: 'areas', title: 'Back of the neck', summary: 'It aches.' },
		...{ text: 'neck', leads: ['/muscles/a/'], at: [30, 100] },
	},
];
const data: KnowledgeData = {
	pages: columnsOf(pages),
	language: {
		lexicon: 'roller:cylinder',
		words: [['foam roller tennis ball mat spikes cane hook price neck fair', 'slow']],
		...{ right: '', pages: pages.length },
	},
	sayings: { concepts: '', places: 'neck=neck', outside: `the knee=${stemOf('knee')}`, pages: '' },
	signs: { emergency: [], today: [], 'see-someone': [] },
};
const known = readKnowledge(data);
const sign = (level: Seen['level']): Seen => ({ id: 0, level, isCrisis: false });

const of = (words: string, { exact = false, sign: seen }: { exact?: boolean; sign?: Seen } = {}) =>
	understand(words, known, searchKinds(kinds), { exact, sign: seen });
const resultsOf = (
	words: string,
	how: Parameters<typeof of>[1] = {},
	found: TextFound = nothingFound,
) => of(words, how).results(found);

const hit = (id: string): Hit => ({
	...{ id: `en_${id}`, score: 1 },
	data: () =>
		Promise.resolve({
			...{ url: `/tools/${id}/`, excerpt: `all of ${id}`, meta: { title: id } },
			sub_results: [],
		}),
});

describe('what was looked for', () => {
	const [slip, meant] = ['foam rollr', 'foam roller'];

	test.each([
		['a slip is mended, and that is said', slip, {}, { query: meant, mended: true }],
		['words without one stay', meant, {}, { query: meant, mended: false }],
		['as typed, it says what may be meant', slip, { exact: true }, { query: slip, meant }],
		['as typed, without a slip nothing else is meant', meant, { exact: true }, { query: meant }],
		[
			'who names danger is not corrected, and is understood',
			slip,
			{ sign: sign('today') },
			{ query: meant, mended: false },
		],
	])('%s', (_, words, how, expected) => {
		const { query, mended, meant: other } = resultsOf(words, how);
		expect({ query, mended, meant: other }).toEqual({
			...{ mended: false, meant: undefined },
			...expected,
		});
	});

	test('taken as they were typed, slips lead elsewhere', () => {
		expect(of(slip).asked).toContain('roller');
		expect(of(slip, { exact: true }).asked).not.toContain('roller');
	});

	test('only an emergency is urgent', () => {
		expect(resultsOf('neck', { sign: sign('emergency') }).isUrgent).toBe(true);
		expect(resultsOf('neck', { sign: sign('today') }).isUrgent).toBe(false);
		expect(resultsOf('neck').isUrgent).toBe(false);
	});

	test('places, side and what is not ours are told', () => {
		const { places, side } = resultsOf('left side of the neck');
		expect(places.map(({ url, excerpt }) => [url, excerpt])).toEqual([
			['/areas/neck/', 'It aches.'],
		]);
		expect(side).toBe('left');
		expect(resultsOf('my knee')).toMatchObject({ outside: 'the knee', places: [] });
	});

	test('more words than any page can be asked for are a story', () => {
		expect(resultsOf('foam tennis mat cane').isStory).toBe(false);
		expect(resultsOf('foam tennis mat cane hook').isStory).toBe(true);
	});
});

describe('words that no page has together', () => {
	const found = (all: string[], ...byWord: string[][]): TextFound => ({
		all: all.map(hit),
		byWord: byWord.map((ids) => ids.map(hit)),
	});

	test('are those of the first page, as they were typed', () => {
		const { pages: shown, relaxed } = resultsOf(
			'tennis hook rollers',
			{},
			found([], ['ball'], ['cane'], ['roller']),
		);
		const first = shown[0]?.url ?? '';
		const own = { '/tools/ball/': 'tennis', '/tools/cane/': 'hook', '/tools/roller/': 'rollers' };
		expect(relaxed).toEqual([own[first as keyof typeof own]]);
	});

	test('what our pages call otherwise is said back as it was typed', () => {
		const words = 'cylinder hook';
		const having: Record<string, string[]> = { roller: ['mat', 'roller'], hook: ['cane'] };
		const hits = of(words).asked.map((word) => having[word] ?? []);
		const { pages: shown, relaxed } = resultsOf(words, {}, found([], ...hits));
		expect(shown[0]?.url).toBe('/tools/roller/');
		expect(relaxed).toEqual(['cylinder']);
	});

	test('nothing is relaxed where one page has them all', () => {
		expect(resultsOf('tennis hook', {}, found(['cane'], ['ball'], ['cane'])).relaxed).toBe(
			undefined,
		);
	});

	test('a word that no page has is in none', () => {
		const { relaxed } = resultsOf('tennis mortgage', {}, found(['ball'], ['ball']));
		expect(relaxed).toEqual(['tennis']);
	});

	test('a name is whole, whatever the index says', () => {
		expect(resultsOf('foam roller', {}, found([], ['roller'], ['roller'])).relaxed).toBe(undefined);
	});

	test('before the index answers nothing is said of it', () => {
		expect(resultsOf('tennis hook').relaxed).toBe(undefined);
	});
});

test('the first pages are opened at the heading that is asked about, the others are not looked at', () => {
	const { pages: shown } = resultsOf('foam roller price');
	expect(shown[0]).toMatchObject({
		...{ url: '/tools/roller/', under: { id: 'price', title: 'Which price is fair' } },
	});
	const many = resultsOf(
		'foam tennis mat cane',
		{},
		{
			...{ all: [], byWord: [['roller', 'ball', 'mat', 'cane'].map(hit)] },
		},
	).pages;
	expect(many.length).toBeGreaterThan(mostRead);
	expect(many.map((page) => 'under' in page)).toEqual(many.map((_, rank) => rank < mostRead));
});

describe('withPassages(results, found, stems)', () => {
	const byWord = (...hits: Hit[]): TextFound => ({ all: [], byWord: [hits] });
	const stems = new Set<string>();

	test('the first pages show what the index has of them, the others what they say of themselves', async () => {
		const found = byWord(...['roller', 'ball', 'mat', 'cane'].map(hit));
		const results = resultsOf('foam tennis mat cane', {}, found);
		const { pages: shown, missing } = await withPassages(results, found, stems);
		expect(shown.map(({ url }) => url)).toEqual(results.pages.map(({ url }) => url));
		expect(shown.map(({ excerpt }) => excerpt.startsWith('all of'))).toEqual(
			shown.map((_, rank) => rank < mostRead),
		);
		expect(missing).toBe(undefined);
	});

	test('a page that the index does not have stays as it is', async () => {
		const results = resultsOf('tennis');
		expect((await withPassages(results, nothingFound, stems)).pages).toEqual(results.pages);
	});

	test('one that can’t be had stays, in its place, and that is said', async () => {
		const lost: Hit = { ...hit('ball'), data: () => Promise.reject(new Error('gone')) };
		const found = byWord(lost, hit('cane'));
		const results = resultsOf('tennis hook', {}, found);
		const { pages: shown, missing } = await withPassages(results, found, stems);
		expect(missing).toBe('some');
		expect(shown.map(({ url }) => url)).toEqual(results.pages.map(({ url }) => url));
		expect(shown.find(({ url }) => url === '/tools/ball/')?.excerpt).toBe('About the ball.');
		expect(shown.find(({ url }) => url === '/tools/cane/')?.excerpt).toBe('all of cane');
	});
});
