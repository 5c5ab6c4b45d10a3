import { expect, test } from 'vitest';
import { faultsWith, noticedSigns } from '../eval/mutants-signs.ts';
import { signs } from './facts.ts';

test('pages, lists and boxes say of every sign what the table has from the sources', () => {
	expect(faultsWith(signs)).toEqual([]);
});

test.each(noticedSigns())('the table notices it: $kind ($of)', ({ of, missed }) => {
	expect(of).toBeGreaterThan(50);
	expect(missed).toEqual([]);
});
