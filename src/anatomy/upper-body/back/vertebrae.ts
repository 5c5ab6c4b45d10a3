// The vertebrae from behind, one half: what stands between their measured points is the shape of each kind as the atlases draw
// it, drawn by eye. Frame, unit and sources as in ../vertebrae.ts.

import type { Vertebra } from '../../body.ts';
import type { Point } from '../../geometry.ts';
import { halfRing, measured, type Measured } from '../vertebrae.ts';

/** The first one bears the skull: a ring with the widest side processes of the neck and a small knob in place of the spine. */
const atlas = ({ top, side: [x, y] }: Measured): Point[] => [
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
const neck = ({ top, next, side: [x, y] }: Measured): Point[] => [
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

const levelProcess = (x: number, y: number, top: number): Point[] => [
	...(y - 8 > top + 2 ? [[13, top + 2] as const] : []),
	[14, y - 6],
	[x - 4, y - 4],
	[x, y],
	[x - 5, y + 5],
	[14, y + 6],
];

/** That of T1 leaves its own arch and rises; what is measured of it is the upper corner of its thick end. */
const upwardProcess = (x: number, y: number, top: number): Point[] => [
	[14, top - 1],
	[24, y + 1],
	[x - 1, y],
	[x, y + 6],
	[x - 2, y + 12],
	[x - 8, y + 14],
	[14, top + 12],
];

/** C7 to T12: side processes for the ribs, and a spinous process that hangs over the next arch like a tile. */
const chest = ({ id, top, next, side: [x, y], tip }: Measured): Point[] => [
	[0, top + 2],
	[9, top - 2],
	...(id === 't1' ? upwardProcess(x, y, top) : levelProcess(x, y, top)),
	[12, Math.max(next - 4, y + 8)],
	[10, next + 1],
	[5, next],
	[4, Math.max(tip - 1, next + 1)],
	[2, Math.max(tip + 2, next + 2)],
	[0, Math.max(tip + 2, next + 2)],
];

/** L1 to L5: long flat side processes, joints that grip the next one, and a broad upright blade behind. */
const loin = ({ top, next, side: [x, y], tip }: Measured): Point[] => [
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

const archOf = (one: Measured): Point[] => {
	if (one.id === 'c1') return atlas(one);
	if (/^c[2-6]$/.test(one.id)) return neck(one);
	return one.id.startsWith('l') ? loin(one) : chest(one);
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
function tipOf({ id, top, tip }: Measured, above: number): Point[] {
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
export const arches: readonly Vertebra[] = measured
	.map((one, index) => ({
		id: one.id,
		ring: halfRing(archOf(one)),
		...(index > 0 && { tip: halfRing(tipOf(one, measured[index - 1]?.tip ?? 0)) }),
	}))
	.reverse();
