// Pages of techniques and routines begin with doing; what is folded is there all the same: for links, for paper, without script.

import type { Page } from '@playwright/test';
import {
	doingPaths,
	measureDoing,
	missedBars,
	phone,
	type Doing,
} from '../bench/doing-measures.ts';
import { expect, open, test as base } from './site.ts';

/** What a page is on a phone and on paper. */
interface Seen extends Doing {
	/** How many sheets it takes. */
	sheets: Record<'A4' | 'Letter', number>;
	/** What is printed smaller than 10 points. */
	small: string[];
	/** What is folded and not printed. */
	lost: string[];
}

/** What stays on the site: evidence, sources, and what leads on. */
const leftOut = ['evidence', 'reaches', 'belongs', 'sources'];

const sheetsOf = async (page: Page, format: 'A4' | 'Letter'): Promise<number> => {
	const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
	return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
};

/** Runs in the page. */
function printed(without: string[]) {
	const isThere = (element: Element) =>
		element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
		element.getClientRects().length > 0;
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const small: string[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const element = node.parentElement;
		if (!element || !node.textContent?.trim() || !isThere(element)) continue;
		const points = Number.parseFloat(getComputedStyle(element).fontSize) * 0.75;
		if (points < 9.99) small.push(node.textContent);
	}
	const parts = [...document.querySelectorAll('main .fold')].filter(
		(fold) => !without.includes(fold.querySelector('h2')?.id ?? ''),
	);
	const said = [
		...parts.flatMap((fold) => [...fold.querySelectorAll('.prose > :not(.also, .gist)')]),
		...document.querySelectorAll('.callout details li, .keep-off li, .steps li'),
	];
	return { small, lost: said.filter((one) => !isThere(one)).map((one) => one.textContent) };
}

/** Each page is opened once for all that is asked of it: to open it takes as long as to print it. */
const test = base.extend<object, { rows: readonly Seen[] }>({
	rows: [
		async ({ browser }, use) => {
			const page = await browser.newPage({ viewport: phone });
			const address = process.env.UNKNOT_ADDRESS ?? '';
			const rows: Seen[] = [];
			for (const path of doingPaths) {
				await page.emulateMedia({ media: 'screen' });
				const doing = await measureDoing(page, new URL(`.${path}`, address).href, path);
				await page.emulateMedia({ media: 'print' });
				const paper = await page.evaluate(printed, leftOut);
				const sheets = { A4: await sheetsOf(page, 'A4'), Letter: await sheetsOf(page, 'Letter') };
				rows.push({ ...doing, ...paper, sheets });
			}
			await page.close();
			await use(rows);
		},
		{ scope: 'worker' },
	],
});

test.describe('every page of a technique or a routine', () => {
	// One after the other, so that one worker has the pages and looks at each once.
	test.describe.configure({ mode: 'default' });

	test('on a phone it comes to its first step soon, with few words before it', ({ rows }) => {
		expect(rows.length).toBeGreaterThan(40);
		expect(missedBars(rows)).toEqual([]);
	});

	for (const format of ['A4', 'Letter'] as const)
		test(`${format}: a technique has 2 sheets, a routine 1, that of ten steps 2`, ({ rows }) => {
			const most = (path: string) => (/techniques|step-by-step/.test(path) ? 2 : 1);
			const counted = rows.map(({ path, sheets }) => [path, sheets[format]] as const);
			expect(counted.filter(([path, count]) => count < 1 || count > most(path))).toEqual([]);
		});

	test('on paper no letter is smaller than 10 points, and nothing that is folded is lost', ({
		rows,
	}) => {
		for (const { path, small, lost } of rows)
			expect({ path, small, lost }).toEqual({ path, small: [], lost: [] });
	});
});

test('a link to a folded heading opens it, a source and the way back lie open', async ({
	page,
}) => {
	await open(page, './techniques/tennis-ball-wall/#evidence');
	const evidence = page.locator('details:has(> summary #evidence)');
	await expect(evidence).toHaveAttribute('open', '');
	await evidence
		.getByRole('link', { name: /^Source/ })
		.first()
		.click();
	await expect(page.locator('.sources li:target')).toBeVisible();
	await page.locator('.sources li:target .back a').first().click();
	await expect(page.locator('.cite a:target')).toBeVisible();
	await page.evaluate(() => (location.hash = '#position'));
	await expect(page.locator('details:has(> summary #position)')).toHaveAttribute('open', '');
});

test('Print prints, and Send hands the system words that say what the page is', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const seen = window as Window & { done?: string[] };
		seen.done = [];
		window.print = () => seen.done?.push('print');
		navigator.share = (data) => {
			seen.done?.push(`share ${data?.text ?? ''} ${data?.url ?? ''}`);
			return Promise.resolve();
		};
	});
	await open(page, './techniques/heat/#position');
	await page.getByRole('button', { name: 'Print' }).click();
	await page.getByRole('link', { name: 'Send' }).click();
	const done = await page.evaluate(() => (window as Window & { done?: string[] }).done);
	expect(done?.[0]).toBe('print');
	expect(done?.[1]).toMatch(/^share Lay a warm, wrapped pack [^]*\. http\S+\/techniques\/heat\/$/);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('Send writes a letter with title and address, Print is not offered, folds open', async ({
		page,
	}) => {
		await page.goto('./techniques/heat/');
		const letter = await page.getByRole('link', { name: 'Send' }).getAttribute('href');
		expect(decodeURIComponent(letter ?? '')).toMatch(
			/^mailto:\?subject=Lay a warm, wrapped pack on the sore muscle&body=https?:\S+\/techniques\/heat\/$/,
		);
		await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
		await page.getByText('Other ways to do it').click();
		await expect(page.getByText('lay it over your shoulders in a chair')).toBeVisible();
	});

	test('a heading that is named in the address shows what is folded under it', async ({ page }) => {
		await page.goto('./techniques/heat/#other-ways-to-do-it');
		await expect(page.getByText('lay it over your shoulders in a chair')).toBeVisible();
	});

	test('Start leads to the steps of a routine, and each unfolds', async ({ page }) => {
		await page.goto('./routines/partner-20-minutes/');
		await page.getByRole('link', { name: 'Start', exact: true }).click();
		await expect(page).toHaveURL(/#steps$/);
		const second = page.locator('.steps > li').nth(1);
		await expect(second.getByText('Do not grip the side of the neck.').last()).toBeVisible();
		await second.locator('summary').click();
		await expect(second.getByText(/^Lift a soft roll of muscle/)).toBeVisible();
		await expect(second.getByRole('link', { name: 'Knead the shoulders' })).toBeVisible();
	});
});

test('the profession’s word stands under the title, the numbers under the picture', async ({
	page,
}) => {
	await page.goto('./techniques/stripping-upper-trapezius/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Glide a thumb along the top of the shoulder',
	);
	await expect(page.getByText('Stripping the upper trapezius', { exact: true })).toBeVisible();
	await expect(page.locator('.numbers dt')).toHaveText(['Time', 'Strokes', 'Press']);
	for (const image of await page.locator('.act-image img').all())
		expect((await image.boundingBox())?.height ?? NaN).toBeGreaterThan(100);
});
