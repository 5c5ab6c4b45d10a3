import { contains, type Point } from '../../src/anatomy/geometry.ts';

type Line = readonly [from: Point, to: Point];

/** The straight edges of a closed outline. */
export function edges(ring: readonly Point[]): Line[] {
	return ring.map((from, index) => [from, ring[(index + 1) % ring.length] ?? from]);
}

/** How far a point lies from a straight line between two points. */
export function distanceToLine([x, y]: Point, [[x0, y0], [x1, y1]]: Line): number {
	const [dx, dy] = [x1 - x0, y1 - y0];
	const square = dx * dx + dy * dy;
	const share = square === 0 ? 0 : ((x - x0) * dx + (y - y0) * dy) / square;
	const held = Math.min(1, Math.max(0, share));
	return Math.hypot(x - x0 - held * dx, y - y0 - held * dy);
}

/** How far a point lies from the edge of a closed outline, inside or outside. */
export const distanceToEdge = (point: Point, ring: readonly Point[]): number =>
	Math.min(...edges(ring).map((edge) => distanceToLine(point, edge)));

/** How far a point lies outside of a closed outline; 0 inside. */
export const distanceOutside = (point: Point, ring: readonly Point[]): number =>
	contains(ring, point) ? 0 : distanceToEdge(point, ring);

/** Whether two lines cross at a point that is an end of neither. */
export function cross([a, b]: Line, [c, d]: Line): boolean {
	return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

const turn = ([ax, ay]: Point, [bx, by]: Point, [px, py]: Point): number =>
	Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));

/** Every two of the lines that cross. */
export function crossings(lines: readonly Line[]): [Line, Line][] {
	return lines.flatMap((line, index) =>
		lines
			.slice(index + 1)
			.flatMap((other): [Line, Line][] => (cross(line, other) ? [[line, other]] : [])),
	);
}
