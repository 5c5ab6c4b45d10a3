// The map in the hand: on phones and a tablet, upright and across, with fingers, with a mouse, zoomed, in large letters, in
// another language.

import type { CDPSession, Page } from '@playwright/test';
import { devices } from '@playwright/test';
import { expect, open, settled, test } from './site.ts';

/** What a device is to a page: its size and its fingers. */
function hand(name: string) {
	const { viewport, deviceScaleFactor, isMobile, hasTouch, userAgent } = devices[name] ?? {};
	if (!viewport) throw new Error(`No device "${name}". Name one that Playwright knows.`);
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
	for (let press = 0; press < presses; press += 1)
		await page.getByRole('button', { name: 'Look closer' }).click();
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
