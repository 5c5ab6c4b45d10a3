// The list of all pages from A to Z, for readers without script and for those who would rather look than type. Pure.

import type { Kind, KindOfPage } from '../kinds.ts';

/** A page in the list. */
export interface Listed {
	name: string;
	href: string;
	/** What a page of its kind is called. */
	label: string;
	/** Its other names that are shown. */
	also: readonly string[];
}

/** The pages that start with a letter. */
export interface Letter {
	letter: string;
	pages: readonly Listed[];
}

interface Entry {
	id: string;
	collection: Kind;
	data: { title: string; aliases: readonly string[] };
}

/** All pages by their first letters, in the order of the alphabet; what starts with no letter comes first. */
export function allPages(
	entries: readonly Entry[],
	kinds: Readonly<Record<Kind, KindOfPage>>,
	address: (path: string) => string,
): Letter[] {
	const pages = entries
		.map(({ id, collection, data }) => ({
			name: data.title,
			href: address(`/${collection}/${id}/`),
			label: kinds[collection].label,
			also: data.aliases,
		}))
		.sort((a, b) => a.name.localeCompare(b.name));
	return [...Map.groupBy(pages, ({ name }) => letterOf(name))].map(([letter, some]) => ({
		letter,
		pages: some,
	}));
}

const letterOf = (name: string) => (/^[a-z]/i.test(name) ? name.charAt(0).toUpperCase() : '0-9');
