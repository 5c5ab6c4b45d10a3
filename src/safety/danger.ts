// Which sign of danger a text names, if any. The signs and what people call them are data, in the language of patterns.ts. Pure.

import {
	findName,
	findPattern,
	nameOf,
	placesIn,
	readingOf,
	readPatterns,
	type Concepts,
	type Pattern,
	type Reading,
} from './patterns.ts';
import type { Urgency } from './signs.ts';
import { mend, stem, wordsOf, type Word } from './word-forms.ts';

/** What signs are called, as danger-rules.ts writes it. */
export interface Rules {
	/** Concepts by `;`, first the four that have a meaning of their own. */
	concepts: string;
	/** By how urgent they are, the most urgent first: the patterns of each, by `;`. */
	signs: readonly (readonly [level: Urgency, lines: string])[];
}

/** What denies, ends a denial, is passed over, and is never taken for mistyped. */
const [not, but, harmless, ordinary] = [0, 1, 2, 3];

interface Sign {
	/** Its place among those of its level. */
	id: string;
	level: Urgency;
	patterns: readonly Pattern[];
}

/** Rules, ready to be asked. */
export interface Danger {
	signs: readonly Sign[];
	concepts: Concepts;
	/** All words of the rules, and those that a mistyped one may have been meant for. */
	known: ReadonlySet<string>;
	telling: readonly string[];
}

/** Makes rules ready. */
export function readDanger({ concepts, signs }: Rules): Danger {
	const lists = concepts.split(';');
	const lines = signs.flatMap(([level, all]) =>
		all.split(';').map((line, place) => ({ id: String(place), level, line })),
	);
	const mendable = lists.filter((_, index) => index !== ordinary);
	const telling = [...mendable, ...lines.map(({ line }) => line)].flatMap(wordsIn);
	return {
		signs: lines.map(({ line, ...sign }) => ({ ...sign, patterns: readPatterns(line) })),
		concepts: new Map(lists.map((list, index) => [nameOf(index), readPatterns(list)])),
		known: new Set([...telling, ...wordsIn(lists[ordinary] ?? '')]),
		telling: [...new Set(telling)],
	};
}

const wordsIn = (lines: string): readonly string[] => lines.match(/[a-z]+/g) ?? [];

/** The most urgent sign that a text names. */
export function dangerIn(text: string, danger: Danger): { id: string; level: Urgency } | undefined {
	const words = wordsOf(text).flatMap((word) => meant(word, danger));
	// The first reading finds what is harmless and which words belong to phrases; the second one passes over the one and does
	// not take the other for denials.
	const first = readingOf(words, danger.concepts);
	if (!danger.signs.filter(isIn(first)).length) return undefined;
	const second = readingOf(words, danger.concepts, placesOf(harmless, first), denialIn(first));
	return danger.signs.find(isIn(second));
}

/** Of the words that no rule has, those as short as "the" or "very" are left out: nothing stands between two others. */
const longestSmall = 4;

/** Shorter words are found in many others, longer ones are hardly ever typed with another. */
const [shortestHalf, longestHalf] = [4, 10];

/** A word, or the one of the rules that it was mistyped from. */
function meant(word: Word, { known, telling }: Danger): Word[] {
	if (word.number >= 0 || known.has(word.stem) || known.has(word.text)) return [word];
	const halves = halvesOf(word, known);
	if (halves) return halves;
	const stem = mend(word.stem, telling);
	if (stem) return [{ ...word, stem }];
	return word.text.length > longestSmall ? [word] : [];
}

/** Two words of the rules that were typed as one: "backpain". */
function halvesOf(word: Word, known: ReadonlySet<string>): Word[] | undefined {
	for (let at = shortestHalf; at <= longestHalf; at += 1) {
		const halves = [word.text.slice(0, at), word.text.slice(at)];
		const both = halves.map((text) => ({ ...word, text, stem: stem(text) }));
		if (both.every(({ text, stem }) => text.length >= shortestHalf && known.has(stem))) return both;
	}
	return undefined;
}

const isIn =
	(reading: Reading) =>
	({ patterns }: Sign) =>
		patterns.some((one) => findPattern(one, reading).length > 0);

const placesOf = (concept: number, reading: Reading): Set<number> =>
	new Set(placesIn(findName(nameOf(concept), reading).filter(([from, to]) => to - from < 2)));

/** How many words a denial reaches. */
const reach = 5;

/** Tells of each word of a text whether it is denied; words of a phrase neither deny nor end a denial. */
function denialIn(reading: Reading): Reading['isDenied'] {
	const { words, bound } = reading;
	const [nots, ends] = [placesOf(not, reading), placesOf(but, reading)];
	return (at) => {
		for (let before = at - 1; before >= at - reach; before -= 1) {
			if (words[before]?.clause !== words[at]?.clause) return false;
			if (bound.has(before)) continue;
			if (ends.has(before)) return false;
			if (nots.has(before)) return true;
		}
		return false;
	};
}
