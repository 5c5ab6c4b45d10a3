import { expect, refusedRequests, test } from './site.ts';

const path = './techniques/stripping-upper-trapezius/';
const moving = '**/stripping-upper-trapezius-moving.svg';

test.describe('the picture of what one does', () => {
	test('lies still until it is started, moves, and lies still again', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(path);
		const image = page.locator('.act-image img');
		const play = page.getByRole('button', { name: 'Play' });
		await expect(play).toBeVisible();
		expect(asked.filter((url) => url.includes('-moving'))).toEqual([]);
		await expect(page.getByText('times faster')).toBeHidden();

		await play.click();
		await expect(image).toHaveAttribute('src', /-moving\.svg$/);
		await expect(page.getByText('Shown 5 times faster')).toBeVisible();

		await page.getByRole('button', { name: 'Stop' }).click();
		await expect(image).not.toHaveAttribute('src', /-moving/);
		await expect(play).toBeVisible();
	});

	test('is worked by key', async ({ page }) => {
		await page.goto(path);
		await page.getByRole('button', { name: 'Play' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('.act-image img')).toHaveAttribute('src', /-moving\.svg$/);
	});

	test.describe('whose moving file can’t come', () => {
		test.use({ brought: refusedRequests });
		test('stays still', async ({ page }) => {
			await page.route(moving, (route) => route.abort());
			await page.goto(path);
			await page.getByRole('button', { name: 'Play' }).click();
			await expect(page.locator('.act-image img')).not.toHaveAttribute('src', /-moving/);
			await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
		});
	});

	test('has no button for those who asked for less motion', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(path);
		await expect(page.locator('.act-image img')).toBeVisible();
		await expect(page.locator('[data-play]')).toBeHidden();
	});

	test('has no button where nothing moves', async ({ page }) => {
		await page.goto('./techniques/heat/');
		await expect(page.locator('.act-image img')).toBeVisible();
		await expect(page.locator('[data-play]')).toHaveCount(0);
	});
});
