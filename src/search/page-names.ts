// What the search knows by name: titles, other names, misspellings. It mends slips and finds pages whose words do not all
// stand on one page, which the full-text index alone would miss. Pure.

import type { Helper } from '../finder/helpers.ts';
import { alike, inOurWords } from './alike.ts';

/** A page with all its names. */
export interface Named {
	url: string;
	title: string;
	kind: string;
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

/** Words that say nothing about the subject of a question. */
const small = new Set(
	(
		'a about after all also am an and any are as at away be because been best but by can cant could did do does doing dont ' +
		'feel feels felt for from get getting go goes got had has have help hers his how i if in into is it its just keep ' +
		'like long make may me more most much my no not of off on one or other own really should so some something than ' +
		'that the their them then there these they thing things this to too until up ' +
		'use used using very was way what whats when where which while who why will with without would you your vs'
	).split(' '),
);

const isAscii = /^[ -~]*$/;

/** Lower case, without accents and signs; words by blanks. */
export const plain = (text: string): string =>
	(isAscii.test(text) ? text : text.normalize('NFD').replace(/\p{M}|’/gu, ''))
		.toLowerCase()
		.replaceAll("'", '')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();

/** British spellings in American ones: "haematoma", "centre", "tumour", "mobilisation". */
const american = (word: string): string =>
	word
		.replace(/ae/g, 'e')
		.replace(/^oe/, 'e')
		.replace(/(cent|fib|met|lit)re(s?)$/, '$1er$2')
		.replace(/our(s?)$/, 'or$1')
		.replace(/is(e|ed|ing|ation)$/, 'iz$1');

/** Stems that were worked out before: the names say the same words over and over. */
const stems = new Map<string, string>();

/** A word without the endings that make it many or an act: "balls", "massaging", "kneaded". */
export function stem(word: string): string {
	const known = stems.get(word);
	if (known !== undefined) return known;
	const ours = american(word);
	const found = bare(alike.get(ours) ?? ours);
	stems.set(word, found);
	return found;
}

function bare(word: string): string {
	const one = word.length > 3 ? word.replace(/(?:([^s])s|(ss)es)$/, '$1$2') : word;
	return one.length > 6
		? one.replace(/(?:ing|ed|er|e)$/, '')
		: one.length > 4
			? one.replace(/e$/, '')
			: one;
}

const wordsOf = (text: string): string[] => plain(text).split(' ').filter(Boolean);

/** The stems of the words that say something; all words where none does. */
export const stemsOf = (text: string): string[] => stemsIn(wordsOf(text));

function stemsIn(words: readonly string[]): string[] {
	const telling = words.filter((word) => !small.has(word));
	return (telling.length > 0 ? telling : words).map(stem);
}

interface Known extends Named {
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
				{ stems: new Set(phrases[0]), weight: 3 },
				{ stems: new Set(phrases.slice(1).flat()), weight: 2.2 },
				{ stems: new Set(stemsIn(summary)), weight: 1 },
			],
			phrases: phrases.map((stems) => stems.join(' ')),
		};
	});
	const counts = new Map<string, number>();
	for (const { fields } of known) {
		for (const one of new Set(fields.flatMap(({ stems }) => [...stems]))) {
			counts.set(one, (counts.get(one) ?? 0) + 1);
		}
	}
	// Words that are shown come before those that are not: a slip among the hidden names is no word to look for.
	const words = new Map<string, string>();
	const shown = apart.flatMap(({ title, summary }) => [...title, ...summary]);
	for (const word of [...shown, ...apart.flatMap(({ names }) => names.flat())]) {
		const one = stem(word);
		if (!words.has(one)) words.set(one, word);
	}
	const weights = new Map(
		[...counts].map(([one, count]) => [one, Math.log(1 + known.length / count)] as const),
	);
	return { pages: known, weights, words };
}

/** A query as it was meant, and whether anything was changed. */
export interface Mended {
	query: string;
	changed: boolean;
	/** True when hardly a telling word is known, even after mending. */
	unknown: boolean;
}

/** What a mended word counts beside one that is known, and the share of the words that must be known. */
const guess = 0.5;
const leastKnown = 0.3;

/** Mends words that no page has by the nearest that one has; a swap of two letters counts as one slip. */
export function mend(query: string, { words }: Names): Mended {
	let changed = false;
	let known = 0;
	let telling = 0;
	const mended = inOurWords(plain(query))
		.split(' ')
		.filter(Boolean)
		.map((word) => {
			if (small.has(word)) return word;
			telling += 1;
			const ours = words.get(stem(word));
			if (ours) {
				known += 1;
				return alike.has(american(word)) ? ours : word;
			}
			const near = nearest(word, words.values());
			if (!near) return word;
			known += guess;
			changed = true;
			return near;
		});
	return { query: mended.join(' '), changed, unknown: known < leastKnown * Math.max(1, telling) };
}

function nearest(word: string, all: Iterable<string>): string | undefined {
	const most = word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
	let best: string | undefined;
	let least = most + 1;
	for (const other of all) {
		if (Math.abs(other.length - word.length) > most || other.length < 4) continue;
		const slips = distance(word, other) + (other.startsWith(word.charAt(0)) ? 0 : 0.5);
		if (slips < least) [best, least] = [other, slips];
	}
	return best;
}

/** Slips between two words: letters left out, put in, changed or swapped with their neighbor. */
export function distance(a: string, b: string): number {
	const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min(
				(rows[i - 1]?.[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(rows[i - 1]?.[j - 1] ?? 0) + cost,
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
			}
			row.push(least);
		}
		rows.push(row);
	}
	return rows[a.length]?.[b.length] ?? 0;
}

/** What a word that no name has counts: it says little about which page is meant. */
const unknown = 1;

/** A query, taken apart once for all pages. */
export interface Asked {
	stems: readonly string[];
	/** The stems in a row. */
	whole: string;
	/** How telling all of them are together. */
	total: number;
}

/** Takes a query apart. */
export function ask(query: string, { weights }: Names): Asked {
	const all = stemsOf(query);
	const total = all.reduce((sum, one) => sum + (weights.get(one) ?? unknown), 0);
	return { stems: all, whole: all.join(' '), total };
}

/** What a name counts whose words stand apart in the query. */
const apart = 0.7;

/** How well a page's names fit a query: 0 for not at all, about 1 for a title, more for a whole name. */
export function fit(
	{ stems: asked, whole, total }: Asked,
	{ fields, phrases }: Known,
	{ weights }: Names,
): number {
	if (total === 0) return 0;
	const words = asked.reduce((sum, one) => {
		const best = Math.max(0, ...fields.map(({ stems: of, weight }) => (of.has(one) ? weight : 0)));
		return sum + best * (weights.get(one) ?? 0);
	}, 0);
	const all = new Set(asked);
	const weigh = (some: readonly string[]) =>
		some.reduce((sum, one) => sum + (weights.get(one) ?? 0), 0) / total;
	let same = 0;
	let held = 0;
	for (const phrase of phrases) {
		const parts = phrase.split(' ');
		if (phrase === whole) same = 1;
		else if (phrase.startsWith(`${whole} `)) same = Math.max(same, 0.8);
		else if (parts.length > 1 && parts.every((part) => all.has(part)))
			held = Math.max(held, weigh(parts) * (` ${whole} `.includes(` ${phrase} `) ? 1 : apart));
	}
	return words / total / 3 + same + held;
}
