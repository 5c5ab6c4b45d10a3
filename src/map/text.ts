// The words of the map and of the front page. A second language is a second file of this shape. What the first script needs
// comes with the page, in the props of the island, so that its words weigh nothing in the script; what comes late imports
// its own. Names of entries, and what is said of them, are content.

import type { Where } from '../anatomy/names.ts';
import type { View } from '../anatomy/upper-body/body.ts';
import type { Build } from '../anatomy/upper-body/builds.ts';
import type { Means } from '../finder/means.ts';
import type { Strength } from '../finder/referral.ts';
import type { Room } from '../finder/wishes.ts';
import { asLine } from '../format.ts';
import type { Layer } from '../plate/light.ts';
import type { Mode } from './choice.svelte.ts';

/** Words for each of a few things. */
type Each<T extends string> = Record<T, string>;

/** What stands on the front page round the map. */
export const front = {
	title: {
		back: 'Where does your upper back ache?',
		front: 'Where does it ache in front?',
	} satisfies Each<View>,
	view: 'View',
	views: { back: 'Back', front: 'Front' } satisfies Each<View>,
	question: 'Where does it\u00A0ache?',
	lost: 'The map is slow, or could not be loaded. Read this page instead:',
	anywhere: 'All over, or can’t tell',
	danger: 'New, severe or strange pain?',
	check: 'Check first',
	start: 'Start now',
	again: 'Again today?',
	routines: (count: number) => `All ${count} routines`,
	lists: { title: 'All places and muscles', hint: (count: number) => `${count} in a list` },
	places: 'Places',
	muscles: 'Muscles',
	outside: 'Not ours to massage',
	allOutside: 'All of these, and what to do',
	sides: { left: 'Left', right: 'Right', middle: '→' } satisfies Each<Where>,
	else: { title: 'Everything else', hint: 'techniques, tools, studies' },
};

/** What stands on the map while nothing is chosen: text alone, because it travels in props. */
export const map = {
	layers: 'Layers',
	touch: 'Touch the sore place',
	missing: 'A part of the map could not be loaded. The list has all places.',
	slow: 'A part of the map is slow to load.',
	say: 'Say it in your words, or touch the place',
	example: 'knot under my left blade',
	find: 'Find',
};

/** What the drawing can show. */
export const layers = {
	title: 'Layers',
	close: 'Close the layers',
	touch: 'Touch',
	mode: 'What can be chosen on the drawing',
	modes: { places: 'Places', muscles: 'Muscles' } satisfies Each<Mode>,
	deep: 'How deep',
	layer: 'How deep the drawing looks',
	layers: { half: 'Half', surface: 'Surface', deep: 'Deep', bones: 'Bones' } satisfies Each<Layer>,
	body: 'Body',
	build: 'The frame of the body',
	builds: { broad: 'Broad', narrow: 'Narrow' } satisfies Each<Build>,
	zones: 'Show where not to press',
	closer: 'Closer',
	farther: 'Farther',
	whole: 'Whole body',
};

/** What is said of the places that a reader's own words may mean. */
export const said = {
	offered: (count: number) =>
		count > 0
			? `${count} ${count === 1 ? 'place fits' : 'places fit'} your words: choose one.`
			: 'No place of ours fits these words. Try others, or “All places and muscles” further down.',
	/** Where the words name a part of the body that is not ours. */
	outside: (part: string) =>
		`Unknot does not cover ${part}: see a doctor or physical therapist if it does not settle.`,
	slow: 'The places are slow to load.',
	failed:
		'The places could not be loaded. Check the connection, or use “All places and muscles” further down.',
};

/** What is said of a choice. */
export const answer = {
	taller: 'Show more',
	lower: 'Show less',
	close: 'Close',
	where: 'Where exactly?',
	both: 'both sides',
	find: 'Find it:',
	leave: 'Do not search for it:',
	noWay: 'No technique of ours reaches it.',
	about: 'All about this place',
	muscle: 'All about this muscle',
	check: 'Not sure? Check first',
	avoided: 'You asked to leave this place alone, so nothing is named for it.',
};

