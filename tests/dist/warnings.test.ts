// What warns on a page is short enough to be read: few words open, the rest folded.

import { expect, test } from 'vitest';
import { mostOpen, mostShare, warnings } from '../warning-words.ts';

const pages = warnings();

test('all techniques and routines are counted', () => {
	expect(pages.length).toBeGreaterThan(40);
});

test(`no page has more than ${mostOpen} open words of warning, and all have some`, () => {
	const wrong = pages.filter(
		({ open, all }) => open < 20 || open > mostOpen || open / all > mostShare,
	);
	expect(wrong).toEqual([]);
});
