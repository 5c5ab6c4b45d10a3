// The words of the page on which a routine is made. A second language is a second file. One export each, so that the browser
// gets only what it says.

import type { Helper } from '../../finder/helpers.ts';
import type { Room } from '../../finder/wishes.ts';
import type { Step } from '../step.ts';

/** What it is called. */
export const name = 'Your routine';

/** The page without its routine. A sentence with a link in it stands in its parts. */
export const page = {
	says: 'Made from the places that you marked, who helps, what you have and how long. Your reasons not to massage stay in this tab.',
	noScript: 'This page needs JavaScript: your routine is put together in your browser.',
	instead: 'Routines that need none:',
	all: 'all routines',
} as const;

/** How a routine was made: it stands on the page, and needs no script. */
export const how = {
	title: 'How it was made',
	says: [
		'It goes from broad to particular, and ends with long strokes or the mildest part.',
		'The worst spot gets the most time. Both sides get work, the sorer one a little more.',
		'A place that is 7 of 10 or more is begun with softly.',
		'No step takes longer, presses harder or comes more often than its page says. Alone you massage for 15 minutes at most, and hold 3 sore spots.',
		'These rules are usual teaching, not the result of a study. Nobody has tested routines made this way.',
	],
} as const;

/** What the page hands over as plain words, so that no script brings it. */
export const said = {
	missing:
		'What routines are made of could not be loaded. Check the connection, then load this page again.',
	ask: 'Whoever presses asks at each step how strong it feels, from 0 to 10.',
	reasons: {
		title: 'Does one of these fit you today?',
		asked: 'not asked yet',
		none: 'none of these',
		clear: 'None of these',
		tell: 'Tick what fits: the routine changes. It stays in this tab, and never stands in the address.',
		yes: 'A doctor or midwife said yes to massage',
		check: 'Check all signs first',
		groups: {
			wait: 'No massage until it has passed',
			ask: 'Ask first, then light',
			here: 'About the sore place',
			few: 'About a few techniques',
		},
		all: 'Say what fits you',
	},
	change: {
		title: 'Change it',
		minutes: 'Minutes',
		helper: 'Who helps',
		room: 'Where I am',
		anywhere: 'Anywhere',
		rooms: {
			chair: 'On a chair',
			wall: 'At a wall, standing',
			floor: 'On the floor',
			bed: 'On a bed',
		} satisfies Record<Room, string>,
		tools: 'What I have, hands besides',
		places: 'My places',
		remove: 'Remove',
	},
} as const;

/** That, and what is said of strong pain wherever that is marked. */
export type Said = typeof said & { strong: string };

/** How many reasons fit. */
export const fitting = (count: number): string => (count === 1 ? '1 fits' : `${count} fit`);

/** What stands round the steps. */
export const routine = {
	empty: 'Nothing is marked yet',
	toMap: 'Touch where it aches',
	none: 'No routine for this',
	noPlayer: 'What leads could not be loaded. Follow the steps below.',
	minutes: (minutes: number) => `${minutes} min`,
	total: (said: string) => `${said} in all`,
	often: (perDay: number) =>
		perDay === 1 ? 'once a day at most' : `${perDay} times a day at most`,
	who: {
		alone: 'Alone',
		partner: 'With a partner',
		professional: 'By a therapist',
	} satisfies Record<Helper, string>,
	hands: 'hands',
	start: 'Start',
	steps: 'Steps',
	dropped: (count: number) =>
		`${count === 1 ? 'A step' : `${count} steps`} of this link did not fit you, and ${count === 1 ? 'is' : 'are'} left out.`,
	anew: 'Make it anew',
	shorter: (said: string, minutes: number) => `It takes ${said} now, not ${minutes} minutes.`,
	keepOff: 'Keep off',
	page: 'Why, and what you may still do',
} as const;

/** A row. */
export const row = {
	sides: {
		left: 'left',
		right: 'right',
		both: 'both sides',
		middle: 'in the middle',
	} satisfies Record<Step['side'], string>,
	press: (usual: number, most: number) =>
		usual === most ? `press ${usual} of 10` : `press ${usual} of 10, at most ${most}`,
	swap: 'Swap',
	drop: 'Drop',
	longer: 'Longer',
	softer: 'Softer',
	of: (name: string) => `: ${name}`,
	other: 'The picture shows the right side.',
} as const;

/** A place that is marked, and one to leave alone. */
export const placed = {
	marked: (place: string, sore: number) => `${place}: ${sore} of 10`,
	avoided: (place: string) => `${place}: leave alone`,
} as const;

/** The sheet for a therapist. */
export const sheet = {
	title: 'In a therapist’s words',
	works: 'Works on',
	sore: 'Sore',
	reasons: 'Reasons given',
	yes: 'doctor said yes',
	none: 'none given',
} as const;
