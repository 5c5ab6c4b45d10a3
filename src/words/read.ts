// The one reader of what people type: its words in plain form, slips mended, in the words of our pages, and the side. Pure.

import { inOurWords, readLexicon, type Lexicon, type Token } from './lexicon.ts';
import { sideIn, type Side } from './side.ts';
import { readFilter } from './filter.ts';
import type { Rows } from './rows.ts';
import { isSmall } from './small.ts';
import { byLetter, nearest, slipsIn, stemOf, wordsWith } from './spelling.ts';
import { wordsOf, type Word } from './word-forms.ts';

/** Letters of a text that are read: a very long story. */
const longest = 4000;

/** What the site knows of words, as the build writes it. */
export interface LanguageData {
	/** Rows of the lexicon. */
	lexicon: string;
	/** The words of all pages, each in one form. */
	words: Rows;
	/** Stems of right words of the language that no page has and that look like a slip of one, packed. */
	right: string;
	/** How many pages there are. */
	pages: number;
}

/** What can be asked by stem. */
export type ByStem<Value> = Pick<ReadonlyMap<string, Value>, 'get' | 'has'>;

/** The same, ready to be asked. */
export interface Language {
	lexicon: Lexicon;
	/** How telling each stem is: rare ones more. */
	weights: ByStem<number>;
	/** One word for each stem of the pages. */
	words: ByStem<string>;
	/** Whether a stem is that of a right word that no page has. */
	isRight: (stem: string) => boolean;
	/** Stems that others are mended to, by the word: those that begin with the same letter. */
	meant: (word: string) => readonly string[];
	/** What words were meant to be that were read before. */
	mended: Map<string, readonly string[]>;
}

/** A text, read. */
export interface Said {
	/** The words as they were typed, each with what it was meant to be. */
	words: readonly Word[];
	tokens: readonly Token[];
	side: Side | undefined;
	/** The text with its slips mended. */
	query: string;
	changed: boolean;
}

/** Longer ones are no words. */
const longestWord = 30;

/** What a word tells that everyone uses and no page has in its names. */
const everyday = 0.6;

/**
 * The stems that begin with a letter, with their weights and first words, and those that a slip may mean: of two that are as
 * near, the one on more pages comes first.
 */
function readLetter(letter: string, { lexicon, words, pages }: LanguageData) {
	const weights = new Map<string, number>();
	const known = new Map<string, string>();
	const meant: string[] = [];
	const add = (word: string, isMeant: boolean, weight?: number) => {
		const stem = stemOf(word);
		if (!stem.startsWith(letter)) return;
		if (weight !== undefined) weights.set(stem, weight);
		known.set(stem, word);
		if (isMeant) meant.push(stem);
	};
	for (const [row, [ours, others]] of words.entries()) {
		const weight = Math.log(1 + pages / (1.4 * 2 ** row));
		for (const word of wordsWith(letter, ours).sort()) add(word, true, weight);
		for (const word of wordsWith(letter, others)) add(word, false, weight * everyday);
	}
	// What the lexicon stands for has its word from the pages.
	const says = lexicon.slice(lexicon.indexOf(':'));
	for (const word of wordsWith(letter, says)) if (!known.has(stemOf(word))) add(word, true);
	return { weights, words: known, meant: meant.reverse() };
}

/** Makes what the site knows of words ready: of each letter once a word begins with it. */
export function readLanguage(data: LanguageData): Language {
	const lexicon = readLexicon(data.lexicon);
	const letterOf = byLetter((letter) => readLetter(letter, data));
	let isRight: Language['isRight'] | undefined;
	return {
		lexicon,
		weights: {
			get: (stem) => letterOf(stem).weights.get(stem),
			has: (stem) => letterOf(stem).weights.has(stem),
		},
		words: {
			get: (stem) => letterOf(stem).words.get(stem),
			has: (stem) => letterOf(stem).words.has(stem),
		},
		meant: (word) => letterOf(word).meant,
		mended: new Map(),
		// What words without a slip need not wait for.
		get isRight() {
			return (isRight ??= readFilter(data.right));
		},
	};
}

