// Whether a muscle lies under the finger at a place. The drawing knows it, so nobody writes it down a second time; only what
// the drawing leaves out stands as `lies` in content/facts/referral.yaml.

import type { CollectionEntry } from 'astro:content';
import type { BodyView } from '../anatomy/body.ts';
import { distanceFrom } from '../anatomy/distance.ts';
import { contains, drawnPoints, parseRing, type Point } from '../anatomy/geometry.ts';
import type { Place } from '../anatomy/place.ts';
import { areaOf, placeIn, viewOf } from '../anatomy/places.ts';
import { drawnIn } from '../anatomy/shapes.ts';
import { fingertip } from '../anatomy/under.ts';
import { upperBody, viewIds, type View } from '../anatomy/upper-body/body.ts';
import { muscles as drawings, type MuscleId } from '../anatomy/upper-body/muscles.ts';
import { musclesOf, structuresOf } from '../relations.ts';
import { pairOf, type Pair, type Pattern } from './referral.ts';

type Muscle = Pick<CollectionEntry<'muscles'>, 'id' | 'data'>;

/** The width of a finger, mm. */
const finger = 2 * fingertip;

/** How far from the mark of a place a finger may mean it, mm: people point with a hand, two fingers to each side. */
const reach = 2 * finger;

/** How far apart the points are at which the drawing is asked, mm. */
const step = finger / 2;

/** At how many points a muscle must lie, side by side a fingertip; less can be a slip of the pencil. */
const least = 3;

/** From this depth on, muscles lie behind these bones. */
const behindBone = 5;

/**
 * Whether a muscle, or one of a group, lies under the finger at a place.
 * A place that no view shows is everywhere: what is felt there at the muscle itself lies there.
 */
export function liesAt(
	muscle: Muscle,
	place: string,
	muscles: readonly Muscle[],
	patterns: readonly Pattern[],
): boolean {
	const pairs = musclesOf(muscle).flatMap((id) => pairOf(id, place, patterns) ?? []);
	return liesThere(place, pairs, structuresOf(muscle, muscles));
}

/** The same of the pairs of a muscle, or of a group, with a place, and of what draws it. */
export function liesThere(
	place: string,
	pairs: readonly Pick<Pair, 'strength' | 'lies'>[],
	structures: readonly string[],
): boolean {
	if (pairs.some(({ lies }) => lies)) return true;
	if (!viewOf(place)) return pairs.some(({ strength }) => strength === 'local');
	return isDrawnAt(place, structures);
}

const drawn = new Map<string, ReadonlySet<string>>();

/** Whether the drawing shows one of these structures under the finger at a place, in any view that has the place. */
export function isDrawnAt(place: string, structures: readonly string[]): boolean {
	const under = drawn.get(place) ?? new Set(viewIds.flatMap((view) => musclesUnder(view, place)));
	drawn.set(place, under);
	return structures.some((id) => under.has(id));
}

function musclesUnder(view: View, place: string): MuscleId[] {
	const found = placeIn(view, place);
	if (!found) return [];
	const points = pointsOf(found);
	const { bones }: BodyView = upperBody.views[view];
	const shields = bones.shields.map((bone) => parseRing(bones.outlines[bone] ?? '').points);
	const open = points.filter((point) => !shields.some((shield) => contains(shield, point)));
	return (Object.keys(drawings) as MuscleId[]).filter((id) => {
		const drawing = drawnIn(id, view);
		if (!drawing) return false;
		const ring = parseRing(drawing.outline).points;
		const asked = drawing.depth < behindBone ? points : open;
		return asked.filter((point) => contains(ring, point)).length >= least;
	});
}

/** Points side by side over all that a finger can mean by a place: round its mark, and well inside its outline; one half. */
export function pointsOf(place: Place): Point[] {
	const [x, y] = place.at;
	const ring = drawnPoints(areaOf(place));
	const far = Math.max(
		reach,
		...ring.map(([px, py]) => Math.max(Math.abs(px - x), Math.abs(py - y))),
	);
	const steps = Math.ceil(far / step);
	const along = Array.from({ length: 2 * steps + 1 }, (_, index) => (index - steps) * step);
	return along
		.flatMap((down) => along.map((across): Point => [x + across, y + down]))
		.filter(
			(point) =>
				Math.hypot(point[0] - x, point[1] - y) <= reach || distanceFrom(ring, point) <= -fingertip,
		)
		.map(([across, down]): Point => [Math.abs(across), down]);
}
