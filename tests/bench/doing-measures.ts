// Where a page begins with doing, as a phone shows it: how far down the first step is, how much there is to read before it.

import type { Page } from '@playwright/test';
import { sitemapPaths } from '../built.ts';

/** The window that is measured in. */
export const phone = { width: 390, height: 844 };

/** What the pages must keep to. */
export const bars = {
	/** How far down the first step may be: half of the pages, and each. */
	medianY: 800,
	y: 844,
	/** How high a page may be, all folds closed. */
	height: 4500,
	/** The most words that are seen before the first step. */
	words: 120,
};

/** The figures of a page. */
export interface Doing {
	path: string;
	y: number;
	height: number;
	words: number;
	pictures: number;
}

/** Every page of a technique or a routine. */
export const doingPaths = sitemapPaths.filter((path) => /^\/(?:techniques|routines)\/./.test(path));

/** Runs in the page. Folded words are not seen; words of buttons and captions are. */
function figures(): Omit<Doing, 'path'> {
	const main = document.querySelector('main');
	const step = document.querySelector('.steps > li');
	if (!main || !step) return { y: NaN, height: NaN, words: NaN, pictures: NaN };
	const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	let words = 0;
	for (let node = walker.nextNode(); node && !step.contains(node); node = walker.nextNode()) {
		if (node.parentElement?.checkVisibility())
			words += node.textContent?.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
	}
	return {
		y: Math.round(step.getBoundingClientRect().top + scrollY),
		height: document.documentElement.scrollHeight,
		words,
		pictures: main.querySelectorAll('.entry-picture img').length,
	};
}

/** Opens a page and measures it, once its letters are there. */
export async function measureDoing(page: Page, address: string, path: string): Promise<Doing> {
	await page.goto(address);
	await page.evaluate(() => document.fonts.ready);
	return { path, ...(await page.evaluate(figures)) };
}

/** The middle of some numbers. */
export const medianOf = (numbers: readonly number[]): number =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** What misses a bar, in words. */
export function missedBars(rows: readonly Doing[]): string[] {
	const median = medianOf(rows.map(({ y }) => y));
	return [
		...(median <= bars.medianY ? [] : [`the first step of half the pages is at ${median}`]),
		...rows.flatMap(({ path, y, height, words, pictures }) => [
			...(y <= bars.y ? [] : [`${path}: the first step is at ${y}`]),
			...(height <= bars.height ? [] : [`${path} is ${height} high`]),
			...(words <= bars.words ? [] : [`${path}: ${words} words before the first step`]),
			...(pictures >= 1 ? [] : [`${path} has no picture`]),
		]),
	];
}
