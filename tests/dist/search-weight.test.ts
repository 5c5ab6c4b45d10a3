// What a first query fetches stays light, whatever is asked: worked out for each text of all sets that the search is measured with.

import { expect, test } from 'vitest';
import {
	mostAnyBytes,
	mostBytes,
	mostKnownBytes,
	openWeights,
	textsOfSets,
	weightOf,
} from '../bench/search-weights.ts';
import { openSearch } from '../eval/asked.ts';

const weigh = await openWeights(await openSearch());

test('what is known before the index is light', () => {
	expect(weightOf('data/knowledge.json')).toBeGreaterThan(10_000);
	expect(weightOf('data/knowledge.json')).toBeLessThanOrEqual(mostKnownBytes);
});

test('a first query of two words', async () => {
	const bytes = await weigh('foam roller');
	expect(bytes).toBeGreaterThan(150_000);
	expect(bytes).toBeLessThanOrEqual(mostBytes);
});

test('the first query of any text of the sets', async () => {
	const texts = textsOfSets();
	expect(texts.length).toBeGreaterThan(1500);
	const heavy: string[] = [];
	for (const text of texts) {
		const bytes = await weigh(text);
		if (bytes > mostAnyBytes) heavy.push(`${String(bytes)} "${text}"`);
	}
	expect(heavy).toEqual([]);
}, 300_000);