/** What is said of the muscles that may be behind a sore place. */
export const suspects = {
	title: 'Likely muscles',
	no: 'It does not: next muscle',
	next: 'Next muscle',
	also: (places: readonly string[]) => `It may also be behind: ${places.join('; ')}.`,
	why: (basis: string) => `Why it is on the list: ${basis}`,
	more: 'More about it',
	of: (muscle: string) => `: ${muscle}`,
	rest: (count: number) => `${count} more`,
};

/** What is said of where the ache of a muscle may be felt. */
export const felt = {
	key: 'Violet: where its ache may be felt. Solid: most often; striped: at the muscle itself; dotted: sometimes.',
	seen: {
		back: 'From behind:',
		front: 'From the front:',
		head: 'On the head:',
		arm: 'On the arm:',
	},
	said: (place: string, often: Strength) =>
		`${place.toLowerCase()} ${{ local: 'at the muscle itself', primary: 'most often', spillover: 'sometimes' }[often]}`,
};

/** What is said of a part of the body that is not ours. */
export const outside = {
	sent: 'Muscles that are said to send an ache here',
	near: 'The places nearest to it that we cover',
};

const minutes = (count: number) => `${count} min`;

const readyWith = {
	hands: 'with hands alone',
	ball: 'with a ball',
	roller: 'with a roller',
	partner: 'with a partner',
} satisfies Each<Means>;

/** What to do now, and what the reader has at hand. */
export const ways = {
	title: 'Do this now',
	start: 'Start',
	startOf: (way: string) => `: ${way}`,
	with: 'With what',
	means: {
		hands: 'Hands',
		ball: 'Ball',
		roller: 'Roller',
		partner: 'Partner',
	} satisfies Each<Means>,
	time: 'How long I have',
	minutes,
	/** One line: with what, and how long at least. */
	meta: (needs: string, least: number) =>
		[...(needs ? [asLine(needs)] : []), `${minutes(least)} or more`].join(' · '),
	more: 'Where I am, and other tools',
	helper: 'Who can help',
	room: 'Where I am',
	anyRoom: 'Anywhere',
	rooms: {
		chair: 'On a chair',
		wall: 'At a wall, standing',
		floor: 'On the floor',
		bed: 'On a bed',
	} satisfies Each<Room>,
	tools: 'My tools, hands besides',
	/** Why none is for what was wished, as far as more is known than that. */
	instead: (lack?: string) =>
		lack ? `${lack} This would do instead:` : 'Nothing fits what you have. This would:',
	ownHands: 'What they can do here',
	none: 'Nothing that we know reaches it safely: press nothing here.',
	leaveOut: (places: readonly string[]) => `Leave out: ${places.join('; ')}`,
	make: (time: number) => `Make me a routine: ${minutes(time)}`,
	orRoutine: 'Or a ready one:',
	routineWhy: (takes: string, steps: number, all: number) =>
		`${takes}; ${steps} of its ${all} steps are for this place.`,
	/** Where none is ready, with what and for which minutes. */
	noRoutine: (one?: Means, time?: number) =>
		`We have no ready routine for this place${one ? ` ${readyWith[one]}` : ''}${time ? ` in ${minutes(time)}` : ''}.`,
};

/** What is sent and kept of a choice. */
export const take = {
	title: 'Where it aches',
	kind: 'Place on the map',
};

/** How bad it is, and what the reader marked. */
export const spots = {
	bad: 'How bad is it now?',
	least: 'no pain',
	worst: 'worst there is',
	strong:
		'That is strong pain. If it is new, grows, or keeps you from daily life, see someone first. Else start at 1 to 2 out of 10, and stop if it gets worse.',
	check: 'Check first',
	note: 'Note what you do, and how bad it is after',
	leave: 'Leave this place alone',
	mine: 'My places',
	marked: (place: string, sore: number, worst: number) => `${place}: ${sore} of ${worst}`,
	avoided: (place: string) => `${place}: leave alone`,
	remove: 'Remove',
	touch: 'Touch another place on the map to mark it too.',
	copy: 'Copy the link from the address bar.',
	kept: 'The link carries the places that you marked. We do not get them.',
};
