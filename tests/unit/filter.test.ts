import { describe, expect, test } from 'vitest';
import { packWords, readFilter } from '../../src/words/filter.ts';

/** Words that no one wrote, each once. */
const made = (count: number, from = 0) =>
	Array.from({ length: count }, (_, at) => ((at + from + 1) * 7_919).toString(36));

describe('readFilter(packWords(words))', () => {
	const words = made(1600);
	const packed = packWords(words);
	const has = readFilter(packed);

	test('has each of its words', () => {
		expect(words.filter((word) => !has(word))).toEqual([]);
	});

	test('takes one in two hundred others for one of them', () => {
		const wrong = made(20_000, 1600).filter(has).length;
		expect(wrong).toBeGreaterThan(20_000 / 300);
		expect(wrong).toBeLessThan(20_000 / 150);
	});

	test('takes a letter a word, none of which JSON would write otherwise', () => {
		expect(packed).toHaveLength(words.length + 1);
		expect(JSON.stringify(packed)).toHaveLength(packed.length + 2);
	});

	test('of no words has none', () => {
		expect(packWords([])).toBe('');
		expect(readFilter('')('crash')).toBe(false);
	});

	test('can be made so that certain others are not taken for one of them', () => {
		const others = made(20_000, 1600).filter(has).slice(0, 20);
		const wary = readFilter(packWords(words, others));
		expect(others.filter(wary)).toEqual([]);
		expect(words.every(wary)).toBe(true);
		expect(() => packWords(words, words)).not.toThrow();
	});
});
