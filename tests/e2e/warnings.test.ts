// What warns on a page is folded but for the first, and the way to help never is.

import { expect, test } from './site.ts';

for (const path of ['/techniques/massage-cane/', '/routines/partner-20-minutes/']) {
	test.describe(path, () => {
		test.use({ javaScriptEnabled: false });

		test('the reasons and signs stand open in threes, before and after the steps, and unfold', async ({
			page,
		}) => {
			await page.goto(`.${path}`);
			const notToday = page.getByRole('region', { name: 'Not today if' });
			const stopIf = page.getByRole('region', { name: 'Stop if' });
			for (const box of [notToday, stopIf]) {
				await expect(box.locator(':scope > ul > li:visible')).toHaveCount(3);
				await expect(box.locator('details li').first()).toBeHidden();
				await box.locator('summary').click();
				await expect(box.locator('details li').first()).toBeVisible();
			}
			await expect(notToday.getByRole('link', { name: 'Check first' })).toBeVisible();
			const order = await page.evaluate(() =>
				['not-today-if', 'steps', 'stop-if'].map(
					(id) => document.getElementById(id)?.getBoundingClientRect().top ?? NaN,
				),
			);
			expect(order).toEqual(order.toSorted((a, b) => a - b));
		});

		test('on paper nothing is folded', async ({ page }) => {
			await page.goto(`.${path}`);
			await page.emulateMedia({ media: 'print' });
			for (const item of await page.locator('[data-warning] details li').all()) {
				await expect(item).toBeVisible();
			}
		});
	});
}
