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

/** Words to choose from, then phrases of such, phrases close together, parts of a text. */
type Item = readonly string[];
type Phrase = readonly Item[];
type Near = readonly Phrase[];

/** A pattern, taken apart: what must be there, then what must not. */
export type Pattern = readonly (readonly Near[])[];

/** Takes lines apart that stand in one text. */
export const readPatterns = (lines: string): Pattern[] =>
	lines
		.split(' ')
		.map((line) =>
			line
				.split('-')
				.map((all) =>
					all
						.split('+')
						.map((near) =>
							near.split('~').map((phrase) => phrase.split('|').map((item) => item.split(';'))),
						),
				),
		);

/** The letter that stands for the concept at a place in their list, which no word has: A to Z and five signs, À and those after. */
export const nameOf = (index: number): string =>
	String.fromCharCode(index + (index < 32 ? 0x41 : 0xa0));

/** What concepts stand for, by their letter. */
export type Concepts = ReadonlyMap<string, readonly Pattern[]>;

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
	const found = new Map<string, Span[]>();
	words.forEach(({ text, stem }, at) => {
		if (hidden?.has(at)) return;
		for (const form of [`${text}!`, stem]) found.set(form, [...(found.get(form) ?? []), [at, at]]);
	});
	return { words, concepts, isDenied, found, next, bound: new Set() };
}

/** Where a text has a word, a number or a concept. */
export function findName(name: string, reading: Reading): readonly Span[] {
	const { found, concepts } = reading;
	const known = found.get(name);
	if (known || isWord(name)) return known ?? [];
	// Found nowhere until it is found: a concept that names itself comes to an end.
	found.set(name, []);
	const spans =
		concepts.get(name)?.flatMap((one) => findPattern(one, reading)) ?? findNumbers(name, reading);
	found.set(name, spans);
	return spans;
}

/** Small letters stand between these two signs, digits and names of concepts outside. */
const isWord = (name: string) => name > '`' && name < '{';

function findNumbers(range: string, { words }: Reading): Span[] {
	const [least = NaN, greatest = NaN] = range.split(':').map(Number);
	return words.flatMap(({ number }, at): Span[] =>
		number >= least && number <= greatest ? [[at, at]] : [],
	);
}

/** Where a text says what a pattern means. */
export function findPattern([all = [], ...without]: Pattern, reading: Reading): Span[] {
	const find = (parts: readonly Near[]) =>
		findAll(parts, isInText, (near) =>
			findAll(near, isNear, (phrase) => findPhrase(phrase, reading)),
		);
	const spans = find(all);
	return spans.length > 0 && without.some((parts) => find(parts).length > 0) ? [] : spans;
}

function findPhrase(phrase: Phrase, reading: Reading): Span[] {
	const { words, next, bound, isDenied } = reading;
	const follows = ([, end]: Span, [from]: Span) =>
		from > end && from - end <= next && words[from]?.clause === words[end]?.clause;
	const spans = findAll(phrase, follows, (item) => item.flatMap((name) => findName(name, reading)));
	if (phrase.length > 1) for (const place of placesIn(spans)) bound.add(place);
	return spans.filter(([from]) => !isDenied?.(from));
}

/** All places in runs of words. */
export const placesIn = (spans: readonly Span[]): number[] =>
	spans.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));

/** How many words may stand between phrases that are close together. */
const gap = 6;

const isNear = (a: Span, b: Span) => Math.max(a[0], b[0]) - Math.min(a[1], b[1]) - 1 <= gap;
const isInText = () => true;

/** More finds of one thing than any sign needs; it keeps a text quick that says one word over and over. */
const most = 24;

/** Runs of words that hold one find of each part, every one fitting those before it. */
function findAll<Part>(
	parts: readonly Part[],
	fit: (before: Span, span: Span) => boolean,
	find: (part: Part) => readonly Span[],
): Span[] {
	let runs: readonly Span[] | undefined;
	for (const part of parts) {
		const spans = find(part);
		runs =
			runs
				?.flatMap((run) => spans.filter((span) => fit(run, span)).map((span) => around(run, span)))
				.slice(0, most) ?? spans;
		if (runs.length === 0) break;
	}
	return [...(runs ?? [])];
}

const around = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
