// A query, understood: what to ask the full-text index, and the results with what it finds. Pure.

import type { Seen } from '../safety/danger.ts';
import type { Side } from '../words/side.ts';
import { stemOf } from '../words/spelling.ts';
import type { Hit } from './engine.ts';
import { mostShown } from './filters.ts';
import type { Asked } from './fit.ts';
import { hear, weigh, wordsFor, type Heard, type Knowledge, type Weighed } from './knowledge.ts';
import { stemsIn } from './names.ts';
import type { SearchKinds } from './page-kinds.ts';
import type { Answering } from './passage.ts';
import { leadOn, merge, type ByText, type Found, type Scored } from './ranking.ts';
import { leastHeading, telling, weights, type Weights } from './weights.ts';

/** Pages whose text is read from the full-text index; each costs about 3 kB. */
export const mostRead = 3;

/** A page found, with the passage that answers. */
export interface Shown extends Found {
	under?: Answering['under'] | undefined;
}

/** What was found. */
export interface Results {
	pages: Shown[];
	/** Sore places that the query names, the likeliest first. */
	places: Found[];
	/** True for an emergency: then no place is offered. */
	isUrgent?: boolean;
	/** The side that it says. */
	side?: Side | undefined;
	/** The part of the body that it names, where that is not ours. */
	outside?: string | undefined;
	/** What was looked for: the query, or what it was taken to mean. */
	query: string;
	mended: boolean;
	/** What the words may mean where they were taken as they were typed. */
	meant?: string | undefined;
	/** True for more words than any page can be asked for. */
	isStory?: boolean;
	/** Where no page has all the words: those that the first one has; nothing where one has all. */
	relaxed?: readonly string[] | undefined;
	/** What could not be had: the text of all pages, of some of them, or the names. */
	missing?: 'text' | 'some' | 'names' | undefined;
}

/** What the index found. */
export interface TextFound {
	/** For each word that was asked, the pages that have it. */
	byWord: readonly (readonly Hit[])[];
	/** The pages that have all of them. */
	all: readonly Hit[];
}

export const nothingFound: TextFound = { byWord: [], all: [] };

/** A query, understood. */
export interface Understood {
	/** What to ask the index. */
	asked: readonly string[];
	/** The results with what the index found, if anything. */
	results: (found: TextFound) => Results;
}

interface How {
	/** True to take the words as they were typed. */
	exact: boolean;
	/** The sign of danger that they name. */
	sign: Seen | undefined;
}

/** Understands words by what is known. */
export function understand(
	words: string,
	knowledge: Knowledge,
	kinds: SearchKinds,
	how: How,
): Understood {
	const usual = hear(words, knowledge, { sign: how.sign });
	const heard =
		how.exact && usual.read.changed ? hear(words, knowledge, { ...how, exact: true }) : usual;
	const understood = weigh(heard, knowledge, weights);
	const asked = wordsFor(heard.asked);
	const head = {
		...meantBy(words, usual, how),
		...{ side: heard.read.side, outside: heard.outside },
		isUrgent: how.sign?.level === 'emergency',
		isStory: heard.asked.stems.length > telling,
		places: understood.places.map(({ page }) => ({ ...page, excerpt: page.summary })),
	};
	return {
		asked,
		results: (found) => {
			const text = textScores(found.byWord, knowledge);
			const pages = answersTo(understood, text, knowledge, kinds, weights).map((page, rank) =>
				rank < mostRead ? { ...page, under: headingFor(page.url, heard.asked, knowledge) } : page,
			);
			return { ...head, pages, relaxed: relaxed(heard, asked, found, knowledge, pages[0]?.text) };
		},
	};
}

/** What was looked for, and whether that is said: who is frightened is not corrected before their eyes. */
function meantBy(words: string, { read: { changed, query } }: Heard, { exact, sign }: How) {
	return {
		query: changed && !exact ? query : words,
		mended: changed && !exact && !sign,
		meant: changed && exact ? query : undefined,
	};
}

/**
 * The words that the first page has, as they were typed, where no page has all; nothing where one has, or where they are a name.
 * @param first id of the text of that page
 */
function relaxed(
	{ asked: { stems, texts, whole, weights: known } }: Heard,
	asked: readonly string[],
	{ byWord, all }: TextFound,
	{ pages }: Knowledge,
	first: string | undefined,
): readonly string[] | undefined {
	// A word that no page has is in none of them.
	const isWhole = all.length > 0 && stems.every((stem) => known.has(stem));
	const isName = pages.some(({ phrases }) => phrases.includes(whole));
	if (isWhole || isName || byWord.length === 0) return undefined;
	const said = asked
		.filter((_, index) => byWord[index]?.some(({ id }) => first && id.endsWith(first)))
		.map((word) => texts.get(stemOf(word))?.at(-1) ?? word);
	return [...new Set(said)];
}

/** What the full-text index found for one word. */
export type WordHits = readonly { id: string; score: number }[];

/**
 * How well the text of each page fits, from 0 to 1, by address.
 * @param found for each word that was asked
 */
export function textScores(found: readonly WordHits[], { byText }: Knowledge): ByText {
	const sums = new Map<string, number>();
	for (const { id, score } of found.flat()) {
		const url = byText.get(id.replace(/^.*_/, ''));
		if (url) sums.set(url, (sums.get(url) ?? 0) + score);
	}
	const best = Math.max(Number.MIN_VALUE, ...sums.values());
	return new Map([...sums].map(([url, sum]) => [url, sum / best]));
}

/** The pages that answer, the best first; the best by its text is among those shown, however many have a better name. */
export function answersTo(
	understood: Weighed,
	text: ByText,
	{ pages }: Knowledge,
	kinds: SearchKinds,
	weights: Weights,
): Scored[] {
	const all = leadOn(merge(understood, text, kinds, weights), pages, weights);
	const [late] = all.slice(mostShown).filter(({ url }) => text.get(url) === 1);
	if (!late) return all;
	const others = all.filter((page) => page !== late);
	return [...others.slice(0, mostShown - 1), late, ...others.slice(mostShown - 1)];
}

/** The heading of a page that a query asks about, where one says more of it than the title does. */
export function headingFor(
	url: string,
	{ stems: asked, weights, total }: Asked,
	{ pages, language }: Knowledge,
): { id: string; title: string } | undefined {
	const page = pages.find((one) => one.url === url);
	let best: { id: string; title: string } | undefined;
	let most = leastHeading * total;
	for (const [id, title] of page?.headings ?? []) {
		const own = new Set(stemsIn(title, language.lexicon));
		const said = asked.filter((stem) => own.has(stem));
		if (said.every((stem) => page?.stems.title.has(stem))) continue;
		const sum = said
			// What the title says, too, tells no heading from another.
			.reduce(
				(all, stem) => all + (weights.get(stem) ?? 0) * (page?.stems.title.has(stem) ? 0.5 : 1),
				0,
			);
		if (sum > most) [best, most] = [{ id, title }, sum];
	}
	return best;
}
