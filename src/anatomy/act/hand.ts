// How a hand lies on the body: where it comes from, and where its pads touch.

import type { Point } from '../geometry.ts';
import type { View } from '../upper-body/body.ts';
import type { Act } from './act.ts';
import { contacts } from './contact.ts';
import { linesOf } from './way.ts';

/**
 * Where the hand of an act comes from, degrees: 0 from the right of the picture, 90 from below, as seen at its start. What the
 * data leave out follows from the stroke: from behind its start, so that the hand hides nothing of its way.
 */
export function handFrom(act: Act, view: View): number {
	if (act.from !== undefined) return act.from;
	const [start, next] = act.way ? (linesOf(act.way, view)[0] ?? []) : [];
	if (!start || !next) return 90;
	return (Math.atan2(start[1] - next[1], start[0] - next[0]) * 180) / Math.PI;
}

/** A point of a hand that is drawn coming from below (90 degrees) with its pad at 0,0, moved to its place on the body. */
export function placed([x, y]: Point, at: Point, from: number): Point {
	const turn = ((from - 90) * Math.PI) / 180;
	return [
		at[0] + x * Math.cos(turn) - y * Math.sin(turn),
		at[1] + x * Math.sin(turn) + y * Math.cos(turn),
	];
}

/** A circle that touches, mm. */
export interface Touch {
	at: Point;
	radius: number;
}

/** The circles with which an act touches when it is at a point: its pads, or what stands for a larger sheet. */
export function touchesAt(act: Act, at: Point, from: number): Touch[] {
	const { across, along = across, pads = [0], presses } = contacts[act.by];
	if (presses === 'point')
		return pads.map((x) => ({ at: placed([x, 0], at, from), radius: across / 2 }));
	const radius = Math.min(across, along) / 2;
	const room = Math.max(across, along) / 2 - radius;
	const count = Math.ceil(room / radius);
	const turned = act.by === 'palm';
	return Array.from({ length: 2 * count + 1 }, (_, index) => {
		const off = count === 0 ? 0 : (room * (index - count)) / count;
		return { at: turned ? placed([0, off], at, from) : [at[0] + off, at[1]], radius };
	});
}
