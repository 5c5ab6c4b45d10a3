import type { Point } from '../../anatomy/geometry.ts';
import type { Arm, Arrow, FlatBody, Leg } from '../pose.ts';
import { limbs, type Table } from './parts.ts';

/** Arms that rise sideways, from beside the body to shoulder height. */
const [low, high] = [24, 86];
const arm = (out: number): Arm => ({ swing: 0, bend: 8, out, hand: 'fist' });

const straight: Leg = { swing: 0, bend: 0, out: 9 };
const seated: Leg = { swing: 82, bend: 82, out: 6 };

const raising = (hip: number, leg: Leg): FlatBody => ({
	...{ view: 'back', hip: [0, hip] },
	near: limbs(arm(low), leg),
	far: limbs(arm(low), leg),
});

const raised = (leg: Leg) => ({
	person: { near: limbs(arm(high), leg), far: limbs(arm(high), leg) },
	seconds: 6,
});

/** A way, and its mirror image. */
const both = (points: readonly Point[]): Arrow[] =>
	[1, -1].map((sign) => ({ points: points.map(([x, y]): Point => [sign * x, y]), heads: 1 }));

export const band = {
	'band-standing': {
		says: 'Standing on an elastic band, both arms rise sideways to shoulder height',
		person: raising(-916, straight),
		scene: [{ is: 'floor' }, { is: 'band', from: [190, -6], hands: 'person' }, 'person'],
		rests: [{ part: 'feet', on: 'floor' }],
		arrows: both([
			[455, -985],
			[590, -1090],
			[668, -1220],
		]),
		moves: raised(straight),
	},
	'band-seated': {
		says: 'Sitting on an elastic band, both arms rise sideways to shoulder height',
		person: raising(-545, seated),
		scene: [
			{ is: 'floor' },
			'person',
			{ is: 'band', from: [205, -456], hands: 'person' },
			{ is: 'stool', top: -450 },
		],
		rests: [{ part: 'feet', on: 'floor' }],
		arrows: both([
			[560, -540],
			[700, -650],
			[790, -800],
		]),
		moves: raised(seated),
	},
} as const satisfies Table;
