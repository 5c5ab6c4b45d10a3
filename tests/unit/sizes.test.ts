import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';
import { faultsOf, median } from './source-sizes.ts';

const isCode = ({ path }: { path: string }) => /\.(?:ts|astro|svelte)$/.test(path);

test('nothing in src is longer than it may be, and all that it exports has a sentence', () => {
	expect(faultsOf(sourceFiles('src').filter(isCode))).toEqual([]);
});

/** A function of so many lines. */
const functionOf = (lines: number) => `function long() {\n${'\tgo();\n'.repeat(lines - 2)}}\n`;

test.each<[what: string, path: string, text: string, fault: string | undefined]>([
	['a function of 40 lines', 'src/a.ts', functionOf(40), undefined],
	['a function of 41 lines', 'src/a.ts', functionOf(41), 'long, src/a.ts:1'],
	[
		'a function of 41 lines in a component',
		'src/A.svelte',
		`<script lang="ts">\n${functionOf(41)}</script>\n`,
		'long, src/A.svelte:2',
	],
	['an exported function', 'src/a.ts', 'export function go() {}\n', 'go, src/a.ts:1'],
	['an exported arrow', 'src/a.ts', '\nexport const go = () => 1;\n', 'go, src/a.ts:2'],
	['one with a sentence', 'src/a.ts', '/** Goes. */\nexport function go() {}\n', undefined],
	['one that no other file sees', 'src/a.ts', 'function go() {}\n', undefined],
	['what Astro names', 'src/pages/a.ts', 'export function GET() {}\n', undefined],
	['an exported value', 'src/a.ts', 'export const one = 1;\n', undefined],
])('%s', (_, path, text, fault) => {
	expect(faultsOf([{ path, text }])).toEqual(fault === undefined ? [] : [fault]);
});

test('components: none over 200 lines, half of them at most 80', () => {
	const of = (name: string, lines: number) => ({
		path: `src/${name}.svelte`,
		text: '<p>…</p>\n'.repeat(lines),
	});
	expect(faultsOf([of('A', 80), of('B', 80), of('C', 200)])).toEqual([]);
	expect(faultsOf([of('A', 80), of('B', 80), of('C', 201)])).toEqual(['src/C.svelte']);
	expect(faultsOf([of('A', 80), of('B', 81), of('C', 90)])).toEqual(['the median of .svelte: 81']);
});

test('the middle of numbers, whatever their order', () => {
	expect(median([3, 1, 2])).toBe(2);
	expect(median([10, 9, 100])).toBe(10);
	expect(median([])).toBe(0);
});
