// `npm run bench:player`: what "Start" brings, file by file: its bytes on the wire, and the modules in it with the characters
// that the bundler took of each. It builds the site anew, since only a build knows its modules; the figures are of brotli.

import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { build } from 'astro';
import type { Plugin } from 'vite';
import { base, dist, fileOf } from '../built.ts';
import {
	filesOfAfter,
	filesOfMore,
	filesOfPlayer,
	mostAfter,
	mostMore,
	mostPlayer,
	weighFiles,
} from './pages.ts';

const root = join(import.meta.dirname, '../..');

/** A page with a "Start" and little else. */
const page = '/routines/bedtime/';

/** The modules of each file, the largest first, as the bundler names them. */
const modules = new Map<string, [name: string, length: number][]>();

const watch: Plugin = {
	name: 'modules-of-chunks',
	applyToEnvironment: ({ name }) => name === 'client',
	generateBundle(_, bundle) {
		for (const chunk of Object.values(bundle)) {
			if (chunk.type !== 'chunk') continue;
			const sizes = Object.entries(chunk.modules).map(
				([id, { renderedLength }]): [string, number] => [nameOf(id), renderedLength],
			);
			modules.set(
				basename(chunk.fileName),
				sizes.filter(([, length]) => length > 0).sort(([, a], [, b]) => b - a),
			);
		}
	},
};

/** "src/routine/run.ts", "svelte/src/internal/client/runtime.js". */
const nameOf = (id: string) => relative(root, id).replace(/^.*node_modules\//, '');

await build({ root, outDir: dist, logLevel: 'error', vite: { plugins: [watch] } });

const column = (size: number) => String(size).padStart(7);

function print(title: string, files: readonly string[], most: number) {
	console.log(`\n${title}: ${weighFiles(files)} of ${most} bytes`);
	for (const file of files) {
		const raw = readFileSync(fileOf(file) ?? '').length;
		console.log(`\n${column(weighFiles([file]))}  ${basename(file)}, ${raw} before brotli`);
		for (const [name, length] of modules.get(basename(file)) ?? [])
			console.log(`         ${column(length)}  ${name}`);
	}
	if (weighFiles(files) > most) process.exitCode = 1;
}

print(`"Start" at ${base.slice(0, -1)}${page} brings`, filesOfPlayer(page), mostPlayer);
print('Once the first screen is shown', filesOfMore(page), mostMore);
print('Once the first step is led', filesOfAfter(page), mostAfter);
