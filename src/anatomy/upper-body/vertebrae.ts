// The vertebrae of both views, one half, made from their measured points: tips of the spinous processes and of the transverse
// processes. Frame, unit and sources of those: landmarks.ts. What stands between them is the shape of each kind as the atlases
// draw it, drawn by eye.

import type { Vertebra } from '../body.ts';
import type { Point, Ring } from '../geometry.ts';
import { mesh as behind } from './back/landmarks.ts';
import { mesh } from './skeleton.ts';

/**
 * Where each vertebra begins, and half the width of its body, mm. Heights: tops on the meshes, evened by 6 mm at most. Widths:
 * from about 18 mm at C3 to 50 at L5, as in the textbooks. C1 has no body, that of C2 lies behind the teeth.
 */
const column = [
	{ id: 'c1', top: 157, half: 0 },
	{ id: 'c2', top: 171, half: 0 },
	{ id: 'c3', top: 191, half: 9 },
	{ id: 'c4', top: 207, half: 9 },
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
interface Place {
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

const places: readonly Place[] = column.map(({ id, top, half }, index) => {
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
const halfRing = (points: Point[]): Ring => ({ points, corners: [0, points.length - 1] });

/** The first one bears the skull: a ring with the widest side processes of the neck and a small knob in place of the spine. */
const atlas = ({ top, side: [x, y] }: Place): Point[] => [
	[0, top],
	[9, top - 1],
	[18, top + 1],
	[27, top + 4],
	[x - 5, y - 5],
	[x, y],
	[x - 4, y + 5],
	[28, y + 4],
	[23, y + 6],
	[12, y + 3],
	[5, y + 4],
	[0, y + 5],
];

/** C2 to C6: wide low arches, short spinous processes with two ends. */
const neck = ({ top, next, side: [x, y] }: Place): Point[] => [
	[0, top + 2],
	[8, top + 1],
	[15, top - 1],
	[22, top + 1],
	[23, y - 4],
	[x - 1, y - 2],
	[x, y],
	[x - 2, y + 3],
	[22, Math.min(y + 4, next)],
	[20, next + 1],
	[14, next + 2],
	[7, next],
	[0, next + 1],
];

/** C7 to T12: side processes for the ribs, and a spinous process that hangs over the next arch like a tile. */
const chest = ({ top, next, side: [x, y], tip }: Place): Point[] => [
	[0, top + 2],
	[9, top - 2],
	...(y - 8 > top + 2 ? [[13, top + 2] as const] : []),
	[14, y - 6],
	[x - 4, y - 4],
	[x, y],
	[x - 5, y + 5],
	[14, y + 6],
	[12, Math.max(next - 4, y + 8)],
	[10, next + 1],
	[5, next],
	[4, Math.max(tip - 1, next + 1)],
	[2, Math.max(tip + 2, next + 2)],
	[0, Math.max(tip + 2, next + 2)],
];

/** L1 to L5: long flat side processes, joints that grip the next one, and a broad upright blade behind. */
const loin = ({ top, next, side: [x, y], tip }: Place): Point[] => [
	[0, top + 6],
	[9, top + 4],
	[14, top - 4],
	[20, top - 2],
	[20, y - 6],
	[x - 4, y - 5],
	[x, y],
	[x - 4, y + 3],
	[19, y + 5],
	[14, next - 6],
	[15, next + 2],
	[11, next + 5],
	[6, next],
	[5, tip + 2],
	[0, tip + 5],
];

const archOf = (place: Place): Point[] => {
	if (place.id === 'c1') return atlas(place);
	if (/^c[2-6]$/.test(place.id)) return neck(place);
	return place.id.startsWith('l') ? loin(place) : chest(place);
};

/** A long tip, thicker at its lower end. */
const rod = (half: number, start: number, end: number): Point[] => [
	[0, start],
	[half - 1, start + 1],
	[half, start + 4],
	[half, end - 7],
	[half + 1, end - 3],
	[half - 1, end],
	[0, end],
];

/** The end of the spinous process as a finger finds it: split in the neck, thick at C7, a long rod in the chest. */
function tipOf({ id, top, tip }: Place, above: number): Point[] {
	const round = (half: number, up: number, down: number): Point[] => [
		[0, tip - up],
		[half - 2, tip - up + 1],
		[half, tip],
		[half - 2, tip + down - 1],
		[0, tip + down],
	];
	if (id === 'c7') return round(6, 3, 10);
	const split = Math.max(tip, top + 6);
	if (id.startsWith('c'))
		return [
			[0, split - 3],
			[4, split - 3],
			[6, split],
			[5, split + 3],
			[2, split + 3],
			[0, split + 1],
		];
	if (/^t[12]$/.test(id)) return round(5, 6, 6);
	const start = Math.max(top + 8, above + 6);
	if (id.startsWith('l')) return rod(4, start, tip + 5);
	return rod(3, start, tip + 2);
}

/** From behind: arch, spinous and transverse processes of each as one outline, the last first. C1 has no tip to find. */
export const arches: readonly Vertebra[] = places
	.map((place, index) => ({
		id: place.id,
		ring: halfRing(archOf(place)),
		...(index > 0 && { tip: halfRing(tipOf(place, places[index - 1]?.tip ?? 0)) }),
	}))
	.reverse();

/** Seen from the front; the jaw hides those above. */
const belowJaw = places.slice(places.findIndex(({ id }) => id === 'c5'));

/** How thick the disc under a body is, mm: thin in the chest, thick in the loin (textbooks: about 4 to 10). */
const discUnder = ({ id }: Place): number => {
	if (id.startsWith('l')) return 9;
	return /^t1[12]$/.test(id) ? 5 : 4;
};

/** From the front: the bodies, waisted between their rims. */
export const bodies: readonly Vertebra[] = belowJaw.map((place) => {
	const { id, top, next, half } = place;
	const bottom = next - discUnder(place);
	const points: Point[] = [
		[0, top],
		...(id.startsWith('c') ? [[half - 4, top] as const] : []),
		[half - 1, id.startsWith('c') ? top - 2 : top],
		[half, top + 2],
		[half - 2, (top + bottom) / 2],
		[half, bottom - 2],
		[half - 1, bottom],
		[0, bottom],
	];
	const last = points.length - 1;
	return { id, ring: { points, corners: [0, last - 5, last - 1, last] } };
});

/** From the front: what stands out beside the bodies. */
export const sideProcesses: readonly Ring[] = belowJaw.map(({ half, side: [x, y] }) => ({
	points: [
		[half - 4, y - 6],
		[x - 4, y - 4],
		[x, y],
		[x - 3, y + 3],
		[half - 4, y + 2],
	],
	corners: [0, 4],
}));

/** The column of bodies and discs, from the jaw to the sacrum. */
export const columnRing: Ring = halfRing([
	[0, 218],
	[9, 218],
	...belowJaw.map(({ half, top, next }): Point => [half - 1, (top + next) / 2]),
	[24, sacrum - 1],
	[0, sacrum - 1],
]);
