// What the search knows of words, on the built site: no word of our own pages is denied or changed, every page is found by its
// title, and what strangers write is understood as often as it must.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openSearch } from '../eval/asked.ts';
import { measure, type least, type Query } from '../eval/search-measures.ts';
import { bars, figuresOf, missed, rowOf, type Told } from '../eval/words-measures.ts';
import { at, dist } from '../built.ts';
import { doctor, redFlags } from '../../src/search/ranking.ts';
import { idOf } from '../../src/search/said-places.ts';

const search = await openSearch();
const set = <Item>(name: string): Item[] =>
	JSON.parse(readFileSync(join(import.meta.dirname, '../eval', name), 'utf8')) as Item[];

/** What the full-text index has of each page. */
const texts = globSync('pagefind/fragment/*', { cwd: dist }).map((file) => {
	const text = gunzipSync(readFileSync(join(dist, file))).toString();
	const { url, content } = JSON.parse(text.slice(text.indexOf('{'))) as Record<
		'url' | 'content',
		string
	>;
	return { url: at(url), content };
});

async function ask(query: string) {
	const { understood, pages } = search.answer(await search.ready(query));
	const { side, query: instead, changed } = understood.read;
	return {
		found: pages.map(({ url }) => url),
		places: understood.places.map(({ page }) => idOf(page)),
		...{ side, instead: changed ? instead : undefined },
	};
}

/** The address of a page by the id of its text. */
const addressOf = (id: string) => search.knowledge.byText.get(id.replace(/^.*_/, '')) ?? '';

const wordsOf = (text: string) =>
	text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[\p{M}'’]/gu, '')
		.match(/[a-z]+/g) ?? [];

test('every word of four letters or more that a page has finds a page that has it, as it is', async () => {
	const pages = new Map<string, Set<string>>();
	for (const { url, content } of texts)
		for (const word of wordsOf(content))
			if (word.length >= 4) pages.set(word, (pages.get(word) ?? new Set()).add(url));
	expect(pages.size).toBeGreaterThan(2000);
	const denied: string[] = [];
	const changed: string[] = [];
	for (const [word, own] of pages) {
		const { found, instead } = await ask(word);
		// The index takes the forms of a word as one.
		const having = (await search.index(word)).map(({ id }) => addressOf(id));
		const isFound = having.some((url) => own.has(url)) && found.some((url) => having.includes(url));
		if (!isFound) denied.push(word);
		if (instead !== undefined) changed.push(`${word} => ${instead}`);
	}
	expect(denied).toEqual([]);
	expect(changed).toEqual([]);
}, 120_000);

test('no two words of a page are one where a cell, a term or a legend ends', () => {
	const glued = texts.flatMap(({ url, content }) =>
		[...content.matchAll(/\w*[a-z][A-Z][a-z]{2,}/g)].map(([words]) => `${url}: ${words}`),
	);
	expect(glued.filter((one) => !one.endsWith('MakeHuman'))).toEqual([]);
});

test('every page is first when its title is typed; a tool may follow the technique that uses it', async () => {
	for (const { title, url, kind } of search.knowledge.pages)
		expect((await ask(title)).found.slice(0, kind === 'tools' ? 2 : 1), title).toContain(url);
});

test('the pages that danger and what is not ours lead to are there', () => {
	const urls = search.knowledge.pages.map(({ url }) => url);
	for (const path of [doctor, redFlags]) expect(urls).toContain(at(path));
});

describe('queries find the right pages first, as often as they must', () => {
	test.each([
		['queries.json', { 'success@1': 1, 'MRR@10': 1, 'nDCG@5': 0.88, 'empty@nonsense': 1 }],
		[
			'queries-second.json',
			{ 'success@1': 0.93, 'MRR@10': 0.96, 'nDCG@5': 0.88, 'empty@nonsense': 1 },
		],
	])('%s', async (name, bar) => {
		const { figures, rows } = await measure(set<Query>(name), async (q) => (await ask(q)).found);
		expect(rows.length).toBeGreaterThan(50);
		for (const key of Object.keys(bar) as (keyof typeof least)[])
			expect(figures[key], key).toBeGreaterThanOrEqual(bar[key]);
	});
});

describe('strangers are understood as often as they must', () => {
	test.each([
		['words.json', bars.all],
		['words-second.json', { ...bars.all, side: 0.9 }],
		['words-held.json', bars.held],
		['words-second-held.json', bars.held],
	])('%s', async (name, bar) => {
		const rows = [];
		for (const told of set<Told>(name)) {
			const { found, places, side, instead } = await ask(told.q);
			const sides = side === 'both' ? ['left', 'right'] : [side];
			const chips = places.flatMap((id) => sides.map((of) => ({ id, side: of })));
			rows.push(rowOf(told, { found, chips, instead }, () => false));
		}
		// Figures alone: what was missed of texts that nobody tuned with is not told.
		const figures = figuresOf(rows);
		expect(missed(figures, bar).map((key) => `${key} ${String(figures[key])}`)).toEqual([]);
	});
});
