// What the eye sees at each point of one half of the drawing, and where a name's line ends best: in the middle of the widest
// part of what is seen of it. Pure. Unit: mm in the frame of upper-body/landmarks.ts.

import { range } from 'd3';
import type { BodyView, Depth } from '../../anatomy/body.ts';
import { contains, drawnPoints, parseRing, type Box, type Point } from '../../anatomy/geometry.ts';
import { plateShapes } from '../../anatomy/shapes.ts';
import { upperBody, type View } from '../../anatomy/upper-body/body.ts';
import { isAway } from '../sheets.ts';

/** How close together the points lie that are looked at. */
const step = 4;

/** Outlines of what hides others, from the back of the drawing to its front. */
function covers(view: View, level: Depth): { id: string; ring: Point[] }[] {
	const { muscles, bones, sheets, face }: BodyView = upperBody.views[view];
	return plateShapes(view).flatMap(({ id, depth, stays, hidden }) => {
		const ring =
			id === 'face'
				? face?.outline
				: (muscles[id]?.outline ?? sheets[id]?.outline ?? bones.outlines[boneOf(id)]);
		const isSeen = ring && !hidden && (stays === true || !isAway(depth, level));
		return isSeen ? [{ id, ring: drawnPoints(parseRing(ring)) }] : [];
	});
}

/** The shape of the blade is called so beside its page. */
const boneOf = (id: string): string => (id === 'blade' ? 'scapula' : id);

/** The points of one half at which each shape is seen, by its id. */
export function seenIn(view: View, level: Depth, cut: Box): Map<string, Point[]> {
	const top = new Map<string, { id: string; point: Point }>();
	for (const { id, ring } of covers(view, level)) {
		for (const point of pointsRound(ring, cut)) {
			if (contains(ring, point)) top.set(point.join(), { id, point });
		}
	}
	const seen = new Map<string, Point[]>();
	for (const { id, point } of top.values()) {
		const points = seen.get(id);
		if (points) points.push(point);
		else seen.set(id, [point]);
	}
	return seen;
}

/** The points that are looked at, within the box round a ring. */
function pointsRound(ring: readonly Point[], cut: Box): Point[] {
	const ends = (at: 0 | 1, from: number) => {
		const values = ring.map((point) => point[at]);
		const first = Math.max(0, Math.floor((Math.min(...values) - from) / step));
		return range(first, Math.ceil((Math.max(...values) - from) / step) + 1).map(
			(count) => from + count * step,
		);
	};
	const xs = ends(0, step / 2).filter((x) => x <= cut.width / 2);
	const ys = ends(1, cut.y).filter((y) => y <= cut.y + cut.height);
	return ys.flatMap((y) => xs.map((x): Point => [x, y]));
}

/** The point of a patch that lies deepest in it; nothing for a patch too small to point at. */
export function heart(points: readonly Point[], least = 4): Point | undefined {
	const has = new Set(points.map(([x, y]) => `${x},${y}`));
	const depthAt = ([x, y]: Point): number => {
		for (let reach = 1; reach < 30; reach += 1) {
			for (const [dx, dy] of ring) {
				if (!has.has(`${x + dx * reach * step},${y + dy * reach * step}`)) return reach;
			}
		}
		return 30;
	};
	if (points.length < least) return undefined;
	const [middleX, middleY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
	// Of points as deep, the one nearest to the middle.
	return points
		.map((point) => ({
			point,
			depth: depthAt(point),
			far: Math.hypot(point[0] - middleX, point[1] - middleY),
		}))
		.sort((a, b) => b.depth - a.depth || a.far - b.far)[0]?.point;
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

const ring = [
	[1, 0],
	[-1, 0],
	[0, 1],
	[0, -1],
	[1, 1],
	[1, -1],
	[-1, 1],
	[-1, -1],
] as const;
