import { describe, expect, test } from 'vitest';
import {
	asLine,
	byWhom,
	duration,
	either,
	inCorner,
	listed,
	longDate,
	times,
	vertebra,
} from '../../src/format.ts';

describe('duration(range)', () => {
	test.each([
		[10, 20, '10 to 20 seconds'],
		[180, 300, '3 to 5 minutes'],
		[30, 120, '30 seconds to 2 minutes'],
		[30, 90, '30 to 90 seconds'],
		[45, 60, '45 to 60 seconds'],
		[60, 180, '1 to 3 minutes'],
		[120, 150, '2 to 2.5 minutes'],
		[60, 60, '1 minute'],
		[1, 1, '1 second'],
		[90, 90, '90 seconds'],
		[300, 300, '5 minutes'],
		[722, 1990, '12 to 33 minutes'],
	])('%d to %d seconds: %s', (min, max, words) => {
		expect(duration({ min, max })).toBe(words);
	});

	test('one unit stands for both numbers only where both are in it', () => {
		expect(duration({ min: 60, max: 90 })).toBe('60 to 90 seconds');
	});
});

test('times(range) says a number once where both ends are the same', () => {
	expect([times({ min: 3, max: 6 }), times({ min: 3, max: 3 })]).toEqual(['3 to 6', '3']);
});

describe('longDate(date)', () => {
	test.each([
		['2026-11-20', 'November 20, 2026'],
		['2027-01-01', 'January 1, 2027'],
		['2028-02-29', 'February 29, 2028'],
	])('%s is %s, wherever the build runs', (date, words) => {
		expect(longDate(date)).toBe(words);
	});

	test('throws at what is no date', () => {
		expect(() => longDate('2026-13-01')).toThrow(RangeError);
	});
});

describe('listed(words, language)', () => {
	test.each([
		[[], ''],
		[['a'], 'a'],
		[['a', 'b'], 'a and b'],
		[['a', 'b', 'c'], 'a, b and c'],
	])('%j is "%s"', (words, text) => {
		expect(listed(words)).toBe(text);
	});

	test('is written as the language writes it', () => {
		expect(listed(['a', 'b', 'c'], 'de-DE')).toBe('a, b und c');
	});
});

test('either(words, language) has no comma before its last word, in any language', () => {
	expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => either(words))).toEqual([
		'a',
		'a or b',
		'a, b or c',
	]);
	expect(either(['a', 'b', 'c'], 'de-DE')).toBe('a, b oder c');
});

test('asLine(text) changes the first letter only', () => {
	expect(['top of the Shoulder', '', '2 balls'].map(asLine)).toEqual([
		'Top of the Shoulder',
		'',
		'2 balls',
	]);
});

describe('byWhom(who)', () => {
	test.each([
		[['self'] as const, 'Alone'],
		[['professional'] as const, 'By a therapist'],
		[['self', 'partner'] as const, 'Alone or with a partner'],
		[['self', 'partner', 'professional'] as const, 'Alone, with a partner, or by a therapist'],
	])('%j', (who, text) => {
		expect(byWhom(who)).toBe(text);
	});
});

describe('vertebra(level)', () => {
	test.each([
		['C1', 'the 1st bone of the neck (C1)'],
		['C2', 'the 2nd bone of the neck (C2)'],
		['T3', 'the 3rd bone of the upper back (T3)'],
		['T11', 'the 11th bone of the upper back (T11)'],
		['T12', 'the 12th bone of the upper back (T12)'],
		['L5', 'the 5th bone of the low back (L5)'],
	])('%s: "%s"', (level, words) => {
		expect(vertebra(level)).toBe(words);
	});

	test.each(['', 'T', 'X5', '5'])('"%s" is refused in two sentences', (level) => {
		expect(() => vertebra(level)).toThrow(
			new Error(`"${level}" is no bone of the spine. Write it as "T5".`),
		);
	});
});

test.each([
	[{ min: 30, max: 810 }, '1–14\u00a0min'],
	[{ min: 20, max: 60 }, '1\u00a0min'],
	[{ min: 600, max: 600 }, '10\u00a0min'],
])('inCorner(%o) is whole minutes', (range, words) => {
	expect(inCorner(range)).toBe(words);
});
