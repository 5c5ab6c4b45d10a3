// Words as the search compares them: plain letters, without endings, by the word that names use. Pure.

import { alike } from './alike.ts';

/** Words that say nothing about the subject of a question. */
const small: ReadonlySet<string> = new Set(
	(
		'a about after all also am an and any are as at away be because been best but by can cant could did do does doing dont ' +
		'feel feels felt for from get getting go goes got had has have help hers his how i if in into is it its just keep ' +
		'like long make may me more most much my no not of off on one or other own really should so some something than ' +
		'that the their them then there these they thing things this to too until up ' +
		'use used using very was way what whats when where which while who why will with without would you your vs'
	).split(' '),
);

/** Whether a word says nothing about the subject of a question. */
export const isSmall = (word: string): boolean => small.has(word);

const isAscii = /^[ -~]*$/;

/** Lower case, without accents and signs; words by blanks. */
export const plain = (text: string): string =>
	(isAscii.test(text) ? text : text.normalize('NFD').replace(/\p{M}|’/gu, ''))
		.toLowerCase()
		.replaceAll("'", '')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();

/** British spellings in American ones: "haematoma", "centre", "tumour", "mobilisation". */
export const american = (word: string): string =>
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

/** The words of a text. */
export const wordsOf = (text: string): string[] => plain(text).split(' ').filter(Boolean);

/** The stems of the words of a text that say something; of all words where none does. */
export const stemsOf = (text: string): string[] => stemsIn(wordsOf(text));

/** The same for words in a row. */
export function stemsIn(words: readonly string[]): string[] {
	const telling = words.filter((word) => !small.has(word));
	return (telling.length > 0 ? telling : words).map(stem);
}
