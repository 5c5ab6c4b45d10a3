// How well a page fits a query by its names. Pure.

import type { Known, Names } from './names.ts';
import { stemsOf } from './stems.ts';
import { fields as weightOf, nameBegun, sameName, unknownWord, wordsApart } from './weights.ts';

/** A query, taken apart once for all pages. */
export interface Asked {
	stems: readonly string[];
	/** The stems in a row. */
	whole: string;
	/** How telling all of them are together. */
	total: number;
}

/** Takes a query apart. */
export function ask(query: string, { weights }: Names): Asked {
	const all = stemsOf(query);
	const total = all.reduce((sum, one) => sum + (weights.get(one) ?? unknownWord), 0);
	return { stems: all, whole: all.join(' '), total };
}

/** How well a page's names fit a query: 0 for not at all, about 1 for a title, more for a whole name. */
export function fit(asked: Asked, page: Known, { weights }: Names): number {
	if (asked.total === 0) return 0;
	const words = asked.stems.reduce((sum, one) => {
		const best = Math.max(
			0,
			...page.fields.map(({ stems, weight }) => (stems.has(one) ? weight : 0)),
		);
		return sum + best * (weights.get(one) ?? 0);
	}, 0);
	return words / asked.total / weightOf.title + sameIn(asked, page) + heldBy(asked, page, weights);
}

/** What a query gains that is a name of the page, or the beginning of one. */
function sameIn({ whole }: Asked, { phrases }: Known): number {
	if (phrases.includes(whole)) return sameName;
	return phrases.some((phrase) => phrase.startsWith(`${whole} `)) ? nameBegun : 0;
}

/** What a query gains that holds a name of several words: the share of it which that name is. */
function heldBy({ stems, whole, total }: Asked, { phrases }: Known, weights: Names['weights']) {
	const all = new Set(stems);
	let most = 0;
	for (const phrase of phrases) {
		const parts = phrase.split(' ');
		if (phrase === whole || phrase.startsWith(`${whole} `)) continue;
		if (parts.length < 2 || !parts.every((part) => all.has(part))) continue;
		const share = parts.reduce((sum, one) => sum + (weights.get(one) ?? 0), 0) / total;
		most = Math.max(most, share * (` ${whole} `.includes(` ${phrase} `) ? 1 : wordsApart));
	}
	return most;
}
