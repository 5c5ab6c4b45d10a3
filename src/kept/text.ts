// The words of Keep, Send and Print, wherever they stand. A second language is a second file. Those of the pages of what is kept
// are apart: every page would bring them.

import type { Outcome } from './kept.ts';

/** The way out for what is sent. */
export const sendText = { send: 'Send', copied: 'Copied. Paste it into a message.' } as const;

/** What else stands under a title, and what is said once it was touched. A sentence with a link in it stands in its parts. */
export const barText = {
	print: 'Print',
	keep: 'Keep',
	kept: 'Kept',
	keptHere: 'Kept in this browser only.',
	all: 'All that is kept',
	removed: 'No longer kept.',
} as const;

/** Why nothing was kept or removed. */
export const failedText: Record<Exclude<Outcome, 'done'>, string> = {
	full: 'This could not be kept: the storage of this browser is full.',
	off: 'Nothing can be kept: this browser does not let the site store anything.',
	newer: 'Nothing was changed: this page is older than what is kept here. Load it again.',
};
