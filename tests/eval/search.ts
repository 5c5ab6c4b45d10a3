// `npm run eval:search -- FILE`: types every query of FILE into the search box of the built site and measures the order of
// the results; also plain Pagefind on the same build. Needs `npm run build` and a browser. Without FILE it takes
// tests/eval/queries.json.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, rememberedChromium } from '../browser.ts';
import { serveSite } from '../serve.ts';
import { searched } from './boxes.ts';
import { figuresOf, least, measure, type Query } from './search-measures.ts';

const root = join(import.meta.dirname, '../..');
const file =
	process.argv.slice(2).find((word) => !word.startsWith('--')) ??
	join(root, 'tests/eval/queries.json');
const queries = JSON.parse(readFileSync(file, 'utf8')) as Query[];

const { address, stop } = await serveSite();
const browser = await chromium.launch({
	executablePath: rememberedChromium(),
	args: browserArguments,
});
const page = await browser.newPage();
await page.goto(`${address}search/`, { waitUntil: 'networkidle' });

const typed = (q: string) => searched(page, q);

const plainly = (q: string) =>
	page.evaluate(async (words) => {
		const { href } = new URL('../pagefind/pagefind.js', location.href);
		const engine = (await import(href)) as {
			search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
		};
		const { results } = await engine.search(words);
		return Promise.all(results.slice(0, 10).map(async (hit) => (await hit.data()).url));
	}, q);

for (const [name, ask] of [
	['Search box', typed],
	['Plain Pagefind', plainly],
] as const) {
	const { figures, rows } = await measure(queries, ask);
	console.log(`\n${name}`);
	for (const [key, figure] of Object.entries(figures)) {
		const bar = least[key as keyof typeof least];
		console.log(
			`${key.padEnd(15)} ${figure.toFixed(2)}${ask === typed ? ` (at least ${bar.toFixed(2)})` : ''}`,
		);
		if (ask === typed && figure < bar) process.exitCode = 1;
	}
	for (const kind of new Set(rows.map(({ query }) => query.kind))) {
		const some = rows.filter(({ query }) => query.kind === kind);
		const of = figuresOf(some);
		console.log(
			`  ${kind.padEnd(13)} ${some.length} queries: success ${of['success@1'].toFixed(2)}, nDCG ${of['nDCG@5'].toFixed(2)}`,
		);
	}
	if (ask === typed && process.argv.includes('--misses')) {
		for (const row of rows.filter((one) => one['success@1'] === 0 || one['nDCG@5'] < 0.5)) {
			console.log(
				`  "${row.query.q}" ${row['nDCG@5'].toFixed(2)}: ${row.found.slice(0, 5).join(' ')}`,
			);
		}
	}
}
await browser.close();
await stop();
