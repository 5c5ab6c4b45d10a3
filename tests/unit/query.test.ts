import { describe, expect, test } from 'vitest';
import { fragmentFor, queryFrom } from '../../src/search/query.ts';

describe('queryFrom(fragment)', () => {
	test.each([
		['#q=foam+roller', 'foam roller'],
		['#q=foam%20roller', 'foam roller'],
		['q=neck', 'neck'],
		['#q=++neck+', 'neck'],
		['#q=a&q=b', 'a'],
		['#q=n%C3%BAque', 'núque'],
		['', ''],
		['#', ''],
		['#main', ''],
		['#q', ''],
		['#q=', ''],
		['#q=%20', ''],
	])('"%s" looks for "%s"', (fragment, query) => {
		expect(queryFrom(fragment)).toBe(query);
	});

	test.each(['#q=%', '#q=%E0%A4%A', '#q=100%'])(
		'a bad percent sign in "%s" does not throw',
		(fragment) => {
			expect(queryFrom(fragment)).not.toBe('');
		},
	);

	test('a megabyte is cut to 200 characters', () => {
		expect(queryFrom(`#q=${'a'.repeat(1_000_000)}`)).toHaveLength(200);
	});

	test('what is cut never ends in a blank', () => {
		const query = queryFrom(`#q=${'a'.repeat(199)}+b`);
		expect(query).toBe(query.trim());
	});
});

describe('fragmentFor(query)', () => {
	test('writes blanks as plus signs', () => {
		expect(fragmentFor('foam roller')).toBe('q=foam+roller');
	});

	test('of nothing is nothing', () => {
		expect(fragmentFor('')).toBe('');
	});

	test.each([
		'neck & shoulder',
		'a+b',
		'#1',
		'50%',
		'"tight spot"',
		'<b>',
		'núque',
		'肩こり',
		'🙂',
	])('queryFrom reads back "%s"', (query) => {
		expect(queryFrom(`#${fragmentFor(query)}`)).toBe(query);
	});
});
