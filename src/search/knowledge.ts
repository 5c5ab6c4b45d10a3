// All that the search knows before the full-text index is there, read from one file of the build. Pure.

import type { Seen } from '../safety/danger.ts';
import type { Urgency } from '../safety/signs.ts';
import {
	readLanguage,
	readText,
	type Language,
	type LanguageData,
	type Said,
} from '../words/read.ts';
import { rowsFrom } from '../words/rows.ts';
import { ask, fit, sharedBy, type Asked, type Shared } from './fit.ts';
import { pagesFrom, plainly, readNames, wordsOfNames, type Columns, type Known } from './names.ts';
import { doctor, type Fitting, type Meant } from './ranking.ts';
import { placesAmong } from './said-places.ts';
import { hitsIn, readSayings, type Hit, type Sayings, type SayingsData } from './said.ts';
import { askedElsewhere, everywhere, telling, tellingOfStory, type Weights } from './weights.ts';

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
	const named = pagesFrom(data.pages);
	const words = rowsFrom(
		{ words: data.language.words, named: data.named ?? '' },
		wordsOfNames(named),
	);
	const language = readLanguage({ ...data.language, words });
	const pages = readNames(named, language.lexicon);
	return {
		...{ language, pages },
		byText: new Map(pages.flatMap(({ text, url }) => (text ? [[text, url] as const] : []))),
		...readSayings(data.sayings),
		signs: data.signs,
	};
}

/** A query, understood, before anything is weighed: what it says, and what each page has of it. */
export interface Heard {
	read: Said;
	asked: Asked;
	/** What the names of each page share with it, in the order of the pages. */
	shared: readonly Shared[];
	/** What it says of sore places. */
	hits: readonly Hit[];
	/** The part of the body that it names, where that is not ours. */
	outside?: string | undefined;
	subjects: Meant['subjects'];
	sign?: Meant['sign'];
	/** Its words, as they are compared with titles. */
	typed: string;
}

/** A query, heard and weighed: what it says and what it asks for. */
export type Weighed = Heard & Meant;

interface Options {
	/** True to take all words as they were typed. */
	exact?: boolean;
	/** The sign of danger that it names. */
	sign?: Seen | undefined;
}

/** Hears what a query says. */
export function hear(query: string, known: Knowledge, { exact, sign }: Options = {}): Heard {
	const read = readText(query, known.language, exact);
	const asked = ask(read, known.language);
	const hits = hitsIn(read, known.places);
	// Only where nothing else hurts: "hip and neck" is about the neck.
	const [outside] = hitsIn(read, known.outside).filter((other) =>
		hits.every(({ from, end }) => from >= other.from && end <= other.end),
	);
	return {
		...{ read, asked, hits, outside: outside?.to },
		shared: known.pages.map((page) => sharedBy(asked, page)),
		subjects: subjectsIn(read, known, outside),
		sign: sign && {
			level: sign.level,
			page: known.signs[sign.level][sign.id] ?? undefined,
		},
		typed: plainly(query),
	};
}

/** Weighs what was heard: how well each page fits, and which sore places are named. */
export function weigh(heard: Heard, { pages }: Knowledge, weights: Weights): Weighed {
	const byName = pages.map((page, index): Fitting => ({
		page,
		score: fit(heard.shared[index], heard.asked.total, weights),
		isTitle: page.typed === heard.typed && page.kind !== 'tools',
	}));
	const places = heard.outside ? [] : placesAmong(byName, heard.hits);
	return { ...heard, byName, places };
}

/** How many words ask for each page, by its address. */
function subjectsIn(
	said: Said,
	{ subjects, pages }: Knowledge,
	outside: Hit | undefined,
): Map<string, number> {
	const sizes = new Map(
		hitsIn(said, subjects).map(({ to, size }) => [`/${to.replace('.', '/')}/`, size]),
	);
	if (outside) sizes.set(doctor, askedElsewhere);
	return new Map(
		pages.flatMap(({ url }) => {
			const size = [...sizes].find(([path]) => url.endsWith(path))?.[1];
			return size === undefined ? [] : [[url, size] as const];
		}),
	);
}

/** The words of a query that go to the full-text index: those that tell most, and where there is room, as they were typed. */
export function wordsFor({ stems, texts, weights }: Asked): string[] {
	const most = stems.length > telling ? tellingOfStory : telling;
	const known = stems
		.filter((one) => weights.has(one))
		.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
		.filter((one, rank) => rank < tellingOfStory || (weights.get(one) ?? 0) > everywhere)
		.map((one) => texts.get(one) ?? []);
	return [
		...known.flatMap(([ours = []]) => ours),
		...known.flatMap(([, typed = []]) => typed),
	].slice(0, most);
}
