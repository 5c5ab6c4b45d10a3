import { describe, expect, test } from 'vitest';
import { documentOf, paths, readPage } from '../built.ts';

test('the sitemap lists the pages', () => {
	expect(paths.length).toBeGreaterThan(40);
	expect(new Set(paths).size).toBe(paths.length);
});

describe.each(paths)('%s', (path) => {
	test('has a strict policy and nothing inline that it would have to allow', () => {
		const page = readPage(path);
		const meta = documentOf(page).querySelector('[http-equiv="content-security-policy"]');
		const policy = meta?.getAttribute('content') ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("base-uri 'none'");
		expect(policy).not.toMatch(/https?:|\*|data:|unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/);
		if (path !== '/search/') expect(policy).not.toContain('unsafe');
		expect(page.html).not.toMatch(/<[^>]+\sstyle="/);
		expect(page.html).not.toMatch(/<[^>]+\son[a-z]+="/);
	});
});
