// What a built page weighs on the wire, at brotli's best: the way a good host sends it.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { routine } from '../../src/routine/yours/text.ts';
import { at, base, dist, fileOf, readPage } from '../built.ts';

/** Bytes of a page. */
export interface Weight {
	path: string;
	html: number;
	css: number;
	/** The sheet for paper, which holds nothing up. */
	paper: number;
	/** Scripts that the page loads by itself, and those that they import. */
	script: number;
}

/** Most that a text page may send as HTML and CSS: what fits the first round trip of a connection. */
export const mostText = 14_600;

/** Most that the sheet for paper may weigh: a browser fetches it after all else. */
export const mostPaper = 1200;

/** Most that a text page may send as script, with which it is kept, sent and printed. */
export const mostTextScript = 6000;

/** Most that the front page may send as script. */
export const mostScript = 20_000;

/** Most that the front page may send as HTML, the drawing in it: 20 kB. */
export const mostDrawing = 20 * 1024;

/** Most that what reads danger may send: 5.3 kB of rules, 0.5 kB for it, and 1.4 kB for what reads words for the search as well. */
export const mostDanger = 7200;

/** Bytes of what reads danger in a text box: its file, what that imports, and the rules. */
export function weighDanger(): number {
	const reader = globSync('_astro/reading.*.js', { cwd: dist });
	return total([...withImports(reader.map((path) => at(`/${path}`))), at('/data/danger.json')]);
}

/** Most that "Start" may bring to a page: all code of the player, its style, and what runs it. */
export const mostPlayer = 25_000;

/** Most that its last screen may send, once the first step is led. */
export const mostAfter = 4000;

/** Most that comes once its first screen is shown: the list to tick, with all that it asks, and the cues. */
export const mostMore = 8000;

/** What comes once the first screen of the player is shown. */
export const filesOfMore = (path: string): string[] => {
	const there = new Set(filesOfPlayer(path));
	const files = filesOf('more-parts', 'more', path).filter((file) => !there.has(file));
	return [...files, at('/data/asked.json')];
};

/** Most that all that can be played may send. */
export const mostPlayed = 7000;

/** What "Start" brings to a page: all that the player imports, but for what the page came with, and its style. */
export const filesOfPlayer = (path: string): string[] => filesOf('play', 'player', path);

/** What comes while the first step is led: the last screen. */
export const filesOfAfter = (path: string): string[] => {
	const there = new Set(filesOfPlayer(path));
	return filesOf('After', 'after', path).filter((file) => !there.has(file));
};

/** A script and all that it imports, but for what a page came with, and a style. */
function filesOf(script: string, style: string, path: string): string[] {
	const there = withImports(scriptsOf(readPage(path).html));
	const [code, sheet] = [`_astro/${script}.*.js`, `_astro/${style}.*.css`].map((pattern) =>
		globSync(pattern, { cwd: dist }).map((file) => at(`/${file}`)),
	);
	return [...withImports(code ?? [])].filter((file) => !there.has(file)).concat(sheet ?? []);
}

/** Bytes of files. */
export const weighFiles = (files: readonly string[]): number => total(files);

/** Most that the composer and its page may send on intent. */
export const mostComposer = 15_000;

/** Bytes of the composer with all that its page draws, known by a word of it. */
export function weighComposer(): number {
	const own = globSync('_astro/late.*.js', { cwd: dist }).filter((path) =>
		readFileSync(join(dist, path), 'utf8').includes(routine.anew),
	);
	return total(own.map((path) => at(`/${path}`)));
}

/** Bytes of what the player leads and shows, for all pages together. */
export const weighPlayed = (): number => total([at('/data/play.json')]);

/** Weighs one page of the built site. */
export function weigh(path: string): Weight {
	const { html } = readPage(path);
	const sheets = [...html.matchAll(/<link rel="stylesheet" (media="print" )?href="([^"]+)"/g)];
	const sheetsFor = (isPaper: boolean) =>
		sheets.flatMap(([, paper, href = '']) => (Boolean(paper) === isPaper ? href : []));
	return {
		path,
		html: compressed(html),
		css: total(sheetsFor(false)),
		paper: total(sheetsFor(true)),
		script: total([...withImports(scriptsOf(html))]),
	};
}

/** The scripts that a page loads by itself. */
const scriptsOf = (html: string): string[] =>
	[...html.matchAll(/(?:src|component-url|renderer-url)="([^"]+\.js)"/g)].map(
		([, href = '']) => href,
	);

/** The scripts and all that they import, each once. */
function withImports(scripts: readonly string[]): Set<string> {
	const found = new Set<string>();
	const waiting = [...scripts];
	for (let script = waiting.pop(); script; script = waiting.pop()) {
		if (found.has(script)) continue;
		found.add(script);
		const from = script;
		const code = readFileSync(fileOf(script) ?? '', 'utf8');
		waiting.push(
			...[...code.matchAll(/(?:from|import)\s*\(?["'](\.{1,2}\/[^"']+\.js)["']/g)].map(
				([, path = '']) => new URL(path, `http://localhost${from}`).pathname,
			),
		);
	}
	return found;
}

/** What was compressed before: all pages share their styles. */
const known = new Map<string, number>();

function weightOf(address: string): number {
	const weight = known.get(address) ?? compressed(readFileSync(fileOf(address) ?? '', 'utf8'));
	known.set(address, weight);
	return weight;
}

const total = (addresses: readonly string[]): number =>
	addresses.reduce((sum, address) => sum + weightOf(address), 0);

/** As it is at the root of a host: a folder makes each address longer, and that is the host's. */
const compressed = (text: string): number =>
	brotliCompressSync(Buffer.from(text.replaceAll(base, '/'))).length;
