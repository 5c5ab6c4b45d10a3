// `npm run eval:danger -- FILE …`: types every phrase of the files into both text boxes of the built site and measures which
// notice of danger they show. Needs `npm run build` and a browser. Without FILE it takes tests/eval/danger.json and
// tests/eval/danger-held.json, and prints the second one apart as well. `--misses` lists what was shown wrongly.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from '@playwright/test';
import { browserArguments, rememberedChromium } from '../browser.ts';
import { serveSite } from '../serve.ts';
import {
	bars,
	failures,
	figuresOf,
	missesIn,
	levels,
	measures,
	type Bars,
	type Level,
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

/** A text box of the site: its page, how it is found, and its name in the report. */
const boxes = [
	{ name: 'Search', path: 'search/', find: (page: Page) => page.getByRole('searchbox') },
	{ name: 'Map', path: '', find: (page: Page) => page.locator('#say') },
];

/** How long a notice has to appear after the last letter, in milliseconds. */
const patience = 300;

/** The level of the notice on the page, or none. */
async function shownOn(page: Page): Promise<Level> {
	const notice = page.locator('[data-danger]').first();
	await notice.waitFor({ timeout: patience }).catch(() => undefined);
	if (!(await notice.isVisible())) return 'none';
	const level = await notice.getAttribute('data-danger');
	return levels.find((one) => one === level) ?? 'none';
}

async function typed(page: Page, box: Locator, phrase: Phrase): Promise<Row> {
	await box.fill('');
	await page
		.locator('[data-danger]')
		.first()
		.waitFor({ state: 'hidden', timeout: patience })
		.catch(() => undefined);
	await box.fill(phrase.q);
	return { phrase, shown: await shownOn(page) };
}

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

const { address, stop } = await serveSite(4327);
const browser = await chromium.launch({
	executablePath: rememberedChromium(),
	args: browserArguments,
});
for (const { name, path, find } of boxes) {
	const page = await browser.newPage();
	await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
	const rows: (Row & { isHeld: boolean })[] = [];
	for (const { isHeld, phrases } of sets) {
		for (const phrase of phrases) rows.push({ ...(await typed(page, find(page), phrase)), isHeld });
	}
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
stop();
