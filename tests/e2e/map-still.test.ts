// A choice moves nothing that stands on the page, and with code that is not the map's the page is as without script.

import type { Page } from '@playwright/test';
import { expect, open, test } from './site.ts';

const windows = [
	{ width: 390, height: 844 },
	{ width: 768, height: 1024 },
	{ width: 1440, height: 900 },
];

const spot = (choice: string) => `.plate .places [data-choice="${choice}"] .spot`;

/** Watches what moves, also right after a touch. */
const watchShifts = (page: Page) =>
	page.addInitScript(() => {
		const moved: string[] = [];
		Object.assign(globalThis, { moved });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const { value, sources } = entry as unknown as {
					value: number;
					sources: { node: Element | null }[];
				};
				moved.push(`${value} ${sources.map(({ node }) => node?.outerHTML.slice(0, 60)).join()}`);
			}
		}).observe({ type: 'layout-shift' });
	});

for (const viewport of windows) {
	test(`at ${viewport.width} px a first choice, the next ones and the way back move nothing`, async ({
		page,
	}) => {
		await page.setViewportSize(viewport);
		await watchShifts(page);
		await open(page, './');
		for (const choice of ['over-scapula-left', 'neck-shoulder-angle-right', 'low-back-middle']) {
			await page.locator(spot(choice)).click();
			await expect(page.locator('.answer .about')).toBeVisible();
		}
		await page.keyboard.press('Escape');
		await expect(page.locator('#answer-name')).toHaveCount(0);
		// What moved is told with the next frames.
		await page.waitForTimeout(300);
		expect(await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved)).toEqual(
			[],
		);
	});
}

test.describe('with code that is not the map’s', () => {
	test.use({ brought: /\[astro-island\]|Failed to hydrate/ });

	test('the drawing stays, and its places lead to their pages', async ({ page }) => {
		await page.route(/_astro\/BodyMap\.[^/]+\.js$/, (route) =>
			route.fulfill({ contentType: 'text/javascript', body: '{}' }),
		);
		await page.goto('./', { waitUntil: 'networkidle' });
		await expect(page.locator('.plate .places a')).not.toHaveCount(0);
		await page.locator(spot('over-scapula-left')).click();
		await expect(page).toHaveURL('./areas/over-scapula/');
	});
});
