// Tools seen from above, each with the middle of what presses at 0,0. Unit: mm; sizes as in anatomy/act/contact.ts.

import type { TouchId } from '../../anatomy/act/act.ts';
import { contacts } from '../../anatomy/act/contact.ts';
import { openPoints, type Point } from '../../anatomy/geometry.ts';
import { arc, band, capsule, circle } from './shapes.ts';

/** A tool, or what of it is seen. */
export interface Tool {
	/** What is solid: drawn as one shape. */
	parts: string[];
	/** What lets the body shine through. */
	veil?: string;
	/** The lines on it. */
	lines: string;
	/** What stands for what it does: warmth, cold, current. */
	sign?: string;
	/** Its seam, its cord: finer than its sign. */
	fine?: string;
	/** Points that prick. */
	points?: string;
	/** True for what is all of the color that acts. */
	isSolid?: true;
	/** True where it turns with the hand that holds it. */
	turns?: true;
}

const box = (width: number, height: number, radius: number, x = 0, y = 0): string => {
	const [w, h] = [width - 2 * radius, height - 2 * radius];
	return `M${x - w / 2} ${y - height / 2}h${w}a${radius} ${radius} 0 0 1 ${radius} ${radius}v${h}a${radius} ${radius} 0 0 1 ${-radius} ${radius}h${-w}a${radius} ${radius} 0 0 1 ${-radius} ${-radius}v${-h}a${radius} ${radius} 0 0 1 ${radius} ${-radius}Z`;
};

const radius = (id: TouchId): number => (contacts[id].whole ?? contacts[id].across) / 2;

/** A ball with its seams, where it has some. */
const ball = (id: TouchId, hasSeam = false): Tool => {
	const r = radius(id);
	const seam = `M${-r * 0.75} ${-r * 0.66}Q${r * 0.15} 0 ${-r * 0.75} ${r * 0.66}M${r * 0.75} ${-r * 0.66}Q${-r * 0.15} 0 ${r * 0.75} ${r * 0.66}`;
	return { parts: [circle([0, 0], r)], lines: hasSeam ? seam : arc([0, 0], r * 0.68, 195, 255) };
};

/** A bent rod. */
const tube = (points: readonly Point[], half: number): string =>
	band(openPoints(points), () => half);

const wave = (x: number): string => `M${x} -34c-11 9 -11 15 0 23s11 14 0 22s-11 14 0 23`;

/** Six arms, each with two twigs. */
const crystal: string = [0, 60, 120, 180, 240, 300]
	.map((degrees) => {
		const at = (along: number, off: number) => {
			const turn = (degrees * Math.PI) / 180;
			const [x, y] = [
				along * Math.cos(turn) - off * Math.sin(turn),
				along * Math.sin(turn) + off * Math.cos(turn),
			];
			return `${x.toFixed(1)} ${y.toFixed(1)}`;
		};
		return `M0 0L${at(30, 0)}M${at(17, 0)}L${at(25, 8)}M${at(17, 0)}L${at(25, -8)}`;
	})
	.join('');

const flash = 'M4 -15L-9 3H0L-4 15L9 -3H0Z';

const points = Array.from({ length: 7 * 9 }, (_, index) => {
	const [x, y] = [((index % 9) - 4) * 36, (Math.floor(index / 9) - 3) * 36];
	return circle([x, y], 4.2);
}).join('');

const roller: Tool = {
	parts: [box(330, 74, 30)],
	lines: Array.from({ length: 11 }, (_, index) => `M${String(-142 + index * 27)} 16l14 -32`).join(
		'',
	),
};

/** Tools by what touches. */
export const tools: Readonly<Partial<Record<TouchId, Tool>>> = {
	'tennis-ball': ball('tennis-ball', true),
	'therapy-ball': ball('therapy-ball'),
	'lacrosse-ball': ball('lacrosse-ball'),
	'foam-roller': roller,
	'cane-knob': {
		parts: [
			circle([0, 0], 12),
			tube(
				[
					[0, 0],
					[6, 30],
					[10, 64],
					[8, 100],
					[-2, 140],
					[-20, 186],
				],
				5.5,
			),
		],
		lines: '',
		turns: true,
		isSolid: true,
	},
	'gun-head': {
		parts: [circle([0, 0], 33), capsule([0, 30], 15, [0, 92], 17)],
		lines: `${circle([0, 0], 24)}${circle([0, 0], 13)}M-15 52h30M-16 60h32M-16 68h32`,
		turns: true,
	},
	'heat-pack': {
		parts: [],
		fine: box(204, 114, 16),
		veil: box(220, 130, 22),
		lines: '',
		sign: [-42, 0, 42].map(wave).join(''),
	},
	'cold-pack': {
		parts: [],
		veil: box(150, 110, 20),
		fine: box(136, 96, 14),
		lines: '',
		sign: crystal,
	},
	electrode: {
		...{ parts: [], veil: box(50, 50, 10), lines: '', sign: flash },
		fine: 'M25 10c26 2 30 30 30 70',
	},
	'spike-mat': { parts: [], veil: box(330, 260, 12), lines: '', points },
};
