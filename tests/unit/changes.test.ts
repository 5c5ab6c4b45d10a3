import { describe, expect, test } from 'vitest';
import { changed, changesIn, draw, random } from '../mutants/changes.ts';

const lines = (text: string, path = 'a.ts') =>
	changesIn(path, text).map((change) => changed(text, change));

describe('changesIn(path, text)', () => {
	test.each([
		['const a = b === c;', ['const a = b !== c;']],
		['const a = b ?? 1;', ['const a = b && 1;', 'const a = b ?? 2;']],
		['const a = all.some(is);', ['const a = all.every(is);']],
		['const a = b ? c : d;', ['const a = b ? d : c;']],
		['if (!a) b();', ['if (a) b();', 'if (!a) ;']],
		['function f() { return a; }', ['function f() { return undefined as never; }']],
		['function f() { return undefined; }', []],
		["import { a } from 'b';", []],
		['type A = 1 | 2;', []],
		['let a: 1 | 2;', []],
	])('%s', (text, expected) => {
		expect(lines(text)).toEqual(expected);
	});

	test('of a component, its script is changed where it stands', () => {
		const svelte = '<p>{1 + 1}</p>\n<script lang="ts">\n\tconst a = true;\n</script>\n';
		expect(lines(svelte, 'A.svelte')).toEqual([svelte.replace('true', 'false')]);
	});
});

describe('draw(files, count, seed)', () => {
	const files = [{ path: 'a.ts', text: Array.from({ length: 50 }, () => 'f(1 + 2);').join('\n') }];

	test('draws the same for one seed, and others for another', () => {
		expect(draw(files, 10, 1)).toEqual(draw(files, 10, 1));
		expect(draw(files, 10, 1)).not.toEqual(draw(files, 10, 2));
	});

	test('draws no line twice, and no more than there are', () => {
		const drawn = draw(files, 99, 3).map(({ line }) => line);
		expect(drawn).toHaveLength(50);
		expect(new Set(drawn).size).toBe(50);
	});
});

test('random(seed) spreads evenly from 0 to 1', () => {
	const next = random(7);
	const numbers = Array.from({ length: 1000 }, next);
	const parts = [0, 1, 2, 3].map(
		(part) => numbers.filter((n) => Math.floor(n * 4) === part).length,
	);
	expect(Math.min(...parts)).toBeGreaterThan(200);
});
