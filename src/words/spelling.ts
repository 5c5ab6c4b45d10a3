// Spelling of two countries, and slips of the keyboard. Pure.

import { bare } from './word-forms.ts';

/** British spellings in American ones: "haematoma", "centre", "tumour", "mobilisation". */
export const american = (word: string): string =>
	word
		.replace(/ae/g, 'e')
		.replace(/^oe/, 'e')
		.replace(/(cent|fib|met|lit)re(s?)$/, '$1er$2')
		.replace(/our(s?)$/, 'or$1')
		.replace(/is(es?|ed|ing|ation)$/, 'iz$1');

const isAscii = /^[ -~]*$/;

/** A text of a page in small letters, without accents and apostrophes. */
export const inPlainLetters = (text: string): string =>
	(isAscii.test(text) ? text : text.normalize('NFKD').replace(/[\p{M}’]/gu, ''))
		.toLowerCase()
		.replaceAll("'", '');

/** The words of a page, in plain letters; what a clause is, and a number, matters in what people type alone. */
export const plainWords = (text: string): string[] =>
	inPlainLetters(text).match(/[a-z]+\d*|\d+/g) ?? [];

/** One of many: "bodies", "rashes", and no "aches". */
const singular = (word: string): string =>
	word.replace(/(?<=..)ies$/, 'y').replace(/(?<=sh|[^a]ch|[eo]ach|x|ss)es$/, '');

/** Stems that were worked out before: pages say the same words over and over. */
const stems = new Map<string, string>();

/** Letters that are left of a word at least, by ending: short words would become others, "cane" and "can", "early" and "ear". */
const least = [3, 4, 3, 3, 3, 5];
/** The same where a y is all that goes: "rashy", and no "pity". */
const leastBeforeY = [3, 4, 3, 3, 3, 4];

/** A word of either spelling without its endings. */
export function stemOf(word: string): string {
	let stem = stems.get(word);
	if (stem === undefined) {
		const one = singular(american(word));
		stem = bare(one, one.endsWith('y') ? leastBeforeY : least);
		stems.set(word, stem);
	}
	return stem;
}

/** What the words of a stem begin with, as a pattern: it may fit others, too, and leaves out none. */
export const formsOf = (stem: string): string =>
	stem
		.replace(/(?<=cent|fib|met|lit)er$/, '(?:er|re)')
		.replace(/or(?=s?$)/, 'ou?r')
		.replace(/y$/, '(?:y|ie)')
		.replaceAll('z', '[sz]')
		.replaceAll('e', '[ao]?e');

/** Slips that are mended at most in a word, by how many letters it has at least; shorter words are taken as they are. */
const slips = [
	{ letters: 8, most: 2 },
	{ letters: 5, most: 1 },
] as const;

/** Letters that a word has at least to be what another was meant to be. */
const leastLetters = 4;

/** How many slips are forgiven in a word. */
export const slipsIn = (word: string): number =>
	slips.find(({ letters }) => word.length >= letters)?.most ?? 0;

/**
 * The word that needs the fewest slips to be another, where they are few enough; the first letter is seldom wrong.
 * @param all gives the words to choose from: those that begin with the same letter
 * @param most slips that are forgiven
 */
export function nearest(
	word: string,
	all: (word: string) => readonly string[],
	most: number,
): string | undefined {
	let best: string | undefined;
	let fewest = most + 0.5;
	for (const other of all(word)) {
		if (Math.abs(other.length - word.length) > most || other.length < leastLetters) continue;
		// Of two that are as near, the one that begins alike for longer.
		const far = distance(word, other) - shared(word, other) / 100;
		if (far < fewest) [best, fewest] = [other, far];
	}
	return best;
}

/** With how many letters two words begin alike. */
function shared(a: string, b: string): number {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at += 1;
	return at;
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

/** The words of a list that may have a stem with a letter at its start ("aerobic" is with "ear"); none that stands behind a slash. */
export const wordsWith = (letter: string, list: string): string[] =>
	list.match(new RegExp(`(?<![a-z\\d/])${letter === 'e' ? 'o?a?e' : letter}[a-z\\d]*`, 'g')) ?? [];

/** What is worked out letter by letter, each when it is first wanted. */
export function byLetter<Value>(read: (letter: string) => Value): (word: string) => Value {
	const letters = new Map<string, Value>();
	return (word) => {
		const letter = word.charAt(0);
		let known = letters.get(letter);
		if (known === undefined) letters.set(letter, (known = read(letter)));
		return known;
	};
}
