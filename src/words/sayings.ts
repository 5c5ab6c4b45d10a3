// What a text says in the little language of patterns.ts: the sore places it names, and the pages it asks for. Pure.

import {
	findPattern,
	nameOf,
	readingOf,
	readPatterns,
	type Concepts,
	type Pattern,
	type Reading,
} from './patterns.ts';
import type { Token } from './lexicon.ts';
import type { Said } from './read.ts';

/** What people say, as the build writes it: `/` between rows, a blank between the patterns of one. */
export interface SayingsData {
	/** What concepts stand for. */
	concepts: string;
	/** By sore place: "top-of-shoulder=top|shoulder trap/…" */
	places: string;
	/** By the name of a part of the body that is not ours: "the low back=low|back/…" */
	outside: string;
	/** By page: "articles.how-often=how|often/…" */
	pages: string;
}

/** One thing that people say, by what it leads to: the id of a place, or the address of a page. */
interface Row {
	to: string;
	patterns: readonly { pattern: Pattern; size: number }[];
}

/** The same, ready to be asked. */
export interface Sayings {
	rows: readonly Row[];
	concepts: Concepts;
	/** All words of the patterns: the others are passed over where they are short. */
	known: ReadonlySet<string>;
}

/** What a text says: how much of it says so, and where it does. */
export interface Hit {
	to: string;
	/** How many words of the pattern were found. */
	size: number;
	/** Places of the first and the last word in the text. */
	from: number;
	end: number;
	/** How many words stand between those of the pattern that could have parted them. */
	slack: number;
}

/** Makes ready what people say of places, of what is not ours, and of pages; they share their concepts. */
export function readSayings({ concepts, ...kinds }: SayingsData) {
	const lists = concepts ? concepts.split('/') : [];
	const named: Concepts = new Map(
		lists.map((list, index) => [nameOf(index), readPatterns(list)] as const),
	);
	const of = (rows: string) => sayingsOf(rows, named, concepts);
	return { places: of(kinds.places), outside: of(kinds.outside), subjects: of(kinds.pages) };
}

function sayingsOf(rows: string, named: Concepts, concepts: string): Sayings {
	return {
		concepts: named,
		rows: (rows ? rows.split('/') : []).map((row) => {
			const [to = '', lines = ''] = row.split('=');
			const patterns = lines
				.split(' ')
				.map((line) => ({ pattern: readPatterns(line), size: sizeOf(line) }));
			return { to, patterns };
		}),
		known: new Set(`${concepts} ${rows}`.match(/[a-z]+\d*/g)),
	};
}

/** How many words a line asks for; what must not be there asks for none. */
const sizeOf = (line: string) => line.replace(/-.*/, '').split(/[+~|]/).length;

/** Longer words stand between others and part them. */
const longestSmall = 4;

/** Words that never part two others and never belong to a pattern. */
const passedOver = /^(?:a|an|the|of|my|your|his|her|their|our|this|that|its|some)$/;

/** How far from the end of a word the next one of its phrase may begin. */
const next = 2;

/** Words that deny, and words that may stand before what is denied: "not by the spine", "no pain in the neck". */
const denial = /^(?:no|not|isnt|arent|nor|without)$/;
const between =
	/^(?:by|on|in|at|near|under|over|any|sudden|real|more|pain|problems?|issues?|symptoms?)$/;

/** Words that part two others whatever a pattern says. */
const parting = /^(?:and|or|but|plus)$/;

/** A question can deny what it asks about: "who should not be massaged". Places and symptoms that are denied are not there. */
const asksWhatIsDenied = (to: string) => to.includes('.') && !to.startsWith('safety.');

/** What a text says, the best hit of each row. */
export function hitsIn({ tokens }: Said, sayings: Sayings): Hit[] {
	const spoken = tokens.filter(({ text }) => !passedOver.test(text));
	const words = spoken.filter(
		({ text, stem, number }) =>
			text.length > longestSmall ||
			number >= 0 ||
			parting.test(text) ||
			sayings.known.has(stem) ||
			sayings.known.has(text),
	);
	const heeding: Reading = readingOf(words, sayings.concepts, next, undefined, (at) =>
		isDenied(spoken, words[at]),
	);
	const plain: Reading = readingOf(words, sayings.concepts, next);
	return sayings.rows.flatMap(({ to, patterns }): Hit[] => {
		const reading = asksWhatIsDenied(to) ? plain : heeding;
		const hits = patterns.flatMap(({ pattern, size }) =>
			findPattern(pattern, reading).map(([from, end]) => ({
				...{ to, size, slack: end - from + 1 - size },
				...{ from: words[from]?.from ?? 0, end: words[end]?.to ?? 0 },
			})),
		);
		const [best] = hits.sort((a, b) => b.size - a.size || a.slack - b.slack);
		return best ? [best] : [];
	});
}

/** Whether the word before one denies it. */
function isDenied(spoken: readonly Token[], word: Token | undefined): boolean {
	const at = spoken.findIndex((one) => one === word);
	let last = at - 1;
	while (between.test(spoken[last]?.text ?? '')) last -= 1;
	const other = spoken[last];
	return Boolean(other && denial.test(other.text) && other.clause === word?.clause);
}
