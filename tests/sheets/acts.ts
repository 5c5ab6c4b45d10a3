// `npm run sheet:acts`: all pictures of acts of the built site on one sheet, at 350 and at 120 px, by day and by night,
// the large ones with their captions. Writes to test-results/sheets/.

import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { parse } from 'yaml';
import { browserArguments, rememberedChromium } from '../browser.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'test-results/sheets');
mkdirSync(folder, { recursive: true });

interface Data {
	title: string;
	caption?: string;
	acts?: object[];
}

const pictures = readdirSync(join(root, 'content/techniques')).flatMap((file) => {
	const text = readFileSync(join(root, 'content/techniques', file), 'utf8');
	const data = parse(text.split('\n---\n')[0]?.slice(4) ?? '') as Data;
	if (!data.acts) return [];
	const id = file.slice(0, -4);
	const svg = readFileSync(join(root, `dist/figures/techniques/${id}.svg`));
	return [{ ...data, src: `data:image/svg+xml;base64,${svg.toString('base64')}` }];
});

const sheet = (width: number, hasCaptions: boolean): string => `<!doctype html>
<meta charset="utf-8"><meta name="color-scheme" content="light dark">
<style>
body { margin: 16px; display: flex; flex-wrap: wrap; gap: 16px; font: 14px system-ui; background: light-dark(#faf6ee, #11181b); color: light-dark(#1d2b30, #ede6d9) }
figure { margin: 0; width: ${String(width)}px; overflow: hidden; border-radius: 12px; background: light-dark(#fffdf8, #182226) }
img { display: block; width: 100% } figcaption { padding: 8px }
</style>
${pictures
	.map(
		({ src, title, caption }) =>
			`<figure><img src="${src}" alt="">${hasCaptions ? `<figcaption><b>${title}</b> ${caption ?? ''}</figcaption>` : ''}</figure>`,
	)
	.join('')}`;

const browser = await chromium.launch({
	executablePath: rememberedChromium(),
	args: browserArguments,
});
for (const colorScheme of ['light', 'dark'] as const) {
	const page = await browser.newPage({ viewport: { width: 1500, height: 900 }, colorScheme });
	for (const width of [350, 120]) {
		await page.setContent(sheet(width, width > 200));
		const path = join(folder, `acts-${String(width)}-${colorScheme}.png`);
		await page.screenshot({ path, fullPage: true });
		console.log(path.slice(root.length + 1));
	}
}
await browser.close();
console.log(`${String(pictures.length)} pictures.`);
