import { chooseFromList, expect, open, openLayers, settled, test } from './site.ts';

const plate = '.plate';

test.beforeEach(async ({ page }) => {
	await open(page, './');
});

test('a click on a sore place shows the muscles behind it, one click further is a technique', async ({
	page,
}) => {
	await page.locator(`${plate} [data-choice="over-scapula-left"]`).click();
	await expect(page).toHaveURL('./#over-scapula-left');
	await expect(page.locator('.answer h2')).toHaveText('Flat of the shoulder blade, your left');
	await page.getByRole('button', { name: 'Partner' }).click();
	await page
		.locator('.answer')
		.getByRole('link', { name: 'Glide a thumb across the flat of the shoulder blade' })
		.first()
		.click();
	await expect(page).toHaveURL('./techniques/stripping-lateral-rotators/');
});

test('with muscles as links, the left infraspinatus leads to its techniques', async ({ page }) => {
	await openLayers(page);
	await page.getByRole('radio', { name: 'muscles' }).check({ force: true });
	await page
		.locator(plate)
		.getByRole('link', { name: 'Infraspinatus, your left' })
		.click({ position: { x: 50, y: 30 } });
	await expect(page).toHaveURL('./#infraspinatus-left');
	await expect(page.getByRole('heading', { name: 'Infraspinatus, your left' })).toBeVisible();
	const pick = page.locator('.answer .pick');
	const name = (await pick.locator('.name').textContent()) ?? '';
	await pick.locator('.name').getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('back and forward move between choices, a reload keeps the choice', async ({ page }) => {
	const heading = page.locator('.answer h2');
	await chooseFromList(page, 'Rhomboids, your right');
	await chooseFromList(page, 'Top of the shoulder, your left');
	await expect(heading).toHaveText('Top of the shoulder, your left');
	await page.goBack();
	await expect(heading).toHaveText('Rhomboids, your right');
	await page.goForward();
	await expect(heading).toHaveText('Top of the shoulder, your left');
	await page.reload();
	await settled(page);
	await expect(heading).toHaveText('Top of the shoulder, your left');
	await page.goBack();
	await page.goBack();
	await expect(heading).toHaveCount(0);
});

const seen = (part: string, side: string) =>
	`${plate} [data-half="${side}"] a[data-choice="${part}-${side}"]`;

test('a choice opens its own side down to where it lies', async ({ page }) => {
	await expect(page.locator(seen('lower-trapezius', 'right'))).toBeVisible();
	await expect(page.locator(seen('lower-trapezius', 'left'))).toBeHidden();
	await chooseFromList(page, 'Rhomboids, your right');
	await expect(page.locator(seen('lower-trapezius', 'right'))).toBeHidden();
	await expect(page.locator(seen('lower-trapezius', 'left'))).toBeVisible();
	await chooseFromList(page, 'Serratus posterior superior, your right');
	await expect(page.locator(seen('rhomboids', 'right')).first()).toBeHidden();
	await chooseFromList(page, 'Upper trapezius, your right');
	await expect(page.locator(seen('upper-trapezius', 'right'))).toBeVisible();
	await page.goto('./');
	await openLayers(page);
	await page.getByRole('radio', { name: 'Surface' }).check({ force: true });
	await expect(page.locator(seen('lower-trapezius', 'left'))).toBeVisible();
	await page.getByRole('radio', { name: 'Bones' }).check({ force: true });
	await expect(page.locator(seen('rhomboids', 'left')).first()).toBeHidden();
});

test('choosing a group lights all its muscles, choosing a place lights what lies there', async ({
	page,
}) => {
	await chooseFromList(page, 'Trapezius (the whole muscle), your right');
	await expect(page.locator(`${plate} a.marked:not(.label)`)).toHaveCount(3);
	await chooseFromList(page, 'Inner edge of the shoulder blade, your left');
	await expect(
		page.locator(`${plate} a.marked[data-choice="rhomboids-left"]`).first(),
	).toBeVisible();
	await expect(page.locator(`${plate} a.warm[data-choice="levator-scapulae-left"]`)).toBeVisible();
});

test('a place that the back does not show is chosen on the front', async ({ page }) => {
	await chooseFromList(page, 'Front of the chest, your left');
	await expect(page).toHaveURL('./front/#front-of-chest-left');
	await expect(page.locator('.answer h2')).toHaveText('Front of the chest, your left');
	await chooseFromList(page, 'Between the shoulder blades, your right');
	await expect(page).toHaveURL('./#between-scapulae-right');
});

for (const path of ['/', '/front/']) {
	for (const mode of ['Places', 'Muscles']) {
		test(`${path} ${mode}: the drawing is one stop for Tab, arrow keys reach every link that is seen`, async ({
			page,
		}) => {
			await open(page, `.${path}`);
			await openLayers(page);
			await page.getByRole('radio', { name: mode.toLowerCase() }).check({ force: true });
			await page.keyboard.press('Escape');
			const kind = mode === 'Places' ? '.places' : '[data-half]';
			await expect(page.locator(`${plate} ${kind} a[tabindex="0"]`)).toHaveCount(1);
			const stops = page.locator(`${plate} a[tabindex="0"]`);
			await expect(stops).toHaveCount(1);
			const names = await page
				.locator(`${plate} ${kind} a`)
				.evaluateAll((links) =>
					links
						.filter((link) => (link.querySelector('.spot') ?? link).getClientRects().length > 0)
						.map((link) => link.getAttribute('aria-label') ?? ''),
				);
			expect(names.length).toBeGreaterThan(7);
			const here = () =>
				page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
			await stops.focus();
			const reached = new Set<string>();
			const waiting = [await here()];
			for (let name = waiting.shift(); name; name = waiting.shift()) {
				if (reached.has(name)) continue;
				reached.add(name);
				for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
					await page.evaluate(
						(label) =>
							[...document.querySelectorAll<SVGElement>('.plate a')]
								.filter((link) => (link.querySelector('.spot') ?? link).getClientRects().length > 0)
								.filter((link) => getComputedStyle(link).visibility !== 'hidden')
								.find((link) => link.getAttribute('aria-label') === label)
								?.focus(),
						name,
					);
					await page.keyboard.press(key);
					waiting.push(await here());
				}
			}
			expect(names.filter((name) => !reached.has(name))).toEqual([]);
		});
	}
}

test('Enter chooses what is focused, Tab leaves the drawing', async ({ page }) => {
	await page.locator(`${plate} a[tabindex="0"]`).focus();
	const focused = () => page.locator(`${plate} a:focus`).getAttribute('aria-label');
	const first = await focused();
	await page.keyboard.press('ArrowDown');
	// What finds the next link comes with the first sign of interest; the next keys find it here.
	await expect.poll(focused).not.toBe(first);
	for (const key of ['ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
	const name = await focused();
	await page.keyboard.press('Enter');
	await expect(page.locator('.answer h2')).toHaveText(name ?? 'none');
	// A screen reader is told what was chosen, with its side, and no more.
	await expect(page.locator('.map .visually-hidden[role="status"]')).toHaveText(name ?? 'none');
	await page.keyboard.press('Tab');
	await expect(page.locator(`${plate} a:focus`)).toHaveCount(0);
});

test('a tap chooses as a click does', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		hasTouch: true,
		isMobile: true,
		viewport: { width: 390, height: 844 },
		...(baseURL && { baseURL }),
	});
	const page = await context.newPage();
	await open(page, './');
	await page.locator(`${plate} [data-choice="point-of-shoulder-right"]`).tap();
	await expect(page.locator('.answer h2')).toHaveText(/, your right$/);
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
		await page.goto(`./${fragment}`);
		await settled(page);
		await expect(page.locator('.answer h2')).toHaveCount(0);
		await expect(page.locator('[aria-current="true"]')).toHaveCount(0);
	});
}

test('zoom buttons enlarge the drawing and go back, the wheel alone scrolls the page', async ({
	page,
}) => {
	const view = page.locator(`${plate} .view`);
	await openLayers(page);
	await page.getByRole('button', { name: 'Closer' }).click();
	await expect(view).toHaveAttribute('transform', /scale\(1\.6\)/);
	await page.getByRole('button', { name: 'Farther' }).click();
	await expect(view).toHaveAttribute('transform', /scale\(1\)/);
	await page.getByRole('button', { name: 'Closer' }).click();
	await page.locator('.layers-sheet').getByRole('button', { name: 'Whole' }).click();
	await expect(view).toHaveAttribute('transform', /scale\(1\)/);
	await page.keyboard.press('Escape');
	await page.locator(plate).hover();
	await page.mouse.wheel(0, 300);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
	await expect(view).toHaveAttribute('transform', /scale\(1\)/);
	await page.keyboard.down('Control');
	await page.locator(plate).hover({ position: { x: 200, y: 300 } });
	await page.mouse.wheel(0, -300);
	await page.keyboard.up('Control');
	await expect(view).not.toHaveAttribute('transform', /scale\(1\)/);
});
