// `npm run sizes`: how long files and functions are, which exported functions say nothing. tests/unit/sizes.test.ts holds it.

import { sourceFiles } from './unit/source-files.ts';
import { exportedFunctions, faultsOf, functionsIn, linesOf, median } from './unit/source-sizes.ts';

const files = sourceFiles('src').filter(({ path }) => /\.(?:ts|astro|svelte)$/.test(path));

for (const kind of ['.svelte', '.astro', '.ts']) {
	const rows = files
		.filter(({ path }) => path.endsWith(kind))
		.map((file) => ({ path: file.path, lines: linesOf(file) }))
		.sort((a, b) => b.lines - a.lines);
	console.log(`\n${kind}: ${rows.length} files, median ${median(rows.map(({ lines }) => lines))}`);
	for (const { path, lines } of rows.slice(0, 8)) console.log(`  ${lines}  ${path}`);
}

console.log(`\nFunctions: ${files.flatMap(functionsIn).length}`);
console.log(`Exported functions: ${files.flatMap(exportedFunctions).length}`);

const faults = faultsOf(files);
console.log(`\nOver a limit, or without a sentence: ${faults.length}`);
for (const fault of faults) console.log(`  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
