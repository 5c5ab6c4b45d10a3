// One behavior for every way of choosing: the head of the answer can be read, the spot is seen, the focus is not lost, and it
// is said once.

import type { Page } from '@playwright/test';
import { expect, lookCloser, open, openList, settled, test } from './site.ts';

const windows = [
	{ name: 'a phone', width: 390, height: 844 },
	{ name: 'a wide window', width: 1440, height: 900 },
];

const views = [
	{
		...{ path: './', id: 'over-scapula', words: 'flat of the shoulder blade' },
		other: 'top-of-shoulder',
	},
	{
		...{ path: './front/', id: 'front-of-chest', words: 'front of the chest' },
		other: 'top-of-shoulder',
	},
];

type View = (typeof views)[number];

/** Where things are: the head of the answer, the chosen spot, what covers the foot of the window, the focus, what is said. */
const look = (page: Page) =>
	page.evaluate(() => {
		const head = document.querySelector('#answer-name');
		const spot = document.querySelector('.plate .places [aria-current] .spot');
		const sheet = document.querySelector('.sheet')?.getBoundingClientRect();
		if (!head || !spot || !sheet) return { isRead: false, isSeen: false, says: 'nothing' };
		const { top, bottom } = head.getBoundingClientRect();
		const box = spot.getBoundingClientRect();
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const isIn = x > sheet.left && x < sheet.right && y > sheet.top && y < sheet.bottom;
		const over = document.elementFromPoint(x, y);
		const told =
			document.querySelector('.map .visually-hidden[role="status"]')?.textContent.trim() ?? '';
		return {
			isRead: top >= 0 && bottom <= innerHeight,
			/** Nothing lies over the spot. */
			isSeen: isIn && over?.closest('.plate') !== null,
			hasFocus: document.activeElement !== null && document.activeElement !== document.body,
			says: [told, document.activeElement === head ? head.textContent : '']
				.filter(Boolean)
				.join('+'),
		};
	});

/** What it must be, of whatever was chosen. */
async function isBrought(page: Page) {
	const name = (await page.locator('#answer-name').textContent()) ?? '';
	await expect
		.poll(() => look(page))
		.toEqual({ isRead: true, isSeen: true, hasFocus: true, says: name });
}

/** Every way of choosing a place of a view. */
const ways: Record<string, (page: Page, view: View) => Promise<void>> = {
	'on the drawing': (page, { id }) =>
		page.locator(`.plate [data-choice="${id}-left"] .spot`).click(),
	'in the list': async (page, { id }) => {
		await openList(page);
		await page.locator(`.plate-list [data-choice="${id}-left"]`).click();
	},
	'by a key on the drawing': async (page, { id }) => {
		await page.locator(`.plate .places [data-choice="${id}-left"]`).focus();
		await page.keyboard.press('Enter');
	},
	'by a key in the list': async (page, { id }) => {
		await openList(page);
		await page.locator(`.plate-list [data-choice="${id}-left"]`).focus();
		await page.keyboard.press('Enter');
	},
	'by a link': async (page, { id, path }) => {
		await page.goto('about:blank');
		await open(page, `${path}#${id}-left`);
	},
	'by going back': async (page, { id, other }) => {
		await openList(page);
		await page.locator(`.plate-list [data-choice="${id}-left"]`).click();
		await expect(page.locator('#answer-name')).toBeVisible();
		await page.locator(`.plate-list [data-choice="${other}-right"]`).click();
		await expect(page.locator('#answer-name')).toHaveText(/right$/);
		await page.goBack();
		await expect(page.locator('#answer-name')).toHaveText(/left$/);
	},
	'by a suggestion for words': async (page, { words }) => {
		await page.locator('#say').fill(`${words} left`);
		await page.locator('.map .chips [data-choice$="-left"]').first().click();
	},
};

for (const { name, width, height } of windows)
	for (const view of views)
		for (const [way, choose] of Object.entries(ways))
			test(`${view.path} in ${name}: chosen ${way}`, async ({ page }) => {
				await page.setViewportSize({ width, height });
				await open(page, view.path);
				await choose(page, view);
				await isBrought(page);
			});

