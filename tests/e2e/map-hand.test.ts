// The map in the hand: on phones and a tablet, upright and across, with fingers, with a mouse, zoomed, in large letters, in
// another language.

import { devices, type Page } from '@playwright/test';
import { expect, lookCloser, open, openLayers, test } from './site.ts';

/** What a device is to a page: its size and its fingers. */
function hand(name: string) {
	const device = devices[name];
	if (!device) throw new Error(`No device "${name}". Name one that Playwright knows.`);
	const { viewport, deviceScaleFactor, isMobile, hasTouch, userAgent } = device;
	return { viewport, deviceScaleFactor, isMobile, hasTouch, userAgent };
}

const hands = ['Pixel 7', 'iPhone 13', 'Pixel 7 landscape', 'iPhone 13 landscape', 'iPad Mini'];
const view = '.plate .view';

interface Point {
	x: number;
	y: number;
}

/** Fingers on the screen, as the browser gets them. */
async function fingers(page: Page) {
	const session = await page.context().newCDPSession(page);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
		});
	return { session, send };
}

type Send = Awaited<ReturnType<typeof fingers>>['send'];

/** Two fingers that part round a point. */
async function pinch(send: Send, { x, y }: Point) {
	const pair = (apart: number) => [
		{ x: x - apart, y },
		{ x: x + apart, y },
	];
	await send('touchStart', pair(20).slice(0, 1));
	await send('touchStart', pair(20));
	for (let apart = 25; apart <= 60; apart += 5) await send('touchMove', pair(apart));
	await send('touchEnd', []);
}

/** One finger that goes from one point to another. */
async function drag(send: Send, from: Point, to: Point) {
	await send('touchStart', [from]);
	const steps = 12;
	for (let step = 1; step <= steps; step += 1) {
		const part = step / steps;
		await send('touchMove', [
			{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part },
		]);
	}
	await send('touchEnd', []);
}

/** The middle of what the window shows of the drawing. */
const middleOfPlate = (page: Page): Promise<Point> =>
	page.locator('.plate').evaluate((plate) => {
		const { left, right, top, bottom } = plate.getBoundingClientRect();
		return {
			x: (left + right) / 2,
			y: (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
		};
	});

const scaleOf = async (page: Page): Promise<number> => {
	const transform = (await page.locator(view).getAttribute('transform')) ?? 'scale(1)';
	return Number(/scale\(([\d.]+)\)/.exec(transform)?.[1]);
};

async function zoomIn(page: Page, presses: number) {
	await lookCloser(page, presses);
	await expect.poll(() => scaleOf(page)).toBeGreaterThan(1.5 ** presses);
}

for (const name of hands) {
	test.describe(name, () => {
		test.use(hand(name));

		test('the first pinch enlarges the drawing, also while what it takes is on its way, and not the page', async ({
			page,
		}) => {
			await page.route(/_astro\/hand\.[^/]+\.js/, async (route) => {
				await new Promise((done) => setTimeout(done, 700));
				await route.continue();
			});
			await open(page, './');
			await page.locator('.plate').scrollIntoViewIfNeeded();
			const { send } = await fingers(page);
			await pinch(send, await middleOfPlate(page));
			await expect.poll(() => scaleOf(page)).toBeGreaterThan(1.8);
			expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
			await expect(page.locator('#answer-name')).toHaveCount(0);
		});

		test('the drawing is not higher than the window', async ({ page }) => {
			await open(page, './');
			const heights = await page
				.locator('.sheet')
				.evaluate((sheet) => [sheet.getBoundingClientRect().height, innerHeight]);
			expect(heights[0]).toBeLessThanOrEqual((heights[1] ?? 0) + 2);
		});

		test('enlarged, one finger up scrolls the page, one sideways moves the drawing', async ({
			page,
		}) => {
			await open(page, './');
			await zoomIn(page, 2);
			await page.locator('.plate').evaluate((plate) => {
				plate.scrollIntoView({ block: 'center' });
			});
			const { send } = await fingers(page);
			const at = await middleOfPlate(page);
			const [scrolled, looked] = [
				await page.evaluate(() => scrollY),
				await page.locator(view).getAttribute('transform'),
			];
			await drag(send, { x: at.x, y: at.y + 60 }, { x: at.x, y: at.y - 90 });
			await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 80);
			await expect(page.locator(view)).toHaveAttribute('transform', looked ?? '');
			const there = await middleOfPlate(page);
			await drag(send, { x: there.x + 60, y: there.y }, { x: there.x - 60, y: there.y });
			await expect(page.locator(view)).not.toHaveAttribute('transform', looked ?? '');
			await expect(page.locator('#answer-name')).toHaveCount(0);
		});
	});
}

