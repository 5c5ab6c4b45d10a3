// The list of the parts of a text: beside it, with the part that is read marked; in a narrow window a fold.

import { expect, test } from './site.ts';

const path = './articles/how-hard-to-press/';

test('the list stays beside the text and marks the part that is read', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(path);
	const list = page.getByRole('navigation', { name: 'On this page' });
	await expect(list.locator('[aria-current]')).toHaveCount(0);
	await list.getByRole('link', { name: 'How long on 1 spot?' }).click();
	await expect(list.locator('[aria-current]')).toHaveText('How long on 1 spot?');
	await expect(list).toBeInViewport();
	await page.evaluate(() => {
		scrollTo(0, document.body.scrollHeight);
	});
	await expect(list.locator('[aria-current]')).toHaveText('When to get help');
	await page.evaluate(() => {
		scrollTo(0, 0);
	});
	await expect(list.locator('[aria-current]')).toHaveCount(0);
});

test('a line of text has about 64 characters', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(path);
	const { width, font } = await page
		.locator('.prose > p')
		.first()
		.evaluate((text) => ({
			width: text.getBoundingClientRect().width,
			font: Number.parseFloat(getComputedStyle(text).fontSize),
		}));
	// A letter of the text is about 0.46 of its size wide, blanks included.
	expect(width / font / 0.46).toBeGreaterThan(58);
	expect(width / font / 0.46).toBeLessThan(70);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('one fold under the title leads to the parts', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(path);
		const list = page.getByRole('navigation', { name: 'On this page' });
		await expect(list).toHaveCount(1);
		await expect(list.getByRole('link').first()).toBeHidden();
		await list.getByText('On this page').click();
		await list.getByRole('link', { name: 'How long on 1 spot?' }).click();
		await expect(page).toHaveURL(`${path}#how-long-on-1-spot`);
		await expect(page.getByRole('heading', { name: 'How long on 1 spot?' })).toBeInViewport();
	});
});
