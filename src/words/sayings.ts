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

/** What people say of one thing, by what it leads to: the id of a place, or the address of a page. */
interface Row {
	to: string;
	lines: readonly string[];
}

/** A line that was read: how many words it asks for; what must not be there asks for none. */
interface Line {
	pattern: Pattern;
	size: number;
}

/** The same, ready to be asked. */
export interface Sayings {
	rows: readonly Row[];
	/** Lines that were read before, each once a text may say it. */
	read: Map<string, Line>;
	concepts: Concepts;
	/** What concepts stand for, by their letter, as it was sent. */
	lists: ReadonlyMap<string, string>;
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
	const lists = new Map(
		(concepts ? concepts.split('/') : []).map((list, index) => [nameOf(index), list] as const),
	);
	const named: Concepts = new Map([...lists].map(([name, list]) => [name, readPatterns(list)]));
	const of = (rows: string): Sayings => ({
		...{ lists, concepts: named, read: new Map() },
		rows: (rows ? rows.split('/') : []).map((row) => {
			const [to = '', lines = ''] = row.split('=');
			return { to, lines: lines.split(' ') };
		}),
		known: new Set(`${concepts} ${rows}`.match(/[a-z]+\d*/g)),
	});
	return { places: of(kinds.places), outside: of(kinds.outside), subjects: of(kinds.pages) };
}

/** A line, read once. */
function readLine(line: string, { read }: Sayings): Line {
	let known = read.get(line);
	if (!known) read.set(line, (known = { pattern: readPatterns(line), size: sizeOf(line) }));
	return known;
}

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
	const near = nearTo(words, sayings.lists);
	return sayings.rows.flatMap(({ to, lines }): Hit[] => {
		const reading = asksWhatIsDenied(to) ? plain : heeding;
		const hits = lines.flatMap((line) => {
			if (!(near?.test(line) ?? true)) return [];
			const { pattern, size } = readLine(line, sayings);
			return findPattern(pattern, reading).map(([from, end]) => ({
				...{ to, size, slack: end - from + 1 - size },
				...{ from: words[from]?.from ?? 0, end: words[end]?.to ?? 0 },
			}));
		});
		const [best] = hits.sort((a, b) => b.size - a.size || a.slack - b.slack);
		return best ? [best] : [];
	});
}

/** More words than these say something of most rows. */
const mostSought = 40;

/** A pattern that each line fits which words may say: it has one of them, a number, or a concept with one; none for a story. */
function nearTo(words: readonly Token[], lists: Sayings['lists']): RegExp | undefined {
	if (words.length > mostSought) return undefined;
	const texts = words.flatMap(({ text, stem }) => (/^[a-z]/.test(text) ? [text, stem] : []));
	const said = `(?<![a-z])(?:${texts.join('|') || '(?!)'})(?![a-z])`;
	let marks = words.some(({ number }) => number >= 0) ? '\\d' : '';
	// A concept can stand for another one.
	for (const found = new Set<string>(); ;) {
		const near = new RegExp(`${said}|[${marks}]`);
		const more = [...lists].filter(([name, list]) => !found.has(name) && near.test(list));
		if (more.length === 0) return near;
		for (const [name] of more) found.add(name);
		marks += more.map(([name]) => name.replace(/[\\\]^]/, '\\$&')).join('');
	}
}

/** Whether the word before one denies it. */
function isDenied(spoken: readonly Token[], word: Token | undefined): boolean {
	const at = spoken.findIndex((one) => one === word);
	let last = at - 1;
	while (between.test(spoken[last]?.text ?? '')) last -= 1;
	const other = spoken[last];
	return Boolean(other && denial.test(other.text) && other.clause === word?.clause);
}
