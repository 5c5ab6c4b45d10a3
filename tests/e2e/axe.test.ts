// Every page, found in the sitemap and never listed, is as wide as its window and silent; those that have all shapes of all
// pages are free of what axe finds. What axe would find in the words of a single page, tests/dist/markup.test.ts finds on each.

import { test as base } from '@playwright/test';
import { paths, readPage } from '../built.ts';
import { samples, shapesOf } from '../shapes.ts';
import { allRules, axeSource, violations } from './axe.ts';
import { lowContrast } from './contrast.ts';
import { expect, faultsOf, open } from './site.ts';
import type { Page } from '@playwright/test';

/** Every page is seen narrow by day with all rules, and wide by night with the one on which night alone bears. */
const looks = [
	{ theme: 'light', width: 320, tags: allRules },
	{ theme: 'dark', width: 1280, tags: undefined },
] as const;

/** Names the variable in which the workers of this run get what the first process has worked out: it takes seconds. */
const variable = 'UNKNOT_LOOKED';
process.env[variable] ??= JSON.stringify(samples(shapesOf(paths.map(readPage)), 2));

/** Pages that axe looks at: each shape is on two of them, or on the only one that has it. tests/dist/looked.test.ts holds it. */
const looked = new Set(JSON.parse(process.env[variable]) as string[]);

/** One page of the browser for all pages of the site: a new one for each takes longer than to look at it. */
const test = base.extend<object, { shared: { page: Page; faults: string[]; seen: Set<string> } }>({
	shared: [
		async ({ browser }, use) => {
			const page = await browser.newPage({ reducedMotion: 'reduce' });
			await page.addInitScript(axeSource);
			await use({ page, faults: faultsOf(page), seen: new Set() });
			await page.close();
		},
		{ scope: 'worker' },
	],
});

/** Scrolls through a page, so that what is drawn only once it is near has its size: else things move while axe measures them. */
const seeAll = (page: Page) =>
	page.evaluate(async () => {
		for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
			scrollTo(0, y);
			await new Promise(requestAnimationFrame);
		}
		scrollTo(0, 0);
	});

for (const path of paths) {
	const isLooked = looked.has(path);
	const also = isLooked ? ', and has no axe violation' : '';
	test(`${path} never scrolls sideways${also}`, async ({ shared, baseURL }) => {
		const { page, faults, seen } = shared;
		faults.length = 0;
		await open(page, new URL(`.${path}`, baseURL).href);
		for (const { theme, width, tags } of looks) {
			if (isLooked) await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 800 });
			if (isLooked && tags) await seeAll(page);
			const found = isLooked ? await lowContrast(page, seen) : [];
			if (isLooked && tags)
				found.push(...(await violations(page, { tags, without: ['color-contrast'] })));
			expect(found, `${path} at ${width} px, ${theme}`).toEqual([]);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(overflow, `${path} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
		}
		expect(faults).toEqual([]);
	});
}

/** Each makes texts too faint in a way of its own, and names no class that is not there anyhow. */
const faint = {
	'its own color': 'main p:nth-of-type(1) { color: #999 }',
	'what it lies in is faint': 'main { opacity: 0.4 }',
	'what it lies in has the wrong ground': 'main > * { background: #777 }',
	'another lies under it':
		'.header { position: absolute; inset: 0; z-index: -1; background: #777 }',
};

for (const [how, css] of Object.entries(faint)) {
	test(`a text is too faint on one page alone: ${how}`, async ({ shared: { page }, baseURL }) => {
		const seen = new Set<string>();
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		for (const path of ['./techniques/effleurage/', './techniques/petrissage/']) {
			await open(page, new URL(path, baseURL).href);
			expect(await lowContrast(page, seen)).toEqual([]);
		}
		await page.evaluate((rules) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(rules);
			document.adoptedStyleSheets.push(sheet);
		}, css);
		// A fault that was found stays one on the next page that has it.
		for (let time = 0; time < 2; time += 1)
			expect(await lowContrast(page, seen)).toEqual([expect.stringMatching(/^color-contrast: /)]);
	});
}
