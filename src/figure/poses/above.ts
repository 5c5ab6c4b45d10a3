import { limbs, type Table } from './parts.ts';

export const above = {
	'hand-on-back': {
		says: 'Face down, the hand on the low back: a helper lifts the shoulder, thumb beside the blade',
		person: {
			...{ view: 'back', half: true, hip: [0, -545] },
			near: limbs(
				{
					...{ to: { of: 'person', right: 30, up: 130, z: 130 }, pad: 'palm', hand: 'flat' },
					...{ point: 186, over: true, elbow: [-0.3, -0.2, 1] },
				},
				{ swing: 0, bend: 0 },
			),
			far: limbs({ swing: 0, bend: 6, out: 14, hand: 'rest' }, { swing: 0, bend: 0 }),
		},
		helper: {
			...{ view: 'side', faces: 'left', hip: [640, -640], lean: 0 },
			near: {
				arm: {
					to: { at: [236, -1062] },
					pad: 'palm',
					hand: 'over',
					acts: true,
					point: 16,
					elbow: [0, -1, 1],
				},
				leg: { swing: 0, bend: 0 },
			},
			far: {
				arm: {
					to: { at: [60, -1012] },
					pad: 'thumb',
					hand: 'thumb-out',
					acts: true,
					point: 42,
					elbow: [-0.5, 0.2, 1],
				},
				leg: { swing: 0, bend: 0 },
			},
		},
		scene: [
			{ is: 'sheet', at: [0, -600], width: 800, height: 2400 },
			'helper.near',
			'person',
			'helper.far',
		],
		presses: [
			{
				of: 'person',
				line: [
					[58, 490],
					[50, 440],
					[60, 385],
					[78, 345],
				],
			},
		],
		rests: [],
		frame: { x: -430, y: -1400, width: 860, height: 940 },
	},
} as const satisfies Table;
