// `npm run bench:pages`: how soon each page of a technique or a routine comes to its first step, on a phone. Exits with 1
// where a bar is missed. Needs `npm run build` and a browser.

import { chromium } from '@playwright/test';
import { browserArguments, rememberedChromium } from '../browser.ts';
import { serveSite } from '../serve.ts';
import {
	bars,
	doingPaths,
	measureDoing,
	medianOf,
	missedBars,
	phone,
	type Doing,
} from './doing-measures.ts';

const { address, stop } = await serveSite();
const browser = await chromium.launch({
	executablePath: rememberedChromium(),
	args: browserArguments,
});
const page = await browser.newPage({ viewport: phone });
const rows: Doing[] = [];
for (const path of doingPaths) rows.push(await measureDoing(page, address + path.slice(1), path));
await browser.close();
await stop();

console.log('step 1 at  height  words before  pictures  page');
for (const { y, height, words, pictures, path } of rows.toSorted((a, b) => b.y - a.y))
	console.log(
		`${String(y).padStart(9)} ${String(height).padStart(7)} ${String(words).padStart(13)} ${String(pictures).padStart(9)}  ${path}`,
	);
console.log(
	`\n${rows.length} pages: step 1 at ${medianOf(rows.map(({ y }) => y))} (median, at most ${bars.medianY}), ${Math.max(...rows.map(({ y }) => y))} (at most ${bars.y}); height ${Math.max(...rows.map(({ height }) => height))} (at most ${bars.height}); words before it ${Math.max(...rows.map(({ words }) => words))} (at most ${bars.words}).`,
);
const missed = missedBars(rows);
for (const line of missed) console.log(line);
process.exitCode = missed.length > 0 || rows.length === 0 ? 1 : 0;
