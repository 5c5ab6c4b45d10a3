import { expect, test } from 'vitest';
import {
	mostDanger,
	mostDrawing,
	mostScript,
	mostText,
	weigh,
	weighDanger,
} from '../bench/pages.ts';
import { base, sitemapPaths } from '../built.ts';

const texts = sitemapPaths.filter((path) =>
	/^\/(?:about|articles|techniques|muscles|areas|tools|routines|safety|evidence)\/.+/.test(path),
);

/** In a folder the hashes of the policy are others, which pack a few bytes better or worse. */
const slack = base === '/' ? 0 : 32;

test('there are text pages to weigh', () => {
	expect(texts.length).toBeGreaterThan(100);
});

test.each(texts)('%s fits the first round trip and needs no script', (path) => {
	const { html, css, script } = weigh(path);
	expect(html + css).toBeLessThanOrEqual(mostText + slack);
	expect(script).toBe(0);
});

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
