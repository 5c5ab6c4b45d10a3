import { describe, expect, test } from 'vitest';
import { blocksOf, gradeOf, sentencesOf, syllablesOf, wordsOf } from './prose.ts';

describe('blocksOf(body)', () => {
	test('leaves out headings, tables, tags, and the links under "Next"', () => {
		const body = [
			'It aches.<Cite sources="a" />',
			'## Heading',
			'<Caution title="Bones">',
			'Go slow.',
			'</Caution>',
			'| a | b |\n| --- | --- |',
			'1. Press here.\n2. Let go.',
			'## Next\n\n- [Elsewhere](/a/)',
		];
		expect(blocksOf(body.join('\n\n'))).toEqual([
			'It aches.',
			'Go slow.',
			'Press here.',
			'Let go.',
		]);
	});

	test('keeps what follows "Next"', () => {
		expect(blocksOf('One.\n\n## Next\n\n- [A](/a/)\n\n## More\n\nTwo.')).toEqual(['One.', 'Two.']);
	});

	test('keeps the words of links and of bold text, but not a heading in bold', () => {
		expect(blocksOf('**How:** see [the wall](/a/).\n\n**Oil.** Use a little.')).toEqual([
			'How: see the wall.',
			'Use a little.',
		]);
	});
});

describe('sentencesOf(block)', () => {
	test.each<[string, number]>([
		['One. Two? Three.', 3],
		['It fell by 1.4 points. 10 people left.', 2],
		['He said "stop." Then it stopped.', 2],
		['One thing: another; a third.', 1],
		['Oils, e.g. Arnica, do little.', 1],
		['A line without an end', 1],
	])('"%s" has %d', (block, count) => {
		expect(sentencesOf(block)).toHaveLength(count);
	});
});

test('wordsOf(text) counts a hyphened word and a number once', () => {
	expect(wordsOf("Don't press a 1.4-inch self-massage ball, 5,000 times.")).toHaveLength(8);
});

test.each<[string, number]>([
	['press', 1],
	['massage', 2],
	['shoulder', 2],
	['muscle', 2],
	['blades', 1],
	['pressed', 1],
	['started', 2],
	['the', 1],
	['evidence', 3],
	['30', 2],
	['self-massage', 3],
])('syllablesOf("%s") is %d', (word, count) => {
	expect(syllablesOf(word)).toBe(count);
});

test('gradeOf(sentences) rises with the length of sentences and words, not with names of muscles', () => {
	const plain = gradeOf(['Press the sore spot for a short time.']);
	expect(plain).toBeLessThan(2);
	expect(
		gradeOf(['Apply considerable ischemic compression to the affected area.']),
	).toBeGreaterThan(12);
	expect(gradeOf(['Press the trapezius sore spot for a short time.'])).toBe(plain);
});
