// The check before pressing: every line gives its verdict at the foot of the window, the most urgent wins, without script.

import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './site.ts';

/** What each verdict says to do, and by when: the most urgent first. */
const deadlines: Record<string, RegExp> = {
	emergency: /Call your emergency number now/,
	today: /Get medical help today/,
	wait: /No massage until this has passed/,
	ask: /Ask first, before any massage.*this week/s,
	'see-someone': /within 2 weeks/,
	here: /Leave this place alone.*today/s,
};
const order = Object.keys(deadlines);

const boxes = (page: Page) => page.locator('.self-check input[type="checkbox"]');
const shown = (page: Page) => page.locator('.verdict > [data-verdict]:visible');

/** A list of numbers that look random and are the same in each run. */
function* numbers(seed: number): Generator<number> {
	for (let now = seed; ; now = (now * 1103515245 + 12345) % 2 ** 31) yield now;
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('every line alone gives its level and its deadline, in the window at once', async ({
		page,
	}) => {
		await page.goto('./check/');
		const lines = await boxes(page).evaluateAll((inputs: HTMLInputElement[]) =>
			inputs.map((input) => {
				input.checked = true;
				const verdicts = [
					...document.querySelectorAll<HTMLElement>('.verdict > [data-verdict]'),
				].filter((one) => getComputedStyle(one).display !== 'none');
				input.checked = false;
				return {
					name: input.name,
					says: verdicts.map(({ textContent }) => textContent),
					shown: verdicts.map(({ dataset }) => dataset.verdict),
				};
			}),
		);
		expect(lines.length).toBeGreaterThan(30);
		for (const { name, says, shown: verdicts } of lines) {
			expect(verdicts).toEqual([name]);
			expect(says[0]).toMatch(deadlines[name] ?? /never/);
		}
		expect([...new Set(lines.map(({ name }) => name))].sort()).toEqual([...order].sort());
		await expect(shown(page)).toHaveCount(0);
		for (const name of order) {
			const box = page.locator(`input[name="${name}"]`).first();
			await box.check();
			await expect(shown(page)).toBeInViewport({ ratio: 0.99 });
			await box.uncheck();
		}
	});

	for (const [width, height, part] of [
		[320, 568, 0.45],
		[390, 844, 0.45],
		// A window of 1280 x 1024 px at 400 %.
		[320, 256, 0.5],
	] as const) {
		test(`a tick shows the whole verdict at ${width} x ${height} without scrolling`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height });
			await page.goto('./check/#emergency');
			const scroll = () => page.evaluate(() => window.scrollY);
			await expect(boxes(page).first()).toBeInViewport();
			await boxes(page).first().check();
			const before = await scroll();
			await expect(shown(page)).toBeInViewport({ ratio: 0.99 });
			for (const number of ['911', '999', '112']) {
				await expect(shown(page).locator(`a[href="tel:${number}"]`)).toBeInViewport({
					ratio: 0.99,
				});
			}
			expect(await scroll()).toBe(before);
			expect((await shown(page).boundingBox())?.height).toBeLessThan(height * part);
		});
	}

	test('«None of these» leads from group to group and to the end', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('./check/');
		for (const id of ['today', 'you', 'place', 'go-on']) {
			await page
				.getByRole('link', { name: 'None of these' })
				.and(page.locator(`[href="#${id}"]`))
				.click();
			await expect(page.locator(`#${id}`)).toBeInViewport();
		}
		await expect(page.locator('#go-on p').first()).toBeVisible();
	});
});

test('100 random sets of ticks give the most urgent of them', async ({ page }) => {
	await page.goto('./check/');
	const verdicts = await page.evaluate(
		({ seeds }) => {
			const form = document.querySelector('form');
			const inputs = [...document.querySelectorAll<HTMLInputElement>('.self-check input')];
			return seeds.map((seed) => {
				form?.reset();
				const names = inputs.flatMap((input, index) => {
					input.checked = (seed + index * 7919) % 17 === 0;
					return input.checked ? [input.name] : [];
				});
				const visible = [
					...document.querySelectorAll<HTMLElement>('.verdict > [data-verdict]'),
				].filter((one) => getComputedStyle(one).display !== 'none');
				return { names, visible: visible.map((one) => one.dataset.verdict ?? '') };
			});
		},
		{ seeds: numbers(20261129).take(100).toArray() },
	);
	expect(verdicts.some(({ names }) => new Set(names).size > 2)).toBe(true);
	for (const { names, visible } of verdicts) {
		const most = order.find((name) => names.includes(name));
		expect(visible).toEqual(most ? [most] : []);
	}
});

test('what else was ticked holds as well, where massage is not ruled out for today', async ({
	page,
}) => {
	await page.goto('./check/');
	const tick = (name: string) => page.locator(`input[name="${name}"]`).first();
	const also = page.locator('[data-also]:visible');
	await tick('here').check();
	await expect(also).toHaveCount(0);
	await tick('ask').check();
	await expect(also).toHaveText('Also: Leave this place alone.');
	await tick('see-someone').check();
	await expect(also).toHaveCount(2);
	await tick('today').check();
	await expect(also).toHaveCount(0);
});

test('it is called what it takes, at 200 words a minute', async ({ page }) => {
	await page.goto('./check/');
	const words = await page
		.locator('fieldset')
		.allInnerTexts()
		.then((texts) => texts.join(' ').split(/\s+/).length);
	const title = await page.locator('h1').innerText();
	const minutes = Number(/^(\d+)-minute/.exec(title)?.[1]);
	expect(Math.abs(words / 200 - minutes)).toBeLessThanOrEqual(0.5);
});

for (const { colorScheme, rules } of [
	{ colorScheme: 'light', rules: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
	{ colorScheme: 'dark', rules: ['wcag2aa'] },
] as const) {
	test(`axe finds nothing wrong with any verdict, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('./check/');
		for (const name of order) {
			const box = page.locator(`input[name="${name}"]`).first();
			await box.check();
			await expect(shown(page)).toHaveCount(1);
			const include = ['.verdict', 'label:has(:checked)'];
			expect(await violations(page, { tags: rules, include }), name).toEqual([]);
			await box.uncheck();
		}
	});
}
