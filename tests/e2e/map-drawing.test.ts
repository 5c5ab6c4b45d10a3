// What the drawing itself can do: another frame, the zones not to press, the glow, and colors that are not ours.

import type { Page } from '@playwright/test';
import { expect, refusedRequests, test } from './site.ts';

const plate = '.plate';
const toggle = (page: Page) => page.getByRole('checkbox', { name: 'No-press zones' });
const frame = (page: Page, name: string) => page.getByRole('radio', { name });

test.describe('the frame of the body', () => {
	const shoulders = (page: Page) =>
		page.locator(`${plate} .skin`).evaluate((skin) => (skin as SVGPathElement).getBBox().width);
	const linksOf = (page: Page) =>
		page
			.locator(`${plate} a`)
			.evaluateAll((links) =>
				links.map((link) => `${link.getAttribute('href')} ${link.getAttribute('aria-label')}`),
			);

	test('a narrow one has the same links, is kept for the next visit, and is forgotten with the broad one', async ({
		page,
	}) => {
		await page.goto('/#over-scapula-left', { waitUntil: 'networkidle' });
		const broad = { width: await shoulders(page), links: await linksOf(page) };
		await frame(page, 'narrow').check({ force: true });
		await expect.poll(() => shoulders(page)).toBeLessThan(broad.width - 10);
		expect(await linksOf(page)).toEqual(broad.links);
		await expect(page.locator(`${plate} [data-choice="over-scapula-left"]`)).toHaveAttribute(
			'aria-current',
			'true',
		);
		await page.reload({ waitUntil: 'networkidle' });
		await expect.poll(() => shoulders(page)).toBeLessThan(broad.width - 10);
		await frame(page, 'broad').check({ force: true });
		await expect.poll(() => shoulders(page)).toBe(broad.width);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	});

	test('places of a narrow one can be chosen', async ({ page }) => {
		await page.goto('/', { waitUntil: 'networkidle' });
		const width = await shoulders(page);
		await frame(page, 'narrow').check({ force: true });
		await expect.poll(() => shoulders(page)).toBeLessThan(width);
		await page.locator(`${plate} [data-choice="point-of-shoulder-right"] .spot`).click();
		await expect(page).toHaveURL('/#point-of-shoulder-right');
		await expect(page.locator(`${plate} a[tabindex="0"]`)).toHaveCount(1);
	});

	test('a store with nonsense in it is as good as none', async ({ page }) => {
		await page.addInitScript(() => {
			localStorage.setItem('unknot:frame', '{"a":');
		});
		await page.goto('/', { waitUntil: 'networkidle' });
		await expect(frame(page, 'broad')).toBeChecked();
	});
});

test.describe('without the files of other drawings', () => {
	test.use({ brought: refusedRequests });

	test('the map says so and stays as it is', async ({ page }) => {
		await page.route('**/plates/*', (route) => route.abort());
		await page.goto('/', { waitUntil: 'networkidle' });
		await frame(page, 'narrow').check({ force: true });
		await expect(page.getByText('That drawing could not be loaded.')).toBeVisible();
		await expect(frame(page, 'broad')).toBeChecked();
		await expect(page.locator(plate)).toHaveCount(1);
	});
});

for (const path of ['/', '/front/']) {
	test(`${path}: zones not to press lie over the body, under the places, and go again`, async ({
		page,
	}) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		await expect(page.locator('.zone')).toHaveCount(0);
		await toggle(page).check();
		await expect(page.locator(`${plate} .zone.never`).first()).toBeVisible();
		await page.locator(`${plate} [data-choice="side-of-ribs-left"] .spot`).click();
		await expect(page).toHaveURL(`${path}#side-of-ribs-left`);
		await toggle(page).uncheck();
		await expect(page.locator('.zone')).toHaveCount(0);
	});
}

