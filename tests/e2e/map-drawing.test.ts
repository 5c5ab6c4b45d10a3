// What the drawing itself can do: another frame, the zones not to press, the glow, and colors that are not ours.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { at, fileOf } from '../built.ts';
import { expect, lookCloser, open, openLayers, refusedRequests, settled, test } from './site.ts';

const plate = '.plate';
const toggle = (page: Page) => page.getByRole('checkbox', { name: 'Show where not to press' });
/** The sheet with the layers is open from here on. */
async function withLayers(page: Page) {
	if (!(await page.locator('.layers-sheet').isVisible())) await openLayers(page);
}
/** Touches a place on its spot, which shows once the pointer is on the place, and nothing lies over the drawing. */
async function touch(page: Page, choice: string) {
	await page.keyboard.press('Escape');
	const link = page.locator(`${plate} .places [data-choice="${choice}"]`);
	await link.hover();
	await link.locator('.spot').click();
}
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
		await open(page, './#over-scapula-left');
		const broad = { width: await shoulders(page), links: await linksOf(page) };
		await withLayers(page);
		await frame(page, 'narrow').check({ force: true });
		await expect.poll(() => shoulders(page)).toBeLessThan(broad.width - 10);
		await expect.poll(() => linksOf(page)).toEqual(broad.links);
		await expect(page.locator(`${plate} [data-choice="over-scapula-left"]`)).toHaveAttribute(
			'aria-current',
			'true',
		);
		await page.reload();
		await settled(page);
		await expect.poll(() => shoulders(page)).toBeLessThan(broad.width - 10);
		await withLayers(page);
		await frame(page, 'broad').check({ force: true });
		await expect.poll(() => shoulders(page)).toBe(broad.width);
		await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
	});

	test('places of a narrow one can be chosen', async ({ page }) => {
		await open(page, './');
		const width = await shoulders(page);
		await withLayers(page);
		await frame(page, 'narrow').check({ force: true });
		await expect.poll(() => shoulders(page)).toBeLessThan(width);
		await touch(page, 'point-of-shoulder-right');
		await expect(page).toHaveURL('./#point-of-shoulder-right');
		await expect(page.locator(`${plate} a[tabindex="0"]`)).toHaveCount(1);
	});

	test('a store with nonsense in it is as good as none', async ({ page }) => {
		await page.addInitScript(() => {
			localStorage.setItem('unknot:frame', '{"a":');
		});
		await open(page, './');
		await withLayers(page);
		await expect(frame(page, 'broad')).toBeChecked();
	});
});

test.describe('without the files of other drawings', () => {
	test.use({ brought: refusedRequests });

	test('the map says so and stays as it is', async ({ page }) => {
		await page.route('**/plates/*', (route) => route.abort());
		await open(page, './');
		await withLayers(page);
		await frame(page, 'narrow').check({ force: true });
		await expect(page.getByText('A part of the map could not be loaded.')).toBeVisible();
		await withLayers(page);
		await expect(frame(page, 'broad')).toBeChecked();
		await expect(page.locator(plate)).toHaveCount(1);
	});
});

for (const path of ['/', '/front/']) {
	test(`${path}: zones not to press lie over the body, under the places, and go again`, async ({
		page,
	}) => {
		await open(page, `.${path}`);
		await expect(page.locator('.zone')).toHaveCount(0);
		await withLayers(page);
		await toggle(page).check();
		await expect(page.locator(`${plate} .zone.never`).first()).toBeVisible();
		for (const rule of ['Never press', 'No hard point', 'Light hand only'])
			await expect(page.getByText(rule, { exact: true })).toBeVisible();
		await touch(page, 'side-of-ribs-left');
		await expect(page).toHaveURL(`.${path}#side-of-ribs-left`);
		await withLayers(page);
		await toggle(page).uncheck();
		await expect(page.locator('.zone')).toHaveCount(0);
		await expect(page.getByText('Never press', { exact: true })).toBeHidden();
	});
}

test('a muscle glows where its pattern says that its ache is felt, on its own side and the midline', async ({
	page,
}) => {
	await open(page, './#levator-scapulae-right');
	const { answers, outlines } = JSON.parse(
		readFileSync(fileOf(at('/data/back.json')) ?? '', 'utf8'),
	) as {
		answers: { parts: { id: string; felt: Record<string, string> }[] };
		outlines: { broad: Record<string, string> };
	};
	const felt = Object.entries(
		answers.parts.find(({ id }) => id === 'levator-scapulae')?.felt ?? {},
	).filter(([place]) => place in outlines.broad);
	const lights = page.locator('.glows > path');
	await expect.poll(() => lights.count()).toBe(felt.length);
	const told = await lights.evaluateAll((paths) =>
		paths.map((path) => path.getAttribute('class')?.split(' ')[1]),
	);
	expect(told.sort()).toEqual(felt.map(([, often]) => often).sort());
	await page.evaluate(() => {
		location.hash = '';
	});
	await expect(page.locator('.glows > path')).toHaveCount(0);
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
		await open(page, './#inner-border-of-scapula-left');
		await expect(page.locator('.answer h2')).toContainText('Inner edge');
		const look = (choice: string) => expect.poll(() => lookOf(page, choice));
		await look('rhomboids-right').toMatchObject({ belly: 'Canvas', edge: 'LinkText' });
		await look('rhomboids-left').toMatchObject({ belly: 'Highlight', edge: 'CanvasText' });
		await look('levator-scapulae-left').toMatchObject({ belly: 'Canvas', edge: 'Highlight' });
		const quiet = await lookOf(page, 'rhomboids-right');
		for (const choice of ['rhomboids-left', 'levator-scapulae-left'])
			expect((await lookOf(page, choice)).width).toBeGreaterThan(2 * quiet.width);
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
		await open(page, './');
		await page.locator(`${plate} [data-choice="over-scapula-left"] .spot`).click();
		await lookCloser(page);
		await openLayers(page);
		await expect(page.locator(`${plate} .view`)).toHaveAttribute('transform', /scale\(1\.6\)/);
		await withLayers(page);
		await toggle(page).check();
		await expect(page.locator('.zone').first()).toBeAttached();
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	}
});

test('in gray the chosen muscles still stand out from the rest', async ({ page }) => {
	await open(page, './#inner-border-of-scapula-left');
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
	const contrast = async () =>
		(await gray(`${plate} [data-half="right"] [data-choice="rhomboids-right"] use`)) -
		(await gray(`${plate} [data-half="left"] .marked use`));
	await expect.poll(contrast).toBeGreaterThan(40);
});
