import { expect, test, type Browser, type Page } from '@playwright/test';
import {
	files,
	see,
	watchQuery,
	ways,
	withoutWebAssembly,
	type Outcome,
	type Truth,
} from './faults.ts';

const queries = ['foam roller', 'stiff neck'] as const;
const truths = new Map<string, Truth>();
const rows: (Outcome & { what: string })[] = [];

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

async function play(page: Page, what: string, afterOne?: () => Promise<unknown>): Promise<void> {
	await openSearch(page);
	for (const query of queries) {
		if (afterOne && query === queries[1]) await afterOne();
		const truth = truths.get(query) ?? { whole: '', possible: new Set<string>() };
		const outcome = await watchQuery(page, query, truth);
		rows.push({ what: `${what}, “${query}”`, ...outcome });
		expect.soft(outcome).toMatchObject({ stale: 0, silent: 0 });
	}
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
			await play(page, `${file} ${way}`);
			await page.unrouteAll({ behavior: 'ignoreErrors' });
		});
	}
}

for (const [way, make] of Object.entries(ways)) {
	test(`all files of the search ${way} after one query`, async ({ page }) => {
		await play(page, `after one query everything ${way}`, () =>
			page.route(/pagefind|\/data\//, make),
		);
		await page.unrouteAll({ behavior: 'ignoreErrors' });
	});
}

test('the line breaks after one query', async ({ page, context }) => {
	await play(page, 'offline after one query', () => context.setOffline(true));
});

test('there is no WebAssembly', async ({ page }) => {
	await withoutWebAssembly(page);
	await play(page, 'there is no WebAssembly');
	expect(await page.evaluate(() => typeof WebAssembly)).toBe('undefined');
	expect(rows.at(-1)?.isWhole).toBe(false);
});

test('no answer belongs to another query, and nothing is missing without a word', () => {
	const sum = (of: 'stale' | 'silent') => rows.reduce((all, row) => all + row[of], 0);
	for (const { what, stale, silent, isWhole, told } of rows)
		console.log(`${what}: stale ${stale}, silent ${silent}, ${isWhole ? 'whole' : told}`);
	console.log(`${rows.length} queries: ${sum('stale')} stale, ${sum('silent')} silent`);
	expect(rows).not.toEqual([]);
	expect({ stale: sum('stale'), silent: sum('silent') }).toEqual({ stale: 0, silent: 0 });
});
