import { describe, expect, test } from 'vitest';
import { anchorOf, citations, idsIn, mention, notesOf } from '../../src/evidence/citations.ts';

describe('citations(body)', () => {
	test('lists sources in the order of their first mention, with the number of mentions', () => {
		const body = 'One.<Cite sources="b a" /> Two.<Cite sources="a" />';
		expect(citations(body)).toEqual([
			{ id: 'b', times: 1 },
			{ id: 'a', times: 2 },
		]);
	});

	test('counts claims and cites together', () => {
		const body = '<Cite sources="a" />\n\nText.<Cite sources="a" />';
		expect(citations(body)).toEqual([{ id: 'a', times: 2 }]);
	});

	test('reads a tag over several lines and any blanks between ids', () => {
		expect(citations('<Cite\n\tsources=" a\n\tb "\n/>').map(({ id }) => id)).toEqual(['a', 'b']);
	});

	test.each([
		['a finding, before its words are put in', '<Finding id="a" />'],
		['an empty attribute', '<Cite sources="" />'],
		['another component', '<Citer sources="a" />'],
		['the attribute in plain text', 'Write sources="a" after it.'],
		['a tag that ends before it', '<Cite /> sources="a"'],
		['nothing', ''],
	])('%s cites nothing', (_, body) => {
		expect(citations(body)).toEqual([]);
	});

	test('names of every object are ids like others', () => {
		expect(citations('<Cite sources="__proto__ constructor" />')).toHaveLength(2);
	});
});

test('idsIn(list) divides at blanks of any kind', () => {
	expect([idsIn(' a\tb\n c '), idsIn('  ')]).toEqual([['a', 'b', 'c'], []]);
});

describe('mention(notes, id)', () => {
	const body = '<Cite sources="b" /><Cite sources="a b" />';

	test('keeps the number of a source and gives every mention its own anchor', () => {
		const notes = notesOf(body);
		expect(['b', 'a', 'b'].map((id) => mention(notes, id))).toEqual([
			{ number: 1, anchor: 'c1-1' },
			{ number: 2, anchor: 'c2-1' },
			{ number: 1, anchor: 'c1-2' },
		]);
	});

	test('makes exactly the anchors that the list of sources leads back to', () => {
		const notes = notesOf(body);
		const made = ['b', 'a', 'b'].map((id) => mention(notes, id).anchor);
		const ways = notes.citations.flatMap(({ times }, place) =>
			Array.from({ length: times }, (_, index) => anchorOf(place + 1, index + 1)),
		);
		expect(ways.sort()).toEqual(made.sort());
	});

	test('notes of two pages do not know of each other', () => {
		mention(notesOf(body), 'b');
		expect(mention(notesOf(body), 'b').anchor).toBe('c1-1');
	});

	test('a source that was not counted is refused in two sentences', () => {
		expect(() => mention(notesOf(body), 'c')).toThrow(
			new Error('Source "c" is cited but not counted. Write it as sources="c".'),
		);
	});
});
