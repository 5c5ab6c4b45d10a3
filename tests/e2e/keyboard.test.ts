import { expect, open, test } from './site.ts';

const kinds = [
	'/',
	'/articles/when-to-avoid/',
	'/techniques/effleurage/',
	'/muscles/trapezius/',
	'/areas/top-of-shoulder/',
	'/tools/foam-roller/',
	'/routines/step-by-step-partner-massage/',
	'/search/',
	'/sources/',
	'/404.html',
];

for (const path of kinds) {
	test(`${path}: the first Tab leads to the skip link, and that to the content`, async ({
		page,
	}) => {
		await page.goto(`.${path}`);
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.locator('main')).toBeFocused();
	});

	test(`${path}: targets outside sentences are at least 44 px high or 24 px with room`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, `.${path}`);
		const small = await page
			.locator('a:visible, button:visible, input:visible')
			.evaluateAll((targets) =>
				targets
					.filter(
						(target) =>
							!target.closest(
								'svg, p, .prose li, .sources, .works, .switch, .toggle, .visually-hidden, .cite',
							),
					)
					.filter((target) => target.getBoundingClientRect().height < 44)
					.map((target) => `${target.textContent.trim()} ${target.getBoundingClientRect().height}`),
			);
		expect(small.filter((text) => !text.startsWith('Skip'))).toEqual([]);
	});
}

test('single letters do nothing', async ({ page }) => {
	await page.goto('./');
	const before = page.url();
	for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789/?') await page.keyboard.press(key);
	expect(page.url()).toBe(before);
});
