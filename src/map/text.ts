// The words of the map and of the front page. A second language is a second file of this shape. What the first script needs
// comes with the page, in the props of the island, so that its words weigh nothing in the script; what comes late imports
// its own. Names of entries, and what is said of them, are content.

import type { Where } from '../anatomy/names.ts';
import type { View } from '../anatomy/upper-body/body.ts';
import type { Build } from '../anatomy/upper-body/builds.ts';
import type { Strength } from '../finder/referral.ts';
import type { Room } from '../finder/wishes.ts';
import type { Layer } from '../plate/layers.ts';
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
	region: 'Neck · shoulders · upper back',
	question: 'Where does it\u00A0ache?',
	summary: 'Touch the sore spot. See the muscles that may be behind it, and what may ease them.',
	starts: 'Places to start from',
	lost: 'The map is slow, or could not be loaded. Read this page instead:',
	anywhere: 'I can’t point to it',
	before: 'Before you press',
	danger: 'Chest pain, numbness, fever or a recent fall? Some back pain must not be massaged.',
	check: 'Check first',
	places: 'All places',
	muscles: 'All muscles',
	outside: 'Not ours to massage',
	allOutside: 'All of these, and what to do',
	sides: { left: 'Left', right: 'Right', middle: '→' } satisfies Each<Where>,
	steps: 'Step by step',
	routines: {
		name: 'All routines',
		says: 'At a desk, on a drive, after sport, with a baby, before sleep, without the floor.',
	},
	techniques: {
		name: 'All techniques',
		says: 'Every stroke and tool, with when not to use it and how sure we are.',
	},
};

/** What stands on the map while nothing is chosen: text alone, because it travels in props. */
export const map = {
	mode: 'What can be chosen on the drawing',
	modes: { places: 'Places', muscles: 'Muscles' } satisfies Each<Mode>,
	layer: 'How deep the drawing looks',
	layers: { half: 'Half', surface: 'Surface', deep: 'Deep', bones: 'Bones' } satisfies Each<Layer>,
	build: 'The frame of the body',
	builds: { broad: 'Broad', narrow: 'Narrow' } satisfies Each<Build>,
	zones: 'No-press zones',
	closer: 'Look closer',
	farther: 'Look from farther',
	whole: 'Show the whole drawing',
	missing: 'A part of the map could not be loaded. The list has all places.',
	slow: 'A part of the map is slow to load.',
	say: 'Or say where, in your words',
};

/** What is said of the places that a reader's own words may mean. */
export const said = {
	offered: (count: number) =>
		count > 0
			? `${count} ${count === 1 ? 'place fits' : 'places fit'} your words: choose one.`
			: 'No place of ours fits these words. Try others, or the list below.',
	/** Where the words name a part of the body that is not ours. */
	outside: (part: string) =>
		`Unknot does not cover ${part}: see a doctor or physical therapist if it does not settle.`,
	slow: 'The places are slow to load.',
	failed: 'The places could not be loaded. Check the connection, or use the list below.',
};

/** What is said of a choice. */
export const answer = {
	go: 'Go to the answer',
	find: 'Find it:',
	leave: 'Do not search for it:',
	noWay: 'No technique of ours reaches it.',
	more: 'More about it',
	check: 'Not sure? Check first',
};

/** What is said of the muscles that may be behind a sore place. */
export const suspects = {
	lead: 'Muscles that may be behind it, the likeliest first. Press gently, beside bone.',
	no: 'It does not: next muscle',
	next: 'Next muscle',
	also: (places: readonly string[]) => `It may also be behind: ${places.join('; ')}.`,
	why: (basis: string) => `Why it is on the list: ${basis}`,
	more: 'More about it',
	of: (muscle: string) => `: ${muscle}`,
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

/** What follows the muscles. */
export const further = {
	all: (count: number) => `All ${count} emergency signs`,
	avoided: 'You asked to leave this place alone, so nothing is named for it.',
};

const minutes = (count: number) => `${count} ${count === 1 ? 'minute' : 'minutes'}`;

/** What may ease a sore place, and what the reader has at hand. */
export const ways = {
	title: 'What may ease it',
	helper: 'Who can help',
	atHand: (isSome: boolean) => `What I have at hand${isSome ? ': chosen' : ''}`,
	room: 'Where I am',
	anyRoom: 'Anywhere',
	rooms: {
		chair: 'On a chair',
		wall: 'At a wall, standing',
		floor: 'On the floor',
		bed: 'On a bed',
	} satisfies Each<Room>,
	time: 'How long I have',
	anyTime: 'As long as it takes',
	minutes,
	tools: 'My tools, hands besides',
	noTool: 'Hands alone',
	instead: 'Nothing fits what you have. This would:',
	none: 'Nothing that we know reaches it safely.',
	/** One line: what it reaches, the least time it takes, one of its tools, and who does it where that is asked. */
	reaches: (part: string, least: number, tools: readonly string[], who?: string) =>
		[
			`Reaches: ${part.toLowerCase()}`,
			`${minutes(least)} or more`,
			...(tools.length > 0 ? [tools.join(' or ').toLowerCase()] : []),
			...(who === undefined ? [] : [who.toLowerCase()]),
		].join(' · '),
	leaveOut: (places: readonly string[]) => `Leave out: ${places.join('; ')}`,
};

/** How bad it is, and what the reader marked. */
export const spots = {
	bad: 'How bad it is here',
	unmarked: 'Not marked',
	least: (sore: number) => `${sore}, no pain`,
	worst: (sore: number) => `${sore}, the worst`,
	leave: 'Leave this place alone',
	mine: 'My places',
	marked: (place: string, sore: number, worst: number) => `${place}: ${sore} of ${worst}`,
	avoided: (place: string) => `${place}: leave alone`,
	remove: 'Remove',
	touch: 'Touch another place on the map to mark it too.',
	share: 'Share this map',
	copied: 'The link is copied.',
	copy: 'Copy the link from the address bar.',
	kept: 'The link carries the places that you marked. We do not get them.',
};
