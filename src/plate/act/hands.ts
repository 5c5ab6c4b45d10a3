// Hands seen from above, each with the middle of what presses at 0,0, coming from below. Unit: mm; sizes as in
// anatomy/act/contact.ts, the rest of the hand by eye.

import type { TouchId } from '../../anatomy/act/act.ts';
import { contacts } from '../../anatomy/act/contact.ts';
import { fineOutline, type Point } from '../../anatomy/geometry.ts';
import { capsule, n } from './shapes.ts';

/** A hand, or what of it is seen. */
export interface Hand {
	/** Its parts: drawn as one shape. */
	parts: string[];
	/** The lines on it: nails and folds. */
	lines: string;
	/** From where to where it fades out, mm below the pad. */
	fade: readonly [number, number];
	/** What lies on it. */
	over?: Pick<Hand, 'parts' | 'lines'>;
}

/** A nail, and the folds over the joint behind it. */
function nail([x, y]: Point, breadth: number, joint: number): string {
	const [w, h] = [breadth * 0.31, breadth * 0.38];
	const r = (value: number) => Math.round(value * 10) / 10;
	const top = `M${r(x - w)} ${r(y + h * 0.7)}V${r(y - h * 0.3)}a${r(w)} ${r(h)} 0 0 1 ${r(2 * w)} 0V${r(y + h * 0.7)}q${r(-w)} ${r(h * 0.5)} ${r(-2 * w)} 0Z`;
	const fold = breadth * 0.26;
	return `${top}M${r(x - fold)} ${r(y + joint)}q${r(fold)} ${r(fold * 0.5)} ${r(2 * fold)} 0M${r(x - fold * 0.8)} ${r(y + joint + 3.5)}q${r(fold * 0.8)} ${r(fold * 0.4)} ${r(1.6 * fold)} 0`;
}

/** The nail of a thumb that lies aslant, turned by so many degrees. */
function tilted([x, y]: Point, breadth: number, degrees: number): string {
	const [w, h] = [n(breadth * 0.3), n(breadth * 0.38)];
	const rad = ((degrees + 90) * Math.PI) / 180;
	const [dx, dy] = [breadth * 0.38 * Math.cos(rad), breadth * 0.38 * Math.sin(rad)];
	const turn = n(degrees);
	return `M${n(x - dx)} ${n(y - dy)}A${w} ${h} ${turn} 1 1 ${n(x + dx)} ${n(y + dy)}A${w} ${h} ${turn} 1 1 ${n(x - dx)} ${n(y - dy)}Z`;
}

const thumb: Hand = {
	parts: [
		capsule([0, -1], 10.5, [0, 27], 9.8),
		capsule([0, 27], 9.8, [5, 62], 12.5),
		capsule([5, 62], 12.5, [18, 112], 26),
	],
	lines: nail([0, -2.5], 21, 27),
	fade: [52, 112],
};

/** One finger with its pad at a place, slightly bent. */
const finger = (x: number, y: number, lean = 0): string[] => [
	capsule([x, y - 1], 8, [x + lean * 0.4, y + 23], 8.2),
	capsule([x + lean * 0.4, y + 23], 8.2, [x + lean, y + 60], 9.2),
	capsule([x + lean, y + 60], 9.2, [x + lean * 1.2, y + 105], 13),
];

/** Where the pads of a hand lie; the middle fingers reach a little farther. */
const places = (id: TouchId): Point[] =>
	(contacts[id].pads ?? [0]).map((x) => [x, Math.abs(x) > 20 ? 5 : 0]);

const fingers = (places: readonly Point[]): Hand => ({
	parts: places.flatMap(([x, y]) => finger(x, y, -x * 0.05)),
	lines: places.map(([x, y]) => nail([x, y - 2], 16, 23)).join(''),
	fade: [36, 96],
});

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
	'middle-finger': fingers([[0, 0]]),
	'two-fingers': fingers(places('two-fingers')),
	'three-fingers': fingers(places('three-fingers')),
	'four-fingers': fingers(places('four-fingers')),
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
};
