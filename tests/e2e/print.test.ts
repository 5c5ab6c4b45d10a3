// On paper nothing can be opened: what is folded on a page is printed, by style alone and by script for browsers without it.

import { expect, open, test } from './site.ts';

const kinds = [
	'./areas/between-scapulae/',
	'./articles/how-hard-to-press/',
	'./evidence/pain-relief/',
	'./muscles/infraspinatus/',
	'./safety/red-flags/',
	'./tools/tennis-ball/',
];

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled });

		test('nothing folded is lost, and no control or address is printed', async ({ page }) => {
			for (const path of kinds) {
				await page.goto(path);
				await page.emulateMedia({ media: 'print' });
				const texts = page.locator('main details :is(li, p)');
				for (const text of await texts.all())
					expect(
						await text.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true })),
						`${path}: ${(await text.textContent()) ?? ''}`,
					).toBe(true);
				for (const hidden of ['.header', '.bar', '.entry-head nav'])
					await expect(page.locator(hidden).first()).toBeHidden();
			}
		});
	});
}

test('a browser that opens no fold by style has them open while it prints', async ({ page }) => {
	await open(page, './areas/between-scapulae/');
	const folds = page.locator('main details');
	const opened = page.locator('main details[open]');
	const before = await opened.count();
	expect(await folds.count()).toBeGreaterThan(before);
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expect(opened).toHaveCount(await folds.count());
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await expect(opened).toHaveCount(before);
});
