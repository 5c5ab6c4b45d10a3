// Part of `npm run bench`: what a key costs in the text boxes on a slow phone, with a long story in the box and with none.

import { chromium, type Page } from '@playwright/test';
import { browserArguments, rememberedChromium } from '../browser.ts';
import { boxes } from '../eval/boxes.ts';
import { serveSite } from '../serve.ts';

/** How much slower than this computer. */
const slower = 4;
/** Milliseconds between two keys. */
const between = 120;
const keys = ' and it burns';
const story = (
	'On day one my upper back began to ache after I carried the shopping home, and the left shoulder blade felt as ' +
	'if somebody had pressed a marble underneath it while I was sitting at the kitchen table. '
)
	.repeat(14)
	.split(' ')
	.slice(0, 400)
	.join(' ');

/**
 * Runs in the page: keeps how long our code took for the longest key. Between the first and the last listener it does all that
 * it does at once, what it puts off to the end of its turn included.
 */
function watchKeys() {
	const kept = window as Window & { longestKey?: number };
	let start = 0;
	kept.longestKey = 0;
	addEventListener('input', () => (start = performance.now()), { capture: true });
	addEventListener('input', () => {
		kept.longestKey = Math.max(kept.longestKey ?? 0, performance.now() - start);
	});
}

async function longestKey(page: Page, box: string, text: string): Promise<number> {
	await page.locator(box).fill('chest pain and numb arm');
	await page.locator('[data-danger]').first().waitFor();
	await page.locator(box).fill(text);
	await page.waitForTimeout(3000);
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	await page.evaluate(watchKeys);
	await page.locator(box).press('End');
	await page.locator(box).pressSequentially(keys, { delay: between });
	return page.evaluate(() => (window as Window & { longestKey?: number }).longestKey ?? NaN);
}

const { address, stop } = await serveSite();
const browser = await chromium.launch({
	executablePath: rememberedChromium(),
	args: browserArguments,
});
for (const { name, path, box } of boxes) {
	for (const [what, text] of [
		['a word', 'neck'],
		['400 words', story],
	] as const) {
		const page = await browser.newPage();
		await page.goto(address + path, { waitUntil: 'networkidle' });
		const milliseconds = await longestKey(page, box, text);
		console.log(
			`${name}, ${what} in the box, ${slower} times slower: the longest key ${milliseconds.toFixed(1)} ms (should stay below 16)`,
		);
		await page.close();
	}
}
await browser.close();
await stop();
