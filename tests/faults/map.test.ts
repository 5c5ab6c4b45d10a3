import { expect, test, type Browser } from '@playwright/test';
import { acts, mapWays, openMap, playAct, type Played } from './map-faults.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** What is asked of the server for each act: scripts, what comes with them, data, drawings. */
const asked: Record<string, string[]> = {};
const rows: Played[] = [];

const isFile = (path: string) =>
	/\/_astro\/(?:.*\.js|(?:late|layers-sheet)\..*\.css)$/.test(path) ||
	/\/(?:data|plates)\//.test(path);

/** Hashes change with each build, so a file goes by its name without one. */
const nameOf = (path: string) =>
	path.replace(/^.*\/(?=[^/]+\/[^/]+$)/, '').replace(/\.[\w-]{8}(?=\.\w+$)/, '');

async function openPhone(browser: Browser, baseURL: string) {
	const context = await browser.newContext({ ...phone, baseURL });
	return context.newPage();
}

test.describe.configure({ mode: 'serial', timeout: 60 * 60 * 1000 });

test('every act works with all files', async ({ browser }, { project }) => {
	for (const [name, act] of Object.entries(acts)) {
		const page = await openPhone(browser, project.use.baseURL ?? '');
		const files = new Set<string>();
		page.on('request', (request) => files.add(new URL(request.url()).pathname));
		await openMap(page, act.from);
		// What every act needs is taken away from the first two.
		if (Object.keys(asked).length >= 2) files.clear();
		await act.does(page);
		await expect.poll(() => act.isDone(page), { message: name }).toBe(true);
		asked[name] = [...files].filter(isFile);
		await page.context().close();
	}
	expect(new Set(Object.values(asked).flat()).size).toBeGreaterThan(10);
});

for (const [name, act] of Object.entries(acts)) {
	for (const [way, make] of Object.entries(mapWays)) {
		test(`${name}: each file of it ${way}`, async ({ browser }, { project }) => {
			for (const file of asked[name] ?? []) {
				const page = await openPhone(browser, project.use.baseURL ?? '');
				await page.route(`**${file}`, make);
				await openMap(page, act.from);
				rows.push(await playAct(page, `${name}, ${nameOf(file)} ${way}`, act));
				await page.unrouteAll({ behavior: 'ignoreErrors' });
				await page.context().close();
			}
		});
	}

	test(`${name}: in a tab that is older than the site`, async ({ browser }, { project }) => {
		const page = await openPhone(browser, project.use.baseURL ?? '');
		await openMap(page, './');
		await page.locator('#say:disabled').waitFor({ state: 'detached' });
		await page.route(/\/_astro\//, (route) => route.fulfill({ status: 404, body: 'Not found' }));
		if (act.from !== './') await page.goto(act.from);
		rows.push(await playAct(page, `${name}, all files with a hash gone`, act));
		await page.context().close();
	});
}

test('nothing is dead, nothing is silent, no error is left to nobody', () => {
	const bad = rows.filter(({ dead, silent, uncaught }) => dead + silent + uncaught.length > 0);
	for (const { what, dead, silent, uncaught } of bad)
		console.log(`${what}: dead ${dead}, silent ${silent}, uncaught ${uncaught.join('; ') || 0}`);
	const sum = (of: 'dead' | 'silent') => rows.reduce((all, row) => all + row[of], 0);
	const uncaught = rows.flatMap((row) => row.uncaught).length;
	console.log(
		`${rows.length} faults: ${sum('dead')} dead, ${sum('silent')} silent, ${uncaught} uncaught`,
	);
	expect(rows.length).toBeGreaterThan(100);
	expect(bad).toEqual([]);
});
