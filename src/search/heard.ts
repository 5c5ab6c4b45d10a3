// What a query says: its words, the places, subjects and signs of danger that it names, and what the names of each page share
// with it; then how well each page fits by its names. Pure.

import type { Seen } from '../safety/danger.ts';
import { readText, type ByStem, type Language, type Said } from '../words/read.ts';
import { hitsIn, type Hit } from '../words/sayings.ts';
import { isSmall } from '../words/small.ts';
import type { Knowledge } from './knowledge.ts';
import { fields, phrasesOf, plainly, seek, stemsOf, type Field, type Known } from './names.ts';
import { doctor, type Fitting, type Meant } from './ranking.ts';
import { placesAmong } from './said-places.ts';
import {
	askedElsewhere,
	everywhere,
	mostAsked,
	telling,
	unknownWord,
	type Weights,
} from './weights.ts';

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
	const byName = pages.map((page, index): Fitting => {
		const shared = heard.shared[index];
		const isTyped = shared !== nothing && plainly(page.title) === heard.typed;
		return {
			page,
			score: fit(shared, heard.asked.total, weights),
			isTitle: isTyped && page.kind !== 'tools',
		};
	});
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

/** A query, taken apart once for all pages. */
export interface Asked {
	/** Each stem that says something, once; in their order. */
	stems: readonly string[];
	/** For each of them what to ask the full-text index for: our word, and behind it what was typed for it, where that is another. */
	texts: ReadonlyMap<string, readonly string[]>;
	/** The stems in a row. */
	whole: string;
	/** How telling the most telling of them are together: a long story makes no page fit less. */
	total: number;
	weights: ByStem<number>;
	/** Fits each text that has one of the stems. */
	sought: RegExp | undefined;
}

/** Takes a query apart. */
export function ask({ words, tokens }: Said, { weights, lexicon }: Language): Asked {
	const said = tokens.filter(({ text }) => !isSmall(text));
	const spoken = said.length > 0 ? said : tokens;
	const stems = spoken.map(({ stem }) => stem);
	const texts = spoken.map(({ stem, text, from, to }) => {
		const typed = words[from]?.text;
		return [
			stem,
			from === to && typed !== undefined && typed !== text ? [text, typed] : [text],
		] as const;
	});
	const once = [...new Set(stems)];
	const each = once.map((one) => weights.get(one) ?? unknownWord);
	const most = each.toSorted((a, b) => b - a).slice(0, telling);
	return {
		...{ stems: once, texts: new Map(texts), whole: stems.join(' '), weights },
		total: most.reduce((all, one) => all + one, 0),
		sought: seek(once, lexicon),
	};
}

/** What a page's names have of a query, whatever each part of that counts. */
export interface Shared {
	/** For each word that the page has: how telling it is, and where it stands. */
	words: readonly { weight: number; in: readonly Field[] }[];
	/** Whether the query is a name, or the beginning of one. */
	isName: boolean;
	beginsName: boolean;
	/** How telling the longest name is that the query holds, its words together or apart, as a share of the query. */
	held: number;
	heldApart: number;
}

const nothing: Shared = { words: [], isName: false, beginsName: false, held: 0, heldApart: 0 };

/** What a page's names share with a query; what can't have any of its words is left unread. */
export function sharedBy(asked: Asked, page: Known): Shared {
	const near = fields.filter((field) => asked.sought?.test(page.plain[field]) ?? true);
	if (near.length === 0) return nothing;
	const isNear = near[0] === 'title' || near.includes('names');
	const phrases = isNear ? phrasesOf(page) : [];
	const isName = phrases.includes(asked.whole);
	return {
		words: asked.stems.flatMap((stem) => {
			const where = near.filter((field) => stemsOf(page, field).has(stem));
			return where.length > 0 ? [{ weight: asked.weights.get(stem) ?? 0, in: where }] : [];
		}),
		isName,
		beginsName: !isName && phrases.some((phrase) => phrase.startsWith(`${asked.whole} `)),
		...heldIn(asked, phrases),
	};
}

/** The most telling name of several words that a query holds. */
function heldIn({ stems, whole, total, weights }: Asked, phrases: readonly string[]) {
	const most = { held: 0, heldApart: 0 };
	for (const phrase of phrases) {
		const parts = phrase.split(' ');
		if (phrase === whole || phrase.startsWith(`${whole} `)) continue;
		if (parts.length < 2 || !parts.every((part) => stems.includes(part))) continue;
		const share = parts.reduce((sum, one) => sum + (weights.get(one) ?? 0), 0) / total;
		const key = ` ${whole} `.includes(` ${phrase} `) ? 'held' : 'heldApart';
		most[key] = Math.max(most[key], Math.min(1, share));
	}
	return most;
}

/** How well a page's names fit a query: 0 for not at all, about 1 for a title, more for a whole name. */
export function fit(shared: Shared | undefined, total: number, weights: Weights): number {
	if (!shared || total === 0) return 0;
	const words = shared.words.reduce(
		(sum, { weight, in: where }) =>
			sum + weight * Math.max(...where.map((field) => weights[field])),
		0,
	);
	return (
		words / total / weights.title +
		(shared.isName ? weights.sameName : shared.beginsName ? weights.nameBegun : 0) +
		Math.max(weights.held * shared.held, weights.heldApart * shared.heldApart)
	);
}

/** The words of a query that go to the full-text index: those that tell most, and where there is room, as they were typed. */
export function wordsFor({ stems, texts, weights }: Asked): string[] {
	const known = stems
		.filter((one) => weights.has(one))
		.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
		.filter((one, rank) => rank < mostAsked - 1 || (weights.get(one) ?? 0) > everywhere)
		.map((one) => texts.get(one) ?? []);
	return [
		...known.flatMap(([ours = []]) => ours),
		...known.flatMap(([, typed = []]) => typed),
	].slice(0, mostAsked);
}
