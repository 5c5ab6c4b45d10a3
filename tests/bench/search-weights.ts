// What a first query fetches beyond the page, worked out from the built files: what is known, the engine, the parts of the index
// that hold its words, and the pages whose text is shown.

import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { dist } from '../built.ts';
import type { Asker } from '../eval/asked.ts';
import { openParts } from '../pagefind.ts';
import { wordsFor } from '../../src/search/heard.ts';
import { mostRead } from '../../src/search/understood.ts';

/** Most that a first query of two words may fetch. */
export const mostBytes = 210 * 1000;

/** Most that a first query of any words may fetch. */
export const mostAnyBytes = 260 * 1000;

/** Most that may be known before the index. */
export const mostKnownBytes = 40 * 1000;

/** Bytes on the wire: text at brotli's best, the index as it is. */
export const weightOf = (path: string): number =>
	/\.(?:js|json|html|css)$/.test(path)
		? brotliCompressSync(readFileSync(join(dist, path))).length
		: statSync(join(dist, path)).size;

const total = (paths: readonly string[]) => paths.reduce((sum, path) => sum + weightOf(path), 0);

/** What every query fetches: the names, what tells of danger, and the engine as it starts. */
const always = () => [
	...['data/knowledge.json', 'data/danger.json'],
	...globSync('pagefind/*', { cwd: dist }).filter((path) => /\.\w+$/.test(path)),
];

/** Weighs the first query of any text, in bytes. */
export async function openWeights(search: Asker): Promise<(text: string) => Promise<number>> {
	const parts = await openParts();
	const fixed = total(always());
	const known = total(['data/knowledge.json', 'data/danger.json', 'pagefind/pagefind.js']);
	return async (text) => {
		const ready = await search.ready(text);
		const words = wordsFor(ready.heard.asked);
		// Nothing is asked for: the engine is fetched ahead, and not started.
		if (words.length === 0) return known;
		const asked = new Set<string>();
		const hits: { id: string }[] = [];
		for (const word of words) {
			for (const path of await parts(word)) asked.add(path);
			hits.push(...(await search.index(word)));
		}
		const shown = search
			.answer(ready)
			.pages.slice(0, mostRead)
			.flatMap(({ text: id }) => hits.find((hit) => id && hit.id.endsWith(id))?.id ?? []);
		return (
			fixed +
			total([...asked].map((path) => `pagefind/${path}`)) +
			total(shown.map((id) => `pagefind/fragment/${id}.pf_fragment`))
		);
	};
}

/** The texts of all sets that the search is measured with, each once. */
export function textsOfSets(): string[] {
	const folder = join(import.meta.dirname, '../eval');
	const sets = globSync('*.json', { cwd: folder }).map(
		(file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown,
	);
	const texts = sets
		.filter((set) => Array.isArray(set))
		.flatMap((set) => (set as { q?: unknown }[]).map(({ q }) => q));
	return [...new Set(texts.filter((text) => typeof text === 'string'))];
}
