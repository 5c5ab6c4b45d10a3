import { describe, expect, test } from 'vitest';
import { linesWith, machinePath, read, sourceFiles, type SourceFile } from './source-files.ts';
import { importsIn, type Import } from './source-imports.ts';

/** What a folder of src, or a file that stands alone in it, may import. */
interface Arrows {
	/** Folders and single files of src. */
	ours: readonly string[];
	/** Packages, without their inner paths. */
	packages: readonly string[];
	/** Packages of which only types may be taken. */
	types: readonly string[];
}

const arrows = (
	ours: readonly string[],
	packages: readonly string[] = [],
	types: readonly string[] = [],
): Arrows => ({ ours, packages, types });

/** Who may import whom. An arrow that is missing is added here first, with a reason. */
const table: Record<string, Arrows> = {
	// No arrow to anything of ours: facts and functions that all may use.
	anatomy: arrows([], ['d3']),
	'text.ts': arrows([]),
	'site.ts': arrows(['text.ts']),
	'format.ts': arrows(['site.ts', 'text.ts']),
	'kinds.ts': arrows(['text.ts']),
	// The one reader of what people type, and the little language of patterns: what tells of danger and the search read alike,
	// in the build and in the browser, so it knows neither of them and needs no package.
	words: arrows([]),

	// All that draws the body; it could be a package of its own, and a test builds it so. Of Svelte, markup.ts takes the
	// half that renders in the build.
	plate: arrows(['anatomy'], ['d3', 'svelte']),

	// A person in a position: curves and outlines are those of the plate's shapes, and it knows neither body nor page.
	figure: arrows(['anatomy']),

	// Entries come in as arguments, so their types are known and nothing more.
	'relations.ts': arrows([], [], ['astro:content']),
	safety: arrows(['format.ts', 'words'], [], ['astro:content']),
	evidence: arrows([], ['@citation-js/core', '@citation-js/plugin-csl'], ['astro:content']),
	// What lies under the finger is asked of the drawing.
	finder: arrows(['anatomy', 'format.ts', 'relations.ts', 'safety'], [], ['astro:content']),

	// What moves on the page. Who helps and how long one has are asked alike on the map and in the search, which knows the
	// kinds of pages by their type, and whose list of all pages says other names as format.ts does.
	search: arrows(['finder', 'format.ts', 'kinds.ts', 'safety', 'words'], ['svelte', 'pagefind']),
	// The front page sets cards and folds round the map, and the map leads to a routine for what was marked on it.
	map: arrows(
		[
			...['anatomy', 'components', 'finder', 'format.ts', 'kept', 'plate', 'routine', 'safety'],
			'search',
		],
		['svelte'],
		['astro'],
	),

	// What a reader keeps, sends and prints: it knows no page and nothing of the body. Notes are drawn over time.
	kept: arrows([], ['d3']),

	// Routines made of techniques, and led: what fits a reader is asked of the finder, what may be done of safety; what leads
	// has pictures and warnings from a file that the build makes.
	routine: arrows(
		['anatomy', 'finder', 'format.ts', 'kept', 'plate', 'safety', 'site.ts', 'styles'],
		['svelte'],
		['astro:content'],
	),

	// What authors may write, and what stands round it; a legend shows how the plate hatches, a picture in a text has its size.
	prose: arrows(['evidence', 'format.ts', 'plate', 'safety', 'site.ts'], [], ['astro:content']),
	// A card stands in lists of all kinds, and its style comes with it.
	components: arrows(
		['anatomy', 'evidence', 'kept', 'kinds.ts', 'plate', 'relations.ts', 'site.ts', 'styles'],
		['d3'],
		['astro', 'astro:content'],
	),
	'env.d.ts': arrows(['evidence', 'prose', 'safety'], [], ['astro:content']),

	// What authors and the build use; nothing of it is served. The schema names the drawn structures; the check holds
	// content to the schema, text to the rules of reasons, patterns to what the finder knows of the drawing, and places not to
	// press to their drawings, positions to who does it, how a step is led to its dose. Findings are read from a folder of maps,
	// which no loader of Astro's knows.
	'content.config.ts': arrows(['anatomy', 'evidence', 'figure'], ['astro', 'yaml', 'node']),
	check: arrows(
		['anatomy', 'content.config.ts', 'evidence', 'figure', 'finder', 'routine', 'safety'],
		['astro', 'yaml', 'satteri', 'github-slugger', 'node'],
	),
	// The names of pages are made in the shape that the search reads, and the words of all pages as they are read there. What is
	// folded says how sure its claims are.
	build: arrows(
		[
			...[
				'anatomy',
				'evidence',
				'figure',
				'finder',
				'format.ts',
				'kinds.ts',
				'plate',
				'relations.ts',
			],
			...['routine', 'safety', 'search', 'words'],
		],
		['node', 'pagefind', 'pdfkit', 'subset-font'],
		['astro', 'astro:content'],
	),

	// Markup: a layout is what pages of a kind share, a page may use all there is.
	layouts: arrows(
		['components', 'evidence', 'format.ts', 'kinds.ts', 'search', 'site.ts', 'styles'],
		['astro:assets', 'node'],
		['astro:content'],
	),
	pages: arrows(
		[
			...[
				'anatomy',
				'build',
				'components',
				'evidence',
				'figure',
				'finder',
				'format.ts',
				'kinds.ts',
			],
			...[
				'kept',
				'layouts',
				'map',
				'plate',
				'prose',
				'relations.ts',
				'routine',
				'safety',
				'search',
				'site.ts',
			],
			'styles',
		],
		['astro:content'],
		['astro'],
	),
};

