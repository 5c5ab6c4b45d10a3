// Where white tendon fades into flesh, from the ends of the fibers. Unit: mm in the frame of landmarks.ts.

import { between, lengthOf, pointAlong, type Point } from './geometry.ts';

/** A fade: all white at its first point and before it, all flesh at its second. */
export type Fade = readonly [bone: Point, flesh: Point];

/** How far from the bone tendon is seen, mm, at either end of a muscle. */
export interface Tendons {
	origin?: number;
	insertion?: number;
}

/**
 * The fades of a muscle. Fibers that end close together fade along themselves; those that end in a row fade all along
 * that row, however they slant.
 * @param guides fibers from origin to insertion
 */
export function fades(
	guides: readonly (readonly Point[])[],
	{ origin, insertion }: Tendons,
): Fade[] {
	return [
		...(origin ? [fade(guides, origin)] : []),
		...(insertion
			? [
					fade(
						guides.map((guide) => guide.toReversed()),
						insertion,
					),
				]
			: []),
	];
}

function fade(guides: readonly (readonly Point[])[], length: number): Fade {
	const ends = guides.map((guide) => pointAlong(guide, 0));
	const bone = middle(ends);
	const inward = minus(middle(guides.map((guide) => pointAtLength(guide, length))), bone);
	const row = minus(pointAlong(ends.slice(-1), 0), pointAlong(ends, 0));
	const way = Math.hypot(...row) > 2 * length ? across(row, inward) : inward;
	const share = length / Math.hypot(...way);
	const flesh: Point = [bone[0] + way[0] * share, bone[1] + way[1] * share];
	const unit = length < shortFade ? 0.1 : 1;
	return [rounded(bone, unit), rounded(flesh, unit)];
}

/** Below this a fade turns visibly when its ends are rounded to whole mm, as paths are. */
const shortFade = 20;

const rounded = ([x, y]: Point, unit: number): Point => [
	Number((Math.round(x / unit) * unit).toFixed(1)),
	Number((Math.round(y / unit) * unit).toFixed(1)),
];

const pointAtLength = (line: readonly Point[], length: number): Point =>
	pointAlong(line, length / lengthOf(line));

const middle = (points: readonly Point[]): Point =>
	points.reduce((mean, point, index) => between(mean, point, 1 / (index + 1)));

const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];

/** At right angles to a row, to the side on which a direction points. */
function across([x, y]: Point, inward: Point): Point {
	return x * inward[1] - y * inward[0] > 0 ? [-y, x] : [y, -x];
}
