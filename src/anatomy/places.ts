// Where a touch means which place: the cells of a view. One half is data, mm, in the frame of upper-body/landmarks.ts.

import { contours, range } from 'd3';
import { distanceFrom, thinned } from './distance.ts';
import { drawnPoints, type Point, type Ring } from './geometry.ts';
import { sides, type Where } from './names.ts';
import { outlineOf, type Place } from './place.ts';
import { upperBody, viewIds, type View } from './upper-body/body.ts';
import { inBuild, type Build } from './upper-body/builds.ts';

/** The places of a view, from the neck down. */
export const placesIn = (view: View): readonly Place[] => upperBody.views[view].places;

/** The parts of a view that are not ours to massage. */
export const outsideIn = (view: View): readonly Place[] => upperBody.views[view].outside;

/** The place of an id in a view, ours or not, or nothing. */
export const placeIn = (view: View, id: string): Place | undefined =>
	[...placesIn(view), ...outsideIn(view)].find((place) => place.id === id);

/** All that a view shows: its places, what is not ours, and what is everywhere. */
export const drawnPlacesIn = (view: View): readonly Place[] => [
	...placesIn(view),
	...outsideIn(view),
	...upperBody.views[view].wide,
];

/** One of them, or nothing. */
export const drawnPlaceIn = (view: View, id: string): Place | undefined =>
	drawnPlacesIn(view).find((place) => place.id === id);

/** The views that show a place. */
export const viewsWith = (id: string): View[] => viewIds.filter((view) => placeIn(view, id));

/** The view that shows a place; the first of them if several do, nothing if none does. */
export const viewOf = (id: string): View | undefined => viewsWith(id)[0];

/** Where a place can be chosen: on both sides, or in the middle for what lies on the midline or everywhere. */
export function wheresOf(id: string): readonly Where[] {
	const view = viewOf(id);
	const place = view && placeIn(view, id);
	return place && !place.middle ? sides : ['middle'];
}

/** The outline of a place in a build: of one on both sides that of the drawn half, mm. */
export function areaOf(place: Place, build: Build = 'broad'): Ring {
	const { points, corners } = outlineOf(place);
	return { points: points.map((point) => inBuild(build, point)), corners };
}

/** Where a touch means a place. */
export interface Cell {
	id: string;
	side: Where;
	/** True for what is not ours to massage. */
	isOutside: boolean;
	/** Where it is marked. */
	at: Point;
	/** Closed outlines in the drawn half, mm. */
	rings: readonly Point[][];
	/** Which halves it has: the drawn one, the mirrored one (true), or both. */
	flips: readonly boolean[];
}

/** How far from the outline of a place a touch still means it, mm. */
export const touchReach = 25;

/** What thinning and rounding an outline may cost, mm. */
const slack = 1.1;

/** How far an outline may lie beside the true one to weigh less, mm. */
const thinning = 0.8;

/** Half the line by which each cell is drawn larger, so that rounding leaves no seam between two, mm. */
const seam = 0.9;

/** How far apart the points are at which it is asked whose they are, mm. */
const step = 4;

const known = new Map<string, Cell[]>();

/**
 * The cells of both halves of a view: inside an outline a touch means its place, outside all the nearest one within reach.
 * Where outlines overlap, the one that a point lies deepest in is meant. What is marked below the frame has no cell.
 */
export function cells(view: View, build: Build = 'broad'): Cell[] {
	const key = `${view} ${build}`;
	const made = known.get(key) ?? makeCells(view, build);
	known.set(key, made);
	return made;
}

function makeCells(view: View, build: Build): Cell[] {
	const { frame } = upperBody;
	const shown = [...placesIn(view), ...outsideIn(view)].filter(
		({ at }) => at[1] < frame.y + frame.height,
	);
	const [columns, rows] = [frame.width / 2 / step, frame.height / step];
	const points = range(columns * rows).map((index): Point => [
		((index % columns) + 0.5) * step,
		frame.y + (Math.floor(index / columns) + 0.5) * step,
	]);
	const away = shown.map((place) => {
		const ring = drawnPoints(areaOf(place, build));
		const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
		const [left, right] = [Math.min(...xs), Math.max(...xs)];
		const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
		// Far off, the distance does not matter: it is not measured.
		const isFar = ([x, y]: Point) =>
			Math.max(left - x, x - right, top - y, y - bottom) > touchReach + step;
		return points.map((point) => (isFar(point) ? 2 * touchReach : distanceFrom(ring, point)));
	});
	const grid = contours().size([columns, rows]);
	return shown.flatMap((place, own) => {
		const isMeant = points.map((_, index) => {
			const mine = away[own]?.[index] ?? Infinity;
			const others = away.map((all, other) =>
				other === own ? Infinity : (all[index] ?? Infinity),
			);
			return Math.min(touchReach - slack - seam - mine, Math.min(...others) - mine);
		});
		const rings = grid
			.contour(isMeant, 0)
			.coordinates.flatMap(([ring = []]) => [ringFrom(ring, frame.y)]);
		return sidesOf(view, place, build).map((half) => ({ ...half, rings }));
	});
}

/** From the grid to whole mm. */
const ringFrom = (ring: readonly number[][], top: number): Point[] =>
	thinned(
		ring.slice(1).map(([x = 0, y = 0]): Point => [x * step, top + y * step]),
		thinning,
	).map(([x, y]) => [Math.round(x), Math.round(y)]);

function sidesOf(view: View, { id, at, middle }: Place, build: Build): Omit<Cell, 'rings'>[] {
	const isOutside = outsideIn(view).some((place) => place.id === id);
	const [x, y] = inBuild(build, at);
	if (middle) return [{ id, side: 'middle', isOutside, at: [x, y], flips: [false, true] }];
	return sides.map((side) => {
		const isMirrored = side === upperBody.views[view].leftmost;
		return { id, side, isOutside, at: [isMirrored ? -x : x, y], flips: [isMirrored] };
	});
}

/** The cell that a touch meets, or nothing where no place is near. */
export function cellAt(view: View, [x, y]: Point, build: Build = 'broad'): Cell | undefined {
	const within = (mm: number) =>
		cells(view, build).find(
			({ rings, flips }) =>
				flips.includes(x < 0) && rings.some((ring) => distanceFrom(ring, [Math.abs(x), y]) <= mm),
		);
	return within(0) ?? within(seam);
}
