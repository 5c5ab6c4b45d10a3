import {
	mostDanger,
	mostDrawing,
	mostScript,
	mostText,
	sitemapPaths,
	weigh,
	weighDanger,
} from '../bench/pages.ts';
import { expect, test } from '@playwright/test';

for (const path of sitemapPaths()) {
	const isText =
		/^\/(?:about|articles|techniques|muscles|areas|tools|routines|safety|evidence)\/.+/.test(path);
	if (!isText) continue;
	test(`${path} fits the first round trip and needs no script`, () => {
		const { html, css, script } = weigh(path);
		expect(html + css).toBeLessThanOrEqual(mostText);
		expect(script).toBe(0);
	});
}

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
