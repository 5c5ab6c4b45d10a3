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
} from '../words/patterns.ts';
import type { Urgency } from './signs.ts';
import { mend, stem, wordsOf, type Word } from '../words/word-forms.ts';

/** What signs are called, as danger-rules.ts writes it. */
export interface Rules {
	/** Concepts by `/`, first the three that have a meaning of their own. */
	concepts: string;
	/** By how urgent they are, the most urgent first: the patterns of each, by `/`. */
	signs: readonly (readonly [level: Urgency, lines: string])[];
	/** The place of the sign of a crisis among the emergencies; it is answered in its own words. */
	crisis: number;
}

/** What denies, ends a denial, and is passed over. */
const [not, but, harmless] = [0, 1, 2];

interface Sign {
	/** Its place among those of its level. */
	id: string;
	level: Urgency;
	isCrisis: boolean;
	patterns: readonly Pattern[];
}

/** Rules, ready to be asked. */
export interface Danger {
	signs: readonly Sign[];
	concepts: Concepts;
	/** All words of the rules: a mistyped one may have been meant for one of them. */
	known: ReadonlySet<string>;
}

/** Makes rules ready. */
export function readDanger({ concepts, signs, crisis }: Rules): Danger {
	const lists = concepts.split('/');
	const lines = signs.flatMap(([level, all]) =>
		all.split('/').map((line, place) => ({
			id: String(place),
			level,
			isCrisis: level === 'emergency' && place === crisis,
			line,
		})),
	);
	const known = new Set([concepts, ...lines.map(({ line }) => line)].join().match(/[a-z]+/g));
	return {
		signs: lines.map(({ line, ...sign }) => ({ ...sign, patterns: readPatterns(line) })),
		concepts: new Map(lists.map((list, index) => [nameOf(index), readPatterns(list)])),
		known,
	};
}

/** The sign that a text names: its place among those of its level. */
export interface Seen {
	id: string;
	level: Urgency;
	/** Whether it is about ending one's life: who listens is named with it. */
	isCrisis: boolean;
}

/** The most urgent sign that a text names. */
export function dangerIn(text: string, danger: Danger): Seen | undefined {
	const words = wordsOf(text).flatMap((word) => meant(word, danger));
	// The first reading finds which words belong to phrases and deny nothing, the close one what is harmless, word by word; the
	// second one passes over that.
	const first = readingOf(words, danger.concepts, usual);
	if (!danger.signs.filter(isIn(first)).length) return undefined;
	const close = readingOf(words, danger.concepts, 1);
	const second = readingOf(
		words,
		danger.concepts,
		usual,
		placesOf(harmless, close),
		denialIn(first),
	);
	return danger.signs.find(isIn(second));
}

/** Of the words that no rule has, those as short as "the" or "very" are left out: nothing stands between two others. */
const longestSmall = 4;

/** An act as it is said: "coughin". */
const isSpoken = /..in$/;

/** Shorter words are found in many others, longer ones are hardly ever typed with another. */
const [shortestHalf, longestHalf] = [4, 10];

/** A word, or the one of the rules that it was mistyped from. */
function meant(word: Word, { known }: Danger): Word[] {
	if (word.number >= 0 || known.has(word.stem) || known.has(word.text)) return [word];
	const halves = halvesOf(word, known);
	if (halves) return halves;
	const spoken = stem(`${word.text}g`);
	const mended =
		isSpoken.test(word.text) && known.has(spoken) ? spoken : mend(word.stem, [...known]);
	if (mended) return [{ ...word, stem: mended }];
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
	new Set(placesIn(findName(nameOf(concept), reading)));

/** How far from the end of a word the next one of its phrase may begin. */
const usual = 2;

/** How many words a denial reaches. */
const reach = 5;

/** Tells of each word of a text whether it is denied; words of a phrase neither deny nor end a denial. */
function denialIn(reading: Reading): (at: number) => boolean {
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
