import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserTests } from '../mutants/reach.ts';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles('src');
const testsFor = browserTests(files);

describe('browserTests(files)(path)', () => {
	test.each([
		['src/map/zoom.ts', 'map', 'search'],
		['src/map/Answer.svelte', 'finder', 'search'],
		['src/search/results.ts', 'search', 'map'],
		['src/plate/Zones.svelte', 'map-drawing', 'search'],
	])('a change of %s is seen by the tests of %s, and not of %s', (path, by, not) => {
		expect(testsFor(path)).toContain(by);
		expect(testsFor(path)).not.toContain(not);
	});

	test('what both boxes read is seen by the tests of both pages', () => {
		expect(testsFor('src/words/patterns.ts')).toEqual(expect.arrayContaining(['map', 'search']));
	});

	test('every component of an island reaches the browser, and what the build alone uses does not', () => {
		const components = files.filter(({ path }) => /^src\/(?:map|search)\/.*\.svelte$/.test(path));
		expect(components.length).toBeGreaterThan(15);
		const unseen = components.filter(({ path }) => testsFor(path).length === 0);
		expect(unseen.map(({ path }) => path)).toEqual([]);
		expect(testsFor('src/build/area-page.ts')).toEqual([]);
	});

	test('each name is that of a file', () => {
		const names = files.flatMap(({ path }) => testsFor(path));
		const missing = [...new Set(names)].filter(
			(name) => !existsSync(join(import.meta.dirname, '../e2e', `${name}.test.ts`)),
		);
		expect(missing).toEqual([]);
	});
});
