import { describe, expect, test } from 'vitest';
import { citations } from '../../src/evidence/citations.ts';
import { hasPart, piecesOf, sharedOf, withShared, type Shared } from '../../src/evidence/shared.ts';

const ache: Shared = {
	id: 'ache',
	says: 'An ache changes as you move {part}, and eases.',
	sources: ['b2020', 'c2020'],
	then: 'No sign is proof.',
};
const hint: Shared = { id: 'hint', says: 'Maps are [hints](/articles/maps/).', sources: ['a2020'] };

describe('withShared(body, shared)', () => {
	const shown = (body: string) => withShared(body, [ache, hint]);

	test('puts the words in the place of each tag, the sources before what follows them', () => {
		expect(shown('It aches.\n\n<Shared id="ache" />\n\nSo.')).toBe(
			'It aches.\n\nAn ache changes as you move, and eases.<Cite sources="b2020 c2020" /> No sign is proof.\n\nSo.',
		);
		expect(shown('<Shared id="hint" />')).toBe(
			'Maps are [hints](/articles/maps/).<Cite sources="a2020" />',
		);
	});

	test('names the part of the body that the page names', () => {
		const text = shown('<Shared id="hint" />\n\n<Shared\n\tid="ache"\n\tpart="your neck"\n/>');
		expect(text).toContain('as you move your neck, and eases.');
		expect(citations(text).map(({ id }) => id)).toEqual(['a2020', 'b2020', 'c2020']);
	});

	test('puts a sentence within a paragraph, and cites nothing where it rests on nothing', () => {
		const usual = { id: 'usual', says: 'These are usual teaching.', sources: [] };
		expect(withShared('Press. <Shared id="usual" inline />\n', [usual])).toBe(
			'Press. These are usual teaching.\n',
		);
	});

	test('an id that is none is refused in two sentences', () => {
		expect(() => shown('<Shared id="none" />')).toThrow(
			new Error('No paragraph "none". Write it in content/facts/shared.yaml, or mend the id.'),
		);
	});
});

test('hasPart(says) and sharedOf(shared, id, part) agree on where the part goes', () => {
	expect([ache, hint].map(({ says }) => hasPart(says))).toEqual([true, false]);
	expect(sharedOf([ache], 'ache', 'your arm').says).toBe(
		'An ache changes as you move your arm, and eases.',
	);
	expect(sharedOf([hint], 'hint', 'your arm').says).toBe(hint.says);
});

test('piecesOf(says) parts links from words', () => {
	expect(piecesOf('Maps are [hints](/a/b/), no [proof](/c/).')).toEqual([
		{ text: 'Maps are ' },
		{ text: 'hints', href: '/a/b/' },
		{ text: ', no ' },
		{ text: 'proof', href: '/c/' },
		{ text: '.' },
	]);
	expect(piecesOf('None [here].')).toEqual([{ text: 'None [here].' }]);
});