test.describe('with a mouse', () => {
	test('what is drawn over the drawing marks no words', async ({ page }) => {
		await open(page, './');
		await openLayers(page);
		await page.getByRole('radio', { name: 'muscles' }).check({ force: true });
		await page.keyboard.press('Escape');
		const { x, y } = await middleOfPlate(page);
		await page.mouse.move(x - 200, y - 150);
		await page.mouse.down();
		await page.mouse.move(x + 200, y + 150, { steps: 5 });
		expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('');
		await page.mouse.up();
	});

	test('enlarged, it moves the drawing and chooses nothing', async ({ page }) => {
		await open(page, './');
		await zoomIn(page, 2);
		const { x, y } = await middleOfPlate(page);
		const looked = await page.locator(view).getAttribute('transform');
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x - 60, y - 40, { steps: 5 });
		await page.mouse.up();
		await expect(page.locator(view)).not.toHaveAttribute('transform', looked ?? '');
		expect(new URL(page.url()).hash).toBe('');
	});

	test('enlarged, a click with Control leaves nothing that follows the mouse', async ({ page }) => {
		await open(page, './');
		await zoomIn(page, 2);
		const { x, y } = await middleOfPlate(page);
		const looked = await page.locator(view).getAttribute('transform');
		await page.mouse.move(x, y);
		// On a Mac a menu opens now, and nobody is told that the button came up.
		await page.locator('.plate').evaluate(
			(plate, at) => {
				const down = { ...at, button: 0, buttons: 1, ctrlKey: true, pointerId: 1 };
				plate.dispatchEvent(
					new PointerEvent('pointerdown', { ...down, bubbles: true, isPrimary: true }),
				);
			},
			{ clientX: x, clientY: y },
		);
		await page.mouse.move(x - 80, y - 80, { steps: 5 });
		await expect(page.locator(view)).toHaveAttribute('transform', looked ?? '');
	});
});

test.describe('on Android', () => {
	test.use(hand('Pixel 7'));

	test('the page does not jump when an answer grows between drawing and list', async ({ page }) => {
		await open(page, './');
		const chip = page.locator('.before [data-choice="whole-upper-back-middle"]');
		await chip.evaluate((link) => {
			scrollBy(0, link.getBoundingClientRect().top - 120);
		});
		// What is seen below it holds the page in its place, unless it is told not to.
		await page.waitForTimeout(300);
		const before = await page.evaluate(() => scrollY);
		await chip.tap();
		await expect(page.locator('#answer-name')).toBeVisible();
		await page.waitForTimeout(700);
		expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(150);
	});

	test('the drawing stays under the finger when its answer comes', async ({ page }) => {
		await open(page, './');
		const spot = page.locator(
			'.plate .places [data-choice="beside-mid-thoracic-spine-left"] .spot',
		);
		await spot.evaluate((circle) => {
			scrollBy(0, circle.getBoundingClientRect().top - 120);
		});
		const before = (await spot.boundingBox())?.y ?? 0;
		await spot.tap();
		await expect(page.locator('#answer-name')).toBeVisible();
		await page.waitForTimeout(700);
		expect(Math.abs(((await spot.boundingBox())?.y ?? 0) - before)).toBeLessThan(12);
	});
});

test('what is enlarged has a way back to the whole on the drawing', async ({ page }) => {
	await open(page, './');
	const whole = page.locator('.sheet .whole');
	await expect(whole).toBeHidden();
	await lookCloser(page);
	await whole.click();
	await expect(page.locator(view)).toHaveAttribute('transform', 'translate(0,0) scale(1)');
	await expect(whole).toBeHidden();
});
