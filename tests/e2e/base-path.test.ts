// The site in a folder of its host: built once more for it, every link leads into the folder, map and search work there.

import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './site.ts';

const root = join(import.meta.dirname, '../..');
const out = join(root, 'node_modules/.cache/unknot/base');
const base = '/unknot/';
const fileOf = (path: string) => {
	const file = join(out, path.slice(base.length - 1));
	return file.endsWith('/') ? `${file}index.html` : file;
};

test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
	test.setTimeout(180_000);
	const { status, stderr } = spawnSync(
		'node',
		['--env-file=.env', 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', out, '--silent'],
		{ cwd: root, env: { ...process.env, SITE_BASE: base }, encoding: 'utf8' },
	);
	expect(status, stderr).toBe(0);
});

test('every address of ours lies in the folder and has a file', () => {
	const files = globSync('**/*.html', { cwd: out });
	expect(files.length).toBeGreaterThan(100);
	const faults = new Set<string>();
	for (const file of files) {
		const html = readFileSync(join(out, file), 'utf8');
		for (const [, address = ''] of html.matchAll(/\s(?:href|src|component-url)="(\/[^"]*)"/g)) {
			const path = decodeURI(address.replace(/[#?].*$/, ''));
			if (!path.startsWith(base)) faults.add(`${file}: ${address} leaves the folder`);
			else if (!existsSync(fileOf(path))) faults.add(`${file}: ${address} has no file`);
		}
	}
	expect([...faults].slice(0, 20)).toEqual([]);
});

test('map and search work in the folder', async ({ page, context, baseURL }) => {
	await context.route(`**${base}**`, (route) => {
		const file = fileOf(new URL(route.request().url()).pathname);
		return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
	});
	const home = new URL(base, baseURL).href;
	await page.goto(`${home}#over-scapula-left`, { waitUntil: 'networkidle' });
	await expect(page.locator('.answer h2')).toContainText('Flat of the shoulder blade');
	await page.locator('.ways-found a').first().click();
	await expect(page).toHaveURL(new RegExp(`${base}techniques/`));
	await page.keyboard.press('Control+k');
	await expect(page).toHaveURL(new RegExp(`${base}search/`));
	await page.getByRole('searchbox').fill('foam roller');
	const first = page.getByRole('list', { name: 'Search results' }).getByRole('link').first();
	await expect(first).toHaveAttribute('href', /^\/unknot\/techniques\/foam-roller-upper-back\//);
	await first.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Foam roller for the upper back',
	);
});
