// What lies under a finger, at which level of the spine, and over and under a muscle. All lengths in mm, in the frame of
// upper-body/landmarks.ts, one half (x >= 0).

import { bisectCenter } from 'd3';
import type { BodyView } from './body.ts';
import { contains, parseRing, pointAlong, type Point } from './geometry.ts';
import { drawnIn, viewsOf } from './shapes.ts';
import { upperBody, viewIds, type View } from './upper-body/body.ts';
import { landmarks } from './upper-body/landmarks.ts';
import { muscles, type MuscleId } from './upper-body/muscles.ts';

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
	const { bones }: BodyView = upperBody.views[view];
	const soft = (Object.keys(muscles) as MuscleId[]).flatMap((id) => {
		const drawn = drawnIn(id, view);
		const isUnder = drawn && contains(parseRing(drawn.outline).points, spot);
		return isUnder ? [{ id, name: muscles[id].name, depth: drawn.depth }] : [];
	});
	const hard = Object.entries(bones.outlines).flatMap(([id, ring]) => {
		const name = bones.outOfReach.includes(id) ? undefined : boneNames[id];
		const depth = id === 'scapula' ? 4.5 : 6;
		return name && contains(parseRing(ring).points, spot) ? [{ id, name, depth }] : [];
	});
	return [...soft, ...hard].sort((a, b) => a.depth - b.depth);
}

/** Half the width of a fingertip, mm. */
export const fingertip = 8;

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

/** What lies over and under structures where they are thickest in the picture: names, the least deep first. */
export function neighborsOf(ids: readonly string[]): { over: string[]; under: string[] } {
	const own = ids.filter((id): id is MuscleId => id in muscles);
	const view = viewIds.find((one) => own.some((id) => viewsOf(id).includes(one)));
	if (!view) return { over: [], under: [] };
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
