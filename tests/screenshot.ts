// `npm run screenshot`: the pictures of the README, taken from the built site with one place chosen.

import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, rememberedChromium } from './browser.ts';
import { serveSite } from './serve.ts';

const root = join(import.meta.dirname, '..');
const { address, stop } = await serveSite();
const browser = await chromium.launch({
	executablePath: rememberedChromium(),
	args: browserArguments,
});
for (const colorScheme of ['light', 'dark'] as const) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
	await page.goto(`${address}#inner-border-of-scapula-left`, { waitUntil: 'networkidle' });
	await page.screenshot({ path: join(root, `.github/front-page-${colorScheme}.png`) });
}
await browser.close();
await stop();
