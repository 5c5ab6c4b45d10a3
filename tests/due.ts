// `npm run due`: what of the library has to be looked at again: pages whose day comes, works that were replaced or retracted,
// works older than ten years, and works read only in part, by how much rests on them.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { shownIn } from '../src/evidence/findings.ts';
import { changedWorks, halfRead, oldWorks, pagesDue, type DueWork } from './due-lists.ts';
import { findings as written } from './unit/content-findings.ts';

const content = join(import.meta.dirname, '../content');
/** Days ahead that are looked at. */
const days = 180;
/** Works that are listed of those read in part. */
const most = 40;

const texts = readdirSync(content, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.mdx'))
	.map((path) => ({ path, text: readFileSync(join(content, path), 'utf8') }));
const pages = texts.map(({ path, text }) => {
	const [, front = ''] = /^---\n([^]*?)\n---/.exec(text) ?? [];
	return { path, nextReview: (parse(front) as { nextReview: string }).nextReview };
});
const works = JSON.parse(readFileSync(join(content, 'sources.json'), 'utf8')) as DueWork[];
const shown = texts.map(({ text }) => new Set(shownIn(text).map(({ id }) => id)));
const findings = written.map(([id, { sources = [] }]) => ({
	id,
	sources,
	pages: shown.filter((ids) => ids.has(id)).length,
}));
const today = new Date().toISOString().slice(0, 10);

const due = pagesDue(pages, today, days);
console.log(`Pages due within ${days} days of ${today}: ${due.length} of ${pages.length}.`);
for (const { path, nextReview } of due) console.log(`  ${nextReview}  ${path}`);
const [next] = pagesDue(pages, today, 100_000);
if (next) console.log(`  The first one is ${next.path}, on ${next.nextReview}.`);

const changed = changedWorks(works);
console.log(`\nWorks replaced or retracted, of ${works.length}: ${changed.length}.`);
for (const { id, is, seen, says } of changed) console.log(`  ${id}: ${is}, seen ${seen}. ${says}`);

const old = oldWorks(works, findings, new Date().getFullYear());
console.log(
	`\nWorks older than 10 years that carry findings: ${old.length}, of which ${old.filter(({ saysWhy }) => !saysWhy).length} do not say why they still hold.`,
);
console.log('  year  findings  pages  says why  work');
for (const { id, year, saysWhy, findings: resting, pages: on } of old)
	console.log(
		`  ${year} ${String(resting).padStart(9)} ${String(on).padStart(6)} ${(saysWhy ? 'yes' : 'no').padStart(9)}  ${id}`,
	);

const half = halfRead(works, findings);
console.log(
	`\nWorks that carry findings and were not read as a whole, as far as is on record: ${half.length}.`,
);
console.log('  findings  pages  read      work');
for (const { id, depth, findings: resting, pages: on } of half.slice(0, most))
	console.log(
		`  ${String(resting).padStart(8)} ${String(on).padStart(6)}  ${depth.padEnd(8)}  ${id}`,
	);
if (half.length > most) console.log(`  and ${half.length - most} more with less.`);
