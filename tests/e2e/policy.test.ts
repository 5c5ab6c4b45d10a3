import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { paths, test as silentTest } from './site.ts';

const dist = join(import.meta.dirname, '../../dist');
const fileOf = (path: string) => join(dist, path.endsWith('/') ? `${path}index.html` : path);

for (const path of paths) {
	test(`${path} has a strict policy and nothing inline that it would have to allow`, () => {
		const html = readFileSync(fileOf(path), 'utf8');
		const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("base-uri 'none'");
		expect(policy).not.toMatch(/https?:|\*|data:|unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/);
		if (path !== '/search/') expect(policy).not.toContain('unsafe');
		expect(html).not.toMatch(/<[^>]+\sstyle="/);
		expect(html).not.toMatch(/<[^>]+\son[a-z]+="/);
	});
}

silentTest('no page sets a cookie or stores anything', async ({ page, context }) => {
	for (const path of ['/', '/search/#q=foam+roller', '/techniques/effleurage/']) {
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	}
	expect(await context.cookies()).toEqual([]);
});
