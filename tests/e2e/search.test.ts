import { expect, refusedRequests, test } from './site.ts';

const results = 'ol[aria-label="Search results"]';

test('"foam roller" finds the technique first and the tool second', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Search' }).first().click();
	await page.getByRole('searchbox').fill('foam roller');
	await page.keyboard.press('Enter');
	const list = page.getByRole('list', { name: 'Search results' });
	await expect(list.getByRole('listitem').nth(0).getByRole('link').first()).toHaveAttribute(
		'href',
		'/techniques/foam-roller-upper-back/',
	);
	await expect(list.getByRole('listitem').nth(1).getByRole('link').first()).toHaveAttribute(
		'href',
		'/tools/foam-roller/',
	);
	await list.getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Foam roller for the upper back',
	);
	await page.goBack();
	await expect(page.getByRole('searchbox')).toHaveValue('foam roller');
	await expect(page.locator(`${results} > li`).first()).toBeVisible();
});

test('results come while typing, without Enter', async ({ page }) => {
	await page.goto('/search/', { waitUntil: 'networkidle' });
	await page.getByRole('searchbox').pressSequentially('petrissage');
	await expect(page.locator(`${results} > li a`).first()).toHaveAttribute(
		'href',
		'/techniques/petrissage/',
	);
});

test('an alias and a misspelling find their page', async ({ page }) => {
	for (const [words, path] of [
		['kneading', '/techniques/petrissage/'],
		['efflurage', '/techniques/effleurage/'],
		['traps', '/muscles/trapezius/'],
	] as const) {
		await page.goto(`/search/#q=${words}`);
		await expect(
			page
				.locator(`${results} a`)
				.and(page.locator(`[href="${path}"]`))
				.first(),
		).toBeVisible();
	}
});

test('words that nothing holds are answered with the list of all pages', async ({ page }) => {
	await page.goto('/search/#q=qqxyzzy');
	await expect(page.getByRole('status')).toContainText('Nothing found for “qqxyzzy”');
	await expect(page.locator(results)).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'All pages, A to Z' })).toBeVisible();
});

test('a query is text, never markup', async ({ page }) => {
	await page.goto(`/search/#q=${encodeURIComponent('<img src=x onerror=alert(1)> roller')}`);
	await expect(page.getByRole('status')).toContainText('<img src=x');
	await expect(page.locator('main img')).toHaveCount(0);
});

test.describe('with the index out of reach', () => {
	test.use({ brought: refusedRequests });

	test('it says so and keeps the list of all pages', async ({ page }) => {
		await page.route('**/pagefind/**', (route) => route.abort());
		await page.goto('/search/#q=roller');
		await expect(page.getByRole('status')).toContainText('The search could not be loaded');
		await expect(page.getByRole('heading', { name: 'All pages, A to Z' })).toBeVisible();
	});
});
