// What the page on privacy says of storage is what the code does.

import { expect, test } from 'vitest';
import { key, oldKey } from '../../src/kept/store.ts';
import { key as reasonsKey, lastKey } from '../../src/routine/given.ts';
import { linesWith, read, sourceFiles } from './source-files.ts';

const { text } = read('content/about/privacy.mdx');

test('the page names all that is stored, no more and no less, and where it is erased', () => {
	const named = [...text.matchAll(/"(unknot:[^"]+)"/g)].map(([, name]) => name);
	expect(named.toSorted()).toEqual([key, oldKey, reasonsKey, lastKey].toSorted());
	expect(text).toContain('](/kept/)');
});

test('what lies in the memory of a tab is called so, and never in what outlives it', () => {
	expect(text).toContain('gone when you close the tab');
	const { text: code } = read('src/routine/given.ts');
	expect(code).not.toMatch(/localStorage/);
	expect(
		linesWith(/sessionStorage/, sourceFiles('src')).every((line) =>
			line.startsWith('src/routine/given.ts'),
		),
	).toBe(true);
});

test('the code stores nothing elsewhere, and sets no cookie', () => {
	const storage =
		/\b(?:localStorage|sessionStorage|indexedDB|caches|document\.cookie|cookieStore)\b/;
	const lines = linesWith(storage, sourceFiles('src'));
	const files = new Set(lines.map((line) => line.split(':')[0]));
	expect([...files].sort()).toEqual([
		...['src/kept/kept.ts', 'src/map/memory.ts', 'src/routine/given.ts'],
	]);
	const names = linesWith(/unknot:(?:kept|frame)/, sourceFiles('src')).map(
		(line) => line.split(':')[0],
	);
	expect([...new Set(names)].sort()).toEqual(['src/kept/store.ts', 'src/map/memory.ts']);
});
