// Kinds of pages as the search knows them: by id, with what readers call them. The page hands them over, so that their
// words come in its language. Pure.

import type { Kind, KindOfPage } from '../kinds.ts';

/** What the search needs of each kind, by id: what readers call it, and what its pages count. */
export type SearchKinds = Readonly<Record<string, { label: string; weight: number }>>;

/** What the search needs of all kinds, and nothing else: it comes with the page. */
export const searchKinds = (kinds: Readonly<Record<Kind, KindOfPage>>): SearchKinds =>
	Object.fromEntries(
		Object.entries(kinds).map(([id, { label, weight = 1 }]) => [id, { label, weight }]),
	);

/** The id of a kind from its id or its label, in any case; what is none of them stands for itself, in lower case. */
export function kindFrom(said: string, kinds: SearchKinds): string {
	const word = said.toLowerCase();
	const [id = word] =
		Object.entries(kinds).find(([one, { label }]) => [one, label.toLowerCase()].includes(word)) ??
		[];
	return id;
}

/** What readers call a kind; one that stands for itself is called by its own name. */
export const labelOf = (kind: string, kinds: SearchKinds): string =>
	kinds[kind]?.label ?? kind.charAt(0).toUpperCase() + kind.slice(1);
