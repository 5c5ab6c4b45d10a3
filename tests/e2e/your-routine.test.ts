import { expect, test } from './site.ts';

const fragment = 'in.10_partner_sore.between-scapulae-left.6_sore.neck-shoulder-angle-right.4';

/** The names of the steps. */
const names = (page: import('@playwright/test').Page) =>
	page.locator('.yours ol h3').allTextContents();

test('a routine is made of its address, changed row by row, and the browser leads back', async ({
	page,
}) => {
	await page.goto(`./your-routine/#${fragment}`);
	await expect(page.locator('.yours')).toContainText('10:00 in all');
	const before = await names(page);
	expect(before.length).toBeGreaterThan(2);
	await page.locator('.yours ol li').nth(1).getByRole('button', { name: /^Drop/ }).click();
	await expect.poll(() => names(page)).toEqual([before[0], ...before.slice(2)]);
	expect(page.url()).toContain('_do.effleurage.both.');
	await page.goBack();
	await expect.poll(() => names(page)).toEqual(before);
});

test('reasons change the routine, stay in the tab, and are asked again elsewhere', async ({
	page,
	context,
}) => {
	await page.goto(`./your-routine/#${fragment}`);
	await page.getByText('Say what fits you').click();
	await page.getByRole('checkbox', { name: /^Blood thinners/ }).check();
	await expect(page.getByRole('heading', { name: 'No routine for this' })).toBeVisible();
	await page.getByRole('checkbox', { name: /said yes/ }).check();
	await expect(page.locator('.yours ol li').first()).toContainText('press 2 of 10');
	await page.reload();
	await expect(page.locator('.yours .hint')).toHaveText('1 fits');
	expect(page.url()).not.toMatch(/blood|thinner/);
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.locator('.yours .hint')).toHaveText('not asked yet');
	expect((await names(other)).length).toBeGreaterThan(2);
});

test('what is ticked in the check comes along, and the way leads back to the same routine', async ({
	page,
}) => {
	await page.goto(`./your-routine/#${fragment}`);
	await page.getByRole('link', { name: 'Check all signs first' }).click();
	await page.getByRole('checkbox', { name: /^Right now:/ }).check();
	await page.getByRole('link', { name: 'Use for my routine' }).click();
	await expect(page.locator('.none')).toContainText('wait until it has worn off');
	expect(page.url()).toContain(`#${fragment}`);
	expect(page.url()).not.toContain('drowsy');
});

test('the player names every reason that the reader was not asked for, and hands over what is ticked there', async ({
	page,
}) => {
	await page.goto(`./your-routine/#${fragment}`);
	await page.getByText('Say what fits you').click();
	await page.getByRole('checkbox', { name: /^An age under 18/ }).check();
	await page.getByRole('checkbox', { name: /said yes/ }).check();
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	const dialog = page.getByRole('dialog');
	const asked = dialog.getByRole('region', { name: 'Does one of these fit you today?' });
	await expect(asked.getByRole('listitem').filter({ hasText: 'weak bones' })).toBeVisible();
	await expect(asked.getByRole('listitem').filter({ hasText: 'under 18' })).toHaveCount(0);
	await expect(dialog.getByRole('button', { name: 'Keep these choices' })).toBeVisible();
	await dialog.getByRole('link', { name: 'One of these fits' }).click();
	await dialog.getByRole('checkbox', { name: /^Cancer/ }).check();
	await expect(dialog.locator('.verdict')).toContainText(
		'Ask first, then at most 2 of 10: cancer, now or in the past.',
	);
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect(page.locator('.yours .hint')).toHaveText('2 fit');
	expect(new URL(page.url()).hash).not.toMatch(/cancer|18/);
});

for (const minutes of [5, 30])
	test(`${minutes} minutes print on one sheet, in plain words and in a therapist’s`, async ({
		page,
	}) => {
		await page.goto(`./your-routine/#${fragment.replace('in.10', `in.${minutes}`)}`);
		await expect(page.locator('.yours ol li').first()).toBeVisible();
		for (const isSheet of [false, true]) {
			if (isSheet) await page.getByRole('button', { name: 'In a therapist’s words' }).click();
			const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
			expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
		}
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what it needs, and leads to the routines', async ({ page }) => {
		await page.goto(`./your-routine/#${fragment}`);
		await expect(page.getByText('This page needs JavaScript')).toBeVisible();
		await page.getByRole('link', { name: 'all routines' }).click();
		await expect(page).toHaveURL(/\/routines\/$/);
	});
});
