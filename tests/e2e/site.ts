// What the browser tests share: how a page is opened, and a page that must stay silent.

import { expect, test as base, type Page } from '@playwright/test';

/** Everything that a page must not do, as it happens: say something in the console, break its policy, ask elsewhere. */
export function faultsOf(page: Page): string[] {
	const faults: string[] = [];
	page.on('console', (message) => faults.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.hostname !== 'localhost' && url.protocol !== 'data:')
			faults.push(`request: ${url.href}`);
	});
	return faults;
}

/** A test whose page must be silent at the end, but for what the test itself brings about (`brought`). */
export const test = base.extend<{ brought: RegExp; silence: string[] }>({
	brought: [/^$/, { option: true }],
	silence: [
		async ({ page, brought }, use) => {
			const faults = faultsOf(page);
			await use(faults);
			// The next test has the same window: what Playwright does not take back by itself.
			await page.context().setOffline(false);
			await page.context().clearPermissions();
			expect(faults.filter((fault) => !brought.test(fault))).toEqual([]);
		},
		{ auto: true },
	],
});

/**
 * Opens a page and waits until its scripts are at work and have what they load first, however long that takes.
 * @param path where the page is in the site, whichever folder that lies in: './techniques/'
 */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await settled(page);
}

/** Opens the sheet with the layers of the drawing. */
export const openLayers = (page: Page): Promise<void> =>
	page.getByRole('button', { name: 'Layers' }).click();

/** Looks closer at the drawing, as often as that. */
export async function lookCloser(page: Page, presses = 1): Promise<void> {
	await openLayers(page);
	for (let press = 0; press < presses; press += 1)
		await page.getByRole('button', { name: 'Closer' }).click();
	await page.keyboard.press('Escape');
}

/** Unfolds the list under the map. */
export async function openList(page: Page): Promise<void> {
	if (!(await page.locator('.plate-list').first().isVisible()))
		await page.locator('#list-name').click();
}

/** Chooses a place or a muscle by its name, as the list under the map has it: "Rhomboids, your right". */
export async function chooseFromList(page: Page, name: string): Promise<void> {
	await openList(page);
	await page.locator(`.plate-list a[aria-label="${name}"]`).click();
}

/** Waits until the scripts of a page are at work and have what they load first. */
export async function settled(page: Page): Promise<void> {
	await expect(page.locator('astro-island[ssr], .switch:disabled, #words:disabled')).toHaveCount(0);
	await expect.poll(() => page.evaluate(hasItsData)).toBe(true);
}

/** Without its data a link of the map leads to its page. What came last is taken in with the next task. */
async function hasItsData(): Promise<boolean> {
	const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
	await new Promise((done) => setTimeout(done));
	return (
		document.querySelector('.map') === null ||
		loaded.some((name) => /\/data\/(?:back|front)\.json$/.test(name))
	);
}

/** What the console says of requests that a test refuses. */
export const refusedRequests =
	/Failed to load resource: net::ERR_FAILED|Failed to fetch dynamically imported module|\[astro-island\]/;

export { expect };
