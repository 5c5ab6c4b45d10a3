import { describe, expect, test } from 'vitest';
import { leadOn, merge, ranked, type Fitting, type Scored } from '../../src/search/ranking.ts';

const result = (score: number, url: string, kind = ''): Scored => ({
	...{ score, url, kind },
	title: url,
	excerpt: '',
});

const order = (results: Scored[]) => ranked(results).map(({ url }) => url);

describe('ranked(results)', () => {
	test('pages of one kind go by score', () => {
		expect(order([result(1, 'low', 'Muscle'), result(2, 'high', 'Muscle')])).toEqual([
			'high',
			'low',
		]);
	});

	test('at one score, what to do comes first, studies and the site itself last', () => {
		const kinds = [
			'About the site',
			'Evidence',
			'Tool',
			'Muscle',
			'Routine',
			'Article',
			'Technique',
		];
		expect(order(kinds.map((kind) => result(1, kind, kind)))).toEqual([...kinds].reverse());
	});

	test('a far better score wins over a kind', () => {
		expect(order([result(1, 'technique', 'Technique'), result(2, 'muscle', 'Muscle')])[0]).toBe(
			'muscle',
		);
	});

	test('equal ones keep their order', () => {
		expect(order(['a', 'b', 'c'].map((url) => result(1, url, 'Tool')))).toEqual(['a', 'b', 'c']);
	});

	test('leaves the results that it was given in their order', () => {
		const results = [result(1, 'a'), result(2, 'b')];
		ranked(results);
		expect(results.map(({ url }) => url)).toEqual(['a', 'b']);
	});
});

const page = (url: string, kind: string, more: Partial<Fitting['page']> = {}) => ({
	...{ url, kind, title: url, summary: `About ${url}`, names: [] },
	...more,
});
const fitting = (score: number, one: Fitting['page']): Fitting => ({ score, page: one });

describe('merge(byName, byText, places, danger)', () => {
	const muscle = fitting(0.1, page('/muscle/', 'Muscle'));
	const place = fitting(1, page('/place/', 'Sore place', { leads: ['/muscle/'] }));
	const safety = fitting(0.3, page('/safety/', 'Safety'));
	const technique = fitting(0.35, page('/technique/', 'Technique'));
	const all = [muscle, place, safety, technique];
	const none = new Map();
	const urls = (results: Scored[]) => results.map(({ url }) => url);

	test('a sore place is no result: it leads to its muscles', () => {
		expect(urls(merge(all, none, [], false))).not.toContain('/muscle/');
		expect(urls(merge(all, none, [place], false))[0]).toBe('/muscle/');
		expect(urls(merge(all, none, [place], false))).not.toContain('/place/');
	});

	test('in danger, safety comes before what to do', () => {
		expect(urls(merge(all, none, [], false))).toEqual(['/technique/', '/safety/']);
		expect(urls(merge(all, none, [], true))).toEqual(['/safety/', '/technique/']);
	});

	test('a page without names is found by its text, with the words found', () => {
		const text = {
			url: '/new/',
			excerpt: '<mark>new</mark>',
			meta: { title: 'New', kind: 'Article' },
		};
		const found = merge(all, new Map([['/new/', { score: 1, page: text }]]), [], false);
		expect(found).toContainEqual(expect.objectContaining({ url: '/new/', title: 'New' }));
	});

	test('text counts half of what a name counts: it lifts a page, and outweighs no better name', () => {
		const text = (url: string, score: number) => {
			const found = { url, excerpt: `<mark>${url}</mark>`, meta: {} };
			return [url, { score, page: found }] as const;
		};
		const low = fitting(0.5, page('/low/', 'Tool'));
		const high = fitting(0.8, page('/high/', 'Tool'));
		const order = (...texts: ReturnType<typeof text>[]) =>
			merge([low, high], new Map(texts), [], false);
		expect(urls(order())).toEqual(['/high/', '/low/']);
		expect(urls(order(text('/low/', 0.5)))).toEqual(['/high/', '/low/']);
		expect(urls(order(text('/low/', 0.7)))).toEqual(['/low/', '/high/']);
		const [first] = order(text('/low/', 1));
		expect(first).toMatchObject({ score: 1, excerpt: '<mark>/low/</mark>' });
	});

	test('a page that fits by its text alone is shown, with 0.6 of its score where it has no names', () => {
		const hardly = fitting(0.05, page('/hardly/', 'Tool'));
		const one = { url: '/hardly/', excerpt: 'words', meta: {} };
		const other = { url: '/unnamed/', excerpt: 'words', meta: {} };
		expect(merge([hardly], none, [], false)).toEqual([]);
		const found = merge(
			[hardly],
			new Map([
				['/hardly/', { score: 1, page: one }],
				['/unnamed/', { score: 1, page: other }],
			]),
			[],
			false,
		);
		expect(found.map(({ url, title, kind, score }) => ({ url, title, kind, score }))).toEqual([
			{ url: '/unnamed/', title: '/unnamed/', kind: 'Page', score: 0.6 },
			{ url: '/hardly/', title: '/hardly/', kind: 'Tool', score: 0.55 },
		]);
	});

	test('a routine with the tool that was asked for comes before what has no name of it', () => {
		const tool = fitting(2, page('/roller/', 'Tool', { title: 'Foam roller' }));
		const routine = fitting(0.3, page('/routine/', 'Routine', { tools: ['Foam roller'] }));
		expect(urls(merge([technique, routine, tool], none, [], false))).toEqual([
			...['/roller/', '/routine/', '/technique/'],
		]);
	});
});

test('leadOn(results, pages) brings what the best result leads on to, never above it', () => {
	const pages = [
		page('/a/', 'Muscle', { next: [1] }),
		page('/b/', 'Technique'),
		page('/c/', 'Tool'),
	];
	const found = leadOn([result(1, '/a/'), result(0.2, '/c/')], pages);
	expect(found.map(({ url }) => url)).toEqual(['/a/', '/b/', '/c/']);
	expect(leadOn([], pages)).toEqual([]);
});
