// All that the search knows before the full-text index is there: one file of the build, read once when it is first wanted.

import type { Urgency } from '../safety/signs.ts';
import { readLexicon } from '../words/lexicon.ts';
import { readLanguage, type Language, type LanguageData } from '../words/read.ts';
import { rowsFrom } from '../words/rows.ts';
import { readSayings, type Sayings, type SayingsData } from '../words/sayings.ts';
import { pagesFrom, readNames, wordsOfNames, type Columns, type Known } from './names.ts';

/** The file, as the build writes it. */
export interface KnowledgeData {
	pages: Columns;
	/** Without the words that stand in the names of pages. */
	language: LanguageData;
	/** A letter for each of these, in their order; none before the index is made. */
	named?: string;
	sayings: SayingsData;
	/** Addresses of the pages that explain the signs of danger, by level, in the order of the signs. */
	signs: Record<Urgency, (string | null)[]>;
}

/** The same, ready to be asked. */
export interface Knowledge {
	pages: readonly Known[];
	/** Addresses of pages by the ids of their texts in the full-text index. */
	byText: ReadonlyMap<string, string>;
	language: Language;
	/** What people call sore places. */
	places: Sayings;
	/** What people call parts of the body that are not ours. */
	outside: Sayings;
	/** What people say who need a page. */
	subjects: Sayings;
	signs: KnowledgeData['signs'];
}

/** Makes what is known ready. */
export function readKnowledge(data: KnowledgeData): Knowledge {
	const pages = readNames(pagesFrom(data.pages), readLexicon(data.language.lexicon));
	const packed = { words: data.language.words, named: data.named ?? '' };
	const words = rowsFrom(packed, wordsOfNames(pages));
	return {
		...{ pages, language: readLanguage({ ...data.language, words }) },
		byText: new Map(pages.flatMap(({ text, url }) => (text ? [[text, url] as const] : []))),
		...readSayings(data.sayings),
		signs: data.signs,
	};
}

let knowledge: Promise<Knowledge> | undefined;

/**
 * Loads what is known, once.
 * @param base the folder that the site is served in, without its last slash
 * @throws {Error} when it can't be had
 */
export function loadKnowledge(base: string): Promise<Knowledge> {
	knowledge ??= fetch(`${base}/data/knowledge.json`)
		.then(async (response) => {
			if (!response.ok) throw new Error(`What the search knows answered ${response.status}.`);
			return readKnowledge((await response.json()) as KnowledgeData);
		})
		.catch((error: unknown) => {
			knowledge = undefined;
			throw error;
		});
	return knowledge;
}
