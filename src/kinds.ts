// The kinds of pages: one for each folder of pages in content/, in the order of lists. Their words stand in text.ts, what else
// differs from kind to kind here, so that a new one is a row of words, and one of this table where it is not as usual.

import { kindText, type KindText } from './text.ts';

export type Kind = keyof typeof kindText;

/** In what a kind of pages is not as usual. */
interface KindSettings {
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
}

/** All that there is to say of a kind of pages. */
export type KindOfPage = KindText & KindSettings;

const settings = {
	areas: { isThing: true },
	techniques: { isThing: true, weight: 1.25 },
	routines: { weight: 1.1 },
	muscles: { isThing: true, weight: 1.05 },
	tools: { isThing: true },
	articles: {
		first: ['when-to-avoid', 'when-to-see-a-doctor', 'self-massage', 'types-of-massage'],
		isText: true,
		weight: 1.15,
	},
	safety: {
		first: ['red-flags', 'chest-pain', 'nerve-symptoms', 'no-go-zones'],
		isText: true,
		weight: 1.1,
	},
	evidence: {
		first: ['pain-relief', 'harms', 'tools-and-self-massage'],
		isText: true,
		weight: 0.8,
	},
	about: { isText: true, weight: 0.7 },
} as const satisfies Partial<Record<Kind, KindSettings>>;

/** The ids as a list. */
export const kindIds = Object.keys(kindText) as Kind[];

const settingsOf: Readonly<Partial<Record<Kind, KindSettings>>> = settings;

/** The kinds by their ids, which are the names of their folders and of their collections. */
export const kinds = Object.fromEntries(
	kindIds.map((kind) => [kind, { ...kindText[kind], ...settingsOf[kind] }]),
) as Readonly<Record<Kind, KindOfPage>>;

type Settings = typeof settings;

/** Kinds whose pages are text and nothing else. */
export type TextKind = {
	[Id in Kind]: Id extends keyof Settings
		? Settings[Id] extends { isText: true }
			? Id
			: never
		: never;
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
