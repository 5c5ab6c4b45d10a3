// The lists of pages as cards: chips that narrow them, what the address says of it, and the same page without script.

import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const shown = (page: Page) => page.locator('.card:visible');
const chip = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const status = (page: Page) => page.getByRole('status');

/** What the visible cards say that they take. */
const things = (page: Page) =>
	shown(page).evaluateAll((cards) => [
		...new Set(cards.map((card) => (card as HTMLElement).dataset.things)),
	]);

test.describe('the list of techniques', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('./techniques/');
		await expect(chip(page, 'Alone')).toHaveAttribute('aria-pressed', 'true');
	});

	test('starts with what one does alone, hands first, and says how many', async ({ page }) => {
		const count = await shown(page).count();
		const all = await page.locator('.card').count();
		expect(count).toBeLessThan(all);
		await expect(status(page)).toHaveText(`${String(count)} of ${String(all)} fit`);
		expect((await things(page))[0]).toBe('hands');
	});

	test('chips narrow it, the address says so, and back takes it back', async ({ page }) => {
		const alone = await shown(page).count();
		await chip(page, 'Ball').click();
		await expect(page).toHaveURL('./techniques/#who=alone&with=ball');
		const withBall = await things(page);
		for (const taken of withBall) expect(taken).toMatch(/^ball(?:\||$)/);
		await chip(page, 'Roller').click();
		expect((await things(page)).toSorted()).toEqual([...withBall, 'roller'].toSorted());
		await chip(page, 'Helper').click();
		await expect(chip(page, 'Alone')).toHaveAttribute('aria-pressed', 'false');
		await page.goBack();
		await page.goBack();
		await expect(page).toHaveURL('./techniques/#who=alone&with=ball');
		await expect(chip(page, 'Roller')).toHaveAttribute('aria-pressed', 'false');
		expect(await things(page)).toEqual(withBall);
		await page.goBack();
		await expect(shown(page)).toHaveCount(alone);
	});

	test('a second touch takes a choice away, "Clear" all of them', async ({ page }) => {
		await chip(page, 'Alone').click();
		const all = await page.locator('.card').count();
		await expect(shown(page)).toHaveCount(all);
		await expect(status(page)).toHaveText(`All ${String(all)}`);
		await chip(page, '2 min').click();
		await page.getByRole('button', { name: 'Clear' }).click();
		await expect(shown(page)).toHaveCount(all);
		await expect(page.getByRole('button', { name: 'Clear' })).toBeHidden();
		await expect(chip(page, 'Alone')).toBeFocused();
	});

	test('where nothing fits it says so, and leads out', async ({ page }) => {
		await chip(page, 'Therapist').click();
		await chip(page, 'Roller').click();
		await expect(shown(page)).toHaveCount(0);
		await expect(page.locator('.group:visible')).toHaveCount(0);
		await expect(status(page)).toContainText('None of');
		await page.getByRole('button', { name: 'Clear' }).click();
		expect(await shown(page).count()).toBeGreaterThan(20);
	});

	test('the keyboard chooses too', async ({ page }) => {
		await chip(page, 'Hands').focus();
		await page.keyboard.press('Space');
		expect(await things(page)).toEqual(['hands']);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(chip(page, 'Ball')).toHaveAttribute('aria-pressed', 'true');
		await expect(chip(page, 'Ball')).toBeFocused();
	});

	test('the skip link leaves the choice as it is', async ({ page }) => {
		await chip(page, 'Ball').click();
		const before = await shown(page).count();
		await page.evaluate(() => {
			location.hash = 'main';
		});
		await expect(page).toHaveURL('./techniques/#main');
		await expect(shown(page)).toHaveCount(before);
	});
});

test('a shared address shows the same, with the chosen helper first', async ({ page }) => {
	await page.goto('./techniques/#who=partner&with=hands');
	await expect(chip(page, 'Helper')).toHaveAttribute('aria-pressed', 'true');
	await expect(chip(page, 'Hands')).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('.group:visible h2').first()).toHaveText('With a helper');
	// With hands alone, or with the hands of the helper that was chosen.
	for (const taken of await things(page)) expect(taken).toMatch(/^hands$|\|partner hands(?:\||$)/);
});

test('the name of a heading chooses what stands under it', async ({ page }) => {
	await page.goto('./techniques/#partner');
	await expect(chip(page, 'Helper')).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('#partner')).toBeVisible();
});

for (const [path, width] of [
	['techniques', 390],
	['techniques', 1440],
	['routines', 390],
] as const)
	test(`nothing of /${path}/ moves at ${String(width)} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 844 });
		await page.goto(`./${path}/`, { waitUntil: 'networkidle' });
		await expect(chip(page, 'Alone')).toBeEnabled();
		const shift = await page.evaluate(
			() =>
				new Promise<number>((done) => {
					new PerformanceObserver((list) => {
						done(
							list
								.getEntries()
								.reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
						);
					}).observe({ type: 'layout-shift', buffered: true });
					setTimeout(() => {
						done(0);
					}, 500);
				}),
		);
		expect(shift).toBeLessThan(0.001);
	});

test('at 390 px the first list of techniques is at most 3,000 px long', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('./techniques/');
	await expect(chip(page, 'Alone')).toHaveAttribute('aria-pressed', 'true');
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
		3000,
	);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('all stand under their headings, and the chips lead there', async ({ page }) => {
		await page.goto('./techniques/');
		await expect(page.locator('.card:visible')).toHaveCount(await page.locator('.card').count());
		await expect(page.getByRole('heading', { name: 'With a helper' })).toBeVisible();
		await page.getByRole('link', { name: 'Helper', exact: true }).click();
		await expect(page).toHaveURL('./techniques/#partner');
		await expect(page.getByRole('heading', { name: 'With a helper' })).toBeInViewport();
		await page.getByRole('link', { name: 'Roller', exact: true }).click();
		await expect(
			page.getByRole('link', { name: 'Roll your upper back over a foam roller' }),
		).toBeInViewport();
		for (const button of await page.getByRole('button').all()) await expect(button).toBeDisabled();
	});
});