for (const { path } of views) {
	test(`${path} enlarged, every place that is chosen is in sight`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, path);
		await lookCloser(page, 3);
		const choices = await page
			.locator('.plate .places a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('data-choice') ?? ''));
		expect(choices.length).toBeGreaterThan(20);
		for (const choice of choices) {
			await page.evaluate((one) => {
				document
					.querySelector(`.plate .places [data-choice="${one}"]`)
					?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
			}, choice);
			await expect
				.poll(async () => ({ choice, isSeen: (await look(page)).isSeen }))
				.toEqual({ choice, isSeen: true });
		}
	});

	test(`${path} enlarged, every place that a key reaches is in sight`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, path);
		await lookCloser(page, 3);
		await page.locator('.plate a[tabindex="0"]').focus();
		const keys = ['Down', 'Right', 'Down', 'Left', 'Down', 'Up', 'Right', 'Up', 'Left', 'Up'];
		for (const key of keys) {
			await page.keyboard.press(`Arrow${key}`);
			const isSeen = () =>
				page.evaluate(() => {
					const focused = document.activeElement?.querySelector('.spot')?.getBoundingClientRect();
					const sheet = document.querySelector('.sheet')?.getBoundingClientRect();
					if (!focused || !sheet) return false;
					const [x, y] = [focused.x + focused.width / 2, focused.y + focused.height / 2];
					const isIn = x > sheet.left && x < sheet.right && y > sheet.top && y < sheet.bottom;
					return isIn && document.elementFromPoint(x, y)?.closest('.plate') !== null;
				});
			await expect.poll(isSeen).toBe(true);
		}
	});
}

test('what had the focus and goes away gives it to the answer, and gets it back with the start', async ({
	page,
}) => {
	await open(page, './');
	await page.locator('#say').fill('bra strap line');
	await page.locator('.say .chips [data-choice]').first().focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('#answer-name')).toBeFocused();
	await page.goBack();
	await expect(page.locator('#answer-name')).toHaveCount(0);
	await expect(page.locator('.say .chips [data-choice]').first()).toBeFocused();
});

test('a place adds an entry to the history, how bad it is there and what is at hand change it', async ({
	context,
}) => {
	// The history of the window that all tests share may be full: a browser keeps 50 entries.
	const page = await context.newPage();
	await open(page, './');
	const entries = () => page.evaluate(() => history.length);
	const first = await entries();
	await openList(page);
	await page.locator('.plate-list [data-choice="over-scapula-left"]').click();
	await expect.poll(entries).toBe(first + 1);
	await page.getByRole('radio', { name: '6', exact: true }).check({ force: true });
	await expect(page).toHaveURL(/sore\.over-scapula-left\.6/);
	await page.getByRole('button', { name: 'Partner' }).click();
	await expect(page).toHaveURL(/~partner/);
	expect(await entries()).toBe(first + 1);
	await page.locator('.plate-list [data-choice="top-of-shoulder-left"]').click();
	await expect.poll(entries).toBe(first + 2);
	await page.goBack();
	await expect(page).toHaveURL(/#over-scapula-left~partner~sore/);
	await page.goBack();
	await expect(page).toHaveURL(/\/(?:index\.html)?$/);
	await settled(page);
});

test('what was marked stays when the answer is closed, with the next place, and on the other view', async ({
	page,
}) => {
	await open(page, './#over-scapula-left~sore.over-scapula-left.6');
	await expect(page.locator('#answer-name')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL('./#~sore.over-scapula-left.6');
	await expect(page.locator('.plate .pins text')).toHaveText('6');
	await openList(page);
	await page.locator('.plate-list [data-choice="top-of-shoulder-left"]').click();
	await expect(page).toHaveURL('./#top-of-shoulder-left~sore.over-scapula-left.6');
	await page.getByRole('link', { name: 'Front', exact: true }).click();
	await expect(page).toHaveURL('./front/#~sore.over-scapula-left.6');
	await openList(page);
	await page.locator('.plate-list [data-choice="front-of-chest-left"]').click();
	await expect(page).toHaveURL('./front/#front-of-chest-left~sore.over-scapula-left.6');
});

test('strong pain is told what to do first, and a place to be left alone where that was said', async ({
	page,
}) => {
	await open(page, './#over-scapula-left');
	const strong = page.getByText('That is strong pain.');
	await page.getByRole('radio', { name: '6', exact: true }).check({ force: true });
	await expect(strong).toHaveCount(0);
	await page.getByRole('radio', { name: '7', exact: true }).check({ force: true });
	await expect(strong).toBeInViewport();
	const leave = page.getByRole('checkbox', { name: 'Leave this place alone' });
	await leave.check();
	await expect(page.getByText('You asked to leave this place alone').last()).toBeInViewport();
	await expect(page.locator('.pick')).toHaveCount(0);
});
