import { openLine, outline, type Point, type Ring } from '../anatomy/geometry.ts';

/** How a piece looks; figure.css knows each. */
export type Look =
	| 'ink'
	| 'skin'
	| 'skin-far'
	| 'cloth'
	| 'cloth-far'
	| 'hair'
	| 'line'
	| 'act-ink'
	| 'act-hand'
	| 'act-line'
	| 'furniture'
	| 'soft'
	| 'ground'
	| 'tool'
	| 'tool-light'
	| 'rope'
	| 'rope-case'
	| 'thread'
	| 'water'
	| 'press'
	| 'move'
	| 'move-head'
	| 'ghost-ink'
	| 'ghost';

/** Something to draw: closed outlines and open lines of one look. */
export interface Piece {
	/** What it is of, as tests ask for it: `person.trunk`, `wall`. */
	of: string;
	look: Look;
	rings?: readonly Ring[];
	lines?: readonly (readonly Point[])[];
}

/** The path of a piece. Its outlines run round alike, so that none cuts a hole into another. */
export const pathOf = ({ rings = [], lines = [] }: Piece): string =>
	[...rings.map(clockwise).map(outline), ...lines.map(openLine)].join('');

function clockwise({ points, corners }: Ring): Ring {
	const last = points.length - 1;
	return area(points) >= 0
		? { points, corners }
		: {
				points: points.toReversed(),
				corners: corners.map((corner) => last - corner).toReversed(),
			};
}

const area = (points: readonly Point[]): number =>
	points.reduce((sum, [x, y], index) => {
		const [nx, ny] = points[(index + 1) % points.length] ?? [x, y];
		return sum + x * ny - nx * y;
	}, 0);

/** An outline that is smooth all round. */
export const smooth = (points: readonly Point[]): Ring => ({ points: [...points], corners: [] });

/** An outline that has a corner at each point. */
export const angular = (points: readonly Point[]): Ring => ({
	points: [...points],
	corners: points.map((_, index) => index),
});

/** A ball. */
export const round = ([x, y]: Point, rx: number, ry = rx): Ring =>
	smooth(
		Array.from({ length: 12 }, (_, index) => {
			const turn = (index * Math.PI) / 6;
			return [x + rx * Math.cos(turn), y + ry * Math.sin(turn)] as const;
		}),
	);

/** A box with round corners, turned round its middle. */
export function box([x, y]: Point, width: number, height: number, bend: number, turn = 0): Ring {
	const [w, h] = [width / 2, height / 2];
	const r = Math.min(bend, w, h);
	const k = r * 0.3;
	const quarter = (sx: number, sy: number): Point[] => [
		[sx * w, sy * (h - r)],
		[sx * (w - k), sy * (h - k)],
		[sx * (w - r), sy * h],
	];
	const corner = [
		...quarter(1, 1),
		...quarter(-1, 1).toReversed(),
		...quarter(-1, -1),
		...quarter(1, -1).toReversed(),
	];
	const angle = (turn * Math.PI) / 180;
	const [c, s] = [Math.cos(angle), Math.sin(angle)];
	return smooth(corner.map(([px, py]) => [x + px * c - py * s, y + px * s + py * c] as const));
}

/** A point of the middle line of a limb or finger, and how wide it is there to the left and to the right of its way. */
export interface Node {
	at: Point;
	left: number;
	right: number;
}

/** The outline round a line, with round ends. Left comes first, from start to end; then the end, right, and the start. */
export function tube(nodes: readonly Node[]): Point[] {
	const ways = nodes.map((_, index) => wayAt(nodes, index));
	const side = (sign: 1 | -1) =>
		nodes.map(({ at: [x, y], left, right }, index): Point => {
			const [ux, uy] = ways[index] ?? [1, 0];
			const half = sign * (sign > 0 ? left : right);
			return [x + uy * half, y - ux * half];
		});
	const [first, last] = [nodes[0], nodes.at(-1)];
	if (!first || !last) return [];
	return [
		...side(1),
		...cap(last, ways.at(-1) ?? [1, 0], 1),
		...side(-1).toReversed(),
		...cap(first, ways[0] ?? [1, 0], -1),
	];
}

/** The points of an outline that a limb shows where it grows out of a body: all but the round start and what is nearest to it. */
export const openTube = (nodes: readonly Node[], skip = 1): Point[] =>
	tube(nodes).slice(skip, 2 * nodes.length + 3 - skip);

function wayAt(nodes: readonly Node[], index: number): Point {
	const [a, b] = [nodes[Math.max(0, index - 1)], nodes[Math.min(nodes.length - 1, index + 1)]];
	if (!a || !b) return [1, 0];
	const [x, y] = [b.at[0] - a.at[0], b.at[1] - a.at[1]];
	const long = Math.hypot(x, y) || 1;
	return [x / long, y / long];
}

function cap({ at: [x, y], left, right }: Node, [ux, uy]: Point, end: 1 | -1): Point[] {
	return [45, 90, 135].map((turn): Point => {
		const angle = (turn * Math.PI) / 180;
		const across = Math.cos(angle) * end;
		const half = across > 0 ? left : right;
		const [out, ahead] = [across * half, Math.sin(angle) * end * Math.min(left, right)];
		return [x + uy * out + ux * ahead, y - ux * out + uy * ahead];
	});
}
