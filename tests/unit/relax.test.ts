import { describe, expect, test } from 'vitest';
import { ask } from '../../src/search/fit.ts';
import { readNames } from '../../src/search/names.ts';
import { attemptsFor, firstAnswered, relaxed } from '../../src/search/relax.ts';

const page = (title: string, summary: string) => ({
	...{ title, summary, names: [] },
	url: `/${title}/`,
	kind: 'tools' as const,
});
const names = readNames([
	page('Massage gun', 'A gun for the muscle'),
	page('TENS unit', 'Pads for the muscle, after the gun'),
	page('Pregnancy', 'What is safe'),
	page('Swimmers', 'After the pool'),
]);

/** What a search does that finds only some queries. */
async function answer(query: string, hits: readonly string[]) {
	const asked = ask(query, names);
	const tried: string[] = [];
	const found = await firstAnswered(attemptsFor(query, asked, names), (words) => {
		tried.push(words);
		return Promise.resolve(hits.includes(words) ? [words] : []);
	});
	const kept = found?.attempt.stems ?? [];
	return { tried, found, relaxed: relaxed(query, kept, asked, names) };
}

describe('which query is answered', () => {
	test('the whole query, where any page has all its words: nothing is relaxed', async () => {
		const { tried, relaxed: words } = await answer('gun tens', ['gun tens']);
		expect(tried).toEqual(['gun tens']);
		expect(words).toBeUndefined();
	});

	test('fewer words, the most telling kept, and it says which', async () => {
		const all = 'pregnant swimmer gun tens';
		const { tried, found, relaxed: words } = await answer(all, ['pregnancy swimmers tens']);
		expect(tried).toEqual([all, 'pregnancy swimmers tens gun', 'pregnancy swimmers tens']);
		expect(found?.hits).toEqual(['pregnancy swimmers tens']);
		expect(words).toEqual(['pregnant', 'swimmer', 'tens']);
	});

	test('the words are those of the reader: "zapper" stays "zapper"', async () => {
		const { relaxed: words } = await answer('zapper qqxyzzy', ['tens']);
		expect(words).toEqual(['zapper']);
	});

	test('small words that are left out count for nothing', async () => {
		const { relaxed: words } = await answer('how do i use a gun', ['gun']);
		expect(words).toBeUndefined();
	});

	test('where no page has even two of the words, none is named', async () => {
		const { found, relaxed: words } = await answer('pregnant swimmer gun', []);
		expect(found).toBeUndefined();
		expect(words).toEqual([]);
	});

	test('a name as a whole is all that was asked for', async () => {
		expect((await answer('massage gun', [])).relaxed).toBeUndefined();
	});

	test('no query is tried twice', async () => {
		for (const query of ['gun', 'gun tens', 'pregnant gun tens', 'pregnant swimmer gun tens']) {
			const { tried } = await answer(`${query} qqxyzzy`, []);
			expect(new Set(tried).size).toBe(tried.length);
		}
	});
});
