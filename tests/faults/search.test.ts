import { expect, test, type Browser, type Page } from '@playwright/test';
import { annotationOf } from './closing.ts';
import { files, see, watchQuery, ways, withoutWebAssembly, type Truth } from './faults.ts';

const queries = ['foam roller', 'stiff neck'] as const;
const truths = new Map<string, Truth>();

async function openSearch(page: Page): Promise<void> {
	await page.goto('./search/');
	await page.locator('#words:enabled').waitFor();
}

/** What is found for a query while some files are missing. */
async function foundWithout(browser: Browser, baseURL: string, query: string, file?: string) {
	const page = await browser.newPage({ baseURL });
	if (file) await page.route(file, (route) => route.abort());
	await openSearch(page);
	await page.locator('#words').fill(query);
	await page.locator('#words').press('Enter');
	await page.waitForFunction(() => document.querySelector('.told')?.textContent !== '');
	const { paths } = await see(page);
	await page.close();
	return paths;
}

/**
 * Asks one query after the other, and counts what comes of it.
 * @param kind what happened to a file
 * @param afterOne what happens after the first query
 * @returns whether all came in the end, for each query
 */
async function play(page: Page, kind: string, afterOne?: () => Promise<unknown>) {
	const wholes: boolean[] = [];
	await openSearch(page);
	for (const query of queries) {
		if (afterOne && query === queries[1]) await afterOne();
		const truth = truths.get(query) ?? { whole: '', possible: new Set<string>() };
		const outcome = await watchQuery(page, query, truth);
		const { stale, silent, isWhole } = outcome;
		test.info().annotations.push(annotationOf({ of: 'search', kind, dead: stale, silent }));
		expect.soft(outcome).toMatchObject({ stale: 0, silent: 0 });
		wholes.push(isWhole);
	}
	return wholes;
}

test.beforeAll(async ({ browser }, { project }) => {
	const baseURL = project.use.baseURL ?? '';
	for (const query of queries) {
		const whole = await foundWithout(browser, baseURL, query);
		const byNames = await foundWithout(browser, baseURL, query, '**/pagefind/**');
		const byText = await foundWithout(browser, baseURL, query, '**/data/knowledge.json');
		expect(whole.length).toBeGreaterThan(0);
		truths.set(query, {
			whole: String(whole),
			possible: new Set([...whole, ...byNames, ...byText]),
		});
	}
});

for (const [file, pattern] of Object.entries(files)) {
	for (const [way, make] of Object.entries(ways)) {
		test(`${file} ${way}`, async ({ page }) => {
			await page.route(pattern, make);
			await play(page, way);
			await page.unrouteAll({ behavior: 'ignoreErrors' });
		});
	}
}

for (const [way, make] of Object.entries(ways)) {
	test(`all files of the search ${way} after one query`, async ({ page }) => {
		await play(page, way, () => page.route(/pagefind|\/data\//, make));
		await page.unrouteAll({ behavior: 'ignoreErrors' });
	});
}

test('the line breaks after one query', async ({ page, context }) => {
	await play(page, 'the line breaks', () => context.setOffline(true));
});

test('there is no WebAssembly', async ({ page }) => {
	await withoutWebAssembly(page);
	expect((await play(page, 'there is no WebAssembly')).at(-1)).toBe(false);
	expect(await page.evaluate(() => typeof WebAssembly)).toBe('undefined');
});
