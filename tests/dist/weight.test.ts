import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
	filesOfAfter,
	filesOfMore,
	filesOfPlayer,
	mostAfter,
	mostComposer,
	mostDanger,
	mostDrawing,
	mostMore,
	mostPaper,
	mostPlayed,
	mostPlayer,
	mostScript,
	mostText,
	mostTextScript,
	weigh,
	weighComposer,
	weighDanger,
	weighFiles,
	weighPlayed,
} from '../bench/pages.ts';
import { base, dist, readPage, sitemapPaths } from '../built.ts';

const texts = sitemapPaths.filter((path) =>
	/^\/(?:about|articles|techniques|muscles|areas|tools|routines|safety|evidence)\/.+/.test(path),
);

/** In a folder the hashes of the policy are others, which pack a few bytes better or worse. */
const slack = base === '/' ? 0 : 32;

test('there are text pages to weigh', () => {
	expect(texts.length).toBeGreaterThan(100);
});

/** Pages that begin with doing have a sheet of their own for paper. */
const isDoing = (path: string) => /^\/(?:techniques|routines|areas)\//.test(path);

test.each(texts)(
	'%s fits the first round trip, and has little script: to keep, send and print it',
	(path) => {
		const { html, css, paper, script } = weigh(path);
		expect(html + css).toBeLessThanOrEqual(mostText + slack);
		expect(paper).toBeLessThanOrEqual(isDoing(path) ? mostPaper : 0);
		expect(paper > 0).toBe(isDoing(path));
		expect(script).toBeGreaterThan(1000);
		expect(script).toBeLessThanOrEqual(mostTextScript);
	},
);

test('the front page stays light', () => {
	const { script, html } = weigh('/');
	expect(script).toBeGreaterThan(1000);
	expect(script).toBeLessThanOrEqual(mostScript);
	expect(html).toBeLessThanOrEqual(mostDrawing);
});

test('what reads danger in a text box stays light', () => {
	expect(weighDanger()).toBeGreaterThan(1000);
	expect(weighDanger()).toBeLessThanOrEqual(mostDanger);
});

/** Pages with a "Start", which bring little else. */
const withStart = texts.filter((path) => readPage(path).html.includes('data-lead='));

test('there are pages with a "Start"', () => {
	expect(withStart.length).toBeGreaterThan(30);
});

test.each(withStart)('%s: its "Start" brings the player, with all that runs it', (path) => {
	const files = filesOfPlayer(path);
	expect(files.filter((file) => file.endsWith('.css'))).toHaveLength(1);
	expect(weighFiles(files)).toBeGreaterThan(20_000);
	expect(weighFiles(files)).toBeLessThanOrEqual(mostPlayer + slack);
	const more = filesOfMore(path);
	expect(more.filter((file) => file.endsWith('.css'))).toHaveLength(1);
	expect(weighFiles(more)).toBeGreaterThan(2000);
	expect(weighFiles(more)).toBeLessThanOrEqual(mostMore + slack);
	const after = filesOfAfter(path);
	expect(after.filter((file) => file.endsWith('.css'))).toHaveLength(1);
	expect(weighFiles(after)).toBeGreaterThan(2000);
	expect(weighFiles(after)).toBeLessThanOrEqual(mostAfter + slack);
});

test('all that can be played stays light', () => {
	expect(weighPlayed()).toBeGreaterThan(1000);
	expect(weighPlayed()).toBeLessThanOrEqual(mostPlayed);
});

test('the composer stays light', () => {
	expect(weighComposer()).toBeGreaterThan(10_000);
	expect(weighComposer()).toBeLessThanOrEqual(mostComposer);
});

/** Still pictures of acts come with the page, moving ones at a touch; bytes of gzip. */
const mostPicture = { still: 12_000, moving: 18_000 };
const pictures = globSync('figures/techniques/*.svg', { cwd: dist });

test('there are pictures of acts to weigh', () => {
	expect(pictures.length).toBeGreaterThan(50);
});

test.each(pictures)('%s is light', (file) => {
	const size = gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
	const most = file.endsWith('-moving.svg') ? mostPicture.moving : mostPicture.still;
	expect(size).toBeLessThanOrEqual(most);
});
