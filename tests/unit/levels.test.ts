import { describe, expect, test } from 'vitest';
import { isSurer, surestLevel, type EvidenceLevel, type Work } from '../../src/evidence/levels.ts';

const work = (more: Partial<Work> = {}): Work => ({ id: 'work', trials: 1, ...more });

describe('surestLevel(finding, works)', () => {
	test.each<[string, number, number | undefined, Work[], EvidenceLevel]>([
		['no work', 0, undefined, [], 'very-low'],
		['reports and advice, however many', 9, 300, [work({ trials: 0 })], 'very-low'],
		['1 trial of 500 people', 1, 500, [work({ people: 500 })], 'very-low'],
		['1 fair trial of 100 people', 1, 100, [work({ people: 100, isFair: true })], 'low'],
		['1 fair trial of 99 people', 1, 99, [work({ people: 99, isFair: true })], 'very-low'],
		['2 tiny trials', 2, 82, [work({ people: 46 }), work({ people: 36 })], 'very-low'],
		['2 trials with 100 people', 2, 100, [work({ people: 60 }), work({ people: 40 })], 'low'],
		['a review of 37 trials', 37, 1802, [work({ trials: 37, people: 1802 })], 'low'],
		['a review that does not count people', 12, undefined, [work({ trials: 12 })], 'very-low'],
		['a part of a review, of 1 trial', 1, 120, [work({ trials: 12, people: 900 })], 'very-low'],
		['a part of a review, with 60 people', 3, 60, [work({ trials: 12, people: 900 })], 'very-low'],
		['a review that graded it and is not named', 1, 9, [work({ graded: 'high' })], 'very-low'],
	])('%s', (_, studies, number, works, level) => {
		expect(surestLevel({ graded: 'unknot', studies, number }, works)).toBe(level);
	});

	test('what the authors of a work graded has their level, whatever its size', () => {
		const works = [work({ id: 'a', graded: 'moderate' }), work({ id: 'b', graded: 'low' })];
		const level = (graded: string) => surestLevel({ graded, studies: 1 }, works);
		expect([level('a'), level('b')]).toEqual(['moderate', 'low']);
	});
});

test('isSurer(level, most) compares levels; "none" claims nothing', () => {
	expect(isSurer('moderate', 'low')).toBe(true);
	expect(isSurer('low', 'low')).toBe(false);
	expect(isSurer('very-low', 'moderate')).toBe(false);
	expect(isSurer('none', 'very-low')).toBe(false);
});
