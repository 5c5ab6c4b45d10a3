// The library as it is rendered: every subject has its page, every claim its label and its sources, and no page says what
// none may say. Reads the built site; needs no browser.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import addresses from '../eval/addresses.json' with { type: 'json' };

const dist = join(import.meta.dirname, '../../dist');
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('index.html'))
	.map((path) => ({
		path: `/${path.replace(/index\.html$/, '')}`,
		html: readFileSync(join(dist, path), 'utf8'),
	}));
const written = pages.filter(({ html }) => html.includes('class="entry-foot"'));
const pageAt = (address: string) =>
	pages.find(({ path }) => path === address.replace(/#.*$/, ''))?.html;

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/&amp;/g, '&');
const headings = (html: string) =>
	[...html.matchAll(/<(title|h[1-3])\b[^>]*>([^]*?)<\/\1>/g)].map(([, , text = '']) =>
		textOf(text),
	);

test('the vocabulary has its 100 subjects', () => {
	expect(Object.keys(addresses)).toHaveLength(100);
});

for (const [id, address] of Object.entries(addresses)) {
	test(`${id} has a page with its subject in title or heading`, () => {
		const html = pageAt(address) ?? '';
		expect(html, `${address} is missing`).not.toBe('');
		const words = id
			.replace(/^.*:/, '')
			.split('-')
			.filter((word) => word.length > 2)
			.map((word) => word.replace(/s$/, '').slice(0, 5));
		const found = headings(html).join(' ').toLowerCase();
		expect(words.some((word) => found.includes(word))).toBe(true);
	});
}

test('no page answers for more than 4 subjects, a page on safety or the glossary for more than 13', () => {
	const counts = new Map<string, string[]>();
	for (const [id, address] of Object.entries(addresses)) {
		const path = address.replace(/#.*$/, '');
		counts.set(path, [...(counts.get(path) ?? []), id]);
	}
	for (const ids of counts.values()) {
		const most = ids.every((id) => /^safety:|^article:glossary$/.test(id)) ? 13 : 4;
		expect(ids.length).toBeLessThanOrEqual(most);
	}
});

test('there are pages to look at', () => {
	expect(written.length).toBeGreaterThan(100);
});

for (const { path, html } of written) {
	test(`${path}: claims are labelled and cited, both dates are there, nothing is claimed that may not be`, () => {
		const claims = [...html.matchAll(/<div class="claim" data-level="([^"]*)"[^>]*>([^]*?)<\/p>/g)];
		for (const [, level = '', label = ''] of claims) {
			expect(textOf(label)).toMatch(
				/Strong evidence|Good evidence|Limited evidence|Very uncertain|No studies found/,
			);
			expect(label.includes('href="#source-')).toBe(level !== 'none');
			// The label opens the finding.
			expect(/<a href="\/sources\/#[a-z0-9-]+">/.test(label)).toBe(level !== 'none');
		}
		for (const [, source = ''] of html.matchAll(/href="#(source-[^"]+)"/g)) {
			expect(html).toContain(`id="${source}"`);
		}
		expect(html.match(/<time datetime="\d{4}-\d\d-\d\d">/g)).toHaveLength(2);
		expect(html).toContain('Not yet checked by a health professional');
		const own = html
			.replace(/<blockquote class="belief"[^]*?<\/blockquote>/g, '')
			.replace(/<section class="sources"[^]*?<\/section>/g, '')
			.replace(/<!doctype[^>]*>|<script[^]*?<\/script>/gi, '');
		const text = textOf(own.slice(own.indexOf('<main')));
		expect(text).not.toContain('!');
		expect(text).not.toMatch(
			/clinically proven|doctor approved|breaks? up (?:scar|adhesions)|realigns? bones|releases? fascia|cellulite|resets? nerves|removes? toxins/i,
		);
	});
}

test('every source is used, and every one that is used is on the page of sources', () => {
	const sources = pageAt('/sources/') ?? '';
	const listed = [...sources.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id);
	const used = new Set(
		written.flatMap(({ html }) =>
			[...html.matchAll(/href="#source-([^"]+)"/g)].map(([, id]) => id),
		),
	);
	expect(listed.length).toBeGreaterThan(80);
	expect([...used].filter((id) => !listed.includes(id))).toEqual([]);
	expect(listed.filter((id) => !used.has(id))).toEqual([]);
});
