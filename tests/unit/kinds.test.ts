import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collections } from '../../src/content.config.ts';
import { partIds, parts } from '../../src/kinds.ts';

const content = join(import.meta.dirname, '../../content');

test('there is a part for every folder of pages, and a folder for every part', () => {
	const folders = readdirSync(content, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name !== 'facts')
		.map(({ name }) => name);
	expect([...partIds].sort()).toEqual(folders.sort());
});

test('every part is a collection', () => {
	expect(partIds.filter((part) => !(part in collections))).toEqual([]);
});

test.each(partIds)('%s: the title is its own, the line under it a sentence', (part) => {
	const same = partIds.filter((other) => parts[other].title === parts[part].title);
	expect(same).toEqual([part]);
	expect(parts[part].says).toMatch(/^[A-Z].{30,140}\.$/);
});
