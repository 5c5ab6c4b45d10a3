// What the browser tests share: the pages, found and never listed, and a page that must stay silent.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';

const dist = join(import.meta.dirname, '../../dist');

/** Paths of all pages: every address of the sitemap, the page for unknown addresses, and the search. */
export const paths: readonly string[] = [
	...new Set([
		...[...readFileSync(join(dist, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(
			([, address = '']) => new URL(address).pathname,
		),
		'/404.html',
	]),
];

/** Everything that a page must not do, as it happens: say something in the console, break its policy, ask elsewhere. */
export function faultsOf(page: Page): string[] {
	const faults: string[] = [];
	page.on('console', (message) => faults.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.hostname !== 'localhost' && url.protocol !== 'data:')
			faults.push(`request: ${url.href}`);
	});
	return faults;
}

/** A test whose page must be silent at the end, but for what the test itself brings about (`brought`). */
export const test = base.extend<{ brought: RegExp; silence: string[] }>({
	brought: [/^$/, { option: true }],
	silence: [
		async ({ page, brought }, use) => {
			const faults = faultsOf(page);
			await use(faults);
			expect(faults.filter((fault) => !brought.test(fault))).toEqual([]);
		},
		{ auto: true },
	],
});

/** What the console says of requests that a test refuses. */
export const refusedRequests =
	/Failed to load resource: net::ERR_FAILED|Failed to fetch dynamically imported module|\[astro-island\]/;

export { expect };