const isCode = ({ path }: SourceFile) => /\.(?:ts|js|mjs|astro|svelte)$/.test(path);
const src = sourceFiles('src').filter(isCode);
const all = sourceFiles();

/** The row of the table that a path belongs to: `src/map/choice.ts` to `map`, `src/format.ts` to itself. */
const rowOf = (path: string): string | undefined => /^src\/([^/]+)/.exec(path)?.[1];

/** Every import of a file that the table does not have, in words. */
function strays(file: SourceFile): string[] {
	const row = rowOf(file.path) ?? '';
	const may = table[row];
	return importsIn(file)
		.filter((one) => !may || !isAllowed(one, row, may))
		.map(({ at, from }) => `${at}  ${row} may not import ${from}.`);
}

function isAllowed({ from, isType }: Import, row: string, may: Arrows): boolean {
	const ours = rowOf(from);
	if (ours !== undefined) return ours === row || may.ours.includes(ours);
	const name = from.startsWith('node:') ? 'node' : from;
	return may.packages.includes(name) || (isType && may.types.includes(name));
}

describe('who may import whom', () => {
	test('every folder and file of src stands in the table, and nothing else does', () => {
		const rows = new Set(src.map(({ path }) => rowOf(path)));
		expect(Object.keys(table).sort()).toEqual([...rows].sort());
	});

	test.each(Object.keys(table))('%s', (row) => {
		const files = src.filter(({ path }) => rowOf(path) === row);
		expect(files.length).toBeGreaterThan(0);
		expect(files.flatMap(strays)).toEqual([]);
	});

	test('no arrow of the table leads back to where it came from', () => {
		const circles = (row: string, way: string[]): string[] =>
			way.includes(row)
				? [[...way, row].join(' -> ')]
				: (table[row]?.ours ?? []).flatMap((next) => circles(next, [...way, row]));
		expect(Object.keys(table).flatMap((row) => circles(row, []))).toEqual([]);
	});

	test('no file leads back to itself, not even by types', () => {
		const files = new Map(src.map((file) => [file.path, importsIn(file).map(({ from }) => from)]));
		const done = new Set<string>();
		const circles = (path: string, way: string[]): string[] => {
			if (way.includes(path)) return [[...way.slice(way.indexOf(path)), path].join(' -> ')];
			if (done.has(path)) return [];
			const found = (files.get(path) ?? []).flatMap((next) => circles(next, [...way, path]));
			done.add(path);
			return found;
		};
		expect([...files.keys()].flatMap((path) => circles(path, []))).toEqual([]);
	});

	test.each([
		['a folder that it may not know', 'anatomy/a.ts', "import { address } from '../site.ts';"],
		['a value where only types are allowed', 'finder/a.ts', "import { z } from 'astro:content';"],
		['a name without its "type"', 'finder/a.ts', "import { type Z } from 'astro:content';"],
		['a package', 'format.ts', "import 'yaml';"],
		['an export from elsewhere', 'finder/a.ts', "export * from '../map/choice.ts';"],
		['a late import', 'map/a.ts', "const page = await import('../pages/a.ts');"],
		['a type inside a type', 'anatomy/a.ts', "let a: import('../format.ts').Range;"],
		['a file outside', 'anatomy/a.ts', "import '../run.ts';"],
	])('%s is found, with file and line', (_, path, line) => {
		const found = strays({ path: `src/${path}`, text: `\n${line}` });
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(`src/${path}:2  `);
	});

	test('a line of an Astro or Svelte file is counted from the top of the file', () => {
		const astro = {
			path: 'src/prose/A.astro',
			text: "---\n// A\nimport '../map/a.ts';\n---\n<p />",
		};
		const svelte = {
			path: 'src/map/A.svelte',
			text: '<!-- A -->\n<script lang="ts">\nimport "d4";\n</script>',
		};
		expect(strays(astro)).toEqual(['src/prose/A.astro:3  prose may not import src/map/a.ts.']);
		expect(strays(svelte)).toEqual(['src/map/A.svelte:3  map may not import d4.']);
	});
});

