// The words of all pages as they are sent: of those that stand in the names of pages a letter alone. Pure.

/**
 * Each row holds the words on twice as many pages at most as the row before, by blanks; of each first the words that others
 * are mended to, then the rest.
 */
export type Rows = readonly (readonly [meant: string, others: string])[];

/** Rows as they are sent. */
export interface PackedRows {
	/** Those of the words that stand in no name. */
	words: Rows;
	/** A letter for each word of the names: its row, and whether others are mended to it. */
	named: string;
}

/** What is no word of the rows. */
const none = '-';

/** Two letters a row. */
const letterOf = (row: number, list: number) => String.fromCharCode(0x61 + 2 * row + list);

const wordsIn = (list: string) => list.split(' ').filter(Boolean);

/**
 * Packs rows.
 * @param names the words that stand in the names of pages, each once
 */
export function packRows(rows: Rows, names: readonly string[]): PackedRows {
	const letters = new Map(
		rows.flatMap((row, at) =>
			row.flatMap((list, index) =>
				wordsIn(list).map((word) => [word, letterOf(at, index)] as const),
			),
		),
	);
	const left = (list: string) =>
		wordsIn(list)
			.filter((word) => !names.includes(word))
			.join(' ');
	return {
		words: rows.map(([meant, others]) => [left(meant), left(others)] as const),
		named: names.map((word) => letters.get(word) ?? none).join(''),
	};
}

/** Rows as they were packed, by the same names; the words of each list in any order. */
export function rowsFrom({ words, named }: PackedRows, names: readonly string[]): Rows {
	const byLetter: Record<string, string> = {};
	names.forEach((word, at) => {
		const letter = named.charAt(at);
		byLetter[letter] = `${byLetter[letter] ?? ''} ${word}`;
	});
	const whole = (list: string, row: number, index: number) =>
		list + (byLetter[letterOf(row, index)] ?? '');
	return words.map(([meant, others], row) => [whole(meant, row, 0), whole(others, row, 1)]);
}
