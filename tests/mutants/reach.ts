// Which browser tests may notice a change of a file: those of the pages whose scripts take it. Pure: files in, names out.

import { importsIn } from '../unit/source-imports.ts';
import type { SourceFile } from '../unit/source-files.ts';

/** What the browser runs of a page, and the browser tests that open it. */
interface Script {
	files: readonly string[];
	tests: readonly string[];
}

/** A worker is named by its address and not imported, so it stands beside its page. */
const scripts: readonly Script[] = [
	{
		files: ['src/map/BodyMap.svelte', 'src/search/danger-worker.ts'],
		tests: [
			...['map', 'map-answer', 'map-brought', 'map-drawing', 'map-hand', 'map-list', 'map-read'],
			...['finder', 'danger', 'keyboard', 'quality'],
		],
	},
	{
		files: ['src/search/SearchPage.svelte', 'src/search/danger-worker.ts'],
		tests: ['search', 'danger', 'quality'],
	},
	// Drawn in the build, for the map to move in.
	{
		files: ['src/plate/Plate.svelte', 'src/map/PlateList.svelte'],
		tests: ['map', 'map-drawing', 'map-list'],
	},
	{ files: ['src/search/shortcut.ts'], tests: ['search', 'keyboard'] },
	// What wakes in pages without an island.
	{ files: ['src/components/card-filter.ts'], tests: ['cards'] },
	{ files: ['src/components/contents.ts'], tests: ['contents'] },
	{ files: ['src/components/act-figure.ts'], tests: ['act'] },
	{
		files: ['src/components/bar.ts', 'src/components/folds.ts'],
		tests: ['doing', 'kept', 'print'],
	},
	{ files: ['src/components/kept-list.ts', 'src/kept/Helped.svelte'], tests: ['kept'] },
	{ files: ['src/routine/start.ts'], tests: ['player'] },
	{
		files: ['src/routine/use.ts', 'src/routine/yours/YourRoutine.svelte'],
		tests: ['your-routine'],
	},
];

/** Files and all that they take at run time, late imports included. */
function takenBy(from: readonly string[], files: ReadonlyMap<string, SourceFile>): Set<string> {
	const taken = new Set(from);
	// A set goes on with what is put into it on the way.
	for (const path of taken) {
		const file = files.get(path);
		for (const { from: next, isType } of file ? importsIn(file) : [])
			if (!isType && files.has(next)) taken.add(next);
	}
	return taken;
}

/** Says of a path which browser tests its change may fail, each name once; none for what no page's script takes. */
export function browserTests(files: readonly SourceFile[]): (path: string) => string[] {
	const known = new Map(files.map((file) => [file.path, file]));
	const reached = scripts.map(({ files: first, tests }) => ({
		taken: takenBy(first, known),
		tests,
	}));
	return (path) => [
		...new Set(reached.filter(({ taken }) => taken.has(path)).flatMap(({ tests }) => tests)),
	];
}
