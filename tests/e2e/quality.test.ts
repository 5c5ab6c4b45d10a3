// How well the boxes tell danger, on the built site: the bars of `npm run eval:danger`. What the search finds is held by
// tests/dist/words.test.ts, what the finder names by tests/dist/finder.test.ts.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { boxes, noticed } from '../eval/boxes.ts';
import { bars, failures, figuresOf, type Phrase } from '../eval/danger-measures.ts';
import { expect, open, test } from './site.ts';

const set = <Item>(name: string): Item[] =>
	JSON.parse(readFileSync(join(import.meta.dirname, '../eval', name), 'utf8')) as Item[];

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
		expect(failures(figuresOf(held), bars.held)).toEqual([]);
	});
}
