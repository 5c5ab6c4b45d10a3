// `npm run eval:search -- FILE`: types every query of FILE into the search box of the built site and measures the order of
// the results; also plain Pagefind on the same build. Needs `npm run build` and a browser. Without FILE it takes
// tests/eval/queries.json.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, rememberedChromium } from '../browser.ts';
import { serveSite } from '../serve.ts';
import addresses from './addresses.json' with { type: 'json' };

interface Query {
	q: string;
	kind: string;
	relevant: { id: string; grade: number }[];
}

const least = { 'success@1': 0.92, 'MRR@10': 0.95, 'nDCG@5': 0.85, 'empty@nonsense': 1 };
const root = join(import.meta.dirname, '../..');
const file =
	process.argv.slice(2).find((word) => !word.startsWith('--')) ??
	join(root, 'tests/eval/queries.json');
const queries = JSON.parse(readFileSync(file, 'utf8')) as Query[];

const pathOf = (address: string) =>
	new URL(address, 'http://x').pathname.replace(/index\.html$/, '');
/** Page to grade; an id without an address stays as a page that nothing can return. */
function gradesOf({ relevant }: Query): Map<string, number> {
	const grades = new Map<string, number>();
	for (const { id, grade } of relevant) {
		const path = pathOf((addresses as Record<string, string>)[id] ?? `/${id}`);
		grades.set(path, Math.max(grade, grades.get(path) ?? 0));
	}
	return grades;
}

const gain = (grade: number, rank: number) => (2 ** grade - 1) / Math.log2(rank + 2);

function measure(query: Query, found: readonly string[]) {
	const grades = gradesOf(query);
	const got = [...new Set(found.map(pathOf))].slice(0, 10).map((path) => grades.get(path) ?? 0);
	const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, 5);
	const first = got.findIndex((grade) => grade >= 2);
	const sum = (list: readonly number[]) =>
		list.reduce((all, grade, rank) => all + gain(grade, rank), 0);
	return {
		'success@1': (got[0] ?? 0) >= 2 ? 1 : 0,
		'MRR@10': first < 0 ? 0 : 1 / (first + 1),
		'nDCG@5': sum(got.slice(0, 5)) / Math.max(1e-9, sum(ideal)),
	};
}

const mean = (list: readonly number[]) =>
	list.length === 0 ? 0 : list.reduce((all, one) => all + one, 0) / list.length;

const { address, stop } = await serveSite(4325);
const browser = await chromium.launch({
	executablePath: rememberedChromium(),
	args: browserArguments,
});
const page = await browser.newPage();
page.setDefaultTimeout(10_000);
await page.goto(`${address}search/`, { waitUntil: 'networkidle' });

async function typed(q: string): Promise<string[]> {
	const status = page.locator('.told');
	await page.getByRole('searchbox').fill('');
	await page.waitForFunction(() => document.querySelector('.told')?.textContent === '');
	await page.getByRole('searchbox').fill(q);
	await page.getByRole('searchbox').press('Enter');
	await page.waitForFunction(() => document.querySelector('.told')?.textContent !== '');
	await status.waitFor();
	return page
		.locator('ol[aria-label="Search results"] > li > a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

const plainly = (q: string) =>
	page.evaluate(async (words) => {
		const path = '/pagefind/pagefind.js';
		const engine = (await import(path)) as {
			search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
		};
		const { results } = await engine.search(words);
		return Promise.all(results.slice(0, 10).map(async (hit) => (await hit.data()).url));
	}, q);

for (const [name, ask] of [
	['Search box', typed],
	['Plain Pagefind', plainly],
] as const) {
	const rows = [];
	let empty = 0;
	const nonsense = queries.filter(({ kind }) => kind === 'nonsense');
	for (const query of queries) {
		const found = await ask(query.q);
		if (query.kind === 'nonsense') empty += found.length === 0 ? 1 : 0;
		else rows.push({ query, found, ...measure(query, found) });
	}
	const figures = {
		'success@1': mean(rows.map((row) => row['success@1'])),
		'MRR@10': mean(rows.map((row) => row['MRR@10'])),
		'nDCG@5': mean(rows.map((row) => row['nDCG@5'])),
		'empty@nonsense': nonsense.length > 0 ? empty / nonsense.length : 1,
	};
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
		console.log(
			`  ${kind.padEnd(13)} ${some.length} queries: success ${mean(some.map((row) => row['success@1'])).toFixed(2)}, nDCG ${mean(some.map((row) => row['nDCG@5'])).toFixed(2)}`,
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
stop();
