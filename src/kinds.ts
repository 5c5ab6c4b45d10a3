// The kinds of pages: one for each folder of pages in content/, in the order of lists. What differs from kind to kind stands
// here, so that a new one is a row of this table.

/** What is said of a kind of pages. */
export interface KindOfPage {
	/** Heading of the list of its pages, and its name in the footer. */
	title: string;
	/** The sentence under that heading. */
	says: string;
	/** Pages that readers need first in the list; the rest goes by title. */
	first?: readonly string[];
	/** True where a page is text and nothing else, which src/pages/[kind]/[id].astro shows; others have a page of their own. */
	isText?: true;
	/** True for things, which have other names; other pages have questions that lead to them. */
	isThing?: true;
	/**
	 * What its pages count in the search, 1 where nothing is said: a reader with an ache wants something to do before the
	 * thing to do it with, and both before its background.
	 */
	weight?: number;
	/** What one of its pages is called. */
	label: string;
}

const table = {
	areas: {
		title: 'Sore places',
		says: 'Start from where it hurts: the muscles that may be behind it and what to try.',
		isThing: true,
		label: 'Sore place',
	},
	techniques: {
		title: 'Techniques',
		says: 'Ways to massage the upper back, neck and shoulders: alone, with a partner, by a therapist.',
		isThing: true,
		weight: 1.25,
		label: 'Technique',
	},
	routines: {
		title: 'Routines',
		says: 'Techniques put together, step by step, with the minutes they take.',
		weight: 1.1,
		label: 'Routine',
	},
	muscles: {
		title: 'Muscles',
		says: 'Where each muscle lies, what it does, how pain from it can feel and what reaches it.',
		isThing: true,
		weight: 1.05,
		label: 'Muscle',
	},
	tools: {
		title: 'Tools',
		says: 'What each tool is good for and not for, and what does instead of it at home.',
		isThing: true,
		label: 'Tool',
	},
	articles: {
		title: 'Articles',
		says: 'Answers to the questions of a sore upper back, with what studies found.',
		first: ['when-to-avoid', 'when-to-see-a-doctor', 'self-massage', 'types-of-massage'],
		isText: true,
		weight: 1.15,
		label: 'Article',
	},
	safety: {
		title: 'Safety',
		says: 'Who should not press, where not to press, and the signs that need care first.',
		first: ['red-flags', 'chest-pain', 'nerve-symptoms', 'no-go-zones'],
		isText: true,
		weight: 1.1,
		label: 'Safety',
	},
	evidence: {
		title: 'Evidence',
		says: 'What studies found, question by question, and how sure that is.',
		first: ['pain-relief', 'harms', 'tools-and-self-massage'],
		isText: true,
		weight: 0.8,
		label: 'Evidence',
	},
	about: {
		title: 'About',
		says: 'What this site is, how we grade evidence, who wrote it, and what it keeps of you.',
		isText: true,
		weight: 0.7,
		label: 'About the site',
	},
} as const satisfies Record<string, KindOfPage>;

export type Kind = keyof typeof table;

/** The kinds by their ids, which are the names of their folders and of their collections. */
export const kinds: Readonly<Record<Kind, KindOfPage>> = table;

/** The ids as a list. */
export const kindIds = Object.keys(table) as Kind[];

type Table = typeof table;

/** Kinds whose pages are text and nothing else. */
export type TextKind = {
	[Id in Kind]: Table[Id] extends { isText: true } ? Id : never;
}[Kind];

/** Their ids as a list. */
export const textKinds = kindIds.filter((kind): kind is TextKind => kinds[kind].isText ?? false);

/** The pages of a kind in the order of its list. */
export function inOrder<Entry extends { id: string; data: { title: string } }>(
	kind: Kind,
	entries: readonly Entry[],
): Entry[] {
	const rank = ({ id }: Entry) => {
		const place = kinds[kind].first?.indexOf(id) ?? -1;
		return place < 0 ? Infinity : place;
	};
	return entries.toSorted((a, b) =>
		rank(a) === rank(b) ? a.data.title.localeCompare(b.data.title) : rank(a) - rank(b),
	);
}
