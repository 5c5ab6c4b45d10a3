import { describe, expect, test } from 'vitest';
import { facetsOf, heeded, isWanted, type Filters } from '../../src/search/filters.ts';
import { filtersFrom, fragmentFor, queryFrom } from '../../src/search/query.ts';

const kinds = {
	areas: { label: 'Sore place', weight: 1 },
	techniques: { label: 'Technique', weight: 1.25 },
};
const roller = { kind: 'techniques', by: ['alone' as const], tools: ['Foam roller'], minutes: 1 };
const glide = { kind: 'techniques', by: ['partner' as const, 'professional' as const], minutes: 5 };
const article = { kind: 'articles' };
const all = [roller, glide, article];

describe('isWanted(page, filters)', () => {
	test('everything is wanted without filters', () => {
		expect(all.filter((page) => isWanted(page, {}))).toEqual(all);
	});

	test.each<[Filters, object[]]>([
		[{ kind: 'articles' }, [article]],
		[{ by: 'partner' }, [glide]],
		[{ tool: 'Foam roller' }, [roller]],
		[{ minutes: 2 }, [roller]],
		[{ minutes: 10, by: 'professional' }, [glide]],
		[{ kind: 'articles', by: 'alone' }, []],
	])('%j', (filters, left) => {
		expect(all.filter((page) => isWanted(page, filters))).toEqual(left);
	});
});

test('heeded(filters, pages, kinds) leaves out a kind that there is nowhere', () => {
	const of = (kind: string) => heeded({ kind, minutes: 5 }, all, kinds);
	expect(of('nonsense')).toEqual({ kind: undefined, minutes: 5 });
	expect(of('toString')).toEqual({ kind: undefined, minutes: 5 });
	for (const kind of ['areas', 'techniques', 'articles']) expect(of(kind).kind).toBe(kind);
});

test('facetsOf(pages, filters) counts what would be left with each value, the other filters heeded', () => {
	expect(facetsOf(all, {}).kind).toEqual([
		{ value: 'techniques', count: 2 },
		{ value: 'articles', count: 1 },
	]);
	expect(facetsOf(all, { kind: 'articles' }).kind).toHaveLength(2);
	expect(facetsOf(all, { kind: 'articles' }).by).toEqual([]);
	expect(facetsOf(all, {}).minutes).toEqual([
		{ value: 2, count: 1 },
		{ value: 5, count: 2 },
		{ value: 10, count: 2 },
		{ value: 20, count: 2 },
	]);
	expect(facetsOf([], {}).tool).toEqual([]);
});

test('the fragment keeps filters and reads them back; what is no filter of ours is left out', () => {
	const filters: Filters = { kind: 'techniques', by: 'alone', tool: 'Foam roller', minutes: 5 };
	const fragment = fragmentFor('foam roller', filters);
	expect(filtersFrom(`#${fragment}`, kinds)).toEqual(filters);
	expect(queryFrom(`#${fragment}`)).toBe('foam roller');
	expect(fragmentFor('', filters)).toBe('');
	expect(filtersFrom('#q=x&minutes=3&size=big', kinds)).toEqual({});
	expect(filtersFrom('#%', kinds)).toEqual({});
});

test.each([
	['techniques', 'techniques'],
	['Technique', 'techniques'],
	['TECHNIQUE', 'techniques'],
	['Sore+place', 'areas'],
	['sore%20place', 'areas'],
	['Areas', 'areas'],
	['Page', 'page'],
])('an address with kind=%s asks for %s: old ones named the label', (said, kind) => {
	expect(filtersFrom(`#q=massage&kind=${said}`, kinds)).toEqual({ kind });
});
