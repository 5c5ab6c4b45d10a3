// The words of the pages that are made from all entries: of a sore place, a muscle, a technique, a routine, a tool; of lists,
// the atlas, and the page that does not exist. A second language is a second file. What entries say themselves is content.

import type { CollectionEntry } from 'astro:content';
import type { Reach } from '../anatomy/upper-body/muscles.ts';
import type { View } from '../anatomy/upper-body/body.ts';
import type { EvidenceLevel } from '../evidence/levels.ts';
import type { Helper } from '../finder/helpers.ts';
import type { ThingKind } from '../finder/tool-kinds.ts';

type Where = CollectionEntry<'techniques'>['data']['where'][number];
type Who = CollectionEntry<'techniques'>['data']['who'][number];
type MuscleKind = CollectionEntry<'muscles'>['data']['kind'];

/** The page of a sore place. */
export const areaText = {
	first: 'Try first',
	more: { title: 'More for this place', hint: String },
	under: { title: 'From the skin inward', hint: (layers: number) => `${String(layers)} layers` },
	inward: (bone: string) => `About as high as ${bone}:`,
	spine: 'The bony bumps of the spine, right under the skin: never press them',
	behind: 'Likely muscles',
	test: 'Which one is it?',
	tests: (muscles: number) => (muscles === 1 ? '1 test' : `${String(muscles)} tests`),
} as const;

/** The page of a muscle, a group or a bone. */
export const muscleText = {
	kinds: {
		muscle: 'Muscle',
		group: 'Group of muscles',
		bone: 'Bone',
	} satisfies Record<MuscleKind, string>,
	acts: 'How to press it',
	over: 'Lies over it',
	under: 'Lies under it',
	ways: (kind: MuscleKind) =>
		kind === 'bone' ? 'Techniques for the muscles on it' : 'Techniques that may ease it',
	noWay: 'No technique of ours reaches it. What to do instead stands below.',
	more: (techniques: number) => `${techniques} more`,
	members: (kind: MuscleKind) => (kind === 'bone' ? 'Muscles on it' : 'Its muscles'),
	felt: 'Where its ache may be felt',
	/** Where it is felt, and how often. */
	feltAt: { here: 'At the muscle itself', away: 'Away from it' },
	often: { primary: ', most often', local: '', spillover: ', sometimes' },
	elsewhere: 'Beyond what we massage',
	named: 'Sore places that name it',
	groups: 'Where it belongs',
} as const;

/** The page of a technique. */
export const techniqueText = {
	keepOff: 'Keep off',
	reaches: 'Muscles it reaches',
	users: 'Tools and routines that use it',
} as const;

/** The page of a routine. */
export const routineText = {
	keepOff: 'Keep off',
	/** What leads the places where less is allowed than elsewhere. */
	lighter: 'Only light',
} as const;

/** What the player says of signs that can follow a massage. */
export const playText = {
	later: (lasts: string, says: string, isNow: boolean) =>
		`${isNow ? 'Now, or for' : 'For'} ${lasts}: ${says}.`,
	/** What to do, after a colon. */
	then: (does: string) => does.charAt(0).toLowerCase() + does.slice(1),
} as const;

/** What stands beside the names of folded sections. */
export const foldText = {
	where: {
		...{ chair: 'chair', wall: 'wall', floor: 'floor', bed: 'bed', bath: 'bath' },
		practice: 'therapist’s room',
	} satisfies Record<Where, string>,
	/** How sure we are, in few words. */
	levels: {
		high: 'strong',
		moderate: 'good',
		low: 'limited',
		'very-low': 'very uncertain',
		none: 'no studies',
	} satisfies Record<EvidenceLevel, string>,
} as const;

/** The numbers of a technique, and what it takes. */
export const factText = {
	who: { self: 'alone', partner: 'helper', professional: 'therapist' } satisfies Record<
		Who,
		string
	>,
	time: 'Time',
	each: (what: string) =>
		what === 'session' ? 'in all' : `${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`,
	press: 'Press',
	ofTen: (number: number) => `${number} of 10`,
	most: (number: number) => `${number} at most`,
	often: 'Often',
	perDay: (times: number) => `${times} a day`,
	perWeek: (times: number) => `${times} a week`,
	atMost: 'at most',
	hands: 'hands',
} as const;

/** How often at most. */
export const rateText = {
	day: (times: number) => `${often(times)} a day at most`,
	week: (times: number) => `${often(times)} a week at most`,
	both: (times: number, days: number) => `${often(times)} a day, on ${String(days)} days a week`,
} as const;

const often = (times: number) => (times === 1 ? 'once' : `${String(times)} times`);

