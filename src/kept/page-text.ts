// The words of the pages of what is kept and of what helped. A second language is a second file. One export each, so that the
// browser gets only what it says.

import type { Cues } from './store.ts';

/** The page of all that is kept, without its list. A sentence with a link in it stands in its parts. */
export const pageText = {
	title: 'Kept in this browser',
	says: 'Pages and places that you touched Keep on. They lie in this browser, on this phone or computer. We do not get them.',
	noScript:
		'This list needs JavaScript: what is kept lies in your browser, and only a script can show it.',
	helped: 'What helped: your own notes',
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

/** The page of what helped, without what script shows. */
export const helpedPage = {
	title: 'What helped',
	says: 'Note how bad a place is before and after you do something. After some days you see what goes with less pain.',
	noScript:
		'This page needs JavaScript: your notes lie in your browser, and only a script can show them. On paper, 4 columns do: day, place and what you did, before, after.',
	tells: 'What such numbers can tell',
	can: [
		'They can show what seems to go with less pain for you, and how a place goes over the weeks.',
		'They can’t show that it was the massage. Most aches settle by themselves, and any day differs from the next.',
		'Notes of 1 person say nothing about others. Compare like with like: the same place, at the same time of day.',
	],
	lies: 'Your notes lie in this browser alone. We do not get them, and whoever uses this browser can read them.',
} as const;

/**
 * What script shows of the notes.
 * @param language in which days and numbers are said: "en-US"
 */
export function helpedText(language: string) {
	const moment = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' });
	const number = new Intl.NumberFormat(language, {
		maximumFractionDigits: 1,
		signDisplay: 'negative',
	});
	const count = (all: number, one: string) => `${all} ${one}${all === 1 ? '' : 's'}`;
	return {
		...formText,
		none: 'Nothing is noted yet.',
		shown: 'Place',
		plot: (place: string) => `${place}: how bad before and after, by day`,
		key: 'Ring: before. Dot: after. The line between them is what changed.',
		when: (at: number) => moment.format(at),
		columns: ['When', 'What you did', 'Before', 'After'],
		remove: 'Remove',
		removeOf: (at: number) => `the note of ${moment.format(at)}`,
		removed: 'The note is removed.',
		best: 'What went with less pain',
		less: (done: string, times: number, by: number) =>
			`${done}: ${count(times, 'time')}, ${by === 0 ? 'no change' : `${number.format(Math.abs(by))} of 10 ${by > 0 ? 'less' : 'more'} on average`}`,
		course: {
			worse: 'It is getting worse. See a doctor or physical therapist.',
			same: 'It has not changed in 2 weeks. See a doctor or physical therapist.',
		},
		check: 'Check for signs of danger',
		...takeText,
		imported: (all: number) => `${count(all, 'note')} added.`,
		/** One line of what is sent. */
		line: (at: number, place: string, done: string, before: number, after: number) =>
			`${moment.format(at)}. ${place}. ${done}. Before ${before}, after ${after} of 10.`,
	};
}

/** The form for one note. */
const formText = {
	add: 'Add a note',
	place: 'Where',
	done: 'What you did',
	choose: 'Choose',
	other: 'Something else',
	otherWords: 'What was it?',
	before: 'How bad before, 0 to 10',
	after: 'How bad after, 0 to 10',
	save: 'Note it',
	lacking: 'Choose a number for before and for after.',
	saved: 'Noted, in this browser only.',
};

/** What takes the notes out of the browser, brings them in, or erases them. */
const takeText = {
	take: 'Take them along',
	csv: 'Save as a table (CSV)',
	send: 'Send to a therapist',
	import: 'Add notes from a table',
	fault: (line: number, why: string) => `Line ${line}: ${why}.`,
	erase: 'Erase all notes',
	erased: 'All notes are erased.',
	undo: 'Undo',
	again: 'They are back.',
	file: 'unknot-what-helped.csv',
};

/** How many midnights lie between two moments, here where the reader is. */
function daysBetween(at: number, now: number): number {
	const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
	return Math.max(0, Math.round((midnight(now) - midnight(at)) / (24 * 60 * 60 * 1000)));
}
