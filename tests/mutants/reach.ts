// Which tests may notice a change of a file: unit tests that take it, and the browser tests of the pages whose scripts do. Pure:
// files in, names out.

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

/** What each file takes at run time, late imports included. */
const importsOf = (files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> =>
	new Map(
		files.map((file) => [
			file.path,
			importsIn(file).flatMap(({ from, isType }) => (isType ? [] : [from])),
		]),
	);

/** Files and all that they take, each with how many imports lie between. */
function takenBy(
	from: readonly string[],
	imports: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
	const taken = new Map(from.map((path) => [path, 0]));
	// A map goes on with what is put into it on the way.
	for (const [path, steps] of taken)
		for (const next of imports.get(path) ?? [])
			if (imports.has(next) && !taken.has(next)) taken.set(next, steps + 1);
	return taken;
}

/**
 * Says of a path which unit tests take it, those first that take it most directly: they notice most.
 * @param files of src and of the unit tests
 */
export function unitTests(files: readonly SourceFile[]): (path: string) => string[] {
	const imports = importsOf(files);
	const tests = files
		.filter(({ path }) => /^tests\/unit\/.*\.test\.ts$/.test(path))
		.map(({ path }) => ({ test: path, taken: takenBy([path], imports) }));
	return (path) =>
		tests
			.flatMap(({ test, taken }) => ({ test, steps: taken.get(path) ?? Infinity }))
			.filter(({ steps }) => steps < Infinity)
			.sort((a, b) => a.steps - b.steps)
			.map(({ test }) => test);
}

/** Says of a path which browser tests its change may fail, each name once; none for what no page's script takes. */
export function browserTests(files: readonly SourceFile[]): (path: string) => string[] {
	const imports = importsOf(files);
	const reached = scripts.map(({ files: first, tests }) => ({
		taken: takenBy(first, imports),
		tests,
	}));
	return (path) => [
		...new Set(reached.filter(({ taken }) => taken.has(path)).flatMap(({ tests }) => tests)),
	];
}
