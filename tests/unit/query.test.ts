import { describe, expect, test } from 'vitest';
import { fragmentFor, isExact, queryFrom } from '../../src/search/query.ts';

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

	test('a long story is kept to its last word', () => {
		const story = 'my shoulder blade aches and it began at work '.repeat(100).trim();
		expect(story.length).toBeGreaterThan(4000);
		expect(queryFrom(`#${fragmentFor(story)}`)).toBe(story);
	});

	test('a megabyte, which no reader writes, is cut, and never after a blank', () => {
		const query = queryFrom(`#q=${'a+'.repeat(500_000)}`);
		expect(query.length).toBeLessThanOrEqual(8000);
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

describe('isExact(fragment)', () => {
	test('words that are to be taken as they were typed stand so in the address', () => {
		expect(isExact(`#${fragmentFor('shuolder', {}, true)}`)).toBe(true);
		expect(queryFrom(fragmentFor('shuolder', {}, true))).toBe('shuolder');
		expect(isExact(`#${fragmentFor('shuolder')}`)).toBe(false);
	});
});
