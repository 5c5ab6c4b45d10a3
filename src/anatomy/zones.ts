// Where not to press, ready to draw.

import { contains, drawnPoints, mirror, type Point, type Ring } from './geometry.ts';
import type { DangerZoneId, ZoneRule } from './names.ts';
import { upperBody, viewIds, type View } from './upper-body/body.ts';
import { isHalf, zoneRings } from './zone.ts';

/** A zone and what may be done there. */
export interface RuledZone {
	id: DangerZoneId;
	rule: ZoneRule;
}

/** A zone ready to draw, mm. */
export interface DrawnZone {
	id: DangerZoneId;
	/** Rings of one half; the drawing mirrors them. */
	halves: Ring[];
	/** Rings across the midline, whole. */
	wholes: Ring[];
}

/** The zones that one view shows. */
export const zonesOf = (view: View): DrawnZone[] =>
	Object.entries(upperBody.views[view].zones).map(([id, shape]) => {
		const rings = zoneRings(shape);
		return {
			id: id as DangerZoneId,
			halves: rings.filter((ring) => !isHalf(ring)),
			wholes: rings.filter(isHalf).map(withMirror),
		};
	});

/** The zones of a view that lie within some mm of a point of its half. */
export const zonesNear = (view: View, [x, y]: Point, within: number): DangerZoneId[] =>
	zonesOf(view)
		.filter(({ halves, wholes }) =>
			[...halves, ...wholes].map(drawnPoints).some((ring) => {
				const near = ring.some((point) => Math.hypot(point[0] - x, point[1] - y) <= within);
				return near || contains(ring, [x, y]);
			}),
		)
		.map(({ id }) => id);

/** The views that draw a zone. */
export const viewsOfZone = (id: DangerZoneId): View[] =>
	viewIds.filter((view) => id in upperBody.views[view].zones);

/** A ring that ends at the midline, joined to its other half: drawn apart, each would have an edge there. */
function withMirror({ points, corners }: Ring): Ring {
	const whole = [...points, ...mirror(points.slice(1, -1)).reverse()];
	const own = corners.filter((corner) => corner > 0 && corner < points.length - 1);
	return {
		points: whole,
		corners: [...own, ...own.map((corner) => whole.length - corner).reverse()],
	};
}
