// How well a page fits a query by its names. Pure.

import type { Language, Said } from '../words/read.ts';
import { isSmall } from '../words/small.ts';
import { fields, type Field, type Known } from './names.ts';
import { telling as mostTelling, unknownWord, type Weights } from './weights.ts';

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
	weights: ReadonlyMap<string, number>;
}

/** Takes a query apart. */
export function ask({ words, tokens }: Said, { weights }: Language): Asked {
	const said = tokens.filter(({ text }) => !isSmall(text));
	const telling = said.length > 0 ? said : tokens;
	const stems = telling.map(({ stem }) => stem);
	const texts = telling.map(({ stem, text, from, to }) => {
		const typed = words[from]?.text;
		return [
			stem,
			from === to && typed !== undefined && typed !== text ? [text, typed] : [text],
		] as const;
	});
	const each = [...new Set(stems)].map((one) => weights.get(one) ?? unknownWord);
	const most = each.toSorted((a, b) => b - a).slice(0, mostTelling);
	return {
		...{ stems: [...new Set(stems)], texts: new Map(texts), whole: stems.join(' '), weights },
		total: most.reduce((all, one) => all + one, 0),
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

/** What a page's names share with a query. */
export function sharedBy(asked: Asked, page: Known): Shared {
	const isName = page.phrases.includes(asked.whole);
	return {
		words: asked.stems.flatMap((stem) => {
			const where = fields.filter((field) => page.stems[field].has(stem));
			return where.length > 0 ? [{ weight: asked.weights.get(stem) ?? 0, in: where }] : [];
		}),
		isName,
		beginsName: !isName && page.phrases.some((phrase) => phrase.startsWith(`${asked.whole} `)),
		...heldIn(asked, page),
	};
}

/** The most telling name of several words that a query holds. */
function heldIn({ stems, whole, total, weights }: Asked, { phrases }: Known) {
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
