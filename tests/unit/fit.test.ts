import { expect, test } from 'vitest';
import { ask, fit } from '../../src/search/fit.ts';
import { names } from './named.ts';

const best = (query: string) =>
	names.pages
		.map((one) => ({ title: one.title, score: fit(ask(query, names), one, names) }))
		.toSorted((a, b) => b.score - a.score)[0]?.title;

test('fit(asked, page, names) is best for the page that is meant', () => {
	expect(best('kneading')).toBe('Kneading (petrissage)');
	expect(best('crick in my neck')).toBe('Levator scapulae');
	expect(best('wall ball for the back')).toBe('Tennis ball on the wall');
	expect(names.pages.map((one) => fit(ask('qwzxplk', names), one, names))).toEqual([0, 0, 0]);
});

test('a query that is a name fits better than one that begins it, and both better than the words apart', () => {
	const score = (query: string) => {
		const [page] = names.pages.filter(({ title }) => title.startsWith('Tennis'));
		return page ? fit(ask(query, names), page, names) : 0;
	};
	expect(score('wall ball')).toBeGreaterThan(score('wall tennis'));
	expect(score('tennis ball')).toBeGreaterThan(score('tennis'));
});
