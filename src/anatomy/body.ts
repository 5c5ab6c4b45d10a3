// Questions that one can put to the body: what lies under a finger, at which level of the spine, which way a muscle's
// fibers run. All lengths in mm, in the frame of landmarks.ts, one half (x >= 0).

import { bisectCenter } from 'd3';
import { contains, lengthOf, parseRing, pointAlong, type Point } from './geometry.ts';
import { landmarks } from './landmarks.ts';
import { muscles, type Drawn, type MuscleId } from './muscles.ts';
import type { View } from './names.ts';
import { outlines } from './bones.ts';

/** A structure under a point. */
export interface Under {
	id: string;
	/** The name that readers see. */
	name: string;
	/** 1 under the skin to 5; bones have 6, but the blade 4.5: two muscles of the back lie between it and the ribs. */
	depth: number;
}

const boneNames: Record<string, string> = {
	skull: 'Skull',
	scapula: 'Shoulder blade',
	clavicle: 'Collarbone',
	humerus: 'Upper-arm bone',
	sternum: 'Breastbone',
};

/** All structures under a point of a view, the least deep first; ribs and vertebrae are left to the level. */
export function structuresUnder(view: View, point: Point): Under[] {
	const spot: Point = [Math.abs(point[0]), point[1]];
	const soft = (Object.keys(muscles) as MuscleId[]).flatMap((id) => {
		const drawn = drawnIn(id, view);
		const isUnder = drawn && contains(parseRing(drawn.outline).points, spot);
		return isUnder ? [{ id, name: muscles[id].name, depth: drawn.depth }] : [];
	});
	const hard = Object.entries(outlines[view]).flatMap(([id, ring]) => {
		// From the front the blade lies behind the ribs, from behind the collarbone lies in front of all: out of reach.
		const isBeyond = id === { front: 'scapula', back: 'clavicle' }[view];
		const name = isBeyond ? undefined : boneNames[id];
		const depth = id === 'scapula' ? 4.5 : 6;
		return name && contains(parseRing(ring).points, spot) ? [{ id, name, depth }] : [];
	});
	return [...soft, ...hard].sort((a, b) => a.depth - b.depth);
}

/** Half the width of a fingertip, mm. */
const fingertip = 8;

/** All structures that a fingertip on a point of a view covers, the least deep first. */
export function structuresUnderFinger(view: View, [x, y]: Point): Under[] {
	const round = [0, 1, 2, 3, 4, 5].map((sixth): Point => {
		const angle = (sixth * Math.PI) / 3;
		return [x + fingertip * Math.cos(angle), y + fingertip * Math.sin(angle)];
	});
	const found = [[x, y] as const, ...round].flatMap((point) => structuresUnder(view, point));
	const byId = new Map(found.map((under) => [under.id, under]));
	return [...byId.values()].sort((a, b) => a.depth - b.depth);
}

/** A muscle as a view draws it, if it does. */
export function drawnIn(id: MuscleId, view: View): Drawn | undefined {
	return (muscles[id].views as Partial<Record<View, Drawn>>)[view];
}

const spine = Object.entries(landmarks.back)
	.flatMap(([id, [, y]]) => {
		const level = /^sp-([ctl]\d+)$/.exec(id)?.[1];
		return level ? [{ level: level.toUpperCase(), y }] : [];
	})
	.sort((a, b) => a.y - b.y);

/** The vertebra whose bony tip is nearest in height: "T4". Above C1 and below L5 the end of the row answers. */
export function levelAt(y: number): string {
	const tips = spine.map((tip) => tip.y);
	return spine[bisectCenter(tips, y)]?.level ?? '';
}

/**
 * A path along the fibers of a muscle, from origin to insertion, through its middle fiber.
 * @param margin share of its length left out at each end, where it is tendon and bone
 * @throws {Error} when the view does not draw the muscle
 */
export function alongFibers(id: MuscleId, view: View = 'back', margin = 0.1): Point[] {
	const guides = drawn(id, view).guides.map((guide) => parseRing(guide).points);
	const middle = guides[Math.floor(guides.length / 2)] ?? [];
	const shares = [0, 0.25, 0.5, 0.75, 1].map((share) => margin + share * (1 - 2 * margin));
	return shares.map((share) => pointAlong(middle, share));
}

/**
 * A path across the fibers of a muscle: from its first to its last guide fiber, at a share of their length.
 * @throws {Error} when the view does not draw the muscle
 */
export function acrossFibers(id: MuscleId, view: View = 'back', share = 0.5): Point[] {
	return drawn(id, view).guides.map((guide) => pointAlong(parseRing(guide).points, share));
}

function drawn(id: MuscleId, view: View): Drawn {
	const found = drawnIn(id, view);
	if (!found) throw new Error(`The ${view} view does not draw "${id}". Ask for the other view.`);
	return found;
}

/** Circles side by side along a path: their centers, as thumbs move on by the width of one. */
export function circlesAlong(path: readonly Point[], radius: number): Point[] {
	const steps = Math.max(1, Math.floor(lengthOf(path) / (2 * radius)));
	return Array.from({ length: steps }, (_, step) => pointAlong(path, (step + 0.5) / steps));
}

/** What lies over and under structures where they are thickest in the picture: names, the least deep first. */
export function neighborsOf(ids: readonly string[]): { over: string[]; under: string[] } {
	const own = ids.filter((id): id is MuscleId => id in muscles);
	const view: View = own.some((id) => drawnIn(id, 'back')) ? 'back' : 'front';
	const over = new Set<string>();
	const under = new Set<string>();
	for (const id of own) {
		const drawing = drawnIn(id, view);
		if (!drawing) continue;
		const points = drawing.guides.map((guide) => pointAlong(parseRing(guide).points, 0.5));
		for (const point of points) {
			for (const other of structuresUnder(view, point)) {
				if (ids.includes(other.id)) continue;
				if (other.depth < drawing.depth) over.add(other.name);
				if (other.depth > drawing.depth) under.add(other.name);
			}
		}
	}
	return { over: [...over], under: [...under] };
}

/** A rectangle in mm. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** What to cut out of the figure to see outlines large, both halves, with some room round them. */
export function cutRound(rings: readonly (readonly Point[])[], room = 45, least = 260): Box {
	const all = rings.flat();
	const reach = Math.max(least / 2, ...all.map(([x]) => Math.abs(x) + room));
	const top = Math.min(...all.map(([, y]) => y)) - room;
	const bottom = Math.max(...all.map(([, y]) => y)) + room;
	const spare = Math.max(0, least - (bottom - top)) / 2;
	const box = { x: -reach, y: top - spare, width: 2 * reach, height: bottom - top + 2 * spare };
	return {
		x: Math.round(box.x),
		y: Math.round(box.y),
		width: Math.round(box.width),
		height: Math.round(box.height),
	};
}
