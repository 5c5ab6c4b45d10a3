// Paragraphs and sentences that many pages share, each said once in content/facts/shared.yaml and shown wherever a page names it
// by its id.
// Pure.

import type { CollectionEntry } from 'astro:content';

/** A paragraph as content/facts/shared.yaml has it. */
export type Shared = Pick<CollectionEntry<'shared'>['data'], 'id' | 'says' | 'sources' | 'then'>;

/** What stands in a paragraph for the part of the body that a page names. */
const gap = / \{part\}/g;

/** Whether a paragraph has a place for a part of the body. */
export const hasPart = (says: string): boolean => says.search(gap) >= 0;

/**
 * A paragraph by its id, with the part of the body that a page names.
 * @throws {Error} when there is none
 */
export function sharedOf(shared: readonly Shared[], id: string, part?: string): Shared {
	const found = shared.find((one) => one.id === id);
	if (found) return { ...found, says: found.says.replaceAll(gap, part ? ` ${part}` : '') };
	throw new Error(`No paragraph "${id}". Write it in content/facts/shared.yaml, or mend the id.`);
}

/** The text of a page with its shared paragraphs in it, each with the works that it cites. */
export const withShared = (body: string, shared: readonly Shared[]): string =>
	body.replaceAll(/<Shared\b([^>]*?)\/?>/g, (_, rest: string) => {
		const [id = '', part] = ['id', 'part'].map(
			(name) => new RegExp(`\\b${name}="([^"]*)"`).exec(rest)?.[1],
		);
		const { says, sources, then } = sharedOf(shared, id, part);
		const cite = sources.length > 0 ? `<Cite sources="${sources.join(' ')}" />` : '';
		return `${says}${cite}${then ? ` ${then}` : ''}`;
	});

/** A piece of a sentence; one with an address is a link. */
export interface Piece {
	text: string;
	href?: string;
}

/** The pieces of a sentence with links in it, as authors write them. */
export const piecesOf = (says: string): Piece[] =>
	says.split(/(\[[^\]]*\]\([^)]*\))/).flatMap((text): Piece[] => {
		const [, words, href] = /^\[([^\]]*)\]\(([^)]*)\)$/.exec(text) ?? [];
		if (words !== undefined && href !== undefined) return [{ text: words, href }];
		return text ? [{ text }] : [];
	});
