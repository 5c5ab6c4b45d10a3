// `npm run eval:danger -- FILE …`: types every phrase of the files into both text boxes of the built site and measures which
// notice of danger they show. Needs `npm run build` and a browser. Without FILE it takes tests/eval/danger.json and
// tests/eval/danger-held.json, and prints the second one apart as well. `--misses` lists what was shown wrongly.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, rememberedChromium } from '../browser.ts';
import { serveSite } from '../serve.ts';
import { boxes, noticed } from './boxes.ts';
import {
	bars,
	failures,
	figuresOf,
	missesIn,
	measures,
	type Bars,
	type Phrase,
	type Row,
} from './danger-measures.ts';

const root = join(import.meta.dirname, '../..');
const own = ['danger.json', 'danger-held.json'].map((name) => join(root, 'tests/eval', name));
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const files = named.length > 0 ? named : own.filter((file) => existsSync(file));
const sets = files.map((file) => ({
	isHeld: file.includes('held'),
	phrases: JSON.parse(readFileSync(file, 'utf8')) as Phrase[],
}));

function report(rows: readonly Row[], bar: Bars): void {
	const figures = figuresOf(rows);
	const missed = failures(figures, bar);
	console.log(`  ${bar.name}, ${rows.length} phrases`);
	for (const measure of measures) {
		const limit = bar[measure];
		const edge = measure === 'false alarms' ? 'at most' : 'at least';
		const said = limit === undefined ? '' : ` (${edge} ${limit})`;
		const mark = missed.includes(measure) ? ' MISSED' : '';
		console.log(`    ${measure.padEnd(13)} ${figures[measure].toFixed(3)}${said}${mark}`);
	}
	if (missed.length > 0) process.exitCode = 1;
}

const { address, stop } = await serveSite();
const browser = await chromium.launch({
	executablePath: rememberedChromium(),
	args: browserArguments,
});
for (const { name, path, box } of boxes) {
	const page = await browser.newPage();
	await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
	const rows: (Row & { isHeld: boolean })[] = [];
	for (const { isHeld, phrases } of sets)
		rows.push(...(await noticed(page, box, phrases)).map((row) => ({ ...row, isHeld })));
	await page.close();
	console.log(`\n${name} box`);
	report(rows, bars.all);
	const held = rows.filter(({ isHeld }) => isHeld);
	if (held.length > 0 && held.length < rows.length) report(held, bars.held);
	if (!process.argv.includes('--misses')) continue;
	for (const { phrase, shown } of missesIn(rows)) {
		console.log(`    ${phrase.level} shown as ${shown}: "${phrase.q}"`);
	}
}
await browser.close();
await stop();
