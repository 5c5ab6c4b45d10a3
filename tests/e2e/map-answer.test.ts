// The answer and the front page on a phone: what to do now is in the first look, and the drawing whole in the first window.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { at, fileOf } from '../built.ts';
import { expect, open, test } from './site.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** How far down the way to start may end, px of the window. */
const lowest = 740;
/** Words of the answer that may stand before what to do now. */
const mostWords = 60;
/** How long the front page may be with all that folds folded, px. */
const longest = 2600;

const views = [
	{ path: './', data: '/data/back.json' },
	{ path: './front/', data: '/data/front.json' },
];

/** Ids of the places that something can be done for. */
function eased(data: string): Set<string> {
	const { answers } = JSON.parse(readFileSync(fileOf(at(data)) ?? '', 'utf8')) as {
		answers: { sores: { id: string; ways: number[]; outside?: unknown }[] };
	};
	const found = answers.sores.filter(({ ways, outside }) => ways.length > 0 && !outside);
	return new Set(found.map(({ id }) => id));
}

interface Look {
	/** Where the way to start ends; nowhere where there is none. */
	ends: number;
	words: number;
}

/** Chooses a place of the drawing, and looks at what its sheet shows without a touch on it. */
const lookAt = (page: Page, choice: string): Promise<Look> =>
	page.evaluate(async (one) => {
		const link = document.querySelector(`.plate .places [data-choice="${one}"]`);
		const name = link?.getAttribute('aria-label') ?? '';
		link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
		// What is said follows its name by a frame.
		const isSaid = () =>
			document.querySelector('#answer-name')?.textContent === name &&
			document.querySelector('.said .now');
		while (!isSaid()) await new Promise(requestAnimationFrame);
		const card = document.querySelector<HTMLElement>('.answer-card');
		const pick = card?.querySelector<HTMLElement>('.now');
		// What comes with pictures must not push it down.
		await Promise.all([...(pick?.querySelectorAll('img') ?? [])].map((image) => image.decode()));
		const [all = '', before = ''] = [card, pick].map((part) => part?.innerText);
		return {
			ends: pick?.querySelector('.button')?.getBoundingClientRect().bottom ?? Infinity,
			words: all.slice(0, all.indexOf(before)).match(/[\p{L}\p{N}]+\S*/gu)?.length ?? 0,
		};
	}, choice);

for (const { path, data } of views) {
	test(`${path} of every place, what to do now is seen whole, after few words`, async ({
		page,
	}) => {
		await open(page, path);
		const places = eased(data);
		const choices = await page
			.locator('.plate .places a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('data-choice') ?? ''));
		const some = choices.filter((choice) => places.has(choice.replace(/-\w+$/, '')));
		expect(some.length).toBeGreaterThan(8);
		for (const choice of some) {
			const { ends, words } = await lookAt(page, choice);
			expect.soft(ends, choice).toBeLessThanOrEqual(lowest);
			expect.soft(words, choice).toBeLessThanOrEqual(mostWords);
		}
	});

	test(`${path} the drawing is whole in the first window, the page is short`, async ({ page }) => {
		await open(page, path);
		const { bottom, height, folds } = await page.evaluate(() => ({
			bottom: document.querySelector('.plate')?.getBoundingClientRect().bottom ?? Infinity,
			height: document.documentElement.scrollHeight,
			folds: document.querySelectorAll('details[open]').length,
		}));
		expect(folds).toBe(0);
		expect(bottom).toBeLessThanOrEqual(844);
		expect(height).toBeLessThanOrEqual(longest);
	});
}
