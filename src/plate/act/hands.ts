// Hands seen from above, each with the middle of what presses at 0,0, coming from below. Unit: mm; sizes as in
// anatomy/act/contact.ts, the rest of the hand by eye.

import type { TouchId } from '../../anatomy/act/act.ts';
import { contacts } from '../../anatomy/act/contact.ts';
import { fineOutline, type Point } from '../../anatomy/geometry.ts';
import { fingers } from './fingers.ts';
import { nail, tilted, type Hand } from './hand.ts';
import { capsule, n } from './shapes.ts';

/** A loose fist beside a thumb that is stretched out: four bent fingers, the back of the hand, and the folds between. */
const fist: Pick<Hand, 'parts' | 'lines'> = {
	parts: [
		capsule([25, 58], 11, [22, 92], 13),
		capsule([44, 56], 11, [42, 96], 13),
		capsule([61, 63], 10.5, [58, 100], 13),
		capsule([75, 77], 9, [68, 108], 12),
		fineOutline({
			points: [
				[-4, 74],
				[16, 66],
				[44, 66],
				[72, 80],
				[80, 106],
				[72, 138],
				[58, 176],
				[6, 176],
				[-2, 140],
				[-8, 108],
			],
			corners: [],
		}),
	],
	lines:
		'M34.5 58q-1 10 -1 22M53 60q-1 10 -2 22M69 70q-2 9 -4 18M18 80q5 4 10 0M38 82q5 4 10 1M56 87q5 5 9 3M12 104q-6 -14 1 -30',
};

const thumb: Hand = {
	parts: [
		capsule([0, -1], 10.5, [0, 27], 9.8),
		capsule([0, 27], 9.8, [3, 62], 12.5),
		capsule([3, 62], 12.5, [14, 116], 22),
		...fist.parts,
	],
	lines: nail([0, -2.5], 21, 27) + fist.lines,
	fade: [96, 162],
};

/** Where the pads of a hand lie; the middle fingers reach a little farther. */
const places = (id: TouchId): Point[] =>
	(contacts[id].pads ?? [0]).map((x) => [x, Math.abs(x) > 20 ? 5 : 0]);

/** Four fingers that come over the top of a shoulder from the front: the hand behind them is hidden by it but for its knuckles. */
function grip(): Hand {
	const at = places('four-fingers');
	const roots = at.map(([x], index): Point => [x * 1.06, [43, 40, 41, 46][index] ?? 42]);
	return {
		parts: [
			...at.flatMap(([x, y], index) => capsule([x, y - 1], 8, roots[index] ?? [x, y], 9.6)),
			capsule([-37, 46], 11, [-46, 28], 9),
			fineOutline({
				points: [
					[-40, 42],
					[-24, 36],
					[0, 33],
					[24, 36],
					[38, 46],
					[34, 60],
					[14, 67],
					[-16, 66],
					[-38, 58],
				],
				corners: [],
			}),
		],
		lines: [
			...at.map(([x, y]) => nail([x, y - 2], 16, 22)),
			...roots.map(([x, y]) => `M${n(x - 4.5)} ${n(y + 2)}q4.5 -4 9 0`),
			tilted([-45.5, 26], 15, -26),
			'M-17 12v18M0 10v18M17 12v18',
		].join(''),
		fade: [400, 401],
	};
}

