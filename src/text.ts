// The words that all rooms share: what the site says of itself, the names of its parts and of the kinds of its pages, and how
// numbers, times and lists are put in words. Another language is another file of this shape.

/** What the whole site says of itself. */
export const siteText = {
	description:
		'Where does it ache? A body map, techniques and routines for a sore upper back, neck and shoulders, with honest evidence.',
	author: 'the Unknot project',
} as const;

/** What only the owner knows, in words for the build's log. */
export const missingText = {
	origin: 'the address of the site (origin)',
	repository: 'the repository',
	contact: 'a contact',
} as const;

/** The parts of the site, as the header has them. */
export const partText = {
	map: 'Body map',
	techniques: 'Techniques',
	routines: 'Routines',
	articles: 'Articles',
	safety: 'Safety',
	kept: 'Kept',
} as const;

/** What is said of a kind of pages. */
export interface KindText {
	/** Heading of the list of its pages, and its name in the footer. */
	title: string;
	/** The sentence under that heading. */
	says: string;
	/** What one of its pages is called. */
	label: string;
}

/** The kinds of pages, one for each folder of pages in content/, in the order of lists. */
export const kindText = {
	areas: {
		title: 'Sore places',
		says: 'Start from where it hurts: the muscles that may be behind it and what to try.',
		label: 'Sore place',
	},
	techniques: {
		title: 'Techniques',
		says: 'Ways to massage the upper back, neck and shoulders: alone, with a partner, by a therapist.',
		label: 'Technique',
	},
	routines: {
		title: 'Routines',
		says: 'Techniques put together, step by step, with the minutes they take.',
		label: 'Routine',
	},
	muscles: {
		title: 'Muscles',
		says: 'Where each muscle lies, what it does, how pain from it can feel and what reaches it.',
		label: 'Muscle',
	},
	tools: {
		title: 'Tools',
		says: 'What each tool is good for and not for, and what does instead of it at home.',
		label: 'Tool',
	},
	articles: {
		title: 'Articles',
		says: 'Answers to the questions of a sore upper back, with what studies found.',
		label: 'Article',
	},
	safety: {
		title: 'Safety',
		says: 'Who should not press, where not to press, and the signs that need care first.',
		label: 'Safety',
	},
	evidence: {
		title: 'Evidence',
		says: 'What studies found, question by question, and how sure that is.',
		label: 'Evidence',
	},
	about: {
		title: 'About',
		says: 'What this site is, how we grade evidence, who wrote it, and what it keeps of you.',
		label: 'About the site',
	},
} as const satisfies Record<string, KindText>;

/** Ranges and times. A number comes as it is to be read. */
export const rangeText = {
	to: (from: string, to: string) => `${from} to ${to}`,
	/** In the corner of a picture. */
	between: (from: string, to: string) => `${from}–${to}`,
	seconds: (count: string) => `${count} ${count === '1' ? 'second' : 'seconds'}`,
	minutes: (count: string) => `${count} ${count === '1' ? 'minute' : 'minutes'}`,
	/** The same in a narrow place. */
	briefly: {
		seconds: (count: string) => `${count}\u00a0s`,
		minutes: (count: string) => `${count}\u00a0min`,
	},
} as const;

/** Lists as `Intl` says them, without the comma before the last word, which it takes for American. */
export const listText = {
	and: (said: string) => said.replace(', and ', ' and '),
	or: (said: string) => said.replace(', or ', ' or '),
} as const;

/** Bones of the spine. */
export const spineText = {
	rows: { C: 'neck', T: 'upper back', L: 'low back' } as Readonly<Record<string, string>>,
	/** By what `Intl` calls the number. */
	ends: { one: 'st', two: 'nd', few: 'rd', other: 'th' } as Readonly<Record<string, string>>,
	bone: (number: string, row: string, level: string) =>
		`the ${number} bone of the ${row} (${level})`,
} as const;

/** Who does it. */
export const whoText = {
	self: 'alone',
	partner: 'with a partner',
	professional: 'by a therapist',
} as const;
