import { expect, refusedRequests, test } from './site.ts';

// Scripts are blocked on their way, as on a bad connection; the browser itself could run them.
test.beforeEach(async ({ page }) => {
	await page.route('**/*.js', (route) => route.abort());
});

test.use({ brought: refusedRequests });

test('a click on the drawing leads to a page with the muscles and techniques', async ({ page }) => {
	await page.goto('./');
	await page.locator('.plate [data-choice="over-scapula-left"]').click();
	await expect(page).toHaveURL('./areas/over-scapula/');
	await page
		.getByRole('link', { name: 'Glide a thumb across the flat of the shoulder blade' })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Glide a thumb across the flat of the shoulder blade',
	);
});

test('the list leads to the same pages, the other view is a link', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('link', { name: 'Front', exact: true }).click();
	await expect(page).toHaveURL('./front/');
	await page.locator('#list-name').click();
	await page.locator('.plate-list a[aria-label="Infraspinatus, your left"]').click();
	await expect(page).toHaveURL('./muscles/infraspinatus/');
});

test('the search page offers all pages from A to Z', async ({ page }) => {
	await page.goto('./search/');
	await expect(page.getByRole('heading', { name: 'All pages, A to Z' })).toBeVisible();
	await expect(page.getByRole('searchbox')).toBeDisabled();
	await expect(
		page.locator('main').getByRole('link', { name: 'Roll your upper back over a foam roller' }),
	).toBeVisible();
});
