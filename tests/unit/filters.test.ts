import { describe, expect, test } from 'vitest';
import { facetsOf, isWanted, type Filters } from '../../src/search/filters.ts';
import { filtersFrom, fragmentFor, queryFrom } from '../../src/search/query.ts';

const roller = { kind: 'Technique', by: ['alone' as const], tools: ['Foam roller'], minutes: 1 };
const glide = { kind: 'Technique', by: ['partner' as const, 'professional' as const], minutes: 5 };
const article = { kind: 'Article' };
const all = [roller, glide, article];

describe('isWanted(page, filters)', () => {
	test('everything is wanted without filters', () => {
		expect(all.filter((page) => isWanted(page, {}))).toEqual(all);
	});

	test.each<[Filters, object[]]>([
		[{ kind: 'Article' }, [article]],
		[{ by: 'partner' }, [glide]],
		[{ tool: 'Foam roller' }, [roller]],
		[{ minutes: 2 }, [roller]],
		[{ minutes: 10, by: 'professional' }, [glide]],
		[{ kind: 'Article', by: 'alone' }, []],
	])('%j', (filters, left) => {
		expect(all.filter((page) => isWanted(page, filters))).toEqual(left);
	});
});

test('facetsOf(pages, filters) counts what would be left with each value, the other filters heeded', () => {
	expect(facetsOf(all, {}).kind).toEqual([
		{ value: 'Technique', count: 2 },
		{ value: 'Article', count: 1 },
	]);
	expect(facetsOf(all, { kind: 'Article' }).kind).toHaveLength(2);
	expect(facetsOf(all, { kind: 'Article' }).by).toEqual([]);
	expect(facetsOf(all, {}).minutes).toEqual([
		{ value: 2, count: 1 },
		{ value: 5, count: 2 },
		{ value: 10, count: 2 },
		{ value: 20, count: 2 },
	]);
	expect(facetsOf([], {}).tool).toEqual([]);
});

test('the fragment keeps filters and reads them back; what is no filter of ours is left out', () => {
	const filters: Filters = { kind: 'Technique', by: 'alone', tool: 'Foam roller', minutes: 5 };
	const fragment = fragmentFor('foam roller', filters);
	expect(filtersFrom(`#${fragment}`)).toEqual(filters);
	expect(queryFrom(`#${fragment}`)).toBe('foam roller');
	expect(fragmentFor('', filters)).toBe('');
	expect(filtersFrom('#q=x&minutes=3&size=big')).toEqual({});
	expect(filtersFrom('#%')).toEqual({});
});
