// Where the names beside the wall plate stand: in a row down each edge, so near to what they name as fits, and so that no two
// lines cross. Pure. Unit: mm on the sheet of paper.

import type { Point } from '../../anatomy/geometry.ts';

/** A name with the point that it belongs to. */
export interface Tag {
	id: string;
	/** The name that readers see. */
	name: string;
	/** The name in Terminologia Anatomica. */
	latin: string;
	/** What its line leads to. */
	at: Point;
}

/** The row of names at one edge of the sheet. */
export interface Column {
	/** Where the lines begin. */
	x: number;
	/** Between what heights its names may stand. */
	top: number;
	bottom: number;
	/** How high a name is, with the gap below it. */
	row: number;
}

/** A name in its place. */
export interface PlacedTag extends Tag {
	/** Where its line begins: the middle of the name. */
	from: Point;
}

/**
 * Places names down a column.
 * @throws {Error} when they do not fit
 */
export function placed(tags: readonly Tag[], column: Column): PlacedTag[] {
	const { top, bottom, row } = column;
	if (tags.length * row > bottom - top)
		throw new Error(
			`${tags.length} names of ${row} mm do not fit between ${top} and ${bottom} mm. Leave some out.`,
		);
	let order = tags.toSorted((a, b) => a.at[1] - b.at[1]);
	// Each exchange of two that cross makes the lines shorter together, so that this ends; the count is a belt to that.
	for (let turn = 0; turn < tags.length ** 2; turn += 1) {
		const row = inRow(order, column);
		const crossing = firstCrossing(row);
		if (!crossing) return row;
		order = exchanged(order, crossing);
	}
	return inRow(order, column);
}

/** Names in a given order, each as near to the height of its point as the others let it. */
function inRow(order: readonly Tag[], { x, top, bottom, row }: Column): PlacedTag[] {
	const wished = order.map(({ at }, index) => at[1] - index * row);
	const most = bottom - order.length * row + row / 2;
	const offsets = monotone(wished);
	return order.map((tag, index) => {
		const offset = Math.min(Math.max(offsets[index] ?? 0, top + row / 2), most);
		return { ...tag, from: [x, offset + index * row] };
	});
}

/** The nearest row of numbers that never falls (pool adjacent violators). */
function monotone(wished: readonly number[]): number[] {
	const pools: { sum: number; count: number }[] = [];
	for (const value of wished) {
		let pool = { sum: value, count: 1 };
		for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
			pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
			pools.pop();
		}
		pools.push(pool);
	}
	return pools.flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)));
}

const mean = ({ sum, count }: { sum: number; count: number }): number => sum / count;

/** The places in the row of the first two names whose lines cross. */
function firstCrossing(row: readonly PlacedTag[]): [number, number] | undefined {
	for (const [a, one] of row.entries()) {
		const b = row.findIndex((other, index) => index > a && cross(one, other));
		if (b > a) return [a, b];
	}
	return undefined;
}

const exchanged = (order: readonly Tag[], [a, b]: [number, number]): Tag[] =>
	order.map((tag, index) => (index === a ? order[b] : index === b ? order[a] : tag) ?? tag);

/** Whether the lines of two names cross. */
export function cross(one: PlacedTag, other: PlacedTag): boolean {
	const side = (a: Point, b: Point, c: Point) =>
		Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
	return (
		side(one.from, one.at, other.from) !== side(one.from, one.at, other.at) &&
		side(other.from, other.at, one.from) !== side(other.from, other.at, one.at)
	);
}
