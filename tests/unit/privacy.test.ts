// What the page on privacy says of storage is what the code does.

import { expect, test } from 'vitest';
import { key, oldKey } from '../../src/kept/store.ts';
import { linesWith, read, sourceFiles } from './source-files.ts';

const { text } = read('content/about/privacy.mdx');

test('the page names all that is stored, no more and no less, and where it is erased', () => {
	const named = [...text.matchAll(/"(unknot:[^"]+)"/g)].map(([, name]) => name);
	expect(named.toSorted()).toEqual([key, oldKey].toSorted());
	expect(text).toContain('](/kept/)');
});

test('the code stores nothing elsewhere, and sets no cookie', () => {
	const storage =
		/\b(?:localStorage|sessionStorage|indexedDB|caches|document\.cookie|cookieStore)\b/;
	const lines = linesWith(storage, sourceFiles('src'));
	const files = new Set(lines.map((line) => line.split(':')[0]));
	expect([...files].sort()).toEqual(['src/kept/kept.ts', 'src/map/memory.ts']);
	const names = linesWith(/unknot:(?:kept|frame)/, sourceFiles('src')).map(
		(line) => line.split(':')[0],
	);
	expect([...new Set(names)].sort()).toEqual(['src/kept/store.ts', 'src/map/memory.ts']);
});
