import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../src/words/lexicon.ts';
import { kinds, type Kind } from '../../src/kinds.ts';
import { readNames, type Known, type Named } from '../../src/search/names.ts';
import { searchKinds } from '../../src/search/page-kinds.ts';
import {
	byScore,
	leadOn,
	merge,
	type Fitting,
	type Meant,
	type Scored,
} from '../../src/search/ranking.ts';
import { weights as real } from '../../src/search/weights.ts';

const known = searchKinds(kinds);

/** Numbers of these tests, so that better ones in the source change none of them. */
const weights = {
	...real,
	...{
		title: 6,
		text: 0.25,
		said: 0.35,
		led: 0.5,
		ledFall: 0.4,
		group: 0.2,
		story: 0.9,
		place: 0.15,
	},
	...{ signDoctor: 0.9, sign: 2.2, signToday: 2.1, signOther: 0.95 },
	...{ safetyAskedFor: 0.25, safetyFirst: 1.4 },
	...{ leadingOn: 0.2, leadingOnSecond: 0.24, leadingFall: 0.05, leadingMost: 0.8 },
};

const named = (url: string, kind: Kind = 'tools', more: Partial<Named> = {}): Named => ({
	...{ url, kind, title: url, summary: `About ${url}`, names: [] },
	...more,
});
const page = (...args: Parameters<typeof named>): Known => {
	const [one] = readNames([named(...args)], readLexicon(''));
	if (!one) throw new Error('No page was read.');
	return one;
};
const fitting = (score: number, one: Known): Fitting => ({ score, page: one });
const urls = (results: readonly Scored[]) => results.map(({ url }) => url);

/** What a query asks for that fits some pages. */
const meant = (byName: Fitting[], more: Partial<Meant> = {}): Meant => ({
	...{ byName, places: [], subjects: new Map() },
	...more,
});
const merged = (all: Fitting[], more: Partial<Meant> = {}, text: Record<string, number> = {}) =>
	merge(meant(all, more), new Map(Object.entries(text)), known, weights);
const scoreOf = (url: string, results: readonly Scored[]) =>
	results.find((one) => one.url === url)?.score ?? NaN;

