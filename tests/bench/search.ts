// `npm run bench:search`: what a first query costs, how soon it answers, how that grows with the site, and how other
// engines do on the same content. Needs `npm run build` and a browser.

import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import * as pagefind from 'pagefind';
import type { KnowledgeData } from '../../src/search/knowledge.ts';
import { pagesFrom } from '../../src/search/names.ts';
import { browserArguments, rememberedChromium } from '../browser.ts';
import { measure, type Figures, type Query } from '../eval/search-measures.ts';
import { base, dist, documentOf, readPage, textOf } from '../built.ts';
import { serveSite } from '../serve.ts';
import { openSearch } from '../eval/asked.ts';
import { otherEngines, type Document } from './engines.ts';
import {
	mostAnyBytes,
	mostBytes,
	mostKnownBytes,
	openWeights,
	textsOfSets,
} from './search-weights.ts';

const mostMilliseconds = 150;
const mostGrowth = 1.5;
const articles = 5000;
const query = 'foam roller';
/** How often each time is taken. */
const rounds = 11;
/** Milliseconds that the words take to be typed. */
const typing = 500;

const root = join(import.meta.dirname, '../..');

const failures: string[] = [];
function report(what: string, figure: number, most: number, unit: string): void {
	console.log(`${what}: ${figure.toFixed(unit === 'times' ? 2 : 0)} ${unit} (at most ${most})`);
	if (figure > most) failures.push(what);
}

/** Bytes on the wire: text at brotli's best, the index as it is. */
const weightOf = (path: string, body: Buffer): number =>
	/\.(?:js|json|html|css)$/.test(path) ? brotliCompressSync(body).length : body.length;

/** Runs in the page: says when the first result is shown and when words were typed before it, and does nothing else till then. */
function watchFirst() {
	let typed = 0;
	addEventListener('input', () => (typed = performance.now()), { capture: true });
	new MutationObserver((_, observer) => {
		if (!document.querySelector('ol[aria-label="Search results"] > li')) return;
		observer.disconnect();
		// It can be seen once it is painted.
		requestAnimationFrame(() =>
			setTimeout(() => {
				console.debug(`first result: ${performance.now()} ${typed}`);
			}),
		);
	}).observe(document, { childList: true, subtree: true });
}

/** When the first result can be seen, in milliseconds since the reader set out for the page, and when words were typed. */
async function firstResult(page: Page): Promise<[seen: number, typed: number]> {
	const said = await page.waitForEvent('console', (message) =>
		message.text().startsWith('first result'),
	);
	const [seen = NaN, typed = NaN] =
		said
			.text()
			.match(/[\d.]+/g)
			?.map(Number) ?? [];
	return [seen, typed];
}

/** A time of a page that is opened anew each time with all its files in the browser's cache: its median. */
async function inWarmCache(browser: Browser, time: (page: Page) => Promise<number>) {
	const context = await browser.newContext();
	const times: number[] = [];
	for (let round = 0; round <= rounds; round += 1) {
		const page = await context.newPage();
		await page.addInitScript(watchFirst);
		const now = await time(page);
		// The first round fills the cache.
		if (round > 0) times.push(now);
		await page.close();
	}
	await context.close();
	return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Infinity;
}

