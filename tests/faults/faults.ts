// Files of the search that are out of reach, and what the page makes of it.

import type { Page, Route } from '@playwright/test';

/** Files that the search loads, by what they are. */
export const files = {
	'the engine': '**/pagefind/pagefind.js*',
	'its worker': '**/pagefind/pagefind-worker.js',
	'its WebAssembly': '**/pagefind/wasm*',
	'its entry': '**/pagefind/pagefind-entry.json*',
	'its metadata': '**/pagefind/*.pf_meta',
	'a part of the index': '**/pagefind/index/**',
	'the text of a page': '**/pagefind/fragment/**',
	'the names': '**/data/knowledge.json',
	'the words of danger': '**/data/danger.json',
} as const;

/** Milliseconds that a slow file takes. */
const slow = 10_000;

/** What may happen to a file. */
export const ways: Record<string, (route: Route) => Promise<void>> = {
	'is not found': (route) => route.fulfill({ status: 404, body: 'Not found' }),
	'breaks off': (route) => route.abort(),
	'comes in half': async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
	},
	'takes 10 seconds': async (route) => {
		await new Promise((done) => setTimeout(done, slow));
		await route.continue().catch(() => undefined);
	},
};

/** What the page shows at a moment. */
export interface Seen {
	paths: string[];
	told: string;
}

/** What the page shows now: addresses of the results, without their fragments, and what is said of them. */
export const see = (page: Page): Promise<Seen> =>
	page.evaluate(() => ({
		paths: [...document.querySelectorAll('ol.results > li > a')].map((link) =>
			(link.getAttribute('href') ?? '').replace(/#.*/, ''),
		),
		told: document.querySelector('.told')?.textContent ?? '',
	}));

/** Results that belong to a query: with all files, and those that may stand there while some are missing. */
export interface Truth {
	whole: string;
	possible: ReadonlySet<string>;
}

/** What was wrong: looks at results of another query, and whether nothing was said of what is missing. */
export interface Outcome {
	stale: number;
	silent: number;
	/** True where all came in the end. */
	isWhole: boolean;
	told: string;
}

/** After these milliseconds an older answer must be gone. */
const untilFresh = 500;
/** By then the page must have said what is missing. */
const untilSaid = 15_000;

/** Looks in a row at which a message is the same before it is taken for the last one. */
const lasting = 10;

/** Whether a message tells of something that is missing or late. */
const tells = (told: string) => /could not be|slow to load/.test(told);

/** Types a query and watches what the page shows, until it is whole or time is up. */
export async function watchQuery(page: Page, query: string, truth: Truth): Promise<Outcome> {
	await page.locator('#words').fill(query);
	const start = Date.now();
	let stale = 0;
	let seen: Seen = { paths: [], told: '' };
	let final = 0;
	const isWhole = () => String(seen.paths) === truth.whole && seen.told !== '' && !tells(seen.told);
	while (Date.now() - start < untilSaid && !isWhole() && final < lasting) {
		await page.waitForTimeout(100);
		seen = await see(page);
		final = seen.told.includes('could not be') ? final + 1 : 0;
		if (Date.now() - start < untilFresh) continue;
		if (seen.paths.some((path) => !truth.possible.has(path))) stale += 1;
	}
	const silent = isWhole() || tells(seen.told) ? 0 : 1;
	return { stale, silent, isWhole: isWhole(), told: seen.told };
}

/** Takes WebAssembly away from the page and from the worker of the engine. */
export async function withoutWebAssembly(page: Page): Promise<void> {
	const away = 'Reflect.deleteProperty(globalThis, "WebAssembly");';
	await page.addInitScript(away);
	await page.route(files['its worker'], async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: away + (await response.text()) });
	});
}
