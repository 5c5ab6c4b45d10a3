// Files of the map that are out of reach, what a reader does, and what comes of it.

import { expect, type Page, type Route } from '@playwright/test';
import { ways } from './faults.ts';

/** What may happen to a file of the map. */
export const mapWays: Record<string, (route: Route) => Promise<void>> = {
	...ways,
	'comes as a page': (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: '<!doctype html><title>Sign in</title><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
		}),
	'comes as what it is not': async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: '{}' });
	},
};

/** By then the reader has an answer, a page, or a sentence. */
const untilSaid = 9000;

/** What a reader does on the map: true once it had an effect or was answered by a sentence. */
export interface Act {
	/** The page that it begins on. */
	from: string;
	does: (page: Page) => Promise<void>;
	/** What it is for is there. */
	isDone: (page: Page) => Promise<boolean>;
	/** It is said that it can't be had, or what leads to it is shown; a touch on a place must lead on by itself. */
	isSaid?: (page: Page) => Promise<boolean>;
}

/** The skin of the broad frame is 608 mm wide, that of the narrow one 588. */
const mostNarrow = 600;

const chosen = 'over-scapula';
const spot = `.plate .places [data-choice="${chosen}-left"] .spot`;

const says = (page: Page, text: RegExp) => page.getByText(text).first().isVisible();
const isAnswered = (page: Page) => page.locator('#answer-name').isVisible();
const isOn = (page: Page, path: string) => Promise.resolve(page.url().includes(path));

/** The drawing is whole: a fault must never leave less of it. */
const isDrawn = async (page: Page) =>
	(await page.locator('.plate .places a').count()) > 20 &&
	(await page.locator('.plate').count()) === 1;

const scaled = async (page: Page) =>
	/scale\((?!1\))/.test((await page.locator('.plate .view').getAttribute('transform')) ?? '');

const lacks = /A part of the map (?:could not be loaded|is slow)/;

/** What never came to work is born disabled, and says so by that. */
const saysOr = async (page: Page, text: RegExp, disabled: string) =>
	(await says(page, text)) || (await page.locator(disabled).count()) > 0;

const isLayersLacking = (page: Page) => saysOr(page, lacks, '.layers[disabled]');

/** Opens the layers and does something there, as far as there is something to do it with. */
async function inLayers(page: Page, does: () => Promise<void>) {
	try {
		await page.getByRole('button', { name: 'Layers' }).tap({ timeout: 2000 });
		await does();
	} catch {
		// What came of it is looked at later.
	}
}

export const acts: Record<string, Act> = {
	'a place is touched': {
		from: './',
		does: (page) => page.locator(spot).tap(),
		isDone: async (page) => (await isOn(page, `/areas/${chosen}/`)) || (await isAnswered(page)),
	},
	'a link to a place is followed': {
		from: `./#${chosen}-left`,
		does: () => Promise.resolve(),
		isDone: isAnswered,
		isSaid: (page) => page.locator(`#lost[href$="/areas/${chosen}/"]`).isVisible(),
	},
	'one looks closer': {
		from: './',
		does: (page) =>
			inLayers(page, () => page.getByRole('button', { name: 'Closer' }).tap({ timeout: 2000 })),
		isDone: scaled,
		isSaid: isLayersLacking,
	},
	'the narrow frame is wanted': {
		from: './',
		does: (page) =>
			inLayers(page, () =>
				page.getByRole('radio', { name: 'Narrow' }).check({ force: true, timeout: 2000 }),
			),
		isDone: async (page) => {
			const width = await page
				.locator('.plate .skin')
				.evaluate((skin) => (skin as SVGPathElement).getBBox().width);
			return width > 0 && width < mostNarrow;
		},
		isSaid: isLayersLacking,
	},
	'zones not to press are wanted': {
		from: './',
		does: (page) =>
			inLayers(page, () =>
				page.getByRole('checkbox', { name: 'Show where not to press' }).check({ timeout: 2000 }),
			),
		isDone: (page) => page.locator('.plate .zone').first().isVisible(),
		isSaid: isLayersLacking,
	},
	'words are said': {
		from: './',
		does: (page) =>
			page
				.locator('#say')
				.fill('shoulder blade', { timeout: 2000 })
				.catch(() => undefined),
		isDone: (page) => page.locator('.say .chips a').first().isVisible(),
		isSaid: (page) => saysOr(page, /could not be loaded|slow to load/, '#say[disabled]'),
	},
};

/** What came of an act. */
export interface Played {
	/** The drawing is no longer whole, or what was touched did nothing and leads nowhere. */
	dead: number;
	/** Nothing came, and nothing was said of it. */
	silent: number;
	/** Errors that nobody caught. */
	uncaught: string[];
}

/** Plays an act and waits until something comes of it, or time is up. */
export async function playAct(page: Page, act: Act): Promise<Played> {
	const uncaught: string[] = [];
	page.on('pageerror', (error) => {
		// The page that a touch leads to has scripts of its own, which may lack the same file.
		if (!page.url().includes('/areas/')) uncaught.push(error.message);
	});
	await act.does(page);
	const start = Date.now();
	let isOver = false;
	while (!isOver && Date.now() - start < untilSaid) {
		await page.waitForTimeout(100);
		isOver = await comes(page, act);
	}
	const isGone = await isOn(page, '/areas/');
	const isWhole = isGone || (await isDrawn(page));
	const isDead = !isWhole || (!isOver && !act.isSaid);
	return { dead: Number(isDead), silent: Number(!isOver && !isDead), uncaught };
}

/** A page that is left in this moment can't be asked. */
const comes = async (page: Page, act: Act) => {
	try {
		return (await act.isDone(page)) || (await act.isSaid?.(page)) === true;
	} catch {
		return false;
	}
};

/** Waits until the map is at work, or will not be. */
export async function openMap(page: Page, path: string): Promise<void> {
	await page.goto(path, { waitUntil: 'commit' });
	await expect(page.locator('.plate')).toBeVisible();
	await page.waitForLoadState('load', { timeout: 2000 }).catch(() => undefined);
	await page.waitForTimeout(300);
}
