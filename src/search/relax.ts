// Which query is answered: the reader's own where any page has all its words, else one with fewer of them. Pure.

import type { Asked } from './fit.ts';
import type { Names } from './names.ts';
import { plain, stem } from './stems.ts';
import { wordsKept } from './weights.ts';

/** A query to try, with the stems of the words that it keeps. */
export interface Attempt {
	query: string;
	stems: readonly string[];
}

/** The reader's query, then what is left of it with fewer and fewer words, the most telling ones kept. */
export function attemptsFor(query: string, { stems }: Asked, { weights, words }: Names): Attempt[] {
	const telling = [...new Set(stems)]
		.filter((one) => weights.has(one))
		.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
	const fewer = wordsKept.filter((count, index) => index === 0 || count < telling.length);
	return [
		{ query, stems },
		...fewer.map((count) => {
			const kept = telling.slice(0, count);
			return { query: kept.map((one) => words.get(one) ?? one).join(' '), stems: kept };
		}),
	];
}

/** The hits of the first attempt that has any, and that attempt; nothing where none has. */
export async function firstAnswered<Hit>(
	attempts: readonly Attempt[],
	search: (query: string) => Promise<readonly Hit[]>,
): Promise<{ hits: readonly Hit[]; attempt: Attempt } | undefined> {
	for (const attempt of attempts) {
		const hits = await search(attempt.query);
		if (hits.length > 0) return { hits, attempt };
	}
	return undefined;
}

/**
 * The words that were answered together where not all of them were, as the reader wrote them; nothing where all were, or
 * where they are a name as a whole. Small words count for nothing.
 * @param kept the stems of the attempt that was answered; none where only single words were
 */
export function relaxed(
	typed: string,
	kept: readonly string[],
	asked: Asked,
	{ pages, words }: Names,
): readonly string[] | undefined {
	const isWhole = asked.stems.every((one) => kept.includes(one));
	if (isWhole || pages.some(({ phrases }) => phrases.includes(asked.whole))) return undefined;
	const theirs = plain(typed).split(' ');
	const own = theirs.filter((word) => kept.includes(stem(word)));
	const ours = kept.filter((one) => !own.some((word) => stem(word) === one));
	return [...new Set([...own, ...ours.map((one) => words.get(one) ?? one)])];
}
