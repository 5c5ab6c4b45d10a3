// What people call a thing, by the word that our pages use for it: phrases as they are typed, word after word. Pure.

import { formsOf, stemOf } from './spelling.ts';
import type { Word } from './word-forms.ts';

/** A phrase, and the word that it stands for. */
interface Phrase {
	/** Each word, by its form where only that one is meant: "pool" and no "pooled". */
	items: readonly { text: string; stem: string; isForm: boolean }[];
	word: string;
}

/** What people say, ready to be asked. */
export interface Lexicon {
	/** The phrases that begin with a stem, those with more words first. */
	begunBy: (stem: string) => readonly Phrase[];
	/** The stems that phrases begin with which stand for the word with a stem. */
	saidFor: (stem: string) => readonly string[];
}

/** A word of ours with the places of the words that said it. */
export interface Token extends Word {
	/** Place of the first word in the text. */
	from: number;
	/** Place of the last one. */
	to: number;
}

/**
 * Makes a lexicon ready, each phrase once its first word is there.
 * @param rows "pain:ache,hurt,killing me/swimmer:pool!": a word, then what is said for it; `!` stands behind the only form
 *   of a word that is meant
 */
export function readLexicon(rows: string): Lexicon {
	let begun: Map<string, Said[]> | undefined;
	const phrases = new Map<string, readonly Phrase[]>();
	return {
		begunBy(stem) {
			const said = (begun ??= byFirst(rows)).get(stem);
			if (!said) return none;
			let known = phrases.get(stem);
			if (!known) phrases.set(stem, (known = said.map(phraseOf).sort(byLength)));
			return known;
		},
		saidFor(stem) {
			const said = rows.matchAll(new RegExp(`(?<=^|/)(${formsOf(stem)}[^:]*):([^/]*)`, 'g'));
			return [...said].flatMap(([, word = '', list = '']) =>
				stemOf(word) === stem ? list.split(',').map((says) => stemOf(firstOf(says))) : [],
			);
		},
	};
}

/** A phrase as it was sent, and the word that it stands for. */
type Said = readonly [says: string, word: string];

const none: readonly Phrase[] = [];

/** All phrases by the stems of their first words. */
function byFirst(rows: string): Map<string, Said[]> {
	const begun = new Map<string, Said[]>();
	for (const row of rows.split('/')) {
		const [word = '', says = ''] = row.split(':');
		for (const phrase of says ? says.split(',') : []) {
			const stem = stemOf(firstOf(phrase));
			const others = begun.get(stem);
			if (others) others.push([phrase, word]);
			else begun.set(stem, [[phrase, word]]);
		}
	}
	return begun;
}

const firstOf = (phrase: string) => /[^ !]*/.exec(phrase)?.[0] ?? '';

function phraseOf([says, word]: Said): Phrase {
	const items = says.split(' ').map((one) => {
		const text = one.replace('!', '');
		return { text, stem: stemOf(text), isForm: text !== one };
	});
	return { items, word };
}

const byLength = (one: Phrase, other: Phrase) => other.items.length - one.items.length;

/**
 * The words of a text in the words of our pages; the longest phrase is taken.
 * @param words of the text, with whole stems
 */
export function inOurWords(words: readonly Word[], lexicon: Lexicon): Token[] {
	const tokens: Token[] = [];
	for (let at = 0; at < words.length;) {
		const word = words[at];
		if (!word) break;
		const phrase = lexicon.begunBy(word.stem).find(({ items }) => isAt(items, words, at));
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
