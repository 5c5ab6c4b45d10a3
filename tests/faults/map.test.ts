import { expect, test, type Browser } from '@playwright/test';
import { annotationOf } from './closing.ts';
import { acts, mapWays, openMap, playAct, type Act, type Played } from './map-faults.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** What is asked of the server for each act: scripts and the styles that come with them, data, drawings, pictures. */
const asked: Record<string, string[]> = {};

const isFile = (path: string) =>
	/\.(?:js|json|svg)$/.test(path) || /\/_astro\/(?:late|layers-sheet)\..*\.css$/.test(path);

/** Hashes change with each build, so a file goes by its name without one. */
const nameOf = (path: string) =>
	path.replace(/^.*\/(?=[^/]+\/[^/]+$)/, '').replace(/\.[\w-]{8}(?=\.\w+$)/, '');

async function openPhone(browser: Browser, baseURL: string) {
	const context = await browser.newContext({ ...phone, baseURL });
	return context.newPage();
}

test.describe.configure({ timeout: 60 * 60 * 1000 });

test.beforeAll(async ({ browser }, { project }) => {
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

/** Plays an act with something wrong, and counts what comes of it. */
async function hurt(browser: Browser, act: Act, kind: string, hurts: Hurt): Promise<Played> {
	const { annotations, project } = test.info();
	const page = await openPhone(browser, project.use.baseURL ?? '');
	await hurts(page);
	const played = await playAct(page, act);
	annotations.push(annotationOf({ of: 'map', kind, dead: played.dead, silent: played.silent }));
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await page.context().close();
	return played;
}

type Hurt = (page: Awaited<ReturnType<typeof openPhone>>) => Promise<void>;

const nothingBad: Played = { dead: 0, silent: 0, uncaught: [] };

for (const [name, act] of Object.entries(acts)) {
	for (const [kind, make] of Object.entries(mapWays)) {
		test(`${name}: each file of it ${kind}`, async ({ browser }) => {
			for (const file of asked[name] ?? []) {
				const played = await hurt(browser, act, kind, async (page) => {
					await page.route(`**${file}`, make);
					await openMap(page, act.from);
				});
				expect.soft(played, nameOf(file)).toEqual(nothingBad);
			}
		});
	}

	test(`${name}: in a tab that is older than the site`, async ({ browser }) => {
		const played = await hurt(browser, act, 'a tab older than the site', async (page) => {
			await openMap(page, './');
			await page.locator('#say:disabled').waitFor({ state: 'detached' });
			await page.route(/\/_astro\//, (route) => route.fulfill({ status: 404, body: 'Not found' }));
			if (act.from !== './') await page.goto(act.from);
		});
		expect(played).toEqual(nothingBad);
	});
}
