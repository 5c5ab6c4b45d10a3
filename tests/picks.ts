// `npm run picks`: what the map names first at each place, with hands alone, a ball, a roller or a partner, and the sentence that
// it says of it there, or what it says where there is none. tests/unit/picks-table.test.ts holds that no cell is empty.

import { sentenceOf, sentencesThere } from '../src/build/acts.ts';
import { means } from '../src/finder/means.ts';
import { pickRows } from './picks-table.ts';
import { answers } from './unit/content-answers.ts';
import { techniques } from './unit/techniques.ts';

const rows = pickRows(answers);
const reasons = [
	...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ reason = [] }) => reason))),
];
const lines = [
	['place', ...means],
	...rows.map(({ id, cells }) => [
		id,
		...cells.map(({ pick, reason }) => pick ?? `none [${reasons.indexOf(reason ?? '') + 1}]`),
	]),
];
const widths = ['place', ...means].map((_, column) =>
	Math.max(...lines.map((line) => line[column]?.length ?? 0)),
);
for (const line of lines)
	console.log(
		line
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd(),
	);

console.log();
for (const [index, reason] of reasons.entries()) console.log(`[${index + 1}] ${reason}`);

console.log();
for (const { id, cells } of rows)
	for (const pick of new Set(cells.flatMap(({ pick = [] }) => pick))) {
		const technique = techniques.find((one) => one.id === pick);
		const { [id]: there } = technique ? sentencesThere(technique.data) : {};
		const says = there ?? `(as everywhere) ${technique ? sentenceOf(technique.data) : ''}`;
		console.log(`${id}, ${pick}: ${says}`);
	}

const cells = rows.flatMap((row) => row.cells);
console.log(
	`\n${rows.length} places, ${cells.filter(({ pick }) => pick).length} first picks, ${cells.filter(({ reason }) => reason).length} reasons, ${cells.filter(({ pick, reason }) => !pick && !reason).length} cells with neither.`,
);