describe('imports of all files', () => {
	const imports = all.filter(isCode).flatMap(importsIn);

	test('nothing is taken from outside of the project', () => {
		expect(imports.filter(({ from }) => from.startsWith('..')).map(({ at }) => at)).toEqual([]);
	});

	test('d3 is imported by name: all of it at once would ship all of it', () => {
		const whole = imports.filter(
			({ from, names }) => from === 'd3' && !names.every((name) => name !== '*'),
		);
		expect(whole.map(({ at }) => at)).toEqual([]);
	});

	test('what Svelte renders with in the build never comes to the browser', () => {
		const server = linesWith(/['"]svelte\/server['"]/, src).map((line) => line.split(':')[0]);
		const users = imports.filter(({ from }) => from === 'src/plate/markup.ts');
		expect(server).toEqual(['src/plate/markup.ts']);
		expect(users.length).toBeGreaterThan(0);
		expect(users.filter(({ at }) => !/^src\/[^:]*(?:\.astro|\.svg\.ts):/.test(at))).toEqual([]);
	});

	test('the first script of the map holds no words, and no code of answers: they come late', () => {
		const first = new Set(['src/map/BodyMap.svelte']);
		// A set goes on with what is put into it on the way.
		for (const path of first)
			for (const { at, from, isType, names } of imports)
				if (at.startsWith(`${path}:`) && !isType && names.length > 0) first.add(from);
		expect(first).toContain('src/map/plate-view.svelte.ts');
		for (const late of [
			...['map/text.ts', 'map/zoom.ts', 'map/brought.ts', 'map/choice.ts'],
			...['map/Answer.svelte', 'finder/answers.ts'],
		])
			expect(first).not.toContain(`src/${late}`);
	});

	test('only pages ask for content; the others know its types', () => {
		const asking = imports.filter(
			({ at, from, isType }) => from === 'astro:content' && !isType && !at.startsWith('src/pages/'),
		);
		expect(imports.some(({ from }) => from === 'astro:content')).toBe(true);
		expect(asking.map(({ at }) => at)).toEqual([]);
	});

	test('every package is named in package.json', () => {
		const { dependencies, devDependencies } = JSON.parse(read('package.json').text) as Record<
			string,
			Record<string, string>
		>;
		const known = { ...dependencies, ...devDependencies };
		const packages = imports.filter(({ from }) => /^@?[a-z0-9-]+(?:\/[a-z0-9-]+)?$/.test(from));
		const unknown = packages.filter(({ from }) => !(from in known));
		expect(unknown).toEqual([]);
	});

	test('pages of content import nothing', () => {
		const content = sourceFiles('content');
		expect(content.length).toBeGreaterThan(20);
		expect(linesWith(/^\s*(?:import|export)\s.*['"]/, content)).toEqual([]);
	});
});

describe('the walks that CONTRIBUTING leads newcomers through', () => {
	const walks = [
		...read('CONTRIBUTING.md').text.matchAll(/^\*\*([^*]+)\*\* \((\d+) files\): ([^]*?)\n\n/gm),
	].map(([, name = '', count, text = '']) => ({
		name,
		count: Number(count),
		// What has its room before its name is on the way, the others beside it.
		steps: [...text.matchAll(/`([a-z]+\/[^`]+)`/g)].map(([, path = '']) => `src/${path}`),
	}));

	test('there are three; a click takes 9 files at most, a query 7', () => {
		expect(walks.map(({ name }) => name)).toEqual([
			'A click on a place',
			'A query',
			'A touch on "Start"',
		]);
		expect(walks[0]?.count).toBeLessThanOrEqual(9);
		expect(walks[1]?.count).toBeLessThanOrEqual(7);
	});

	test.each(walks)('$name: the files are counted, and each is there', ({ count, steps }) => {
		expect(new Set(steps).size).toBe(count);
		expect(steps.filter((step) => !src.some(({ path }) => path === step))).toEqual([]);
	});
});

describe('words of all files', () => {
	const shared = ['..', 'shared'].join('/');

	test('nothing points at the folder beside the project', () => {
		expect(linesWith(new RegExp(shared.replaceAll('.', '\\.')), all)).toEqual([]);
	});

	test('no file names a path of one machine', () => {
		expect(linesWith(machinePath, all)).toEqual([]);
	});

	test.each([
		[`"${['', 'home', 'someone'].join('/')}"`, true],
		[`cd ${['', 'Users', 'someone'].join('/')}`, true],
		[['C:', 'Users', 'someone'].join('\\'), true],
		['https://example.org/home/page', false],
		['../root/file', false],
		['<https://example.org/work/shop/>', false],
	])('%s is such a path: %s', (text, found) => {
		const path = linesWith(machinePath, [{ path: 'a.ts', text }]);
		expect(path.length > 0).toBe(found);
	});
});
