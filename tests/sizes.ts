// `npm run sizes`: how long files and functions are, which exported functions say nothing.

import { sourceFiles } from './unit/source-files.ts';
import { exportedFunctions, functionsIn, median } from './unit/source-sizes.ts';

/** At most, in lines. */
const most = { svelte: 200, medianSvelte: 80, function: 40 };

const files = sourceFiles('src').filter(({ path }) => /\.(?:ts|astro|svelte)$/.test(path));
const linesOf = (text: string) => text.trimEnd().split('\n').length;
const sorted = <T extends { lines: number }>(rows: readonly T[]) =>
	rows.toSorted((a, b) => b.lines - a.lines);

/** What is over a limit; the command fails on any. */
const over: string[] = [];

for (const kind of ['.svelte', '.astro', '.ts']) {
	const rows = sorted(
		files
			.filter(({ path }) => path.endsWith(kind))
			.map(({ path, text }) => ({ path, lines: linesOf(text) })),
	);
	const middle = median(rows.map(({ lines }) => lines));
	console.log(`\n${kind}: ${rows.length} files, median ${middle}`);
	for (const { path, lines } of rows.slice(0, 8)) console.log(`  ${lines}  ${path}`);
	if (kind !== '.svelte') continue;
	if (middle > most.medianSvelte) over.push(`the median of ${kind}`);
	over.push(...rows.filter(({ lines }) => lines > most.svelte).map(({ path }) => path));
}

const functions = sorted(files.flatMap(functionsIn));
const long = functions.filter(({ lines }) => lines > most.function);
console.log(`\nFunctions: ${functions.length}, ${long.length} over ${most.function} lines`);
for (const { at, name, lines } of long) console.log(`  ${lines}  ${name}  ${at}`);

// What a page exports is named by Astro.
const exported = files
	.filter(({ path }) => !path.startsWith('src/pages/'))
	.flatMap(exportedFunctions);
const silent = exported.filter(({ says }) => !says);
console.log(`\nExported functions: ${exported.length}, ${silent.length} without a sentence`);
for (const { at, name } of silent) console.log(`  ${name}  ${at}`);

over.push(...[...long, ...silent].map(({ name, at }) => `${name}, ${at}`));
console.log(`\nOver a limit: ${over.length}`);
process.exitCode = over.length > 0 ? 1 : 0;
