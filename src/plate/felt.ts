// Where an ache may be felt, as areas to draw: how often is told by fill and outline. Pure: ids come in, paths go out.

import { outline, parseRing, type Point, type Ring } from '../anatomy/geometry.ts';
import { areaOf, drawnPlaceIn, drawnPlacesIn, placeIn } from '../anatomy/places.ts';
import { drawnIn } from '../anatomy/shapes.ts';
import type { View } from '../anatomy/upper-body/body.ts';
import { inBuild, type Build } from '../anatomy/upper-body/builds.ts';
import { areas as headAreas } from '../anatomy/upper-body/head.ts';
import { ellipse, zoneRings } from '../anatomy/zone.ts';

/** How often: at the muscle itself, away from it most often, or sometimes. */
export type Often = 'local' | 'primary' | 'spillover';

/** A place where an ache may be felt. */
export interface Felt {
	id: string;
	often: Often;
	/** Where in the place, when it is one small spot, mm. */
	at?: Point | undefined;
}

/** It as an area of one half, ready to draw. */
export interface FeltArea {
	id: string;
	often: Often;
	path: string;
	/** True for what is everywhere: it stands back, and the others lie on it. */
	isWide?: true;
}

/** How large one small spot is drawn, mm: a plum. */
const spotRadius = 17;

/** Parts that only the picture of the head shows well. */
export const isOnHead = ({ id }: { id: string }): boolean => id in headAreas;

/** Parts that only the picture of the arm shows whole. */
export const isOnArm = ({ id }: { id: string }): boolean =>
	['outer-upper-arm', 'inner-upper-arm', 'elbow', 'hand'].includes(id);

/** The outlines of all that a view shows, by id. */
export const outlinesOf = (view: View, build: Build): Record<string, string> =>
	Object.fromEntries(drawnPlacesIn(view).map((place) => [place.id, outline(areaOf(place, build))]));

/** Whether a place is everywhere: no touch means it. */
const isEverywhere = (view: View, id: string): boolean =>
	drawnPlaceIn(view, id) !== undefined && !placeIn(view, id);

/**
 * The outlines of what is felt elsewhere than in a whole place, by the id of the place: in one small spot of it, or, where it is
 * everywhere and at the muscle itself, on that muscle.
 * @param parts the drawn parts of the muscle
 */
export function ownOutlines(
	view: View,
	felt: readonly Felt[],
	parts: readonly string[],
	build: Build = 'broad',
): Record<string, string> {
	const inFrame = ({ points, corners }: Ring): Ring => ({
		points: points.map((point) => inBuild(build, point)),
		corners,
	});
	const muscle = parts.flatMap((part) => drawnIn(part, view)?.outline ?? []).map(parseRing);
	return Object.fromEntries(
		felt.flatMap(({ id, often, at }) => {
			const spot = at && zoneRings([ellipse(at[0], at[1], spotRadius, spotRadius)]);
			const rings = spot ?? (often === 'local' && isEverywhere(view, id) ? muscle : []);
			return rings.length > 0 ? [[id, rings.map(inFrame).map(outline).join('')]] : [];
		}),
	);
}

/**
 * The areas that a view shows of all that is felt.
 * @param parts the drawn parts of the muscle
 */
export function feltIn(
	view: View,
	felt: readonly Felt[],
	parts: readonly string[] = [],
): FeltArea[] {
	const own = ownOutlines(view, felt, parts);
	return felt
		.flatMap(({ id, often }): FeltArea[] => {
			const place = drawnPlaceIn(view, id);
			if (!place) return [];
			const path = own[id] ?? outline(areaOf(place));
			return [{ id, often, path, ...(isEverywhere(view, id) && { isWide: true as const }) }];
		})
		.sort((a, b) => Number(b.isWide ?? false) - Number(a.isWide ?? false));
}

/** The areas that the picture of the head shows of all that is felt. */
export const feltOnHead = (felt: readonly Felt[]): FeltArea[] =>
	felt.flatMap(({ id, often }) => {
		const ring = headAreas[id];
		return ring === undefined ? [] : [{ id, often, path: outline(parseRing(ring)) }];
	});
