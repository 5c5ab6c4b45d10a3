import { expect, test } from 'vitest';
import { figuresOf, rowOf, type Told } from '../eval/words-measures.ts';

const told: Told = {
	...{ q: 'sholder sore for years, left side', kind: '', danger: null },
	...{ place: ['top-of-shoulder'], side: 'left' },
	relevant: [{ path: '/areas/top-of-shoulder/', grade: 3 }],
};
const isRight = (word: string) => ['sore', 'for', 'years', 'left', 'side'].includes(word);
const row = (answered: Partial<Parameters<typeof rowOf>[1]>) =>
	rowOf(told, { found: [], chips: [], ...answered }, isRight).figures;

test.each([
	['shoulder sore for years left side', 0],
	['shoulder sore for tears left side', 1],
	['shoulder sore for ye…', 0],
	['shoulder store for ye…', 1],
])('instead %j: %d right words are changed', (instead, wrong) => {
	expect(row({ instead })['wrong corrections']).toBe(wrong);
});

test('a place counts first, among three, and on the side that was said', () => {
	const chips = [
		{ id: 'top-of-shoulder', side: 'left' },
		{ id: 'over-scapula', side: 'left' },
	];
	expect(row({ chips })).toMatchObject({ 'place@1': 1, 'place@3': 1, side: 1, nothing: 0 });
	expect(row({ chips: chips.toReversed() })).toMatchObject({ 'place@1': 0, 'place@3': 1 });
	expect(row({ chips: [{ id: 'top-of-shoulder', side: 'right' }] }).side).toBe(0);
	expect(row({})).toMatchObject({ 'place@1': 0, side: 0, nothing: 1 });
});

test('pages count by their grades; the mean is over the texts that have any', () => {
	expect(row({ found: ['/a/', '/areas/top-of-shoulder/#x'] })).toMatchObject({
		...{ 'success@1': 0, 'success@3': 1, MRR: 0.5 },
	});
	const none = rowOf({ ...told, relevant: [], place: [] }, { found: [], chips: [] }, isRight);
	expect(figuresOf([none])).toEqual({ 'wrong corrections': 0 });
});
