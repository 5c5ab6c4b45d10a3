// A query, understood: what to ask the full-text index, the results with what it finds, and what is said of them. Pure.

import type { Seen } from '../safety/danger.ts';
import type { Side } from '../words/side.ts';
import { stemOf } from '../words/spelling.ts';
import { hear, weigh, wordsFor, type Heard } from './heard.ts';
import type { Knowledge } from './knowledge.ts';
import type { SearchKinds } from './page-kinds.ts';
import { passageOf, withoutStrays, type Answering, type Hit } from './passage.ts';
import { answersTo, foundBy, headingFor, textScores, type Found } from './ranking.ts';
import type { SearchText } from './text.ts';
import { telling, weights } from './weights.ts';

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
		places: understood.places.map(({ page }) => foundBy(page)),
	};
	return {
		asked,
		results: (found) => {
			const text = textScores(found.byWord, knowledge);
			const pages = answersTo(understood, text, knowledge, kinds, weights).map((page, rank) =>
				rank < mostRead ? { ...page, under: headingFor(page.url, heard.asked, knowledge) } : page,
			);
			return { ...head, pages, relaxed: relaxed(heard, asked, found, pages[0]?.text) };
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
	{ asked: { stems, texts, weights: known }, shared }: Heard,
	asked: readonly string[],
	{ byWord, all }: TextFound,
	first: string | undefined,
): readonly string[] | undefined {
	// A word that no page has is in none of them.
	const isWhole = all.length > 0 && stems.every((stem) => known.has(stem));
	const isName = shared.some((one) => one.isName);
	if (isWhole || isName || byWord.length === 0) return undefined;
	const said = asked
		.filter((_, index) => byWord[index]?.some(({ id }) => first && id.endsWith(first)))
		.map((word) => texts.get(stemOf(word))?.at(-1) ?? word);
	return [...new Set(said)];
}

/** The results with the passages of the first pages. */
export async function withPassages(
	results: Results,
	found: TextFound,
	stems: ReadonlySet<string>,
): Promise<Results> {
	const hits = [...found.all, ...found.byWord.flat()];
	const read = results.pages.slice(0, mostRead).map(async (page) => {
		const hit = hits.find(({ id }) => page.text && id.endsWith(page.text));
		if (!hit) return page;
		const passage = passageOf(await hit.data(), page.under);
		return { ...page, ...passage, excerpt: withoutStrays(passage.excerpt, stems) };
	});
	const settled = await Promise.allSettled(read);
	const pages = settled.map((one, index) =>
		one.status === 'fulfilled' ? one.value : results.pages[index],
	);
	const isWhole = settled.every(({ status }) => status === 'fulfilled');
	return {
		...results,
		pages: [...pages.filter((page) => page !== undefined), ...results.pages.slice(mostRead)],
		missing: isWhole ? undefined : 'some',
	};
}

/** What there is to tell. */
export interface State {
	/** The words that stand in the box. */
	asked: string;
	results:
		| Pick<Results, 'pages' | 'query' | 'mended' | 'relaxed' | 'missing' | 'outside' | 'isStory'>
		| undefined;
	/** How many of the results the filters leave. */
	left: number;
	/** How far the search is: soon to be done, late, done, or without anything to ask. */
	progress: 'early' | 'slow' | 'done' | 'failed';
}

/** What to say of the results: nothing before they are known, or known to be late. */
export function told({ asked, results, left, progress }: State, text: SearchText): string {
	if (!asked || progress === 'early') return '';
	if (progress === 'failed') return text.failed;
	if (!results) return progress === 'slow' ? text.slow : '';
	const all = results.pages.length;
	if (progress === 'slow') return text.slowly(left, all, results.missing === 'names');
	if (results.missing === 'text') return text.namesAlone(left, all);
	if (results.missing === 'names') return text.textAlone(left, all, asked);
	const said = all === 0 ? text.none(asked) : answered(results, left, asked, text);
	return results.missing === 'some' ? `${said}${/[.?]$/.test(said) ? '' : '.'} ${text.some}` : said;
}

function answered(
	{ pages, query, mended, relaxed, outside, isStory }: NonNullable<State['results']>,
	left: number,
	asked: string,
	text: SearchText,
): string {
	const all = pages.length;
	if (outside) return text.outside(outside, left, all);
	if (relaxed) {
		const some = isStory ? text.story(left, all) : text.relaxed(left, all, relaxed);
		return mended ? `${text.mended(query)}. ${some}` : some;
	}
	if (left < all) return text.found(left, all, query);
	return mended ? text.mendedFound(left, query) : text.found(left, all, asked);
}
