// The little language in which signs of danger and sayings are written, and where a text says what is written in it. Pure.
//
//   a|b     either word; a word stands for all its forms, `legs!` for this form alone, `38-42` for a number from 38 to 42,
//           and the name of a concept for all that is listed under it
//   a b     first a, then b, with one word between them at most
//   a ~ b   both, in any order, close together
//   a + b   both, anywhere
//   a - b   a, in a text without b
//
// The sign further up binds first: `chest ~ tight|heavy + arm pain - stretch`. What shorten.ts makes of it has
// `a;b`, `a|b`, `a~b`, `38:42`, a letter for each concept and a blank between lines: so brotli has least to send.

import type { Word } from './word-forms.ts';

/** A run of words of a text, by the places of its first and last word. */
type Span = readonly [from: number, to: number];

/** Lines, taken apart at one sign after the other, down to words and names of concepts. */
export type Pattern = string | readonly Pattern[];

/** What stands between parts, the weakest first: two lines, and then the signs of one. */
const signs = ' -+~|;';

/** Takes lines apart that stand in one text. */
export const readPatterns = (text: string, level = 0): Pattern =>
	level < signs.length
		? text.split(signs.charAt(level)).map((part) => readPatterns(part, level + 1))
		: text;

/** The letter that stands for the concept at a place in their list, which no word has: A to Z and five signs, À and those after. */
export const nameOf = (index: number): string =>
	String.fromCharCode(index + (index < 32 ? 0x41 : 0xa0));

/** What concepts stand for, by their letter. */
export type Concepts = ReadonlyMap<string, Pattern>;

/** A text while it is read. */
export interface Reading {
	words: readonly Word[];
	concepts: Concepts;
	/** Whether the word at a place is denied by one before it: "no fever". */
	isDenied: ((at: number) => boolean) | undefined;
	/** What was found so far, by word or concept. */
	found: Map<string, readonly Span[]>;
	/** How far from the end of a word the next one of its phrase may begin. */
	next: number;
	/** Places of words that have their meaning from a phrase: the "no" of "no feeling" denies nothing. */
	bound: Set<number>;
}

/** Begins to read; words at the places in `hidden` are passed over. */
export function readingOf(
	words: readonly Word[],
	concepts: Concepts,
	next: number,
	hidden?: ReadonlySet<number>,
	isDenied?: Reading['isDenied'],
): Reading {
	const found: Reading['found'] = new Map();
	words.forEach(({ text, stem }, at) => {
		if (!hidden?.has(at))
			for (const form of [`${text}!`, stem])
				found.set(form, [...(found.get(form) ?? []), [at, at]]);
	});
	return { words, concepts, isDenied, found, next, bound: new Set() };
}

/** Where a text has a word, a number or a concept. */
export function findName(name: string, reading: Reading): readonly Span[] {
	const { found, concepts } = reading;
	let spans = found.get(name);
	if (!spans && !isWord(name)) {
		// Found nowhere until it is found: a concept that names itself comes to an end.
		found.set(name, []);
		const concept = concepts.get(name);
		spans = concept ? findPattern(concept, reading) : findNumbers(name, reading);
		found.set(name, spans);
	}
	return spans ?? [];
}

/** Small letters stand between these two signs, digits and names of concepts outside. */
const isWord = (name: string) => name > '`' && name < '{';

function findNumbers(range: string, { words }: Reading): Span[] {
	const [least = NaN, greatest = NaN] = range.split(':').map(Number);
	return words.flatMap(({ number }, at): Span[] =>
		number >= least && number <= greatest ? [[at, at]] : [],
	);
}

/** How many words may stand between phrases that are close together. */
const gap = 6;

/** More finds of one thing than any sign needs; it keeps a text quick that says one word over and over. */
const most = 24;

/** Where a text says what a pattern means; what a sign asks goes by its place among the signs. */
export function findPattern(pattern: Pattern, reading: Reading, level = 0): readonly Span[] {
	if (typeof pattern === 'string') return findName(pattern, reading);
	const { words, next } = reading;
	const find = (part: Pattern) => findPattern(part, reading, level + 1);
	const fits = ([from, to]: Span, [start, end]: Span) =>
		level < 3 ||
		(level < 4
			? Math.max(from, start) - Math.min(to, end) - 1 <= gap
			: start > to && start - to <= next && words[start]?.clause === words[to]?.clause);
	// A choice of lines or words.
	if (level % 5 < 1) return pattern.flatMap(find);
	const [first = '', ...rest] = pattern;
	let runs = find(first);
	for (const part of rest) {
		if (!runs[0]) break;
		const spans = find(part);
		if (level > 1)
			runs = runs
				.flatMap((run) => spans.filter((span) => fits(run, span)).map((span) => around(run, span)))
				.slice(0, most);
		else if (spans[0]) return [];
	}
	if (level < 4) return runs;
	if (rest[0]) placesIn(runs, reading.bound);
	return runs.filter(([from]) => !reading.isDenied?.(from));
}

const around = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];

/** All places in runs of words, with those that are there already. */
export function placesIn(spans: readonly Span[], places = new Set<number>()): Set<number> {
	for (const [from, to] of spans) for (let at = from; at <= to; at += 1) places.add(at);
	return places;
}
