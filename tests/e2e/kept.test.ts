// What a reader keeps: only after a touch, in this browser alone, in one list, erased with one touch; nothing of it is lost.

import type { Page } from '@playwright/test';
import { key } from '../../src/kept/store.ts';
import { expect, open, test } from './site.ts';

const heat = './techniques/heat/';
const cold = './techniques/cold/';
const button = (page: Page, name: string) => page.locator('.bar').getByRole('button', { name });
const rows = (page: Page) => page.locator('.kept li a');
const stored = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);

async function keep(page: Page, path: string) {
	await open(page, path);
	await button(page, 'Keep').click();
	await expect(button(page, 'Kept')).toBeVisible();
}

/** Has a text in the storage before the page begins, once. */
async function store(page: Page, text: string) {
	await open(page, './kept/');
	await page.evaluate(
		([name, value]) => {
			localStorage.setItem(name ?? '', value ?? '');
		},
		[key, text],
	);
}

test('what is kept is listed, leads back, is taken out, given back, and erased with one touch', async ({
	page,
}) => {
	await keep(page, heat);
	await expect(page.getByRole('status')).toContainText('Kept in this browser only.');
	await keep(page, './muscles/infraspinatus/');
	await keep(page, './articles/how-hard-to-press/');
	await page.getByRole('link', { name: 'All that is kept' }).click();
	await expect(page).toHaveURL('./kept/');
	await expect(rows(page)).toHaveText([/^How hard/, 'Infraspinatus', /^Lay a warm/]);
	await expect(page.locator('.kept li p').first()).toHaveText('Article · kept today');

	await page.getByRole('button', { name: 'Remove Infraspinatus' }).click();
	await expect(rows(page)).toHaveCount(2);
	await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(rows(page)).toHaveCount(3);

	await page.getByRole('button', { name: 'Erase all' }).click();
	await expect(page.getByText('Nothing is kept.')).toBeVisible();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await rows(page).last().click();
	await expect(page).toHaveURL(heat);
	await button(page, 'Kept').click();
	await expect(button(page, 'Keep')).toBeVisible();
	await open(page, './kept/');
	await expect(rows(page)).toHaveCount(2);
});

test('the front page offers again what was kept last, a place before a page', async ({ page }) => {
	await open(page, './');
	await expect(page.locator('.again')).toBeHidden();
	await open(page, './#between-scapulae-left');
	await page.locator('.take').getByRole('button', { name: 'Keep' }).click();
	await expect(page.locator('.take')).toContainText('Kept in this browser only.');
	await keep(page, heat);
	await open(page, './');
	const again = page.locator('.again').getByRole('link');
	await expect(again).toHaveText('Between the shoulder blades, your left');
	await again.click();
	await expect(page.locator('#answer-name')).toHaveText('Between the shoulder blades, your left');
});

test('a broken store gives what is whole in it, and keeps on', async ({ page }) => {
	const whole = { href: '/techniques/heat/', title: 'Heat', kind: 'Technique', at: 1 };
	await store(page, `{"version":1,"entries":[${JSON.stringify(whole)},{"href":"/te`);
	await keep(page, cold);
	await open(page, './kept/');
	await expect(rows(page)).toHaveText([/^Cool the sore/, 'Heat']);
});

test('a full storage is said at the button, and what was kept stays', async ({ page }) => {
	await keep(page, heat);
	await page.evaluate(() => {
		for (let size = 2 ** 22; size >= 1; size /= 2)
			try {
				localStorage.setItem(`full ${size}`, 'x'.repeat(size));
			} catch {
				// Less of it may fit.
			}
	});
	await open(page, cold);
	await button(page, 'Keep').click();
	await expect(page.getByRole('status')).toHaveText(/^This could not be kept: .* full\.$/);
	await expect(button(page, 'Keep')).toBeVisible();
	expect(await stored(page)).toContain('/techniques/heat/');
});

test('a store of a newer page is shown, and nothing is written over it', async ({ page }) => {
	const text = '{"version":9,"new":1,"entries":[{"href":"/","title":"Old","kind":"A","at":1}]}';
	await store(page, text);
	await open(page, cold);
	await button(page, 'Keep').click();
	await expect(page.getByRole('status')).toContainText('older than what is kept');
	expect(await stored(page)).toBe(text);
	await open(page, './kept/');
	await expect(rows(page)).toHaveText(['Old']);
});

test('two tabs lose nothing, and each shows what the other did', async ({ page, context }) => {
	await open(page, heat);
	const other = await context.newPage();
	await open(other, cold);
	const list = await context.newPage();
	await open(list, './kept/');
	await button(page, 'Keep').click();
	await button(other, 'Keep').click();
	await expect(rows(list)).toHaveCount(2);
	await list.getByRole('button', { name: 'Erase all' }).click();
	await expect(button(page, 'Keep')).toBeVisible();
	await expect(button(other, 'Keep')).toBeVisible();
});

