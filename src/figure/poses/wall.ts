import type { Item, SideBody } from '../pose.ts';
import { standing, type Table } from './parts.ts';

const wallAt = -227;
const behind: readonly Item[] = [{ is: 'floor' }, { is: 'wall', x: wallAt }];
const ballAt = (up: number, r = 33): Item => ({ is: 'ball', of: 'person', up, r });

/** One step from the wall, leaning back against a ball. */
const leaningBack = {
	...{ view: 'side', hip: [0, -868], lean: -9, neck: 8, nod: 2 },
	near: { arm: { swing: 10, bend: 14, hand: 'rest' }, leg: standing(300).near },
	far: { arm: { swing: 18, bend: 18, hand: 'rest' }, leg: standing(262).far },
} as const satisfies SideBody;

export const wall = {
	'wall-ball': {
		says: 'Standing, a ball between back and wall: bend and straighten the knees',
		person: leaningBack,
		scene: [...behind, 'person', ballAt(360)],
		presses: [{ of: 'person', up: 360, edge: 'back', long: 70 }],
		arrows: [
			{
				points: [
					[420, -1150],
					[420, -950],
				],
				heads: 2,
			},
		],
		rests: [{ part: 'feet', on: 'floor' }],
		moves: {
			person: { hip: [19, -690] },
			scene: [...behind, 'person', ballAt(450)],
			presses: [{ of: 'person', up: 450, edge: 'back', long: 70 }],
			seconds: 7,
		},
	},
	'wall-ball-still': {
		says: 'Standing, a ball in a sock held still between back and wall, an arm across the chest',
		person: {
			...leaningBack,
			near: {
				arm: {
					...{ to: { at: [96, -1212], z: -60 }, pad: 'palm', hand: 'laid', short: 0.6 },
					...{ point: -14, elbow: [0.5, -1, 0.6] },
				},
				leg: standing(300).near,
			},
			far: {
				arm: {
					...{ to: { at: [66, -1326], z: -20 }, pad: 'grip', hand: 'fist', acts: true },
					...{ point: -150, elbow: [0.6, -1, 0.2] },
				},
				leg: standing(262).far,
			},
		},
		scene: [
			...behind,
			'person.far',
			'person',
			{
				is: 'sock',
				line: [
					[-196, -1220],
					[-214, -1320],
					[-170, -1440],
					[-70, -1456],
					[14, -1404],
					[66, -1326],
				],
			},
			'person.far.hand',
			'person.near.hand',
			ballAt(400, 31),
		],
		presses: [{ of: 'person', up: 400, edge: 'back', long: 60 }],
		rests: [{ part: 'feet', on: 'floor' }],
	},
} as const satisfies Table;
