// What both views need of the vertebrae, one half: their measured tips, and between them heights and widths for their shapes.
// Frame, unit and sources of the tips: landmarks.ts.

import type { Point, Ring } from '../geometry.ts';
import { mesh as behind } from './back/landmarks.ts';
import { mesh } from './skeleton.ts';

/**
 * Where the arch of each vertebra begins, and half the width of its body, mm. Heights: tops on the bone meshes, evened by 6 mm at
 * most; of C2 without the tooth that stands up into C1. Widths: about 20 mm at C5 and 50 at L5, as the atlases of anatomy
 * draw them; the bodies above are never seen.
 */
const column = [
	{ id: 'c1', top: 157, half: 0 },
	{ id: 'c2', top: 171, half: 0 },
	{ id: 'c3', top: 191, half: 0 },
	{ id: 'c4', top: 207, half: 0 },
	{ id: 'c5', top: 222, half: 10 },
	{ id: 'c6', top: 236, half: 11 },
	{ id: 'c7', top: 251, half: 12 },
	{ id: 't1', top: 269, half: 14 },
	{ id: 't2', top: 289, half: 14 },
	{ id: 't3', top: 310, half: 13 },
	{ id: 't4', top: 331, half: 13 },
	{ id: 't5', top: 353, half: 13 },
	{ id: 't6', top: 377, half: 14 },
	{ id: 't7', top: 400, half: 15 },
	{ id: 't8', top: 423, half: 16 },
	{ id: 't9', top: 447, half: 17 },
	{ id: 't10', top: 472, half: 18 },
	{ id: 't11', top: 499, half: 19 },
	{ id: 't12', top: 527, half: 20 },
	{ id: 'l1', top: 557, half: 21 },
	{ id: 'l2', top: 590, half: 22 },
	{ id: 'l3', top: 623, half: 23 },
	{ id: 'l4', top: 656, half: 24 },
	{ id: 'l5', top: 689, half: 25 },
] as const;

/** Where the sacrum begins. */
const sacrum = 722;

type VertebraId = (typeof column)[number]['id'];

/** A vertebra with its neighbor below and its measured tips. */
export interface Measured {
	id: VertebraId;
	top: number;
	/** Top of the next one. */
	next: number;
	half: number;
	/** Tip of the transverse process. */
	side: readonly [x: number, y: number];
	/** Height of the tip of the spinous process. */
	tip: number;
}

/** From C1 down. */
export const measured: readonly Measured[] = column.map(({ id, top, half }, index) => {
	const [x, y] = mesh[`tp-${id}`];
	return {
		id,
		top,
		half,
		next: column[index + 1]?.top ?? sacrum,
		side: [x, y],
		tip: behind[`sp-${id}`][1],
	};
});

/** One half from the midline to the midline: its ends are corners, what follows is smooth. */
export const halfRing = (points: Point[]): Ring => ({ points, corners: [0, points.length - 1] });

/** Seen from the front; the jaw hides those above. */
export const belowJaw = measured.slice(measured.findIndex(({ id }) => id === 'c5'));

/** The column of bodies and discs, from the jaw to the sacrum. */
export const columnRing: Ring = halfRing([
	[0, 218],
	[9, 218],
	...belowJaw.map(({ half, top, next }): Point => [half - 1, (top + next) / 2]),
	[24, sacrum - 1],
	[0, sacrum - 1],
]);
