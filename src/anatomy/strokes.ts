// The ways of hands over muscles: along and across their fibers. All lengths in mm, in the frame of upper-body/landmarks.ts.

import type { Drawn } from './body.ts';
import { lengthOf, parseRing, pointAlong, type Point } from './geometry.ts';
import { drawnIn } from './shapes.ts';
import type { View } from './upper-body/body.ts';

/**
 * A path along the fibers of a muscle, from origin to insertion, through its middle fiber.
 * @param margin share of its length left out at each end, where it is tendon and bone
 * @throws {Error} when the view does not draw the muscle
 */
export function alongFibers(id: string, view: View, margin = 0.1): Point[] {
	const guides = drawn(id, view).guides.map((guide) => parseRing(guide).points);
	const middle = guides[Math.floor(guides.length / 2)] ?? [];
	const shares = [0, 0.25, 0.5, 0.75, 1].map((share) => margin + share * (1 - 2 * margin));
	return shares.map((share) => pointAlong(middle, share));
}

/**
 * A path across the fibers of a muscle: from its first to its last guide fiber, at a share of their length.
 * @throws {Error} when the view does not draw the muscle
 */
export function acrossFibers(id: string, view: View, share = 0.5): Point[] {
	return drawn(id, view).guides.map((guide) => pointAlong(parseRing(guide).points, share));
}

function drawn(id: string, view: View): Drawn {
	const found = drawnIn(id, view);
	if (!found) throw new Error(`The ${view} view does not draw "${id}". Ask for the other view.`);
	return found;
}

/** Circles side by side along a path: their centers, as thumbs move on by the width of one. */
export function circlesAlong(path: readonly Point[], radius: number): Point[] {
	const steps = Math.max(1, Math.floor(lengthOf(path) / (2 * radius)));
	return Array.from({ length: steps }, (_, step) => pointAlong(path, (step + 0.5) / steps));
}