test('a muscle glows where its ache may be felt, on its own side and the midline', async ({
	page,
}) => {
	await page.goto('/#levator-scapulae-right', { waitUntil: 'networkidle' });
	await expect(page.locator('.glows circle').first()).toBeAttached();
	const { answers } = (await (await page.request.get('/data/back.json')).json()) as {
		answers: { sores: { muscles: { id: string }[] }[] };
	};
	const felt = answers.sores.filter(({ muscles }) =>
		muscles.some(({ id }) => id === 'levator-scapulae'),
	);
	const lights = await page
		.locator('.glows circle')
		.evaluateAll((circles) => circles.map((circle) => Number(circle.getAttribute('cx'))));
	expect(lights.length).toBeGreaterThan(3);
	expect(lights.length).toBeLessThanOrEqual(felt.length);
	expect(Math.min(...lights)).toBeGreaterThanOrEqual(0);
	await page.evaluate(() => {
		location.hash = '';
	});
	await expect(page.locator('.glows circle')).toHaveCount(0);
});

test.describe('with colors of the system', () => {
	test.use({ contextOptions: { forcedColors: 'active' } });

	/** A color of the system as the browser knows it. */
	const system = (page: Page, name: string) =>
		page.evaluate((color) => {
			const probe = document.createElement('i');
			probe.style.color = color;
			document.body.append(probe);
			const found = getComputedStyle(probe).color;
			probe.remove();
			return found;
		}, name);
	const lookOf = (page: Page, choice: string) =>
		page
			.locator(`${plate} [data-half] [data-choice="${choice}"] use`)
			.first()
			.evaluate((use) => {
				const style = getComputedStyle(use);
				return {
					belly: style.getPropertyValue('--belly'),
					edge: style.getPropertyValue('--edge'),
					width: Number(style.getPropertyValue('--edge-width')),
				};
			});

	test('the choice is told by fill and by a thicker edge, partners by the edge, all in system colors', async ({
		page,
	}) => {
		await page.goto('/#inner-border-of-scapula-left', { waitUntil: 'networkidle' });
		await expect(page.locator('.answer h2')).toContainText('Inner edge');
		const quiet = await lookOf(page, 'rhomboids-right');
		const hot = await lookOf(page, 'rhomboids-left');
		const warm = await lookOf(page, 'levator-scapulae-left');
		expect(quiet).toMatchObject({ belly: 'Canvas', edge: 'LinkText' });
		expect(hot).toMatchObject({ belly: 'Highlight', edge: 'CanvasText' });
		expect(warm).toMatchObject({ belly: 'Canvas', edge: 'Highlight' });
		expect(hot.width).toBeGreaterThan(2 * quiet.width);
		expect(warm.width).toBeGreaterThan(2 * quiet.width);
		const spot = page.locator(`${plate} .places [aria-current] .spot`);
		await expect(spot).toHaveCSS('fill', await system(page, 'Highlight'));
		await expect(page.locator(`${plate} .skin`)).toHaveCSS('fill', await system(page, 'Canvas'));
		await expect(page.locator(`${plate} .skin`)).toHaveCSS(
			'stroke',
			await system(page, 'CanvasText'),
		);
	});
});

test('nothing moves by itself, whether the reader asked for less motion or not', async ({
	page,
}) => {
	for (const reducedMotion of ['reduce', 'no-preference'] as const) {
		await page.emulateMedia({ reducedMotion });
		await page.goto('/', { waitUntil: 'networkidle' });
		await page.locator(`${plate} [data-choice="over-scapula-left"] .spot`).click();
		await page.getByRole('button', { name: 'Look closer' }).click();
		await toggle(page).check();
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	}
});

test('in gray the chosen muscles still stand out from the rest', async ({ page }) => {
	await page.goto('/#inner-border-of-scapula-left', { waitUntil: 'networkidle' });
	await expect(page.locator('.answer h2')).toContainText('Inner edge');
	const gray = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((element) => {
				const canvas = document.createElement('canvas').getContext('2d');
				if (!canvas) throw new Error('This browser draws no canvas.');
				const probe = document.createElement('i');
				probe.style.color = getComputedStyle(element).getPropertyValue('--belly');
				document.body.append(probe);
				canvas.fillStyle = getComputedStyle(probe).color;
				canvas.fillRect(0, 0, 1, 1);
				const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
				return 0.299 * red + 0.587 * green + 0.114 * blue;
			});
	const hot = await gray(`${plate} [data-half="left"] .marked use`);
	const quiet = await gray(`${plate} [data-half="right"] [data-choice="rhomboids-right"] use`);
	expect(quiet - hot).toBeGreaterThan(40);
});
