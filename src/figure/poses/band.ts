import type { Arm, FlatBody } from '../pose.ts';
import { limbs, type Table } from './parts.ts';

const raised = (out: number): Arm => ({ swing: 0, bend: 8, out, hand: 'fist' });
const leg = { swing: 0, bend: 0, out: 9 } as const;

const standingOnBand = (out: number): FlatBody => ({
	...{ view: 'back', hip: [0, -916] },
	near: limbs(raised(out), leg),
	far: limbs(raised(out), leg),
});

export const band = {
	'band-raise': {
		says: 'Standing on an elastic band, both arms rise sideways to shoulder height',
		person: standingOnBand(24),
		scene: [{ is: 'floor' }, { is: 'band', foot: 190, hands: 'person' }, 'person'],
		rests: [{ part: 'feet', on: 'floor' }],
		arrows: [
			{
				points: [
					[455, -985],
					[590, -1090],
					[668, -1220],
				],
				heads: 1,
			},
			{
				points: [
					[-455, -985],
					[-590, -1090],
					[-668, -1220],
				],
				heads: 1,
			},
		],
		moves: { person: { near: limbs(raised(86), leg), far: limbs(raised(86), leg) }, seconds: 6 },
	},
} as const satisfies Table;
