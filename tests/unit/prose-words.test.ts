import { expect, test } from 'vitest';
import { blocksIn, inlinesIn } from '../../src/prose/words.ts';

test('a line has words, bold words, links and citations', () => {
	expect(inlinesIn('**No ball:** try [socks](/tools/x/).<Cite sources="a b" /> Or none.')).toEqual([
		{ bold: 'No ball:' },
		{ text: ' try ' },
		{ link: { text: 'socks', href: '/tools/x/' } },
		{ text: '.' },
		{ sources: 'a b' },
		{ text: ' Or none.' },
	]);
});

test('a blank line parts paragraphs and lists', () => {
	expect(blocksIn('- One.\n- Two.\n\nThree.')).toEqual([
		{ items: [[{ text: 'One.' }], [{ text: 'Two.' }]] },
		{ line: [{ text: 'Three.' }] },
	]);
});