/** Fingers and thumb of a right hand that take up a roll of muscle between their tips. */
const pinch: Hand = {
	parts: [
		capsule([50, 80], 11, [64, 40], 9),
		capsule([64, 40], 9, [32, -22], 7.4),
		capsule([38, 72], 11, [58, 34], 9.4),
		capsule([58, 34], 9.4, [26, -9], 8),
		capsule([22, 68], 11, [48, 34], 9.6),
		capsule([48, 34], 9.6, [23, 5], 8),
		capsule([-14, 100], 20, [-40, 52], 12),
		capsule([-40, 52], 12, [-23, 5], 9.6),
		fineOutline({
			points: [
				[-20, 88],
				[4, 70],
				[26, 60],
				[52, 68],
				[62, 88],
				[56, 120],
				[46, 176],
				[-16, 176],
				[-24, 128],
			],
			corners: [],
		}),
	],
	lines:
		tilted([23, 4], 15, 48) +
		tilted([-23, 4], 18, -32) +
		'M34 30L27 22M46 30L35 17M55 30L40 6M40 40q4 -3 5 -8M51 42q4 -3 5 -8M-41 48q5 -2 9 1M22 74q5 4 10 0M38 78q5 3 9 -1',
	fade: [104, 168],
};

/** The back of a hand with straight fingers, its thumb toward the left of the picture, the middle of its palm at 0,0. */
const palm: Hand = {
	parts: [
		fineOutline({
			points: [
				...([
					[-38, -27],
					[-20, -36],
					[0, -39],
					[20, -34],
					[37, -20],
					[40, 4],
					[35, 34],
				] as Point[]),
				...([
					[29, 64],
					[28, 92],
					[28, 126],
					[-28, 126],
					[-28, 92],
					[-30, 66],
				] as Point[]),
				...([
					[-40, 42],
					[-43, 14],
					[-42, -10],
				] as Point[]),
			],
			corners: [],
		}),
		capsule([-29, -22], 10.5, [-33, -62], 9),
		capsule([-33, -62], 9, [-34, -95], 7.6),
		capsule([-10, -28], 10.5, [-10, -76], 9.4),
		capsule([-10, -76], 9.4, [-9, -108], 8),
		capsule([10, -26], 10, [13, -70], 9),
		capsule([13, -70], 9, [15, -100], 7.7),
		capsule([28, -16], 9.5, [35, -48], 8),
		capsule([35, -48], 8, [39, -72], 6.8),
		capsule([-26, 44], 20, [-50, 16], 12),
		capsule([-50, 16], 12, [-63, -14], 9),
	],
	lines: [
		nail([-34, -96], 15, 33),
		nail([-9, -109], 16, 34),
		nail([15, -101], 15.5, 32),
		nail([39, -73], 13.5, 26),
		'M-34 -20q5 -5 10 0M-15 -26q5 -5 10 0M6 -24q5 -5 9 0M25 -14q4 -5 8 1M-57 0q5 -1 8 3',
	].join(''),
	fade: [58, 118],
};

/** Hands by what of them touches. */
export const hands: Readonly<Partial<Record<TouchId, Hand>>> = {
	thumb,
	'reinforced-thumb': {
		...thumb,
		over: {
			parts: [capsule([3, 4], 10, [24, 22], 10), capsule([24, 22], 10, [62, 50], 16)],
			lines: tilted([2, 3], 20, -50) + 'M18 25q6 -1 9 -10M21 28q6 -1 9 -9',
		},
	},
	'middle-finger': fingers([[0, 0]], 1),
	'two-fingers': fingers(places('two-fingers'), 0),
	'three-fingers': fingers(places('three-fingers'), 0),
	'four-fingers': grip(),
	'finger-and-thumb': {
		parts: [
			capsule([-25, -1], 10, [-27, 28], 10),
			capsule([-27, 28], 10, [-8, 68], 15),
			...[[17, 5] as const, [33, -1] as const].flatMap(([x, y]) => [
				capsule([x, y], 8, [x, y + 24], 8.2),
				capsule([x, y + 24], 8.2, [x - 3, 70], 10),
			]),
			fineOutline({
				points: [
					[-16, 46],
					[2, 56],
					[12, 50],
					[36, 54],
					[44, 84],
					[44, 130],
					[-12, 130],
					[-20, 84],
				],
				corners: [],
			}),
		],
		lines: nail([-25, -2.5], 20, 27) + nail([17, 3], 16, 23) + nail([33, -3], 16, 23),
		fade: [60, 116],
	},
	palm,
	'whole-hand': pinch,
};
