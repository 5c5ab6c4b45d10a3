// What people call a thing, by the word that our pages use for it: phrases as they are typed, word after word. Pure.

import { stemOf } from './spelling.ts';
import type { Word } from './word-forms.ts';

/** A phrase, and the word that it stands for. */
interface Phrase {
	/** Each word, by its form where only that one is meant: "pool" and no "pooled". */
	items: readonly { text: string; stem: string; isForm: boolean }[];
	word: string;
}

/** Phrases by their first stem, those with more words first. */
export type Lexicon = ReadonlyMap<string, readonly Phrase[]>;

/** A word of ours with the places of the words that said it. */
export interface Token extends Word {
	/** Place of the first word in the text. */
	from: number;
	/** Place of the last one. */
	to: number;
}

/**
 * Makes a lexicon ready.
 * @param rows "pain:ache,hurt,killing me/swimmer:pool!": a word, then what is said for it; `!` stands behind the only form
 *   of a word that is meant
 */
export function readLexicon(rows: string): Lexicon {
	const lexicon = new Map<string, Phrase[]>();
	for (const row of rows.split('/')) {
		const [word = '', says = ''] = row.split(':');
		for (const phrase of says.split(',').filter(Boolean)) {
			const items = phrase.split(' ').map((one) => {
				const text = one.replace('!', '');
				return { text, stem: stemOf(text), isForm: text !== one };
			});
			const first = items[0]?.stem ?? '';
			lexicon.set(first, [...(lexicon.get(first) ?? []), { items, word }]);
		}
	}
	for (const phrases of lexicon.values()) phrases.sort((a, b) => b.items.length - a.items.length);
	return lexicon;
}

/**
 * The words of a text in the words of our pages; the longest phrase is taken.
 * @param words of the text, with whole stems
 */
export function inOurWords(words: readonly Word[], lexicon: Lexicon): Token[] {
	const tokens: Token[] = [];
	for (let at = 0; at < words.length;) {
		const word = words[at];
		if (!word) break;
		const phrase = lexicon.get(word.stem)?.find(({ items }) => isAt(items, words, at));
		const to = at + (phrase?.items.length ?? 1) - 1;
		const [text, stem, number] = phrase
			? [phrase.word, stemOf(phrase.word), NaN]
			: [word.text, word.stem, word.number];
		tokens.push({ text, stem, number, clause: word.clause, from: at, to });
		at = to + 1;
	}
	return tokens;
}

const isAt = (items: Phrase['items'], words: readonly Word[], at: number) =>
	items.every(({ text, stem, isForm }, index) => {
		const word = words[at + index];
		return (
			word?.clause === words[at]?.clause && (isForm ? word?.text === text : word?.stem === stem)
		);
	});
