// `npm run mutants -- SEED …`: changes 20 lines of src for each seed, one at a time in a copy of the project, and tells which
// changes no test notices. First the unit tests that take the changed file, the nearest before the others, then a build and the
// tests of built pages, at last the browser tests of the pages whose scripts take it.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { sourceFiles } from '../unit/source-files.ts';
import { changed, draw } from './changes.ts';
import { browserTests, unitTests } from './reach.ts';

const root = join(import.meta.dirname, '../..');
const count = 20;
const seeds = process.argv.slice(2).map(Number);
if (seeds.length === 0) seeds.push(1, 2, 3);

/** Facts and words: what they say is held by tests of their own, and no line of theirs is code. */
const data = /^src\/(?:anatomy\/upper-body\/|env\.d\.ts|site\.ts)|\/(?:text|weights)\.ts$/;
const sources = sourceFiles('src');
const testsFor = browserTests(sources);
const unitTestsFor = unitTests([...sources, ...sourceFiles('tests')]);
const files = sources.filter(({ path }) => /\.(?:ts|astro|svelte)$/.test(path) && !data.test(path));

const copy = mkdtempSync(join(tmpdir(), 'unknot-mutants-'));
process.on('exit', () => {
	rmSync(copy, { recursive: true, force: true });
});
process.on('SIGINT', () => process.exit(1));
cpSync(root, copy, {
	recursive: true,
	filter: (from) => !/^(?:node_modules|\.git|dist|test-results)$/.test(relative(root, from)),
});
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

/** Whether a command ends well in the copy. */
function passes(...command: string[]): boolean {
	const [name = '', ...rest] = command;
	const { status } = spawnSync(name, rest, { cwd: copy, stdio: 'ignore' });
	return status === 0;
}

/** So many of the nearest unit tests notice most changes, in a fraction of the time of all that take the file. */
const near = 6;

const vitest = [
	...['npx', '--no-install', 'vitest', 'run', '--bail', '1'],
	...['--config', 'tests/vitest.config.ts', '--project', 'unit'],
];
const playwright = [
	...['npx', '--no-install', 'playwright', 'test', '--max-failures', '1'],
	...['--config', 'tests/playwright.config.ts'],
];

/** What notices the change of a file, or nothing. */
function catcherOf(path: string): string | undefined {
	const units = unitTestsFor(path);
	for (const some of [units.slice(0, near), units.slice(near)])
		if (some.length > 0 && !passes(...vitest, ...some)) return 'unit tests';
	if (!passes('npm', 'run', '--silent', 'build')) return 'build';
	if (!passes('npm', 'run', '--silent', 'test:dist')) return 'built pages';
	const inBrowser = testsFor(path).map((name) => `tests/e2e/${name}.test.ts`);
	if (inBrowser.length > 0 && !passes(...playwright, ...inBrowser)) return 'browser';
	return undefined;
}

// What is red without a change would be taken for a catch; both boxes use this file, so all browser tests run.
if (!passes('npm', 'run', '--silent', 'test:browser')) throw new Error('There is no browser.');
const red = catcherOf('src/words/patterns.ts');
if (red) throw new Error(`The copy fails without a change (${red}). Mend that first.`);

let caught = 0;
const missed: string[] = [];
for (const seed of seeds) {
	for (const change of draw(files, count, seed)) {
		const file = join(copy, change.path);
		const text = readFileSync(file, 'utf8');
		writeFileSync(file, changed(text, change));
		const by = catcherOf(change.path);
		writeFileSync(file, text);
		const line = `${change.path}:${change.line}  ${change.from}  →  ${change.to}`;
		console.log(`${by ? `caught (${by})` : 'MISSED'}  ${line}`);
		if (by) caught += 1;
		else missed.push(`seed ${seed}: ${line}`);
	}
}

console.log(`\n${caught} of ${seeds.length * count} caught.`);
for (const line of missed) console.log(`  ${line}`);
process.exitCode = missed.length > 0 ? 1 : 0;
