import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Rolldown } from 'vite';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const out = mkdtempSync(join(tmpdir(), 'plate-'));
afterAll(() => {
	rmSync(out, { recursive: true });
});

/** Every module of the plate, built as a library: what it needs beside itself is left outside. */
async function built(): Promise<Rolldown.OutputChunk[]> {
	const folder = join(root, 'src/plate');
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name, parentPath }) => join(parentPath, name));
	const result = await build({
		root,
		configFile: false,
		logLevel: 'error',
		plugins: [svelte()],
		build: {
			outDir: out,
			minify: false,
			lib: { entry: entries, formats: ['es'] },
			rolldownOptions: { external: [/^svelte(?:$|\/)/, 'd3'] },
		},
	});
	const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
	return outputs.flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
}

test('what draws the body is a package by itself: anatomy, d3 and Svelte are all it needs', async () => {
	const chunks = await built();
	const modules = chunks
		.flatMap(({ moduleIds }) => moduleIds)
		.filter((id) => id.startsWith(join(root, 'src')))
		.map((id) => id.slice(root.length + 1).replaceAll('\\', '/'));
	expect(modules).toContain('src/plate/Plate.svelte');
	expect(modules.filter((id) => !/^src\/(?:plate|anatomy)\//.test(id))).toEqual([]);
	const packages = chunks.flatMap(({ imports }) => imports).filter((id) => !id.endsWith('.js'));
	expect([...new Set(packages.map((id) => id.split('/')[0]))].sort()).toEqual(['d3', 'svelte']);
});
