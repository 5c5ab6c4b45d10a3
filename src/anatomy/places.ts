// The places that hurt, as points on the body: where a finger would point, and how far a touch reaches. One half, mm, in
// the frame of landmarks.ts. The points follow the words of each place (level of the spine, edge of the blade).

import { Delaunay } from 'd3';
import { inBuild, type Build } from './builds.ts';
import type { Point } from './geometry.ts';
import { mirror } from './geometry.ts';
import { sides, views, type View, type Where } from './names.ts';
import { frame } from './plate.ts';

/** A place as a view shows it. */
export interface Place {
	id: string;
	/** Where it is marked. */
	at: Point;
	/** The middle of what a touch reaches, a little off where places lie close: the nearest one is meant. */
	reach: Point;
	/** True for a place on the midline: it has no side. */
	middle?: true;
}

const near = (id: string, at: Point, reach: Point = at): Place => ({ id, at, reach });
const onMidline = (id: string, y: number): Place => ({
	id,
	at: [0, y],
	reach: [0, y],
	middle: true,
});

/** The places of each view, from the neck down. */
export const places: Record<View, readonly Place[]> = {
	back: [
		near('base-of-skull', [32, 160], [38, 148]),
		near('back-of-neck', [24, 206], [28, 206]),
		near('side-of-neck', [56, 214], [82, 202]),
		near('neck-shoulder-angle', [66, 258], [70, 250]),
		onMidline('base-of-neck', 260),
		near('top-of-shoulder', [126, 280], [132, 256]),
		near('point-of-shoulder', [194, 312], [204, 296]),
		near('above-scapular-spine', [128, 312], [132, 310]),
		near('superior-angle-of-scapula', [84, 308], [82, 308]),
		onMidline('upper-thoracic-spine', 318),
		near('between-scapulae', [44, 348], [44, 352]),
		near('over-scapula', [122, 362], [124, 360]),
		near('back-of-shoulder', [200, 354], [200, 352]),
		near('outer-shoulder', [236, 380], [252, 378]),
		near('inner-border-of-scapula', [82, 388], [80, 398]),
		near('outer-border-of-scapula', [142, 398], [152, 402]),
		onMidline('mid-thoracic-spine', 430),
		near('back-of-armpit', [162, 436], [186, 442]),
		near('lower-tip-of-scapula', [98, 448], [104, 450]),
		near('beside-mid-thoracic-spine', [42, 452], [46, 456]),
		near('side-of-ribs', [142, 506], [164, 520]),
		near('below-scapula', [104, 512], [108, 508]),
		near('lower-thoracic-back', [38, 556], [45, 577]),
	],
	front: [
		near('side-of-neck', [44, 230], [60, 220]),
		near('front-of-shoulder', [178, 342], [176, 340]),
		near('outer-shoulder', [234, 372], [248, 372]),
		near('front-of-chest', [78, 388], [70, 390]),
		near('side-of-ribs', [136, 500], [136, 500]),
	],
};

/** The place of an id in a view, or nothing. */
export const placeIn = (view: View, id: string): Place | undefined =>
	places[view].find((place) => place.id === id);

/** The view that shows a place; the first of them if several do, nothing if none does. */
export const viewOf = (id: string): View | undefined => views.find((view) => placeIn(view, id));

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
	const spots = sides.flatMap((side) =>
		places[view]
			.filter(({ middle }) => !middle || side === 'left')
			.map(({ id, middle, ...points }) => {
				const at = inBuild(build, points.at);
				const reach = inBuild(build, points.reach);
				const turned = !middle && (side === 'left') === (view === 'back');
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
