import type { Page } from '@playwright/test';
import { navigation } from '../../src/site.ts';
import { expect, test } from './site.ts';

const kinds = [
	'/',
	'/articles/when-to-avoid/',
	'/techniques/effleurage/',
	'/techniques/',
	'/check/',
	'/search/',
	'/404.html',
];
const narrow = [320, 390, 768];
const wide = [960, 1440];
const parts = navigation.map(({ name }) => name);

const header = (page: Page) => page.getByRole('banner');
const emergency = (page: Page) => header(page).getByRole('link', { name: 'Emergency' });
const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What Tab reaches from the skip link on, until the header ends. */
async function stops(page: Page): Promise<string[]> {
	const names: string[] = [];
	await page.keyboard.press('Tab');
	for (;;) {
		await page.keyboard.press('Tab');
		const name = await page.evaluate(() =>
			document.activeElement?.closest('.header') ? document.activeElement.textContent.trim() : '',
		);
		if (name === '') return names;
		names.push(name);
	}
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled });

		for (const path of kinds) {
			test(`${path}: one row, with Emergency in sight, and one touch on it leads to the emergency signs`, async ({
				page,
			}) => {
				await page.goto(`.${path}`);
				for (const width of [...wide, ...narrow.toReversed()]) {
					await page.setViewportSize({ width, height: 640 });
					await expect
						.poll(async () => (await header(page).boundingBox())?.height, `${width} px wide`)
						.toBeLessThanOrEqual(61);
					await expect(emergency(page)).toBeInViewport({ ratio: 1 });
					const target = await emergency(page).boundingBox();
					expect(target?.height, `${width} px wide`).toBeGreaterThanOrEqual(44);
				}
				await emergency(page).click();
				await expect(page).toHaveURL('./check/#emergency');
			});
		}

		for (const width of narrow) {
			test(`${width} px: the menu opens and closes by keyboard, over the page`, async ({
				page,
			}) => {
				await page.setViewportSize({ width, height: 640 });
				await page.goto('./techniques/');
				const below = await page.locator('main').boundingBox();
				const entries = header(page).getByRole('listitem').getByRole('link');
				await expect(entries).toHaveCount(0);
				await page.getByText('Menu', { exact: true }).focus();
				await page.keyboard.press('Enter');
				await expect(entries).toHaveText(parts);
				for (const entry of await entries.all()) {
					await expect(entry).toBeInViewport({ ratio: 1 });
				}
				expect(await page.locator('main').boundingBox()).toEqual(below);
				await page.keyboard.press('Space');
				await expect(entries).toHaveCount(0);
			});
		}
	});
}

for (const width of narrow) {
	test(`${width} px: Tab goes as the eye does, and the menu comes last`, async ({ page }) => {
		await page.setViewportSize({ width, height: 640 });
		await page.goto('./techniques/');
		expect(await stops(page)).toEqual(['Unknot', 'Emergency', 'Search', 'Menu']);
	});
}

for (const width of wide) {
	test(`${width} px: all parts stand in the row, each once, and no menu`, async ({ page }) => {
		await page.setViewportSize({ width, height: 640 });
		await page.goto('./techniques/');
		expect(await stops(page)).toEqual(['Unknot', ...parts, 'Emergency', 'Search']);
		await expect(header(page).getByRole('navigation')).toHaveCount(1);
		await expect(page.getByText('Menu', { exact: true })).toBeHidden();
	});
}

test('320 px: logo and search keep the names that they do not show', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('./techniques/');
	for (const name of ['Unknot', 'Search']) {
		const link = header(page).getByRole('link', { name, exact: true });
		const box = await link.boundingBox();
		expect(box?.width, name).toBeGreaterThanOrEqual(44);
		expect(box?.width, name).toBeLessThan(48);
	}
});

test('the row and its menu never scroll sideways, at 400 % neither', async ({ page }) => {
	for (const path of kinds) {
		await page.goto(`.${path}`);
		for (const height of [640, 256]) {
			await page.setViewportSize({ width: 320, height });
			expect(await overflow(page), path).toBeLessThanOrEqual(0);
		}
		await page.getByText('Menu', { exact: true }).click();
		expect(await overflow(page), `${path} with its menu open`).toBeLessThanOrEqual(0);
	}
});

test('the part that is open is marked, in the row and in the menu', async ({ page }) => {
	await page.goto('./techniques/');
	const marked = header(page).locator('[aria-current="page"]:visible');
	await expect(marked).toHaveText(['Techniques']);
	await page.setViewportSize({ width: 390, height: 640 });
	await page.getByText('Menu', { exact: true }).click();
	await expect(marked).toHaveText(['Techniques']);
});

test('paper has no header', async ({ page }) => {
	await page.goto('./techniques/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.header')).toBeHidden();
});