/** What leads the lines of a dose, and another way that takes another time. */
export const saidText = {
	hard: 'How hard',
	long: 'How long',
	often: 'How often',
	way: (name: string, time: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${time}.`,
} as const;

/** The page of a tool. */
export const toolText = {
	acts: 'How it is used',
	used: 'What to do with it',
} as const;

/** What is said of pictures: under them, and to those who do not see them. */
export const pictureText = {
	reachedBy: { technique: 'this reaches', routine: 'the steps reach' },
	reach: (view: string, by: string) => `${view}; the muscles that ${by} are marked.`,
	technique: 'On your left the deeper muscles.',
	hatched: 'Hatched: keep off.',
	withoutNeck: 'The neck itself is left out, though a muscle that is marked runs up it.',
	routine: 'Marked: the muscles that the steps reach.',
	muscle: (from: string, place: string) =>
		`A part of the body from ${from}, drawn large; marked: ${place}.`,
	haze: ' Violet: where its ache may be felt. Solid: most often; striped: at the muscle itself; dotted: sometimes.',
	often: { local: ' at the muscle itself', primary: ' most often', spillover: ' sometimes' },
	further: (id: 'back' | 'front' | 'head' | 'arm', places: string) => {
		const seen = {
			back: 'From behind',
			front: 'From the front',
			head: 'The head from the side',
			arm: 'The arm',
		}[id];
		return {
			alt: `${seen}; violet: where its ache may be felt.`,
			caption: `${seen}: ${places}.`,
		};
	},
} as const;

/** What is marked at a sore place: the place, the muscles that lie there, or both. */
export const markedText = (isPlace: boolean, areMuscles: boolean) => {
	const muscles = areMuscles ? ['the muscles that lie here'] : [];
	return {
		alt: (view: string) =>
			`${view}; ${[...(isPlace ? ['this place'] : []), ...muscles].join(' and ')} ${areMuscles ? 'are' : 'is'} marked.`,
		caption: [
			...(isPlace ? ['Violet: the place.'] : []),
			...(areMuscles ? ['Red: the muscles that lie here.'] : []),
		].join(' '),
	};
};

/** The page of the parts of the body that are not ours. */
export const outsideText = {
	kind: 'Not ours',
	title: 'Not ours to massage',
	says: 'Head, jaw, front of the neck, breastbone, belly, arm, hand and low back: why we have no massage for them, and what to do instead.',
	first: 'An ache can be the sign of something that needs care first.',
	check: 'Check first',
	urgent: 'Signs that need a doctor first:',
	sent: 'Muscles that are said to send an ache here:',
	near: 'The places nearest to it that we cover:',
} as const;

/** The lists of pages. */
export const listText = { check: 'Check first' } as const;

/** Pages as picture cards: their headings, and what can be chosen. */
export const cardText = {
	techniques: {
		alone: 'Alone',
		partner: 'With a helper',
		professional: 'By a therapist',
	} satisfies Record<Helper, string>,
	routines: {
		alone: 'Alone',
		partner: 'For a partner',
		professional: 'By a therapist',
	} satisfies Record<Helper, string>,
	muscles: {
		muscle: { id: 'muscles', name: 'Single muscles' },
		group: { id: 'groups', name: 'Groups' },
		bone: { id: 'bones', name: 'Bones' },
	} satisfies Record<MuscleKind, { id: string; name: string }>,
	areas: {
		back: { id: 'from-behind', name: 'From behind' },
		front: { id: 'from-the-front', name: 'From the front' },
	} satisfies Record<View, { id: string; name: string }>,
	who: { alone: 'Alone', partner: 'Helper', professional: 'Therapist' } satisfies Record<
		Helper,
		string
	>,
	things: {
		...{ hands: 'Hands', ball: 'Ball', roller: 'Roller', 'cane-gun': 'Cane, gun' },
		...{ 'heat-cold': 'Heat, cold', other: 'Other' },
	} satisfies Record<ThingKind, string>,
	minutes: (minutes: number) => `${String(minutes)} min`,
} as const;

/** The page of the whole model. */
export const atlasText = {
	kind: 'Atlas',
	title: 'Atlas of the upper back',
	says: 'The body that all our drawings come from: every layer from behind and from the front, every muscle with its names, its depth and what reaches it.',
	wall: {
		title: 'For the wall',
		says: 'One sheet for each side of the body, for A4 or Letter paper: names in English and Latin, a scale, and from behind the levels of the bony tips of the spine.',
		alt: (from: string) =>
			`The upper body from ${from} on one sheet: muscles and bones with their names in English and Latin. The table below has the same names.`,
		caption: (from: string) => `From ${from}.`,
		formats: { pdf: 'PDF to print', svg: 'SVG' },
	},
	layers: 'Layer by layer',
	muscles: 'Muscles',
	depths:
		'Depth 1 lies under the skin, larger numbers lie deeper. Reach says what gets there without pressing where it must not.',
	columns: ['Name', 'Latin', 'From, to', 'Depth', 'Reached by'],
	hands: {
		finger: 'your own fingers',
		ball: 'a ball or roller',
		partner: 'a partner’s hands',
	} satisfies Record<Reach[number], string>,
	nobody: 'nobody’s hands',
	sure: 'How sure the drawing is',
	body: 'It is one body of average build, 1,750 mm tall, standing with the arms hanging. Bone points are true to 3 to 5 mm as a picture of the model that they were measured on, skin points to 5 mm. Outlines and fibers of muscles were drawn between them, about 8 mm by eye. Your own body differs. Nobody qualified has checked the drawing yet.',
	measured: 'The points, and where each comes from',
	points: (points: number, view: string) => `${points} points of the ${view} view`,
	source: (points: number, source: string) => `${points}: ${source}`,
} as const;

/** The page that does not exist, and what readers may have looked for. */
export const missingText = {
	title: 'This page does not exist',
	description: 'The address leads to no page of ours.',
	says: 'The address may be old or mistyped. One of these may be what you are looking for.',
	instead: [
		{ name: 'Body map', path: '/', says: 'Touch where it hurts and see what may ease it.' },
		{
			name: 'Search',
			path: '/search/',
			says: 'Look for a word: a muscle, a tool, a place that hurts.',
		},
		{
			name: 'Techniques',
			path: '/techniques/',
			says: 'Every way to massage the upper back that we describe.',
		},
		{
			name: 'When to avoid massage',
			path: '/articles/when-to-avoid/',
			says: 'The signs that need care first.',
		},
	],
} as const;

/** What a step of a composed routine does to a muscle, which is named next. */
export const doesText = {
	else: 'works on the',
	by: {
		effleurage: 'glides over the',
		petrissage: 'kneads the',
		rolling: 'rolls over the',
		friction: 'circles on the',
		stripping: 'glides along the',
		compression: 'presses the',
	} as Partial<Record<string, string>>,
} as const;
