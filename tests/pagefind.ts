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

/** Asks the index for the pages that have a word; answers are kept. */
export async function openIndex(): Promise<(word: string) => Promise<WordHits>> {
	const folder = join(dist, 'pagefind');
	// It fetches its files beside itself, and knows where that is from its own address.
	const code = readFileSync(join(folder, 'pagefind.js'), 'utf8').replaceAll(
		'import.meta.url',
		'"http://index/pagefind/pagefind.js"',
	);
	const real = globalThis.fetch;
	globalThis.fetch = (address) => {
		const path = (address as string).replace(/^.*?pagefind\//, '').replace(/\?.*$/, '');
		return Promise.resolve(new Response(readFileSync(join(folder, path))));
	};
	const engine = (await import(
		`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
	)) as Engine;
	await engine.options({
		...{ basePath: 'http://index/pagefind/', noWorker: true },
		ranking: { metaWeights },
	});
	// Its first answer starts it.
	await engine.search('massage');
	const own = globalThis.fetch;
	globalThis.fetch = real;
	const kept = new Map<string, WordHits>();
	return async (word) => {
		const known = kept.get(word);
		if (known) return known;
		globalThis.fetch = own;
		const { results } = await engine.search(word);
		globalThis.fetch = real;
		const hits = results.map(({ id, score }) => ({ id, score }));
		kept.set(word, hits);
		return hits;
	};
}
