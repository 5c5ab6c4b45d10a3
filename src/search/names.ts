// What the search knows by name: titles, other names, misspellings. It finds pages whose words do not all stand on one page,
// which the full-text index alone would miss. Pure.

import type { Helper } from '../finder/helpers.ts';
import type { Kind } from '../kinds.ts';
import { stem, stemsIn, wordsOf } from './stems.ts';
import { fields } from './weights.ts';

/** A page with all its names. */
export interface Named {
	url: string;
	title: string;
	kind: Kind;
	summary: string;
	/** Other names, also those that are never shown. */
	names: string[];
	/** For a sore place: addresses of the muscles that may be behind it, likeliest first. */
	leads?: string[];
	/** Places in the list of all pages of those that it leads on to. */
	next?: readonly number[];
	/** True for a group of muscles, whose members have pages of their own. */
	group?: true;
	/** Where it is on the body: across and down in mm, from the middle; on both sides. */
	at?: readonly [x: number, y: number];
	/** Who can do it. */
	by?: readonly Helper[];
	/** Names of the tools that it needs. */
	tools?: readonly string[];
	/** The least time that it takes. */
	minutes?: number;
}

/** A page with its names taken apart. */
export interface Known extends Named {
	fields: { stems: ReadonlySet<string>; weight: number }[];
	phrases: string[];
}

/** The names, ready to be asked. */
export interface Names {
	pages: readonly Known[];
	/** How telling each stem is: rare ones more. */
	weights: ReadonlyMap<string, number>;
	/** Stem of every word, and one word that has it. */
	words: ReadonlyMap<string, string>;
}

/** Makes the names ready. */
export function readNames(pages: readonly Named[]): Names {
	// Each text is taken apart once: a slow phone waits for this before it shows a first result.
	const apart = pages.map(({ title, names, summary }) => ({
		title: wordsOf(title),
		names: names.map(wordsOf),
		summary: wordsOf(summary),
	}));
	const known = pages.map((page, index) => {
		const { title = [], names = [], summary = [] } = apart[index] ?? {};
		const phrases = [title, ...names].map(stemsIn);
		return {
			...page,
			fields: [
				{ stems: new Set(phrases[0]), weight: fields.title },
				{ stems: new Set(phrases.slice(1).flat()), weight: fields.names },
				{ stems: new Set(stemsIn(summary)), weight: fields.summary },
			],
			phrases: phrases.map((stems) => stems.join(' ')),
		};
	});
	// Words that are shown come before those that are not: a slip among the hidden names is no word to look for.
	const shown = apart.flatMap(({ title, summary }) => [...title, ...summary]);
	const hidden = apart.flatMap(({ names }) => names.flat());
	return { pages: known, weights: weightsOf(known), words: stemmed([...shown, ...hidden]) };
}

/** How telling each stem is, by how few pages have it. */
function weightsOf(pages: readonly Known[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { fields: of } of pages) {
		for (const one of new Set(of.flatMap(({ stems }) => [...stems]))) {
			counts.set(one, (counts.get(one) ?? 0) + 1);
		}
	}
	return new Map([...counts].map(([one, count]) => [one, Math.log(1 + pages.length / count)]));
}

/** The first word of each stem. */
function stemmed(all: readonly string[]): Map<string, string> {
	const words = new Map<string, string>();
	for (const word of all) {
		const one = stem(word);
		if (!words.has(one)) words.set(one, word);
	}
	return words;
}
