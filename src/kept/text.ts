// The words of what a reader keeps, sends and prints. A second language is a second file. One export each, so that the browser
// gets only what it says.

import type { Outcome } from './kept.ts';
import type { Cues } from './store.ts';

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

/** The page of all that is kept, without its list. A sentence with a link in it stands in its parts. */
export const pageText = {
	title: 'Kept in this browser',
	says: 'Pages and places that you touched Keep on. They lie in this browser, on this phone or computer. We do not get them.',
	noScript:
		'This list needs JavaScript: what is kept lies in your browser, and only a script can show it.',
	where: 'Where it lies',
	lies: [
		'The list lies in the storage of this browser. It is not sent to us or to anyone else.',
		'Others who use this browser can see it. Another browser or phone does not have it.',
		'A browser may clear it on its own, some after a week without a visit. What you erase here is gone at once.',
	],
	more: 'What else the site keeps, and what it never keeps:',
} as const;

/**
 * The list of all that is kept.
 * @param language in which days are said: "en-US"
 */
export function listText(language: string) {
	const days = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
	const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
	return {
		none: 'Nothing is kept. Touch Keep under the title of a page to find it here again.',
		build: { title: 'The narrow frame of the body', kind: 'Body map' },
		cues: {
			title: 'Your choice of sound, voice and vibration',
			kind: ({ sound, voice, vibration }: Cues) =>
				[
					`sound ${sound ? 'on' : 'off'}`,
					`voice ${voice ? 'on' : 'off'}`,
					`vibration ${vibration ? 'on' : 'off'}`,
				].join(', '),
		},
		bad: (bad: number) => `${bad} of 10`,
		/** The day on which something was kept. */
		when: (at: number, now: number) => {
			const ago = daysBetween(at, now);
			return `kept ${ago < 7 ? days.format(-ago, 'day') : `on ${date.format(at)}`}`;
		},
		remove: 'Remove',
		eraseAll: 'Erase all',
		undo: 'Undo',
		removed: (title: string) => `Removed: ${title}.`,
		erased: 'All is erased.',
		again: 'It is back.',
	};
}

/** How many midnights lie between two moments, here where the reader is. */
function daysBetween(at: number, now: number): number {
	const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
	return Math.max(0, Math.round((midnight(now) - midnight(at)) / (24 * 60 * 60 * 1000)));
}
