// Which sources a page cites, and in which order. Pure: the text of an MDX body in, numbers out.

/** A source as one page cites it. */
export interface Citation {
	/** Id of the source. */
	id: string;
	/** How many times the page cites it. */
	times: number;
}

/** The sources of an MDX body in order of first mention: the place in this list, plus 1, is the number shown. */
export function citations(body: string): Citation[] {
	const lists = [...body.matchAll(/<Cite\b[^>]*?\bsources="([^"]*)"/g)];
	const ids = lists.flatMap(([, list = '']) => idsIn(list));
	const times = new Map<string, number>();
	for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
	return [...times].map(([id, count]) => ({ id, times: count }));
}

/** The ids of a `sources` attribute: words divided by blanks. */
export function idsIn(list: string): string[] {
	return list.split(/\s+/).filter(Boolean);
}

/** Counts mentions while a page is rendered, so that each has an address to come back to. */
export interface Notes {
	citations: readonly Citation[];
	seen: Map<string, number>;
}

/** Starts the notes of a page, of its text with all that it shows from elsewhere. */
export const notesOf = (body: string): Notes => ({ citations: citations(body), seen: new Map() });

/**
 * The next mention of a source: its number in the page's list and the id of this mention.
 * @throws {Error} when the source was not found in the body that the notes were made of
 */
export function mention(notes: Notes, id: string): { number: number; anchor: string } {
	const index = notes.citations.findIndex((citation) => citation.id === id);
	if (index < 0)
		throw new Error(`Source "${id}" is cited but not counted. Write it as sources="${id}".`);
	const time = (notes.seen.get(id) ?? 0) + 1;
	notes.seen.set(id, time);
	return { number: index + 1, anchor: anchorOf(index + 1, time) };
}

/** The id of a source in the list of a page, by its number there. */
export const sourceAnchor = (number: number): string => `s${number}`;

/** The id of the nth mention of a source in a page, by the number of the source; short, since pages are full of them. */
export const anchorOf = (number: number, time: number): string => `c${number}-${time}`;
