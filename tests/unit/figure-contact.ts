// What touches what in a pose, measured on the outlines as they are drawn. mm.

import { drawnPoints, type Point } from '../../src/anatomy/geometry.ts';
import type { Part, Pose, Rest } from '../../src/figure/pose.ts';
import type { Prop } from '../../src/figure/prop.ts';
import { thingOf } from '../../src/figure/props.ts';
import { sceneOf, type Scene } from '../../src/figure/scene.ts';

/** The points of the outlines of a piece. */
export const drawnOf = ({ groups }: Scene, of: string): Point[] =>
	groups
		.flatMap(({ pieces }) => pieces)
		.filter((piece) => piece.of === of)
		.flatMap(({ rings = [] }) => rings.flatMap(drawnPoints));

/** The outline of each part of the person that may rest on something. */
function partOf(scene: Scene, part: Part): Point[] {
	const drawn = (...names: string[]) => names.flatMap((name) => drawnOf(scene, `person.${name}`));
	if (part === 'back' || part === 'front') return drawn('trunk');
	if (part === 'head') return drawn('head', 'hair');
	if (part === 'seat') {
		const [x = 0, y = 0] = scene.figures.person?.joints.near.hip ?? [];
		return drawn('near.leg', 'trunk').filter(([px, py]) => Math.hypot(px - x, py - y) < 170);
	}
	if (part === 'feet') return drawn('near.foot', 'far.foot', 'feet');
	const side = part.startsWith('near') ? 'near' : 'far';
	const [x = 0, y = 0] = scene.figures.person?.joints[side].elbow ?? [];
	return drawn(`${side}.arm`).filter(([px, py]) => Math.hypot(px - x, py - y) < 70);
}

const extent = (points: readonly Point[]): [from: number, to: number] => {
	const xs = points.map(([x]) => x);
	return [Math.min(...xs), Math.max(...xs)];
};

/** The lowest point of what lies over a stretch. */
function lowest(points: readonly Point[], [from, to]: readonly [number, number]): number {
	const over = points.filter(([x]) => x >= from && x <= to);
	return Math.max(...over.map(([, y]) => y));
}

/** How far a part of the person is from what holds it: over 0 it hangs above it, below 0 it sinks in. */
export function gapOf(pose: Pose, { part, on }: Rest): number {
	const scene = sceneOf(pose);
	const props = pose.scene.filter((item): item is Prop => typeof item !== 'string');
	const prop = props.find(({ is }) => is === on);
	if (!prop) throw new Error(`There is no "${on}" to rest on.`);
	const { top = 0, pieces } = thingOf(prop, scene.figures);
	const outline = pieces.flatMap(({ rings = [] }) => rings.flatMap(drawnPoints));
	const points = partOf(scene, part);
	if (prop.is === 'roller') {
		const [x, y] = prop.at;
		return Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y))) - prop.r;
	}
	const stretch = on === 'floor' ? ([-Infinity, Infinity] as const) : extent(outline);
	return top - lowest(points, stretch);
}

/** How far a point is from the nearest point of an outline. */
export const nearestTo = ([x, y]: Point, outline: readonly Point[]): number =>
	Math.min(
		...outline.map((a, index) => {
			const b = outline[(index + 1) % outline.length] ?? a;
			const [ux, uy] = [b[0] - a[0], b[1] - a[1]];
			const along = ((x - a[0]) * ux + (y - a[1]) * uy) / (ux * ux + uy * uy || 1);
			const share = Math.max(0, Math.min(1, along));
			return Math.hypot(x - a[0] - ux * share, y - a[1] - uy * share);
		}),
	);