/** Words that come in the address: how long after the load of the page, or after the reader set out for it. */
async function afterLoad(page: Page, address: string, isWhole = false): Promise<number> {
	const first = firstResult(page);
	await page.goto(`${address}search/#q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
	const [seen] = await first;
	const load = await page.evaluate(() => {
		const [own] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		return own?.loadEventEnd ?? NaN;
	});
	return isWhole ? seen : seen - load;
}

/** The first words that are typed: how long after their last letter. What is fetched for the box comes while one types. */
async function afterTyping(page: Page, address: string): Promise<number> {
	await page.goto(`${address}search/`, { waitUntil: 'networkidle' });
	const first = firstResult(page);
	const box = page.getByRole('searchbox');
	await box.click();
	await page.waitForTimeout(typing);
	await box.fill(query);
	const [seen, typed] = await first;
	return seen - typed;
}

/** What a first query fetches beyond the page, by part, in bytes; the index can be another than that of the site. */
async function fetched(
	browser: Browser,
	address: string,
	{ index = join(dist, 'pagefind'), words = query } = {},
) {
	const context = await browser.newContext();
	const page = await context.newPage();
	let known = 0;
	let rest = 0;
	await context.route(/\/(?:pagefind|data)\//, async (route) => {
		const pathname = `/${new URL(route.request().url()).pathname.slice(base.length)}`;
		const file = pathname.startsWith('/pagefind/')
			? join(index, pathname.slice('/pagefind/'.length))
			: join(dist, pathname);
		if (!existsSync(file)) return route.fulfill({ status: 404 });
		const bytes = weightOf(pathname, readFileSync(file));
		if (pathname === '/data/knowledge.json') known += bytes;
		else rest += bytes;
		return route.fulfill({ path: file });
	});
	await page.goto(`${address}search/`, { waitUntil: 'networkidle' });
	const before = known + rest;
	await page.getByRole('searchbox').fill(words);
	await page.waitForFunction(() => document.querySelector('.told')?.textContent !== '');
	await page.waitForLoadState('networkidle');
	await context.close();
	return { before, known, all: known + rest };
}

/** What a first query costs of each text of all sets; of the heaviest one the browser has the last word. */
async function weighAll(): Promise<void> {
	const weigh = await openWeights(await openSearch());
	const all: { text: string; bytes: number }[] = [];
	for (const text of textsOfSets()) all.push({ text, bytes: await weigh(text) });
	all.sort((a, b) => b.bytes - a.bytes);
	for (const { text, bytes } of all.slice(0, 5)) console.log(`  ${bytes} bytes: "${text}"`);
	console.log(
		`  ${all[Math.floor(all.length / 2)]?.bytes ?? NaN} bytes: half of ${all.length} texts`,
	);
	const words = all[0]?.text ?? '';
	const most = await fetched(browser, address, { words });
	report(`Fetched for the heaviest first query, "${words}"`, most.all, mostAnyBytes, 'bytes');
}

/** The words of the site, for articles that no one wrote. */
function wordsOfSite(): string[] {
	const html = globSync('articles/*/index.html', { cwd: dist })
		.map((file) => readFileSync(join(dist, file), 'utf8'))
		.join(' ');
	return html.replace(/<[^>]+>/g, ' ').match(/[A-Za-z]{3,}/g) ?? [];
}

/** An index of the site with many articles more, in a folder of its own. */
async function grownIndex(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'unknot-search-'));
	const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
	if (!index) throw new Error('The index could not be made.');
	await index.addDirectory({ path: dist });
	const words = wordsOfSite();
	// Numbers that always come in the same row (a linear congruential generator), so that runs can be compared.
	let state = 7;
	const next = () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
	const some = (count: number) =>
		Array.from({ length: count }, () => words[Math.floor(next() * words.length)]).join(' ');
	for (let number = 0; number < articles; number += 1) {
		await index.addHTMLFile({
			url: `/articles/generated-${number}/`,
			content: `<html lang="en"><body><main data-pagefind-body><h1>${some(5)}</h1><p>${some(600)}</p></main></body></html>`,
		});
	}
	await index.writeFiles({ outputPath: folder });
	await pagefind.close();
	return folder;
}

/** Every page of content as other engines get it: title, all names, and the text of its built page. */
function documents(): Document[] {
	const { pages } = JSON.parse(
		readFileSync(join(dist, 'data/knowledge.json'), 'utf8'),
	) as KnowledgeData;
	return pagesFrom(pages).map(({ url, title, names = [], phrases = [], summary }) => {
		const id = `/${url.slice(base.length)}`;
		const text = textOf(documentOf(readPage(id)).querySelector('main'));
		return { id, title, names: [...names, ...phrases].join(', '), text: `${summary} ${text}` };
	});
}

const line = (name: string, figures: Figures, index: string) =>
	`${name.padEnd(30)} ${Object.values(figures)
		.map((figure) => figure.toFixed(2).padStart(9))
		.join(' ')} ${index.padStart(12)}`;

const { address, stop } = await serveSite();
const browser = await chromium.launch({
	executablePath: rememberedChromium(),
	args: browserArguments,
});

const first = (time: (page: Page, of: string) => Promise<number>) =>
	inWarmCache(browser, (page) => time(page, address));
const whole = await first((page, of) => afterLoad(page, of, true));
console.log(`First result of words in the address, from setting out: ${whole.toFixed(0)} ms`);
report('The same after the load', await first(afterLoad), mostMilliseconds, 'ms');
report('First result of words typed', await first(afterTyping), mostMilliseconds, 'ms');
const site = await fetched(browser, address);
report('Fetched before anything is typed', site.before, 0, 'bytes');
report('What is known before the index', site.known, mostKnownBytes, 'bytes');
report('Fetched for a first query', site.all, mostBytes, 'bytes');
await weighAll();
const folder = await grownIndex();
const grown = await fetched(browser, address, { index: folder });
rmSync(folder, { recursive: true });
report(`The same with ${articles} articles more`, grown.all / site.all, mostGrowth, 'times');
await browser.close();
await stop();

const queries = JSON.parse(
	readFileSync(process.argv[2] ?? join(root, 'tests/eval/queries.json'), 'utf8'),
) as Query[];
console.log(`\n${''.padEnd(30)} success@1    MRR@10    nDCG@5 nonsense=0   index (br)`);
for (const { name, index, ask } of await otherEngines(documents())) {
	const { figures } = await measure(queries, ask);
	console.log(line(name, figures, `${Math.round(brotliCompressSync(index).length / 1000)} kB`));
}
console.log('Ours and plain Pagefind: npm run eval:search.');

if (failures.length > 0) {
	console.error(`\nOver what it may be: ${failures.join('; ')}.`);
	process.exitCode = 1;
}