/**
 * Reads a text.
 * @param exact true to take all words as they were typed
 */
export function readText(text: string, language: Language, exact = false): Said {
	const typed = joined(wordsOf(text, longest)).map((word) => ({
		...word,
		stem: stemOf(word.text),
	}));
	const words = exact
		? typed
		: typed.flatMap((word, at) => meantBy(word, language, at === typed.length - 1));
	const query = words.map(({ text: word }) => word).join(' ');
	return {
		...{ words, query, tokens: inOurWords(words, language.lexicon) },
		side: sideIn(typed),
		changed:
			words.length !== typed.length || words.some(({ text: word }, at) => word !== typed[at]?.text),
	};
}

/** A letter with its number is one word: "C7", "T4". */
function joined(words: readonly Word[]): Word[] {
	return words.flatMap((word, at) => {
		const [before, after] = [words[at - 1], words[at + 1]];
		if (isNumbered(before, word)) return [];
		if (!isNumbered(word, after)) return [word];
		return [{ ...word, text: `${word.text}${after?.text ?? ''}` }];
	});
}

const isNumbered = (letter: Word | undefined, figure: Word | undefined) =>
	/^[ctl]$/.test(letter?.text ?? '') &&
	/^\d\d?$/.test(figure?.text ?? '') &&
	letter?.clause === figure?.clause;

/** Shorter halves are found in many words. */
const shortestHalf = 4;

/** The word that one was meant to be, or the two that were typed as one; the last one may not be typed to its end. */
function meantBy(word: Word, language: Language, isLast: boolean): Word[] {
	const key = `${word.text}${isLast ? '…' : ''}`;
	let texts = language.mended.get(key);
	if (!texts) language.mended.set(key, (texts = mend(word.text, language, isLast)));
	return texts[0] === word.text && texts.length === 1
		? [word]
		: texts.map((text) => ({ ...word, text, stem: stemOf(text) }));
}

/** Whether a half is a word, or one of many: no ending may be missing in the middle. */
const isForm = (half: string, word: string | undefined) =>
	word !== undefined && (half === word || `${half}s` === word || half === `${word}s`);

/** Fewer letters begin too many words. */
const leastBegun = 4;

/** The word of our pages that another one begins, of several the one on most of them. */
export function begunBy(text: string, { words, meant, weights }: Language): string | undefined {
	if (text.length < leastBegun) return undefined;
	const weightOf = (stem: string) => weights.get(stem) ?? Infinity;
	const [best] = meant(text)
		.filter((stem) => weights.has(stem) && words.get(stem)?.startsWith(text))
		.sort((a, b) => weightOf(a) - weightOf(b));
	return best && words.get(best);
}

/**
 * What a word was meant to be; the word itself where it is one.
 * @param isLast true where it may not be typed to its end
 */
export function mend(text: string, language: Language, isLast = false): string[] {
	const { words, meant } = language;
	const stem = stemOf(text);
	if (isSmall(text) || /\d/.test(text) || words.has(stem) || language.isRight(stem)) return [text];
	const begun = isLast ? begunBy(text, language) : undefined;
	if (begun) return [begun];
	for (let at = shortestHalf; at <= Math.min(text.length, longestWord) - shortestHalf; at += 1) {
		const halves = [text.slice(0, at), text.slice(at)];
		const stems = halves.map(stemOf);
		const isWord = (half: string, index: number) => isForm(half, words.get(stems[index] ?? ''));
		if (halves.every(isWord) && stems.every((one) => meant(one).includes(one))) return halves;
	}
	const near = text.length > longestWord ? undefined : nearest(stem, meant, slipsIn(stem));
	return [near ? (words.get(near) ?? near) : text];
}
