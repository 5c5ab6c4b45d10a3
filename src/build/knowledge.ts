// What the search knows before the full-text index is there: names, how people talk, and after the index is made, the words
// of all pages. Pure: entries come in, plain data go out.

import type { CollectionEntry } from 'astro:content';
import { levels, type Sign } from '../safety/signs.ts';
import type { KnowledgeData } from '../search/knowledge.ts';
import { columnsOf, stemsIn, type Named } from '../search/names.ts';
import type { SayingsData } from '../words/sayings.ts';
import { readLexicon, type Lexicon } from '../words/lexicon.ts';
import { nameOf } from '../words/patterns.ts';
import { shorten } from '../words/shorten.ts';
import { plainWords, stemOf } from '../words/spelling.ts';

type LayWord = CollectionEntry<'layWords'>['data'];
type Saying = CollectionEntry<'sayings'>['data'];

interface Facts {
	layWords: readonly LayWord[];
	sayings: readonly Saying[];
	signs: readonly Sign[];
}

/** What can be known without the index: the words of the pages are those of their names. */
export function knowledgeOf(
	pages: readonly Named[],
	{ layWords, sayings, signs }: Facts,
	address: (path: string) => string,
): KnowledgeData {
	const rows = layWords.map(({ id, says }) => `${id}:${says.join(',')}`).join('/');
	const lexicon = readLexicon(rows);
	return {
		pages: columnsOf(pages),
		language: { lexicon: rows, words: [[wordsIn(pages), '']], right: '', pages: pages.length },
		sayings: sayingsOf(sayings, lexicon),
		signs: signPages(signs, address),
	};
}

const wordsIn = (pages: readonly Named[]) => {
	const texts = pages.flatMap(({ title, called = '', names = [], summary }) => [
		...[title, called],
		...names,
		summary,
	]);
	const words = plainWords(texts.join(' '));
	return [...new Map(words.map((word) => [stemOf(word), word])).values()].join(' ');
};

/** Patterns in their short form; the word of a concept is one letter, the words of others are stems in our words. */
export function sayingsOf(sayings: readonly Saying[], lexicon: Lexicon): SayingsData {
	const concepts = sayings.filter(({ place, page, outside }) => !place && !page && !outside);
	const letters = new Map(concepts.map(({ id }, index) => [id, nameOf(index)]));
	const plain = (word: string) =>
		/^[a-z]+$/.test(word) ? (stemsIn(word, lexicon)[0] ?? word) : word.replace(/(?<=\d)-/, ':');
	const short = ({ words }: Saying, own?: string) =>
		shorten(words, (word) => (word === own ? undefined : letters.get(word)) ?? plain(word));
	const rows = (to: (saying: Saying) => string | undefined) => {
		const all = new Map<string, string>();
		for (const saying of sayings) {
			const name = to(saying);
			if (name) all.set(name, [all.get(name), short(saying)].filter(Boolean).join(' '));
		}
		return [...all].map(([name, lines]) => `${name}=${lines}`).join('/');
	};
	return {
		concepts: concepts.map((one) => short(one, one.id)).join('/'),
		places: rows(({ place }) => place),
		outside: rows(({ outside }) => outside),
		pages: rows(({ page }) => page?.slice(1, -1).replace('/', '.')),
	};
}

/** The pages that explain signs, by level, in the order in which danger.ts counts the signs. */
function signPages(
	signs: readonly Sign[],
	address: (path: string) => string,
): KnowledgeData['signs'] {
	const pagesOf = (level: string) =>
		signs
			.filter(({ urgency, words }) => urgency === level && words.length > 0)
			.map(({ page }) => (page ? address(`/safety/${page}/`) : null));
	return Object.fromEntries(
		levels.map(({ level }) => [level, pagesOf(level)]),
	) as KnowledgeData['signs'];
}
