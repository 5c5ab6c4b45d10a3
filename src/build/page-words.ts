// The words of all pages, from what the full-text index has of them: which there are, how telling each is, and which right
// words of the language must not be taken for slips of ours. Pure.

import { kinds } from '../kinds.ts';
import type { KnowledgeData } from '../search/knowledge.ts';
import {
	columnsOf,
	pagesFrom,
	readNames,
	stemsIn,
	wordsOfNames,
	type Named,
} from '../search/names.ts';
import { kindFrom, searchKinds } from '../search/page-kinds.ts';
import {
	begunBy,
	mend,
	readLanguage,
	readText,
	type Language,
	type LanguageData,
} from '../words/read.ts';
import { packWords } from '../words/filter.ts';
import { packRows } from '../words/rows.ts';
import { isSmall } from '../words/small.ts';
import { plainWords, slipsIn, stemOf } from '../words/spelling.ts';

/** A page as the full-text index has it. */
export interface IndexedText {
	/** Its id there. */
	id: string;
	url: string;
	content: string;
	meta: { title?: string; kind?: string };
	anchors: readonly { element: string; id: string; text: string }[];
}

/** Words of the language: those that everybody knows are no word that a slip was meant to be. */
export interface English {
	common: readonly string[];
	rarer: readonly string[];
}

/** A heading on more pages than this is furniture of its kind: "Steps", "Evidence". */
const mostPages = 4;

/**
 * What is known, with the words of all pages.
 * @param texts of all pages in the index; those without an entry are found by their text alone
 */
export function withPageWords(
	known: KnowledgeData,
	texts: readonly IndexedText[],
	english: English,
): KnowledgeData {
	const pages = pagesWith(pagesFrom(known.pages), texts);
	const ofTexts = languageOf(known.language, pages, texts, english);
	const language = withNames(ofTexts, pages);
	const ready = readLanguage(language);
	const { words, named } = packRows(language.words, wordsOfNames(readNames(pages, ready.lexicon)));
	const slips = pages.flatMap(({ names = [] }) => names.flatMap(lettersIn).map(stemOf));
	return {
		...{ ...known, named },
		language: { ...language, words, right: packWords(rightWords(english, ready), slips) },
		pages: columnsOf(
			pages.map(({ names = [], ...page }) => ({
				...page,
				phrases: phrasesOf({ ...page, names }, ready),
			})),
		),
	};
}

/** Every page in the index with its own headings and the id of its text. */
function pagesWith(pages: readonly Named[], texts: readonly IndexedText[]): Named[] {
	const counts = new Map<string, number>();
	for (const { anchors } of texts)
		for (const text of new Set(anchors.map((anchor) => anchor.text)))
			counts.set(text, (counts.get(text) ?? 0) + 1);
	const named = new Map(pages.map((page) => [page.url, page]));
	const others = texts
		.filter(({ url }) => !named.has(url))
		.map(({ url, meta }) => ({
			...{ url, title: meta.title ?? url, summary: '', names: [] },
			// What is of no kind has a name of its own there.
			kind: kindFrom(meta.kind ?? 'page', searchKinds(kinds)) as Named['kind'],
		}));
	return [...pages, ...others].map((page) => {
		const text = texts.find(({ url }) => url === page.url);
		const headings = (text?.anchors ?? [])
			.filter(
				({ element, text: of }) => /^h[23]$/.test(element) && (counts.get(of) ?? 0) <= mostPages,
			)
			.map(({ id, text: of }) => [id, of.trim()] as const);
		return { ...page, ...(text && { text: text.id }), ...(headings.length > 0 && { headings }) };
	});
}

/** A number tells no page from another. */
const lettersIn = (text: string) => plainWords(text).filter((word) => /^[a-z]/.test(word));

/** By stem, how often the texts have each form of a word, and how many of them have one. */
function countsIn(texts: readonly IndexedText[]) {
	const counts = new Map<string, { forms: Map<string, number>; pages: number }>();
	for (const { content } of texts) {
		const seen = new Set<string>();
		for (const word of lettersIn(content)) {
			const stem = stemOf(word);
			const known = counts.get(stem) ?? { forms: new Map<string, number>(), pages: 0 };
			known.forms.set(word, (known.forms.get(word) ?? 0) + 1);
			if (!seen.has(stem)) known.pages += 1;
			seen.add(stem);
			counts.set(stem, known);
		}
	}
	return counts;
}

