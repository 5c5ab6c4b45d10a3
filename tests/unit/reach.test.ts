import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserTests, unitTests } from '../mutants/reach.ts';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles('src');
const testsFor = browserTests(files);

describe('unitTests(files)(path)', () => {
	const unitsFor = unitTests([...files, ...sourceFiles('tests')]);

	test('the nearest comes first, and one that takes it late is there', () => {
		const units = unitsFor('src/words/spelling.ts');
		expect(units).toContain('tests/unit/spelling.test.ts');
		expect(units.indexOf('tests/unit/spelling.test.ts')).toBeLessThan(
			units.indexOf('tests/unit/answering.test.ts'),
		);
		expect(units).not.toContain('tests/unit/geometry.test.ts');
	});

	test('who takes its types alone does not take it', () => {
		const text = "import type { A } from '../../src/a.ts';";
		const all = [
			{ path: 'src/a.ts', text: '' },
			{ path: 'tests/unit/a.test.ts', text },
		];
		expect(unitTests(all)('src/a.ts')).toEqual([]);
		expect(
			unitTests([...all, { path: 'tests/unit/b.test.ts', text: text.replace('type ', '') }])(
				'src/a.ts',
			),
		).toEqual(['tests/unit/b.test.ts']);
	});

	test('what only a browser runs is taken by none', () => {
		expect(unitsFor('src/search/SearchBox.svelte')).toEqual([]);
	});
});

describe('browserTests(files)(path)', () => {
	test.each([
		['src/map/zoom.ts', 'map', 'search'],
		['src/map/Answer.svelte', 'finder', 'search'],
		['src/search/results.ts', 'search', 'map'],
		['src/plate/Zones.svelte', 'map-drawing', 'search'],
		['src/components/filters.ts', 'cards', 'map'],
		['src/kept/kept.ts', 'kept', 'cards'],
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

	test('every script of a page reaches the browser', () => {
		const scripts = files
			.filter(({ path }) => path.endsWith('.astro'))
			.flatMap(({ path, text }) =>
				[...(/<script>([^]*?)<\/script>/.exec(text)?.[1] ?? '').matchAll(/from '(.*?)'/g)].map(
					([, from = '']) => posix.join(posix.dirname(path), from),
				),
			);
		expect(scripts.length).toBeGreaterThan(4);
		expect(scripts.filter((path) => testsFor(path).length === 0)).toEqual([]);
	});

	test('each name is that of a file', () => {
		const names = files.flatMap(({ path }) => testsFor(path));
		const missing = [...new Set(names)].filter(
			(name) => !existsSync(join(import.meta.dirname, '../e2e', `${name}.test.ts`)),
		);
		expect(missing).toEqual([]);
	});
});
