import { expect, test } from 'vitest';
import { most, ownText, repeatsIn } from '../repeats.ts';
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

test('what steps say in front matter counts as the text of a page', () => {
	const step = (field: string) => `---\ntitle: A\n${field}\n  do: ${words(most.words)}\n---\n`;
	const found = repeatsIn([
		ownText('a', step('step:')),
		ownText('b', step('steps:\n- title: B')),
		ownText('c', 'No front matter.'),
	]);
	expect(found).toEqual([{ words: words(most.words), pages: ['a', 'b'] }]);
});

test('no passage stands on two pages, nor one of content/facts/ on a page', () => {
	const texts = sourceFiles('content').filter(
		({ path }) => path.endsWith('.mdx') || /facts\/(?:other-ways|positions|sentences)/.test(path),
	);
	expect(texts.length).toBeGreaterThan(150);
	const repeats = repeatsIn(texts.map(({ path, text }) => ownText(path, text)));
	expect(repeats.map(({ words: text, pages }) => [pages, text.slice(0, 80)])).toEqual([]);
});