/** The words of all pages, by how many of them have each. */
function languageOf(
	language: LanguageData,
	pages: readonly Named[],
	texts: readonly IndexedText[],
	{ common: english }: English,
): LanguageData {
	const common = new Set(english.map(stemOf));
	const named = new Set(
		pages
			.flatMap(({ title, called = '', summary, names = [], headings = [] }) => [
				title,
				called,
				summary,
				...names,
				...headings.map(([, text]) => text),
			])
			.flatMap(lettersIn)
			.map(stemOf),
	);
	const rows: [string[], string[]][] = [];
	for (const [stem, { forms, pages: count }] of countsIn(texts)) {
		const [best] = [...forms].sort(([, a], [, b]) => b - a);
		const word = best?.[0] ?? stem;
		const row = Math.floor(Math.log2(count));
		while (rows.length <= row) rows.push([[], []]);
		const isMeant = !isSmall(word) && (named.has(stem) || !common.has(stem));
		rows[row]?.[isMeant ? 0 : 1].push(word);
	}
	const words = rows.map(
		([meant, others]) => [meant.sort().join(' '), others.sort().join(' ')] as const,
	);
	return { ...language, words, pages: texts.length };
}

/** Words of names alone that are no slips of others: "klassische". */
function withNames(language: LanguageData, pages: readonly Named[]): LanguageData {
	const ready = readLanguage(language);
	const words = new Set(pages.flatMap(({ names = [] }) => names).flatMap(lettersIn));
	const own = [...words].filter((word) => {
		const isKnown = isSmall(word) || ready.words.has(stemOf(word));
		return !isKnown && mend(word, ready).join(' ') === word;
	});
	const [[meant, others] = ['', ''], ...rest] = language.words;
	const all = [...meant.split(' '), ...own].sort().join(' ');
	return { ...language, words: [[all, others], ...rest] };
}

/** Right words that would be taken for slips of ours, or for two of ours. */
function rightWords({ common, rarer }: English, language: Language): string[] {
	const near = withDeletions(Array.from('abcdefghijklmnopqrstuvwxyz', language.meant).flat());
	const mended = (word: string) => mend(word, language);
	const isNear = (word: string) => deletionsOf(stemOf(word)).some((shorter) => near.has(shorter));
	const isSplit = (word: string) => mended(word).length > 1;
	// Whoever ends with one of them has typed it to its end.
	const isBegun = (word: string) => {
		const begun = begunBy(word, language);
		return begun !== word && begun !== undefined && mend(word, language, true)[0] === begun;
	};
	const right = [
		...common.filter(
			(word) => (isNear(word) && mended(word)[0] !== word) || isSplit(word) || isBegun(word),
		),
		...rarer.filter(isSplit),
	];
	return [...new Set(right.map(stemOf))];
}

/** A word with up to as many letters left out as slips are forgiven in it: near words have one of these in common. */
function deletionsOf(word: string): string[] {
	let level = [word];
	const all = new Set(level);
	for (let slip = 0; slip < Math.max(1, slipsIn(word)); slip += 1) {
		level = level.flatMap((one) =>
			Array.from(one, (_, at) => one.slice(0, at) + one.slice(at + 1)),
		);
		for (const one of level) all.add(one);
	}
	return [...all];
}

const withDeletions = (words: readonly string[]) => new Set(words.flatMap(deletionsOf));

/** The other names of a page as a query with them is read, slips mended; what is the same then stands once. */
function phrasesOf({ url, title, names = [] }: Named, language: Language): string[] {
	const stemsOf = (text: string) => stemsIn(text, language.lexicon).join(' ');
	const id = (url.split('/').at(-2) ?? '').replaceAll('-', ' ');
	const all = new Set(names.map((name) => stemsOf(readText(name, language).query)));
	return [...all].filter(
		(phrase) => phrase !== '' && phrase !== stemsOf(title) && phrase !== stemsOf(id),
	);
}
