import { expect, test } from 'vitest';
import { packRows, rowsFrom, type Rows } from '../../src/words/rows.ts';

const rows: Rows = [
	['brush hair levator scapulae', 'fallow'],
	['', 'under'],
	['ball foam neck', ''],
];
/** The words of each list in order. */
const sorted = (all: Rows) =>
	all.map((row) => row.map((list) => list.split(' ').filter(Boolean).sort()));
const names = ['foam', 'ball', 'rolls', 'under', 'the', 'scapulae'];

test('of words that stand in names a letter is sent, and they come back in any order', () => {
	const packed = packRows(rows, names);
	expect(packed).toEqual({
		words: [
			['brush hair levator', 'fallow'],
			['', ''],
			['neck', ''],
		],
		named: 'ee-d-a',
	});
	expect(sorted(rowsFrom(packed, names))).toEqual(sorted(rows));
});

test('without letters the rows are as they came', () => {
	expect(rowsFrom({ words: rows, named: '' }, names)).toEqual(rows);
	expect(rowsFrom(packRows([], names), names)).toEqual([]);
});
