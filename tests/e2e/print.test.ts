// On paper nothing can be opened: what is folded on a page is printed, by style alone and by script for browsers without it.

import { expect, open, test } from './site.ts';

/** What leads on, says the same in short, or is looked up: it stays on the site. */
const left = 'nav *, .next *, .gist, .also, .sources *';
const folded = `main details :is(li, p):not(${left})`;

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
			let seen = 0;
			for (const path of kinds) {
				await page.goto(path);
				await page.emulateMedia({ media: 'print' });
				const texts = await page.locator(folded).all();
				seen += texts.length;
				for (const text of texts)
					expect(
						await text.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true })),
						`${path}: ${(await text.textContent()) ?? ''}`,
					).toBe(true);
				for (const hidden of ['.header', '.bar', '.entry-head nav'])
					await expect(page.locator(hidden).first()).toBeHidden();
			}
			expect(seen).toBeGreaterThan(50);
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
