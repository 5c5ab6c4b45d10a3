// The page of a sore place: how soon it says what to try, and that nothing folded is lost.

import { expect, test } from './site.ts';

const path = './areas/between-scapulae/';

test('what to try begins in the first window of a phone, its picture in the second', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const place of ['between-scapulae', 'back-of-neck', 'front-of-chest']) {
		await page.goto(`./areas/${place}/`);
		const [heading, first] = await page.evaluate(() =>
			['#what-to-try-first', '.tries .card img'].map(
				(part) => document.querySelector(part)?.getBoundingClientRect().bottom ?? Infinity,
			),
		);
		expect(heading).toBeLessThan(844);
		expect(first).toBeLessThan(1688);
	}
});

for (const format of ['A4', 'Letter'] as const)
	test(`${format}: a place has 3 sheets at most`, async ({ page }) => {
		for (const place of ['side-of-neck', 'upper-thoracic-spine', 'whole-upper-back']) {
			await page.goto(`./areas/${place}/`);
			const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
			expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, place).toBeLessThanOrEqual(3);
		}
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a link to a folded part shows it', async ({ page }) => {
		await page.goto(`${path}#what-else-can-hurt-here`);
		await expect(page.getByText('The heart, the main artery and the lungs:')).toBeVisible();
	});

	test('the signs unfold', async ({ page }) => {
		await page.goto(path);
		const box = page.locator('[data-warning]', { hasText: 'Read first' });
		await expect(box.locator('li').first()).toBeHidden();
		await box.locator('summary').first().click();
		await expect(box.locator('li').first()).toBeVisible();
	});

	test('on paper all signs and all press tests are open', async ({ page }) => {
		await page.goto(path);
		await page.emulateMedia({ media: 'print' });
		for (const item of await page.locator('[data-warning] details li, .tests dd p').all())
			await expect(item).toBeVisible();
		for (const name of await page.locator('[data-warning] summary').all())
			await expect(name).toBeVisible();
	});
});
