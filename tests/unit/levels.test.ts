import { describe, expect, test } from 'vitest';
import { isSurer, surestLevel, type EvidenceLevel, type Work } from '../../src/evidence/levels.ts';

describe('surestLevel(works)', () => {
	test.each<[string, Work[], EvidenceLevel]>([
		['no work', [], 'very-low'],
		['reports and advice, however many', [{ studies: 0 }, { studies: 0 }], 'very-low'],
		['1 trial that nobody graded', [{ studies: 1 }], 'very-low'],
		['2 trials that nobody graded', [{ studies: 1 }, { studies: 1 }], 'low'],
		['a review of 37 trials that nobody graded', [{ studies: 37 }], 'low'],
		['a review that grades itself', [{ studies: 15, graded: 'moderate' }], 'moderate'],
		['a review that calls itself too weak', [{ studies: 8, graded: 'very-low' }], 'very-low'],
		[
			'the surer of two reviews',
			[
				{ studies: 8, graded: 'low' },
				{ studies: 9, graded: 'moderate' },
			],
			'moderate',
		],
	])('%s', (_, works, level) => {
		expect(surestLevel(works)).toBe(level);
	});
});

test('isSurer(level, most) compares levels; "none" claims nothing', () => {
	expect(isSurer('moderate', 'low')).toBe(true);
	expect(isSurer('low', 'low')).toBe(false);
	expect(isSurer('very-low', 'moderate')).toBe(false);
	expect(isSurer('none', 'very-low')).toBe(false);
});
