import { describe, expect, test } from 'vitest';
import { kinds, type Kind } from '../../src/kinds.ts';
import { searchKinds } from '../../src/search/page-kinds.ts';
import { leadOn, merge, ranked, type Fitting, type Scored } from '../../src/search/ranking.ts';

const known = searchKinds(kinds);

const result = (score: number, url: string, kind = ''): Scored => ({
	...{ score, url, kind },
	title: url,
	excerpt: '',
});

const order = (results: Scored[]) => ranked(results, known).map(({ url }) => url);

describe('ranked(results)', () => {
	test('pages of one kind go by score', () => {
		expect(order([result(1, 'low', 'muscles'), result(2, 'high', 'muscles')])).toEqual([
			'high',
			'low',
		]);
	});

	test('at one score, what to do comes first, studies and the site itself last', () => {
		const ids = ['about', 'evidence', 'tools', 'muscles', 'routines', 'articles', 'techniques'];
		expect(order(ids.map((kind) => result(1, kind, kind)))).toEqual([...ids].reverse());
	});

	test('a far better score wins over a kind', () => {
		expect(order([result(1, 'technique', 'techniques'), result(2, 'muscle', 'muscles')])[0]).toBe(
			'muscle',
		);
	});

	test('equal ones keep their order', () => {
		expect(order(['a', 'b', 'c'].map((url) => result(1, url, 'tools')))).toEqual(['a', 'b', 'c']);
	});

	test('leaves the results that it was given in their order', () => {
		const results = [result(1, 'a'), result(2, 'b')];
		ranked(results, known);
		expect(results.map(({ url }) => url)).toEqual(['a', 'b']);
	});
});

const page = (url: string, kind: Kind, more: Partial<Fitting['page']> = {}) => ({
	...{ url, kind, title: url, summary: `About ${url}`, names: [] },
	...more,
});
const fitting = (score: number, one: Fitting['page']): Fitting => ({ score, page: one });

describe('merge(meant, byText, kinds)', () => {
	const muscle = fitting(0.1, page('/muscle/', 'muscles'));
	const place = fitting(1, page('/place/', 'areas', { leads: ['/muscle/'] }));
	const safety = fitting(0.3, page('/safety/', 'safety'));
	const technique = fitting(0.35, page('/technique/', 'techniques'));
	const all = [muscle, place, safety, technique];
	const none = new Map();
	const meant = (places: Fitting[] = [], isUrgent = false) => ({ byName: all, places, isUrgent });
	const urls = (results: Scored[]) => results.map(({ url }) => url);

	test('a sore place is no result: it leads to its muscles', () => {
		expect(urls(merge(meant(), none, known))).not.toContain('/muscle/');
		expect(urls(merge(meant([place]), none, known))[0]).toBe('/muscle/');
		expect(urls(merge(meant([place]), none, known))).not.toContain('/place/');
	});

	test('in danger, safety comes before what to do', () => {
		expect(urls(merge(meant(), none, known))).toEqual(['/technique/', '/safety/']);
		expect(urls(merge(meant([], true), none, known))).toEqual(['/safety/', '/technique/']);
	});

	test('a page without names is found by its text, with the words found', () => {
		const text = {
			url: '/new/',
			excerpt: '<mark>new</mark>',
			meta: { title: 'New', kind: 'Article' },
		};
		const found = merge(meant(), new Map([['/new/', { score: 1, page: text }]]), known);
		expect(found).toContainEqual(
			expect.objectContaining({ url: '/new/', title: 'New', kind: 'articles' }),
		);
	});

	test('text counts half of what a name counts: it lifts a page, and outweighs no better name', () => {
		const text = (url: string, score: number) => {
			const found = { url, excerpt: `<mark>${url}</mark>`, meta: {} };
			return [url, { score, page: found }] as const;
		};
		const low = fitting(0.5, page('/low/', 'tools'));
		const high = fitting(0.8, page('/high/', 'tools'));
		const order = (...texts: ReturnType<typeof text>[]) =>
			merge({ ...meant(), byName: [low, high] }, new Map(texts), known);
		expect(urls(order())).toEqual(['/high/', '/low/']);
		expect(urls(order(text('/low/', 0.5)))).toEqual(['/high/', '/low/']);
		expect(urls(order(text('/low/', 0.7)))).toEqual(['/low/', '/high/']);
		const [first] = order(text('/low/', 1));
		expect(first).toMatchObject({ score: 1, excerpt: '<mark>/low/</mark>' });
	});

	test('a page that fits by its text alone is shown, with 0.6 of its score where it has no names', () => {
		const hardly = fitting(0.05, page('/hardly/', 'tools'));
		const one = { url: '/hardly/', excerpt: 'words', meta: {} };
		const other = { url: '/unnamed/', excerpt: 'words', meta: {} };
		const only = { ...meant(), byName: [hardly] };
		expect(merge(only, none, known)).toEqual([]);
		const found = merge(
			only,
			new Map([
				['/hardly/', { score: 1, page: one }],
				['/unnamed/', { score: 1, page: other }],
			]),
			known,
		);
		expect(found.map(({ url, title, kind, score }) => ({ url, title, kind, score }))).toEqual([
			{ url: '/unnamed/', title: '/unnamed/', kind: 'page', score: 0.6 },
			{ url: '/hardly/', title: '/hardly/', kind: 'tools', score: 0.55 },
		]);
	});

	test('a routine with the tool that was asked for comes before what has no name of it', () => {
		const tool = fitting(2, page('/roller/', 'tools', { title: 'Foam roller' }));
		const routine = fitting(0.3, page('/routine/', 'routines', { tools: ['Foam roller'] }));
		expect(urls(merge({ ...meant(), byName: [technique, routine, tool] }, none, known))).toEqual([
			...['/roller/', '/routine/', '/technique/'],
		]);
	});
});

test('leadOn(results, pages) brings what the best result leads on to, never above it', () => {
	const pages = [
		page('/a/', 'muscles', { next: [1] }),
		page('/b/', 'techniques'),
		page('/c/', 'tools'),
	];
	const found = leadOn([result(1, '/a/'), result(0.2, '/c/')], pages);
	expect(found.map(({ url }) => url)).toEqual(['/a/', '/b/', '/c/']);
	expect(leadOn([], pages)).toEqual([]);
});
