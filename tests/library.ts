// `npm run library`: the table of the library: of each page its words and grade, how many findings and cited facts it shows, and
// how far the works behind it were read. What is not said of a work stands below it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownText } from '../src/build/cited.ts';
import { depths, type Depth } from '../src/evidence/depths.ts';
import { basisOf, depthsOf, type Work } from './library-table.ts';
import { findings } from './unit/content-findings.ts';
import { facts } from './unit/content-said.ts';
import { writtenPages } from './written.ts';

const works = JSON.parse(
	readFileSync(join(import.meta.dirname, '../content/sources.json'), 'utf8'),
) as Work[];
const known = depthsOf(works);

const withoutFindings = (body: string) => body.replaceAll(/<Finding\b[^>]*>/g, '');

const rows = writtenPages().map(({ path, entry, body, whole, words, grade }) => {
	const withFacts = shownText({ ...entry, body: withoutFindings(entry.body ?? '') }, facts);
	return { path, words, grade, ...basisOf({ body, withFacts, whole }, known) };
});

const columns = ['words', 'grade', 'findings', 'cited', 'works', ...depths];
const line = (cells: readonly (string | number)[], page: string) =>
	`${cells.map((cell, column) => String(cell).padStart(columns[column]?.length ?? 0)).join('  ')}  ${page}`;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

console.log(line(columns, 'page'));
for (const { path, words, grade, findings: shown, cited, works: read } of rows) {
	const counts = depths.map((depth) => read[depth]);
	console.log(line([words, grade.toFixed(1), shown, cited, sum(counts), ...counts], path));
}

const total = (depth: Depth) => [...known.values()].filter((one) => one === depth).length;
console.log(
	`\n${rows.length} pages, ${sum(rows.map(({ words }) => words))} words; ${findings.length} findings, shown ${sum(rows.map((row) => row.findings))} times; ${sum(rows.map(({ cited }) => cited))} other citations; ${works.length} works: ${depths.map((depth) => `${total(depth)} ${depth}`).join(', ')}.`,
);
const listed = (depth: Depth) =>
	[...known]
		.filter(([, one]) => one === depth)
		.map(([id]) => id)
		.join(', ');
console.log(`\nRead, and nobody wrote down how far: ${listed('unsaid')}.`);
console.log(`\nTheir results not read, and cited as existing alone: ${listed('no-results')}.`);
