import type { Point } from '../../src/anatomy/geometry.ts';

/** One drawn step of a path, in absolute places: a line has 1 point, a cubic curve 3. */
export interface Step {
	letter: string;
	from: Point;
	points: Point[];
}

const pointsOf: Record<string, number> = { m: 1, l: 1, c: 3, z: 0 };

/**
 * Reads the part of SVG's path notation that we write: one absolute M, then m, l, c and z, as a browser reads them.
 * @throws {Error} at whatever a browser would stop at
 */
export function readPath(text: string): Step[] {
	if (!/^M-?[\d.]+ ?-?[\d.]+/.test(text))
		throw new Error(`"${text.slice(0, 20)}" does not start with M.`);
	if (/[^Mmlcz0-9. -]/.test(text)) throw new Error(`"${text}" holds what no path of ours holds.`);
	const steps: Step[] = [];
	let pen: Point = [0, 0];
	let start: Point = [0, 0];
	for (const [part] of text.matchAll(/[a-z][^a-z]*/gi)) {
		const letter = part.charAt(0).toLowerCase();
		const runs = inRuns(numbersIn(part.slice(1)), (pointsOf[letter] ?? 0) * 2, part);
		if (letter === 'z') pen = start;
		for (const run of runs) {
			const points = pairs(run).map(([x, y]): Point => [pen[0] + x, pen[1] + y]);
			steps.push({ letter, from: pen, points });
			pen = points.at(-1) ?? pen;
			if (letter === 'm') start = pen;
		}
	}
	return steps;
}

/** The places where the pen rests between two steps. */
export function stops(text: string): Point[] {
	return readPath(text).map(({ points, from }) => points.at(-1) ?? from);
}

/** The point of a step at a share of 0 to 1 of its parameter. */
export function pointOn({ from, points }: Step, share: number): Point {
	let row = [from, ...points];
	while (row.length > 1) {
		row = row.slice(1).map(([x, y], index) => {
			const [x0, y0] = row[index] ?? [x, y];
			return [x0 + (x - x0) * share, y0 + (y - y0) * share];
		});
	}
	return row[0] ?? from;
}

const numbersIn = (text: string) => (text.match(/-?[\d.]+/g) ?? []).map(Number);

function inRuns(numbers: number[], size: number, part: string): number[][] {
	if (size === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % size > 0)
		throw new Error(`"${part}" has ${numbers.length} numbers.`);
	return Array.from({ length: size && numbers.length / size }, (_, index) =>
		numbers.slice(index * size, (index + 1) * size),
	);
}

const pairs = (numbers: number[]): Point[] =>
	numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? NaN] as const] : []));
