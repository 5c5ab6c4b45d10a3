import { expect, test } from 'vitest';
import { alike, inOurWords } from '../../src/search/alike.ts';
import { plain, stem } from '../../src/search/stems.ts';

test('words that mean the same have one stem, in names and in queries', () => {
	for (const [ours, theirs] of [
		['partner', 'husband'],
		['blade', 'scapula'],
		['surgery', 'operation'],
		['numb', 'tingling'],
		['gamer', 'xbox'],
	] as const) {
		expect(stem(theirs), theirs).toBe(stem(ours));
	}
});

test('no word stands for two others, and none of ours for another', () => {
	const ours = new Set(alike.values());
	expect([...alike.keys()].filter((word) => ours.has(word))).toEqual([]);
	for (const word of [...alike.keys(), ...ours]) expect(plain(word), word).not.toBe('');
});

test.each([
	['wing bone pain', 'shoulder blade pain'],
	['30 weeks gone', '30 pregnant'],
	['i live alone', 'i self massage alone'],
	['red calf', 'blood clot'],
	['foam roller', 'foam roller'],
])('inOurWords(%j) is %j', (said, meant) => {
	expect(inOurWords(said)).toBe(meant);
});
