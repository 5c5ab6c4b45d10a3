import { expect, test } from 'vitest';
import { most, repeatsIn } from '../repeats.ts';
import { sourceFiles } from './source-files.ts';

const words = (count: number, word = 'word') =>
	Array.from({ length: count }, (_, index) => `${word}${String(index)}`).join(' ');
const page = (path: string, body: string) => ({ path, body });

test('a passage of 40 words on two pages is found once, as long as it goes', () => {
	const passage = words(most.words + 3);
	const found = repeatsIn([page('a', `One. ${passage}`), page('b', `${passage} And more.`)]);
	expect(found).toEqual([{ words: passage, pages: ['a', 'b'] }]);
});

test('39 words are no passage, nor is one that a page repeats alone', () => {
	const short = words(most.words - 1);
	expect(repeatsIn([page('a', short), page('b', short)])).toEqual([]);
	const long = words(most.words);
	expect(repeatsIn([page('a', `${long}. ${long}`)])).toEqual([]);
});

test('6 short lines on two pages are a passage, 5 are none', () => {
	const lines = (count: number) =>
		Array.from({ length: count }, (_, index) => `- Line ${String(index)}`).join('\n');
	expect(repeatsIn([page('a', lines(6)), page('b', lines(6))])).toHaveLength(1);
	expect(repeatsIn([page('a', lines(5)), page('b', lines(5))])).toEqual([]);
});

test('tags, headings and the links under "Next" do not count', () => {
	const tags = '<Finding id="a" />\n\n## Evidence\n\n'.repeat(6);
	const next = `## Next\n\n${words(most.words)}`;
	expect(repeatsIn([page('a', tags + next), page('b', tags + next)])).toEqual([]);
});

test.each(['articles', 'evidence'])('no passage of %s stands on another page', (kind) => {
	const texts = sourceFiles('content').filter(({ path }) => path.endsWith('.mdx'));
	const bodies = texts.map(({ path, text }) => page(path, text.replace(/^---\n[^]*?\n---\n/, '')));
	const repeats = repeatsIn(bodies).filter(({ pages }) =>
		pages.some((path) => path.startsWith(`content/${kind}/`)),
	);
	expect(repeats.map(({ words: text, pages }) => [pages, text.slice(0, 80)])).toEqual([]);
});
