// The site in a folder of its host: built once more for it, every link leads into the folder, map and search work there.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { brokenLinks } from '../broken-links.ts';
import { serveSite } from '../serve.ts';
import { expect, open, test } from './site.ts';

const root = join(import.meta.dirname, '../..');
const outDir = join(root, 'node_modules/.cache/unknot/base');
// Another folder than the one that the tests are run under.
const base = process.env.SITE_BASE === '/unknot/' ? '/elsewhere/' : '/unknot/';

test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
	const { status, stderr } = spawnSync(
		'node',
		[
			'--env-file=.env',
			'node_modules/astro/bin/astro.mjs',
			'build',
			'--outDir',
			outDir,
			'--silent',
		],
		{ cwd: root, env: { ...process.env, SITE_BASE: base }, encoding: 'utf8' },
	);
	expect(status, stderr).toBe(0);
});

test('every address of ours lies in the folder and has a file', () => {
	const { faults, checked } = brokenLinks(outDir, base);
	expect(checked).toBeGreaterThan(10_000);
	expect(faults).toEqual([]);
});

test('map and search work in the folder, and nothing is served outside of it', async ({ page }) => {
	const { address, stop } = await serveSite({ outDir, base });
	expect(new URL(address).pathname).toBe(base);
	const outside = await page.request.get(new URL('/techniques/', address).href);
	expect(outside.status()).toBe(404);
	await open(page, `${address}#over-scapula-left`);
	await expect(page.locator('.answer h2')).toContainText('Flat of the shoulder blade');
	await page.locator('.answer .pick .name a').click();
	await expect(page).toHaveURL(new RegExp(`${base}techniques/`));
	await page.keyboard.press('Control+k');
	await expect(page).toHaveURL(new RegExp(`${base}search/`));
	await page.getByRole('searchbox').fill('foam roller');
	const first = page.getByRole('list', { name: 'Search results' }).getByRole('link').first();
	await expect(first).toHaveAttribute(
		'href',
		new RegExp(`^${base}techniques/foam-roller-upper-back/`),
	);
	// Names and full text know the same pages: each is found once, under the address that it has here.
	const found = await page
		.locator('ol[aria-label="Search results"] > li > a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(found.length).toBeGreaterThan(3);
	expect(found.filter((href) => !href.startsWith(base))).toEqual([]);
	expect(found).toEqual([...new Set(found)]);
	await first.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Roll your upper back over a foam roller',
	);
	// What the page still asks for is answered before its server goes.
	await page.goto('about:blank');
	await stop();
});
