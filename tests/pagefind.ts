// The full-text index of the built site, asked without a browser.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metaWeights } from '../src/search/weights.ts';
import type { WordHits } from '../src/search/ranking.ts';
import { dist } from './built.ts';

interface Engine {
	options(options: object): Promise<void>;
	search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

const folder = join(dist, 'pagefind');

/** Runs something while the engine's files come from a function, by their paths in the folder of the index. */
async function withFiles<Result>(file: (path: string) => Promise<Response>, run: () => Result) {
	const real = globalThis.fetch;
	globalThis.fetch = (address) =>
		file((address as string).replace(/^.*?pagefind\//, '').replace(/\?.*$/, ''));
	try {
		return await run();
	} finally {
		globalThis.fetch = real;
	}
}

const fromDisk = (path: string) => Promise.resolve(new Response(readFileSync(join(folder, path))));

/**
 * Starts the engine.
 * @param name of this start: one of another name shares nothing with it
 */
async function openEngine(name: string): Promise<Engine> {
	// It fetches its files beside itself, and knows where that is from its own address.
	const code = readFileSync(join(folder, 'pagefind.js'), 'utf8').replaceAll(
		'import.meta.url',
		'"http://index/pagefind/pagefind.js"',
	);
	const engine = (await import(
		`data:text/javascript;base64,${Buffer.from(`${code}\n// ${name}`).toString('base64')}`
	)) as Engine;
	await engine.options({
		...{ basePath: 'http://index/pagefind/', noWorker: true },
		ranking: { metaWeights },
	});
	return engine;
}

/** Asks the index for the pages that have a word; answers are kept. */
export async function openIndex(): Promise<(word: string) => Promise<WordHits>> {
	const engine = await openEngine('hits');
	const kept = new Map<string, WordHits>();
	const search = (word: string) => withFiles(fromDisk, () => engine.search(word));
	// Its first answer starts it.
	await search('massage');
	return async (word) => {
		const known = kept.get(word);
		if (known) return known;
		const { results } = await search(word);
		const hits = results.map(({ id, score }) => ({ id, score }));
		kept.set(word, hits);
		return hits;
	};
}

/** Tells which parts of the index a word asks for, by their paths; none is ever given, so that each is asked for anew. */
export async function openParts(): Promise<(word: string) => Promise<readonly string[]>> {
	const engine = await openEngine('parts');
	const kept = new Map<string, readonly string[]>();
	return async (word) => {
		const known = kept.get(word);
		if (known) return known;
		const parts: string[] = [];
		const withheld = (path: string) => {
			if (!path.startsWith('index/')) return fromDisk(path);
			parts.push(path);
			return Promise.reject(new Error('It is only asked for.'));
		};
		// It says each time what it could not have.
		const { error } = console;
		console.error = () => undefined;
		await withFiles(withheld, () => engine.search(word)).catch(() => undefined);
		console.error = error;
		kept.set(word, parts);
		return parts;
	};
}