test.describe('where the browser allows no storage', () => {
	test('Keep says so', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('no', 'SecurityError');
				},
			});
		});
		await open(page, heat);
		await button(page, 'Keep').click();
		await expect(page.getByRole('status')).toContainText('Nothing can be kept');
		await open(page, './kept/');
		await expect(page.getByText('Nothing is kept.')).toBeVisible();
	});
});

test('without a sheet of the system, Send copies what the page is and where', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', { value: undefined });
	});
	await open(page, './muscles/infraspinatus/#felt');
	await page.locator('.bar').getByRole('link', { name: 'Send' }).click();
	await expect(page.getByRole('status')).toContainText('Copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/^Infraspinatus\nThe flat muscle on the back .*\.\nhttp\S+\/muscles\/infraspinatus\/$/,
	);
});

test('at 320 px, in large letters and beside a long title, the bar stays in its window', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of [heat, './muscles/infraspinatus/', './routines/partner-20-minutes/']) {
		await keep(page, path);
		for (const item of await page.locator('.bar > :not(p)').all()) {
			await expect(item).toBeInViewport({ ratio: 1 });
			expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		}
	}
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('Send writes a letter, Keep and Print are not there, and the list says why it is empty', async ({
		page,
	}) => {
		await page.goto('./muscles/infraspinatus/');
		const letter = await page.locator('.bar a').getAttribute('href');
		expect(decodeURIComponent(letter ?? '')).toMatch(
			/^mailto:\?subject=Infraspinatus&body=https?:\S+\/muscles\/infraspinatus\/$/,
		);
		await expect(page.locator('.bar button')).toHaveCount(0);
		await page.goto('./kept/');
		await expect(page.getByText('This list needs JavaScript')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Erase all' })).toHaveCount(0);
	});
});

test.describe('what helped', () => {
	const note = async (page: Page, before: number, after: number) => {
		await page
			.getByRole('group', { name: 'How bad before' })
			.getByText(String(before), { exact: true })
			.click();
		await page
			.getByRole('group', { name: 'How bad after' })
			.getByText(String(after), { exact: true })
			.click();
		await page.getByRole('button', { name: 'Note it' }).click();
	};

	test('a note comes from the map, is plotted, told and listed, and lies in the one store', async ({
		page,
	}) => {
		await page.goto('./#over-scapula-left');
		await page.getByRole('radio', { name: '6', exact: true }).check({ force: true });
		await page.getByRole('link', { name: 'Note what you do' }).click();
		await expect(page.getByLabel('Where', { exact: true })).toHaveValue('over-scapula-left');
		await expect(page.getByRole('radio', { name: '6', exact: true }).first()).toBeChecked();
		await page.getByLabel('What you did').selectOption({ label: 'Something else' });
		await page.getByLabel('What was it?').fill('hot shower');
		await note(page, 6, 3);
		await expect(
			page.getByRole('img', { name: /Flat of the shoulder blade, your left/ }),
		).toBeVisible();
		await expect(page.getByText('hot shower: 1 time, 3 of 10 less on average')).toBeVisible();
		await expect(page.getByRole('row')).toHaveCount(2);
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['unknot:kept']);
		await page.reload();
		await expect(page.getByRole('cell', { name: 'hot shower' })).toBeVisible();
	});

	test('a table is taken in with its faults told, saved, erased and brought back', async ({
		page,
	}) => {
		await page.goto('./helped/');
		const lines = [
			'date,place,done,before,after',
			'2026-11-01,over-scapula-left,heat,5,4',
			'2026-11-20,over-scapula-left,heat,5,4',
			'2026-11-21,over-scapula-left,heat,12,4',
		];
		await page.locator('input[type=file]').setInputFiles({
			...{ name: 'notes.csv', mimeType: 'text/csv' },
			buffer: Buffer.from(lines.join('\n')),
		});
		await expect(page.getByText('2 notes added.')).toBeVisible();
		await expect(
			page.getByRole('alert').filter({ hasText: 'Line 4: "before" must be' }),
		).toBeVisible();
		await expect(page.getByText('It has not changed in 2 weeks.')).toBeVisible();
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save as a table (CSV)' }).click();
		const saved = await (await saving).createReadStream();
		const text = (await saved.toArray()).join('');
		expect(text).toContain('over-scapula-left,heat,5,4,"Flat of the shoulder blade, your left"');
		await page.getByRole('button', { name: 'Erase all notes' }).click();
		await expect(page.getByRole('table')).toHaveCount(0);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(page.getByRole('row')).toHaveCount(3);
	});
});
