// A right hand that presses with some of its fingers, seen from its back, coming from below. Unit: mm.

import { fineOutline, type Point } from '../../anatomy/geometry.ts';
import { nail, type Hand } from './hand.ts';
import { capsule, n } from './shapes.ts';

/** The four knuckles of a right hand seen from its back, from the forefinger on, as seen from that of the middle finger. */
const knuckles: readonly Point[] = [
	[-18, 69],
	[0, 64],
	[18, 68],
	[34, 77],
];

/** A finger from its pad to its knuckle, slightly bent. */
function finger([x, y]: Point, [kx, ky]: Point): string[] {
	const joint: Point = [x + (kx - x) * 0.3, y + (ky - y) * 0.4];
	return [capsule([x, y - 1], 8, joint, 8.3), capsule(joint, 8.3, [kx, ky], 10)];
}

/** A finger that is bent away: no more than its first bone is seen, with the fold of its joint. */
const bent = ([x, y]: Point): { part: string; line: string } => ({
	part: capsule([x * 1.02, y - 20], 9.2, [x, y], 10.5),
	line: `M${n(x - 5)} ${n(y - 19)}q5 -4 10 0`,
});

/** The back of a hand down to its wrist, as seen from the knuckle of the middle finger. */
const backOfHand = (x: number): string =>
	fineOutline({
		points: [
			...([
				[x - 29, 72],
				[x - 10, 60],
				[x + 10, 60],
				[x + 32, 70],
				[x + 45, 84],
			] as Point[]),
			...([
				[x + 44, 108],
				[x + 35, 138],
				[x + 30, 180],
				[x - 24, 180],
				[x - 26, 138],
				[x - 33, 104],
			] as Point[]),
		],
		corners: [],
	});

/** A right hand that presses with so many fingers, from the one whose number is first; 1 is the middle finger. */
export function fingers(places: readonly Point[], first: number): Hand {
	const middle = places[1 - first]?.[0] ?? 0;
	const at = knuckles.map(([x, y]): Point => [x + middle, y]);
	const pressing = at.slice(first, first + places.length);
	const away = at.filter((knuckle) => !pressing.includes(knuckle)).map(bent);
	const between = at.slice(1).map(([x, y], index) => {
		const isShort = places[index - first] === undefined && places[index + 1 - first] === undefined;
		return `M${n(x - 9)} ${n(y - (isShort ? 18 : 30))}l-0.5 ${isShort ? 12 : 24}`;
	});
	return {
		parts: [
			...pressing.flatMap((knuckle, index) => finger(places[index] ?? [0, 0], knuckle)),
			...away.map(({ part }) => part),
			backOfHand(middle),
			capsule([middle - 18, 124], 17, [middle - 43, 90], 12),
			capsule([middle - 43, 90], 12, [middle - 46, 58], 9.5),
		],
		lines: [
			...places.map(([x, y]) => nail([x, y - 2], 16, 23)),
			...away.map(({ line }) => line),
			...between,
			...at.map(([x, y]) => `M${n(x - 4)} ${n(y + 6)}q4 3 8 0`),
			nail([middle - 46, 56], 15, 24),
		].join(''),
		fade: [104, 168],
	};
}
