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

/**
 * What signs are called, as danger-rules.ts writes it: concepts by `/`, first the three that have a meaning of their own, then by
 * how urgent they are, the most urgent first, the patterns of each sign by `/`.
 */
export type Rules = readonly string[];

/** The levels of the rules. */
const levels = ['emergency', 'today', 'see-someone'] as const satisfies readonly Urgency[];

/** A pattern that no text has: first of those of the sign of a crisis, which is answered in its own words. */
export const crisisMark = '*';

/** What denies, ends a denial, and is passed over. */
const not = 0;
const but = 1;
const harmless = 2;

/** A sign that a text can name. */
export interface Seen {
	/** Its place among those of its level. */
	id: number;
	level: Urgency;
	/** Whether it is about ending one's life: who listens is named with it. */
	isCrisis: boolean;
}

interface Sign extends Seen {
	pattern: Pattern;
}

/** Rules, ready to be asked. */
export interface Danger {
	signs: readonly Sign[];
	concepts: Concepts;
	/** All words of the rules: a mistyped one may have been meant for one of them. */
	known: ReadonlySet<string>;
}

/** Makes rules ready. */
export function readDanger(rules: Rules): Danger {
	const [concepts = [], ...signs] = rules.map((all) => all.split('/'));
	return {
		signs: levels.flatMap((level, rank) =>
			(signs[rank] ?? []).map((line, id) => ({
				...{ id, level, isCrisis: line.startsWith(crisisMark) },
				pattern: readPatterns(line),
			})),
		),
		concepts: new Map(concepts.map((list, index) => [nameOf(index), readPatterns(list)])),
		known: new Set(rules.join().match(/[a-z]+/g)),
	};
}

/** Words of a story that are read together, and of these how many again with what comes next. */
const together = 100;
const again = 30;

/** The most urgent sign that a text names; in a long one, that a part of it names. */
export function dangerIn(text: string, danger: Danger): Seen | undefined {
	const words = wordsOf(text).flatMap((word) => meant(word, danger));
	const found: (Sign | undefined)[] = [];
	for (let at = 0; at === 0 || at + again < words.length; at += together - again)
		found.push(signIn(words.slice(at, at + together), danger));
	return danger.signs.find((sign) => found.includes(sign));
}

function signIn(words: readonly Word[], { signs, concepts }: Danger): Sign | undefined {
	// The first reading finds which words belong to phrases and deny nothing, the close one what is harmless, word by word; the
	// second one passes over that.
	const first = readingOf(words, concepts, usual);
	if (signs.filter(isIn(first)).length === 0) return undefined;
	const hidden = placesOf(harmless, readingOf(words, concepts, 1));
	return signs.find(isIn(readingOf(words, concepts, usual, hidden, denialIn(first))));
}

/** Of the words that no rule has, those as short as "the" or "very" are left out: nothing stands between two others. */
const longestSmall = 4;

/** Shorter words are found in many others, longer ones are hardly ever typed with another. */
const shortestHalf = 4;
const longestHalf = 10;

/** A word, or what the rules have that was mistyped so: another one, or two that were typed as one, "backpain". */
function meant(word: Word, { known }: Danger): Word[] {
	const { text, number, stem: own } = word;
	if (number >= 0 || known.has(own) || known.has(text)) return [word];
	for (let at = shortestHalf; at <= Math.min(longestHalf, text.length - shortestHalf); at += 1) {
		const halves = [text.slice(0, at), text.slice(at)].map((half) => ({
			...word,
			...{ text: half, stem: stem(half) },
		}));
		if (halves.every((half) => known.has(half.stem))) return halves;
	}
	// An act as it is said: "coughin".
	const spoken = stem(`${text}g`);
	const mended = known.has(spoken) ? spoken : mend(own, [...known]);
	if (mended) return [{ ...word, stem: mended }];
	return text.length > longestSmall ? [word] : [];
}

const isIn =
	(reading: Reading) =>
	({ pattern }: Sign) =>
		findPattern(pattern, reading)[0];

const placesOf = (concept: number, reading: Reading): Set<number> =>
	placesIn(findName(nameOf(concept), reading));

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
			if (bound.has(before)) continue;
			if (words[before]?.clause !== words[at]?.clause || ends.has(before)) break;
			if (nots.has(before)) return true;
		}
		return false;
	};
}
