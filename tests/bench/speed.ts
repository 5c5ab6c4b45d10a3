// Part of `npm run bench`: how long hostile text and much content take. Reports; what must hold without a clock is a unit test.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { findFaults } from '../../src/check/faults.ts';
import { choiceFrom } from '../../src/map/choice.ts';
import { rulesFrom, type Concept } from '../../src/safety/danger-rules.ts';
import { dangerIn, readDanger } from '../../src/safety/danger.ts';
import type { Sign } from '../../src/safety/signs.ts';
import { soundContent } from '../unit/content-fixture.ts';

const fact = (name: string): unknown =>
	parse(readFileSync(join(import.meta.dirname, `../../content/facts/${name}.yaml`), 'utf8'));
const danger = readDanger(rulesFrom(fact('signs') as Sign[], fact('danger-words') as Concept[]));
const megabyte = (part: string) => part.repeat(1_000_000 / part.length);
const pages = soundContent.filter(({ path }) => path.endsWith('.mdx'));
const content = Array.from({ length: 63 }, (_, copy) =>
	pages.map(({ path, text }) => ({ path: path.replace('.mdx', `-${copy}.mdx`), text })),
).flat();

/** What is timed, with the milliseconds that it should stay below on a quiet computer. */
const timed: [what: string, most: number, run: () => void][] = [
	['A megabyte of letters read for danger', 200, () => dangerIn(megabyte('a'), danger)],
	['A megabyte of pain read for danger', 200, () => dangerIn(megabyte('pain '), danger)],
	['A megabyte of lists read for danger', 200, () => dangerIn(megabyte(', or '), danger)],
	['A megabyte as a fragment', 100, () => choiceFrom(`#${megabyte('-left')}`, new Set())],
	['500 entries checked', 2000, () => findFaults([...soundContent, ...content], '2026-11-20')],
];

console.log();
for (const [what, most, run] of timed) {
	const start = performance.now();
	run();
	const milliseconds = performance.now() - start;
	console.log(`${what}: ${milliseconds.toFixed(0)} ms (should stay below ${most})`);
}
