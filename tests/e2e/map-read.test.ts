// The map read otherwise than it was written: in large letters, from right to left, in another language.

import type { Page } from '@playwright/test';
import { expect, open, openLayers, test } from './site.ts';

const place = 'over-scapula-left';

/** Texts that are cut off, and what is wider than the window. */
const cut = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		const nameOf = (element: Element) =>
			`${element.tagName} ${element.className}: ${element.textContent.trim().slice(0, 40)}`;
		if (document.documentElement.scrollWidth > innerWidth)
			found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
		const texts = document.createTreeWalker(document.querySelector('main') ?? document, 4);
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			const element = text.parentElement;
			if (!element || !text.textContent?.trim()) continue;
			if (!element.checkVisibility({ visibilityProperty: true })) continue;
			if (element.closest('svg, .visually-hidden, [aria-hidden="true"]')) continue;
			const range = document.createRange();
			range.selectNodeContents(text);
			for (const { left, right, top, bottom, width } of range.getClientRects()) {
				if (width > 0 && (left < -1 || right > innerWidth + 1)) found.push(nameOf(element));
				for (let box: Element | null = element; box; box = box.parentElement) {
					const { overflowX, overflowY } = getComputedStyle(box);
					const own = box.getBoundingClientRect();
					const isCutAcross =
						overflowX !== 'visible' && (left < own.left - 1 || right > own.right + 1);
					const isCutDown =
						/hidden|clip/.test(overflowY) && (top < own.top - 1 || bottom > own.bottom + 1);
					if (isCutAcross || isCutDown) found.push(`${nameOf(element)}, cut by ${nameOf(box)}`);
				}
			}
		}
		return [...new Set(found)];
	});

for (const { width, percent } of [
	{ width: 390, percent: 200 },
	{ width: 320, percent: 150 },
])
	for (const fragment of ['', `#${place}`, '#infraspinatus-left'])
		test(`letters of ${percent} % at ${width} px cut nothing, ${fragment || 'nothing chosen'}`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 844 });
			await open(page, `./${fragment}`);
			if (fragment) await expect(page.locator('#answer-name')).toBeVisible();
			await page.evaluate((size) => {
				document.documentElement.style.fontSize = `${size}%`;
			}, percent);
			await page.locator('main details').evaluateAll((folds) => {
				for (const fold of folds) fold.setAttribute('open', '');
			});
			await expect.poll(() => cut(page), { timeout: 5000 }).toEqual([]);
		});

for (const path of ['./', './front/'])
	test(`${path} from right to left: each side is named in its own corner, and can be read`, async ({
		page,
	}) => {
		await open(page, path);
		await openLayers(page);
		await page.getByRole('radio', { name: 'muscles' }).check({ force: true });
		await page.keyboard.press('Escape');
		const corners = () =>
			page.locator('.plate .side-name').evaluateAll((names) =>
				names.map((name) => {
					const plate = document.querySelector('.plate')?.getBoundingClientRect() ?? new DOMRect();
					const { left, right, width } = name.getBoundingClientRect();
					return {
						says: name.textContent,
						corner: (left + right) / 2 < plate.left + plate.width / 2 ? 'left' : 'right',
						isWhole: width > 20 && left >= plate.left && right <= plate.right,
					};
				}),
			);
		const before = await corners();
		expect(before.map(({ isWhole }) => isWhole)).toEqual([true, true]);
		await page.evaluate(() => {
			document.documentElement.dir = 'rtl';
		});
		expect(await corners()).toEqual(before);
		// Names beside the body, too.
		const out = await page.locator('.plate a text:visible').evaluateAll((texts) => {
			const plate = document.querySelector('.plate')?.getBoundingClientRect() ?? new DOMRect();
			return texts
				.filter((text) => {
					const { left, right } = text.getBoundingClientRect();
					return left < plate.left - 1 || right > plate.right + 1;
				})
				.map((text) => text.textContent);
		});
		expect(out).toEqual([]);
	});

/** What a translator in the browser does: each text goes, another one in its place stands in two elements of its own. */
const translate = (page: Page) =>
	page.evaluate(() => {
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const all: Text[] = [];
		for (let text = texts.nextNode(); text; text = texts.nextNode())
			if (text.textContent?.trim() && !text.parentElement?.closest('script, style, svg, font'))
				all.push(text as Text);
		for (const text of all) {
			const outer = document.createElement('span');
			outer.innerHTML = '<font><font></font></font>';
			outer.querySelector('font font')?.append(`«${text.data}»`);
			text.replaceWith(...outer.childNodes);
		}
	});

test('a page that is translated answers each choice whole, and says it', async ({ page }) => {
	await open(page, './#between-scapulae-left');
	await expect(page.locator('#answer-name')).toContainText('Between the shoulder blades');
	await page.waitForTimeout(500);
	await translate(page);
	const choose = (choice: string) =>
		page.evaluate((one) => {
			document
				.querySelector(`.plate .places [data-choice="${one}"]`)
				?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
		}, choice);
	for (const [choice, name] of [
		['top-of-shoulder-right', 'Top of the shoulder, your right'],
		['over-scapula-left', 'Flat of the shoulder blade, your left'],
	] as const) {
		await choose(choice);
		await expect(page.locator('#answer-name')).toHaveText(name);
		await page.waitForTimeout(500);
		// Nothing of the last answer is left: what a translator wrote is gone with it.
		for (const part of ['#answer-name', '.said'])
			expect(await page.locator(part).innerText()).not.toContain('«');
		const told = await page.locator('.map .visually-hidden[role="status"]').textContent();
		expect(['', name]).toContain(told?.trim());
		await translate(page);
	}
	// The same within an answer, for what one has at hand.
	await expect(page.locator('.pick')).toContainText('«');
	await page.locator('.wish').nth(3).click();
	await expect(page.locator('.wish').nth(3)).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('.pick')).not.toContainText('«');
});
