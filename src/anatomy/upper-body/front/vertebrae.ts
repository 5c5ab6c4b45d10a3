// The vertebrae from the front, one half; frame, unit and sources as in ../vertebrae.ts.

import type { Vertebra } from '../../body.ts';
import type { Point, Ring } from '../../geometry.ts';
import { belowJaw, type Measured } from '../vertebrae.ts';

/** How thick the disc under a body is, mm: thin in the chest, thick in the loin (textbooks: about 4 to 10). */
const discUnder = ({ id }: Measured): number => {
	if (id.startsWith('l')) return 9;
	return /^t1[12]$/.test(id) ? 5 : 4;
};

/** From the front: the bodies, waisted between their rims. */
export const bodies: readonly Vertebra[] = belowJaw.map((one) => {
	const { id, top, next, half } = one;
	const bottom = next - discUnder(one);
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
export const sideProcesses: readonly Ring[] = belowJaw.map(({ id, half, side: [x, y] }) => ({
	points:
		id === 't1'
			? [
					[half - 4, y + 2],
					[x - 6, y],
					[x, y + 3],
					[x - 2, y + 10],
					[half - 4, y + 12],
				]
			: [
					[half - 4, y - 6],
					[x - 4, y - 4],
					[x, y],
					[x - 3, y + 3],
					[half - 4, y + 2],
				],
	corners: [0, 4],
}));
