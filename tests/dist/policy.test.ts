import { createHash } from 'node:crypto';
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
		const hashes = new Set(policy.match(/(?<=')sha256-[^']+/g) ?? []);
		const inline = [...page.html.matchAll(/<(script|style)\b([^>]*)>([^]*?)<\/\1>/g)]
			.filter(([, , attributes = '', text = '']) => text !== '' && !attributes.includes('json'))
			.map(([, , , text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`);
		expect(new Set(inline)).toEqual(hashes);
		if (path !== '/search/') expect(policy).not.toContain('unsafe');
		expect(page.html).not.toMatch(/<[^>]+\sstyle="/);
		expect(page.html).not.toMatch(/<[^>]+\son[a-z]+="/);
	});
});
