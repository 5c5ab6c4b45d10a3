// Where a touch means which place: the cells of a view. One half is data, mm, in the frame of upper-body/landmarks.ts.

import { Delaunay } from 'd3';
import { mirror, type Point } from './geometry.ts';
import { sides, type Where } from './names.ts';
import type { Place } from './place.ts';
import { upperBody, viewIds, type View } from './upper-body/body.ts';
import { inBuild, type Build } from './upper-body/builds.ts';

/** The places of a view, from the neck down. */
export const placesIn = (view: View): readonly Place[] => upperBody.views[view].places;

/** The place of an id in a view, or nothing. */
export const placeIn = (view: View, id: string): Place | undefined =>
	placesIn(view).find((place) => place.id === id);

/** The view that shows a place; the first of them if several do, nothing if none does. */
export const viewOf = (id: string): View | undefined => viewIds.find((view) => placeIn(view, id));

/** Where a place can be chosen: on both sides, or in the middle for what lies on the midline or everywhere. */
export function wheresOf(id: string): readonly Where[] {
	const view = viewOf(id);
	const place = view && placeIn(view, id);
	return place && !place.middle ? sides : ['middle'];
}

/** Where a touch means a place: the area nearer to it than to any other, as a closed outline in mm. */
export interface Cell {
	id: string;
	side: Where;
	at: Point;
	outline: Point[];
}

/** The cells of both halves of a view, cut off at the frame of the plate; sides are the reader's own. */
export function cells(view: View, build: Build = 'broad'): Cell[] {
	const { frame, views } = upperBody;
	const { leftmost } = views[view];
	const spots = sides.flatMap((side) =>
		placesIn(view)
			.filter(({ middle }) => !middle || side === 'left')
			.map(({ id, middle, ...points }) => {
				const at = inBuild(build, points.at);
				const reach = inBuild(build, points.reach);
				const turned = !middle && side === leftmost;
				const [[x, y] = at, [reachX, reachY] = reach] = turned ? mirror([at, reach]) : [at, reach];
				return {
					id,
					side: middle ? ('middle' as const) : side,
					at: [x, y] as Point,
					reach: [reachX, reachY] as Point,
				};
			}),
	);
	const diagram = Delaunay.from(
		spots,
		({ reach }) => reach[0],
		({ reach }) => reach[1],
	).voronoi([frame.x, frame.y, frame.x + frame.width, frame.y + frame.height]);
	return spots.map(({ id, side, at }, index) => ({
		id,
		side,
		at,
		outline: diagram
			.cellPolygon(index)
			.slice(0, -1)
			.map(([x, y]): Point => [x, y]),
	}));
}
