// Every page, found in the sitemap and never listed, is free of what axe finds, and as wide as its window.

import { test as base } from '@playwright/test';
import { paths } from '../built.ts';
import { allRules, violations } from './axe.ts';
import { expect, faultsOf, open } from './site.ts';
import type { Page } from '@playwright/test';

/** Every page is seen narrow by day with all rules, and wide by night with the rule on which night alone bears. */
const looks = [
	{ theme: 'light', width: 320, which: { tags: allRules } },
	{ theme: 'dark', width: 1280, which: { rules: ['color-contrast'] } },
] as const;

/** One page of the browser for all pages of the site: a new one for each takes longer than to look at it. */
const test = base.extend<object, { shared: { page: Page; faults: string[] } }>({
	shared: [
		async ({ browser }, use) => {
			const page = await browser.newPage({ reducedMotion: 'reduce' });
			await use({ page, faults: faultsOf(page) });
			await page.close();
		},
		{ scope: 'worker' },
	],
});

for (const path of paths) {
	test(`${path} has no axe violation and never scrolls sideways`, async ({ shared, baseURL }) => {
		const { page, faults } = shared;
		faults.length = 0;
		await open(page, new URL(`.${path}`, baseURL).href);
		for (const { theme, width, which } of looks) {
			await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 800 });
			expect(await violations(page, which), `${path} at ${width} px, ${theme}`).toEqual([]);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(overflow, `${path} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
		}
		expect(faults).toEqual([]);
	});
}
