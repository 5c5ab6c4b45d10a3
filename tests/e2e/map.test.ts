import { expect, test } from './site.ts';

const plate = '.plate';

test.beforeEach(async ({ page }) => {
	await page.goto('/', { waitUntil: 'networkidle' });
});

test('a click on the left infraspinatus shows its techniques, one click further is the page', async ({
	page,
}) => {
	await page
		.locator(plate)
		.getByRole('link', { name: 'Infraspinatus, your left' })
		.click({ position: { x: 50, y: 30 } });
	await expect(page).toHaveURL('/#infraspinatus-left');
	await expect(page.getByRole('heading', { name: 'Infraspinatus, your left' })).toBeVisible();
	await page
		.locator('.answer')
		.getByRole('link', { name: 'Stripping the lateral rotators' })
		.click();
	await expect(page).toHaveURL('/techniques/stripping-lateral-rotators/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Stripping the lateral rotators',
	);
});

test('back and forward move between choices, a reload keeps the choice', async ({ page }) => {
	const heading = page.locator('.answer h2');
	await page.getByRole('list').getByRole('link', { name: 'Rhomboids, your right' }).click();
	await page.getByRole('list').getByRole('link', { name: 'Teres minor, your left' }).click();
	await expect(heading).toHaveText('Teres minor, your left');
	await page.goBack();
	await expect(heading).toHaveText('Rhomboids, your right');
	await page.goForward();
	await expect(heading).toHaveText('Teres minor, your left');
	await page.reload();
	await expect(heading).toHaveText('Teres minor, your left');
	await page.goBack();
	await page.goBack();
	await expect(heading).toHaveText('Or start from the place');
});

test('a choice takes the covering muscles off its own side only', async ({ page }) => {
	const sides = () => page.locator(plate).getAttribute('data-peeled');
	expect(await sides()).toBe('left');
	await page.getByRole('list').getByRole('link', { name: 'Rhomboids, your right' }).click();
	await expect(page.locator(plate)).toHaveAttribute('data-peeled', 'right');
	await page.getByRole('list').getByRole('link', { name: 'Upper trapezius, your right' }).click();
	await expect(page.locator(plate)).toHaveAttribute('data-peeled', 'left');
	await page.getByLabel('Deep').check({ force: true });
	await expect(page.locator(plate)).toHaveAttribute('data-peeled', 'left');
	await page.goto('/');
	await page.getByLabel('Surface').check({ force: true });
	await expect(page.locator(plate)).toHaveAttribute('data-peeled', '');
});

test('choosing a group lights all its muscles', async ({ page }) => {
	await page.locator(`${plate} a[data-choice="trapezius-right"] text`).click();
	const lit = page.locator(`${plate} a.marked[data-parts]`);
	await expect(lit).toHaveCount(3);
	await expect(page.locator('.answer h2')).toHaveText('Trapezius (the whole muscle), your right');
});

test('the drawing is one stop for Tab, arrow keys go to the neighbor, Enter chooses', async ({
	page,
}) => {
	const links = page.locator(`${plate} a`);
	await expect(links.and(page.locator('[tabindex="0"]'))).toHaveCount(1);
	await page.locator(`${plate} a[tabindex="0"]`).focus();
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown'])
		await page.keyboard.press(key);
	const focused = page.locator(`${plate} a:focus`);
	const name = await focused.getAttribute('aria-label');
	expect(name).toBeTruthy();
	await page.keyboard.press('Enter');
	await expect(page.locator('.answer h2')).toHaveText(name ?? '');
	await page.keyboard.press('Tab');
	await expect(page.locator(`${plate} a:focus`)).toHaveCount(0);
});

test('every link of the drawing that is seen can be reached with the arrow keys', async ({
	page,
}) => {
	const names = await page
		.locator(`${plate} a`)
		.evaluateAll((links) =>
			links
				.filter((link) => link.getClientRects().length > 0)
				.map((link) => link.getAttribute('aria-label') ?? ''),
		);
	const reached = new Set<string>();
	const start = page.locator(`${plate} a[tabindex="0"]`);
	await start.focus();
	const here = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
	const waiting = [await here()];
	for (let name = waiting.shift(); name; name = waiting.shift()) {
		if (reached.has(name)) continue;
		reached.add(name);
		for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
			await page.locator(`${plate} a[aria-label="${name}"]`).focus();
			await page.keyboard.press(key);
			waiting.push(await here());
		}
	}
	expect(names.filter((name) => !reached.has(name))).toEqual([]);
});

test('a tap chooses as a click does', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		hasTouch: true,
		isMobile: true,
		viewport: { width: 390, height: 844 },
		...(baseURL && { baseURL }),
	});
	const page = await context.newPage();
	await page.goto('/', { waitUntil: 'networkidle' });
	await page.locator(plate).getByRole('link', { name: 'Levator scapulae, your left' }).tap();
	await expect(page.locator('.answer h2')).toHaveText('Levator scapulae, your left');
	await context.close();
});

for (const fragment of [
	'#nonsense-left',
	'#__proto__-left',
	'#%',
	'#infraspinatus',
	`#${'a'.repeat(5000)}-left`,
	'#<img src=x>-left',
]) {
	test(`the fragment ${fragment.slice(0, 20)} chooses nothing`, async ({ page }) => {
		await page.goto(`/${fragment}`);
		await expect(page.locator('.answer h2')).toHaveText('Or start from the place');
		await expect(page.locator('[aria-current="true"]')).toHaveCount(0);
	});
}