test('byScore(results) keeps the order of equal ones, and of the list that it was given', () => {
	const results = [
		{ id: 'a', score: 1 },
		{ id: 'b', score: 2 },
		{ id: 'c', score: 1 },
	];
	expect(byScore(results).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
	expect(results.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

describe('merge(meant, byText, kinds, weights)', () => {
	test('pages of one kind go by score, and are shown with their summary', () => {
		const found = merged([fitting(0.4, page('/low/')), fitting(0.8, page('/high/'))]);
		expect(urls(found)).toEqual(['/high/', '/low/']);
		expect(found[0]).toMatchObject({ score: 0.8, excerpt: 'About /high/', kind: 'tools' });
	});

	test('at one score, what to do comes before things, studies and the site itself last', () => {
		const ids: Kind[] = ['about', 'evidence', 'tools', 'muscles', 'routines', 'techniques'];
		const all = ids.map((kind) => fitting(0.5, page(kind, kind)));
		expect(urls(merged(all))).toEqual(ids.toReversed());
	});

	test('a far better score wins over a kind', () => {
		const all = [fitting(0.4, page('/t/', 'techniques')), fitting(0.8, page('/e/', 'evidence'))];
		expect(urls(merged(all))).toEqual(['/e/', '/t/']);
	});

	test('what hardly fits is left out, unless its text fits', () => {
		const all = [fitting(0.05, page('/hardly/'))];
		expect(merged(all)).toEqual([]);
		expect(scoreOf('/hardly/', merged(all, {}, { '/hardly/': 1 }))).toBeCloseTo(
			0.05 + weights.text,
		);
		expect(urls(merged(all, {}, { '/hardly/': 0.01 }))).toEqual(['/hardly/']);
	});

	test('text lifts a page, and outweighs no name that is far better', () => {
		const all = [
			fitting(0.5, page('/low/')),
			fitting(0.6, page('/mid/')),
			fitting(2, page('/top/')),
		];
		expect(urls(merged(all, {}, { '/low/': 1 }))).toEqual(['/top/', '/low/', '/mid/']);
	});

	test('a page that people ask for in these words is found without its names', () => {
		const all = [fitting(0, page('/asked/')), fitting(0.6, page('/other/'))];
		expect(urls(merged(all))).toEqual(['/other/']);
		expect(urls(merged(all, { subjects: new Map([['/asked/', 1]]) }))).toEqual([
			'/other/',
			'/asked/',
		]);
		expect(urls(merged(all, { subjects: new Map([['/asked/', 2]]) }))).toEqual([
			'/asked/',
			'/other/',
		]);
	});

	test('a title that the query is word for word comes first, whatever the weights of words are', () => {
		const all = [
			fitting(2.9, page('/long/', 'techniques')),
			{ ...fitting(2.9, page('/short/', 'about')), isTitle: true },
		];
		expect(urls(merged(all))[0]).toBe('/short/');
		expect(scoreOf('/short/', merged(all))).toBeCloseTo(2.9 * 9 * 0.7);
		const other = merge(meant(all), new Map(), known, { ...weights, title: 1 });
		expect(scoreOf('/short/', other)).toBe(scoreOf('/short/', merged(all)));
	});

	test('a sore place whose title is typed comes before all, too', () => {
		const place = fitting(2.9, page('/place/', 'areas', { leads: [] }));
		const all = [fitting(2.9, page('/muscle/', 'muscles')), { ...place, isTitle: true }];
		expect(urls(merged(all))).toEqual(['/place/', '/muscle/']);
	});

	test('a routine counts no more for the tools that it takes', () => {
		const tools = ['Foam roller'];
		const roller = fitting(2, page('/roller/', 'tools', { title: 'Foam roller' }));
		const all = (more: Partial<Named>) =>
			merged([roller, fitting(0.3, page('/routine/', 'routines', more))]);
		expect(scoreOf('/routine/', all({ tools }))).toBe(scoreOf('/routine/', all({})));
	});

	test('sore places are offered apart: among the pages they come last', () => {
		const place = fitting(1.5, page('/place/', 'areas', { leads: [] }));
		const tool = fitting(0.4, page('/tool/'));
		expect(urls(merged([place, tool]))).toEqual(['/tool/', '/place/']);
	});

	test('with the numbers of the source, too, sore places come last and groups after their members', () => {
		const all = [
			fitting(1, page('/place/', 'areas', { leads: [] })),
			fitting(1, page('/group/', 'muscles', { group: true })),
			fitting(1, page('/member/', 'muscles')),
		];
		const found = merge(meant(all), new Map(), known, real);
		expect(urls(found)).toEqual(['/member/', '/group/', '/place/']);
	});

	test('a sore place leads to its muscles, the likeliest first, the likeliest place most', () => {
		const place = (url: string, leads: string[]) => fitting(2, page(url, 'areas', { leads }));
		const all = ['/a/', '/b/', '/c/'].map((url) => fitting(0, page(url, 'muscles')));
		const places = [place('/one/', ['/b/', '/a/']), place('/two/', ['/c/', '/b/'])];
		expect(urls(merged(all))).toEqual([]);
		expect(urls(merged(all, { places }))).toEqual(['/b/', '/a/', '/c/']);
		expect(urls(merged(all, { places: places.toReversed() }))).toEqual(['/c/', '/b/', '/a/']);
	});

	test('a group counts less than its members', () => {
		const all = [
			fitting(1, page('/group/', 'muscles', { group: true })),
			fitting(0.5, page('/member/', 'muscles')),
		];
		expect(urls(merged(all))).toEqual(['/member/', '/group/']);
	});

	test('where a place is named in so many words, muscles come before the story around it', () => {
		const all = [
			fitting(0.85, page('/article/', 'articles')),
			fitting(0.9, page('/m/', 'muscles')),
		];
		const place = (score: number) => ({ places: [fitting(score, page('/p/', 'areas'))] });
		expect(urls(merged(all, place(1.9)))).toEqual(['/article/', '/m/']);
		expect(urls(merged(all, place(2)))).toEqual(['/m/', '/article/']);
	});

	describe('with a sign of danger', () => {
		const chest = '/safety/chest-pain/';
		const flags = '/safety/red-flags/';
		const doctor = '/articles/when-to-see-a-doctor/';
		const all = [
			fitting(1.3, page('/technique/', 'techniques')),
			fitting(0.2, page('/safety/other/', 'safety')),
			fitting(0.1, page(chest, 'safety')),
			fitting(0.1, page(flags, 'safety')),
			fitting(0.1, page(doctor, 'articles')),
		];

		test.each(['emergency', 'today'] as const)(
			'%s: the page that explains it comes first, help before what to do',
			(level) => {
				const text = { [chest]: 0.1, [doctor]: 0.1 };
				const found = urls(merged(all, { sign: { level, page: chest } }, text));
				expect(found[0]).toBe(chest);
				expect(found.indexOf(doctor)).toBeLessThan(found.indexOf('/safety/other/'));
			},
		);

		test.each([
			['emergency', 'sign'],
			['today', 'signToday'],
		] as const)(
			'%s: its page is there also where neither its names nor its text fit',
			(level, by) => {
				const some = [fitting(0, page(chest, 'safety')), fitting(0, page('/safety/x/', 'safety'))];
				expect(merged(some)).toEqual([]);
				const found = merged(some, { sign: { level, page: chest } });
				expect(urls(found)).toEqual([chest]);
				expect(scoreOf(chest, found)).toBe(weights[by]);
			},
		);

		test('so is the page on the doctor where someone should be seen, and the sign has no page then', () => {
			const some = [fitting(0, page(chest, 'safety')), fitting(0, page(doctor, 'articles'))];
			const sign = { level: 'see-someone', page: chest } as const;
			expect(urls(merged(some, { sign }))).toEqual([doctor]);
		});

		test('with the numbers of the source, too, its page comes before what fits as well as a title', () => {
			const sign = { level: 'emergency', page: chest } as const;
			const found = merge(meant(all, { sign }), new Map([[chest, 0.1]]), known, real);
			expect(urls(merge(meant(all), new Map([[chest, 0.1]]), known, real))[0]).toBe('/technique/');
			expect(urls(found)[0]).toBe(chest);
		});

		test('without a page of its own, the pages on danger and on the doctor are lifted', () => {
			const none = merged(all, {}, { [flags]: 0.1, [doctor]: 0.1 });
			const some = merged(all, { sign: { level: 'emergency' } }, { [flags]: 0.1, [doctor]: 0.1 });
			for (const url of [flags, doctor])
				expect(scoreOf(url, some) - scoreOf(url, none)).toBeGreaterThan(0.9);
			expect(scoreOf('/technique/', some)).toBe(scoreOf('/technique/', none));
		});

		test('where someone should be seen, only the page on the doctor is lifted', () => {
			const text = { [chest]: 0.1, [flags]: 0.1, [doctor]: 0.1 };
			const none = merged(all, {}, text);
			const some = merged(all, { sign: { level: 'see-someone', page: chest } }, text);
			const lifted = urls(some).filter((url) => scoreOf(url, some) > scoreOf(url, none));
			expect(lifted).toEqual([doctor]);
			expect(scoreOf(doctor, some) - scoreOf(doctor, none)).toBeCloseTo(weights.signDoctor);
		});

		test('safety counts more in danger, or where it is what was asked for', () => {
			const low = [fitting(0.2, page('/safety/other/', 'safety'))];
			const calm = scoreOf('/safety/other/', merged(low));
			const score = (level: 'today' | 'see-someone') =>
				scoreOf('/safety/other/', merged(low, { sign: { level } }));
			expect(score('today')).toBeGreaterThan(calm);
			expect(score('see-someone')).toBe(calm);
			const asked = [fitting(0.3, page('/safety/other/', 'safety'))];
			expect(scoreOf('/safety/other/', merged(asked))).toBeGreaterThan(calm * 1.6);
		});
	});
});

describe('leadOn(results, pages, weights)', () => {
	const pages = [
		named('/a/', 'muscles', { next: [1, 3] }),
		named('/b/', 'techniques'),
		named('/c/', 'tools', { next: [4] }),
		named('/d/', 'techniques'),
		named('/e/', 'techniques'),
	];
	const result = (score: number, url: string): Scored => ({
		...{ score, url, title: url, kind: 'tools', excerpt: '' },
	});

	test('brings what the first two results lead on to, the first of it more', () => {
		const found = leadOn([result(1, '/a/'), result(0.5, '/c/')], pages, weights);
		expect(urls(found)).toEqual(['/a/', '/c/', '/b/', '/d/', '/e/']);
		expect(found[2]).toMatchObject({ title: '/b/', excerpt: 'About /b/', kind: 'techniques' });
	});

	test('lifts what was found, and never above the best share of the first', () => {
		const found = leadOn([result(1, '/a/'), result(0.79, '/b/')], pages, weights);
		expect(scoreOf('/b/', found)).toBeCloseTo(weights.leadingMost);
		expect(urls(found)[0]).toBe('/a/');
	});

	test('takes nothing from what is better than that already', () => {
		const found = leadOn([result(1, '/a/'), result(0.95, '/b/')], pages, weights);
		expect(scoreOf('/b/', found)).toBe(0.95);
	});

	test('the third result leads on to nothing, and nothing leads on from nothing', () => {
		const found = leadOn([result(1, '/x/'), result(1, '/y/'), result(1, '/c/')], pages, weights);
		expect(urls(found)).not.toContain('/e/');
		expect(leadOn([], pages, weights)).toEqual([]);
	});
});
