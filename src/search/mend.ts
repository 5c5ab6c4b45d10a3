// Slips in a query, mended by the words that the names know. Pure.

import { alike, inOurWords } from './alike.ts';
import type { Names } from './names.ts';
import { american, isSmall, plain, stem } from './stems.ts';
import { firstLetter, leastKnown, leastLetters, mendedWord, slips } from './weights.ts';

/** A query as it was meant, and whether anything was changed. */
export interface Mended {
	query: string;
	changed: boolean;
	/** True when hardly a telling word is known, even after mending. */
	unknown: boolean;
}

/** Mends words that no page has by the nearest that one has; a swap of two letters counts as one slip. */
export function mend(query: string, { words }: Names): Mended {
	let changed = false;
	let known = 0;
	let telling = 0;
	const mended = inOurWords(plain(query))
		.split(' ')
		.filter(Boolean)
		.map((word) => {
			if (isSmall(word)) return word;
			telling += 1;
			const ours = words.get(stem(word));
			if (ours) {
				known += 1;
				return alike.has(american(word)) ? ours : word;
			}
			const near = nearest(word, words.values());
			if (!near) return word;
			known += mendedWord;
			changed = true;
			return near;
		});
	return { query: mended.join(' '), changed, unknown: known < leastKnown * Math.max(1, telling) };
}

/** The word that needs the fewest slips to be another, where they are few enough. */
function nearest(word: string, all: Iterable<string>): string | undefined {
	const most = slips.find(({ letters }) => word.length >= letters)?.most ?? 0;
	let best: string | undefined;
	let least = most + 1;
	for (const other of all) {
		if (Math.abs(other.length - word.length) > most || other.length < leastLetters) continue;
		const far = distance(word, other) + (other.startsWith(word.charAt(0)) ? 0 : firstLetter);
		if (far < least) [best, least] = [other, far];
	}
	return best;
}

/** Slips between two words: letters left out, put in, changed or swapped with their neighbor. */
export function distance(a: string, b: string): number {
	const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min(
				(rows[i - 1]?.[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(rows[i - 1]?.[j - 1] ?? 0) + cost,
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
			}
			row.push(least);
		}
		rows.push(row);
	}
	return rows[a.length]?.[b.length] ?? 0;
}
