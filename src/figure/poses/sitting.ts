import type { Arm, FlatBody, Item, SideBody } from '../pose.ts';
import { bySide, deskTop, limbs, sitting as seated, type Table } from './parts.ts';

const stool: Item = { is: 'chair', x: -205 };

/** Seen from the front, to the hips. */
const facingUs = (far: Arm, near: Arm): FlatBody => ({
	...{ view: 'front', half: true, hip: [0, -545] },
	near: limbs(near, { swing: 0, bend: 0 }),
	far: limbs(far, { swing: 0, bend: 0 }),
});

const frontFrame = { x: -440, y: -1440, width: 880, height: 900 };
const chairBack: Item = { is: 'chair-back', top: -1010 };

/** The hand of the other side on the top of the shoulder, the elbow before the chest. */
const across: Arm = {
	...{ to: { of: 'person', right: 122, up: 562, z: 40 }, pad: 'palm', hand: 'over', acts: true },
	...{ over: true, point: -146, elbow: [0.7, -1, 0] },
};

const inLap: Arm = { swing: 14, bend: 70, twist: 40, out: 6, hand: 'rest' };

/** Arms folded on something before the chest. */
const folded = (swing: number): Arm => ({ swing, bend: 92, twist: 86, out: 24, hand: 'laid' });

/** Leaning forward on a table. */
const leaningOn = {
	...{ view: 'side', hip: [0, -542], lean: 44, thoracic: 16, neck: 10, nod: 14 },
	near: { arm: folded(126), leg: { ankle: [330, -68] } },
	far: { arm: { ...folded(126), hidden: true }, leg: { ankle: [372, -68] } },
} as const satisfies SideBody;

/** Both hands behind the head, the elbows beside the face. */
const behindHead: Arm = {
	...{ to: { of: 'person', head: 180, z: 30 }, pad: 'palm', hand: 'laid', short: 0.7 },
	...{ point: -60, over: true, elbow: [1, 1, 0.2], shift: [-20, 20, -30] },
};

export const sitting = {
	'squeeze-table': {
		says: 'Sitting at a table: one elbow rests on it, the other hand squeezes that shoulder',
		person: facingUs(across, { swing: 20, bend: 78, twist: 66, out: 12, hand: 'laid' }),
		scene: ['person', { is: 'desk', x: -430, width: 860, top: -700 }, 'person.near'],
		rests: [{ part: 'near.elbow', on: 'desk' }],
		frame: frontFrame,
	},
	'squeeze-armrest': {
		says: 'Sitting in an armchair: one elbow on the armrest, the other hand squeezes that shoulder',
		person: facingUs(across, { swing: 10, bend: 78, twist: -4, out: 24, hand: 'over', point: 96 }),
		scene: [{ is: 'chair-back', top: -1010, arms: -712 }, 'person'],
		rests: [{ part: 'near.elbow', on: 'chair-back' }],
		frame: frontFrame,
	},
	'squeeze-pillow': {
		says: 'Sitting, one elbow on a pillow in the lap, the other hand squeezes that shoulder',
		person: facingUs(across, { swing: 20, bend: 76, twist: 50, out: 12, hand: 'laid' }),
		scene: [
			chairBack,
			'person',
			{ is: 'pillow', at: [150, -628], width: 420, height: 150 },
			'person.near',
		],
		rests: [{ part: 'near.elbow', on: 'pillow' }],
		frame: frontFrame,
	},
	'press-shoulder': {
		says: 'Sitting against a chair back, two fingertips of the other hand on the shoulder',
		person: facingUs(
			{
				...{
					to: { of: 'person', right: 112, up: 556, z: 50 },
					pad: 'fingers',
					hand: 'two',
					acts: true,
				},
				...{ over: true, point: -152, elbow: [0.7, -1, 0] },
			},
			inLap,
		),
		scene: [chairBack, 'person'],
		rests: [],
		frame: frontFrame,
	},
	'middle-finger': {
		says: 'Sitting, one hand over the opposite shoulder, its elbow lifted by the other hand',
		person: facingUs(
			{
				...{
					to: { of: 'person', right: 118, up: 548, z: -10 },
					pad: 'palm',
					hand: 'over',
					acts: true,
				},
				...{ over: true, point: -134, elbow: [1, -0.9, 0] },
			},
			{
				...{ to: { of: 'person', limb: 'elbow', side: 'far', shift: [6, 34] }, pad: 'palm' },
				...{ hand: 'laid', over: true, point: 172, elbow: [0.2, -1, 0.6] },
			},
		),
		scene: [chairBack, 'person'],
		rests: [],
		frame: frontFrame,
	},
	gun: {
		says: 'From behind: a massage gun reached across to the back of the other shoulder',
		person: {
			...{ view: 'back', half: true, hip: [0, -545] },
			near: limbs({ swing: 4, bend: 30, out: 15, hand: 'rest' }, { swing: 0, bend: 0 }),
			far: limbs(
				{
					...{ to: { at: [150, -1150], z: 0 }, pad: 'grip', hand: 'fist', acts: true },
					...{ point: 190, elbow: [0.5, -0.8, 0.5], shift: [30, -14, -58] },
				},
				{ swing: 0, bend: 0 },
			),
		},
		scene: ['person.far', 'person', { is: 'gun', at: [168, -1000], turn: -80 }, 'person.far.hand'],
		rests: [],
		frame: frontFrame,
	},
	cane: {
		says: 'Sitting, a cane hooked over the shoulder, both hands in front pull its knob to the back',
		person: {
			...seated({
				...{ to: { at: [204, -800], z: 60 }, pad: 'grip', hand: 'fist', acts: true },
				...{ point: -14, elbow: [-0.3, -1, 0.5] },
			}),
			far: {
				arm: {
					...{ to: { at: [190, -905], z: 20 }, pad: 'grip', hand: 'fist', acts: true },
					...{ point: -14, elbow: [-0.3, -1, 0.5] },
				},
				leg: { ankle: [372, -68] },
			},
		},
		scene: [
			{ is: 'floor' },
			stool,
			'person.far',
			'person',
			{
				is: 'cane',
				knob: [-172, -934],
				line: [
					[-172, -934],
					[-240, -990],
					[-252, -1080],
					[-180, -1118],
					[-50, -1120],
					[86, -1064],
					[172, -980],
					[200, -860],
					[206, -700],
				],
			},
			'person.far.hand',
			'person.near',
		],
		presses: [{ of: 'person', up: 398, edge: 'back', long: 60 }],
		rests: [
			{ part: 'feet', on: 'floor' },
			{ part: 'seat', on: 'chair' },
		],
	},
	tens: {
		says: 'Sitting, pads on the back beside the spine, the small device in the hand',
		person: seated({
			...{ to: { at: [226, -720], z: 60 }, pad: 'grip', hand: 'fist', point: 10 },
		}),
		scene: [
			{ is: 'floor' },
			stool,
			'person',
			{ is: 'pads', of: 'person', ups: [330, 440], unit: [244, -744] },
			'person.near.hand',
		],
		rests: [
			{ part: 'feet', on: 'floor' },
			{ part: 'seat', on: 'chair' },
		],
	},
	'chair-backward': {
		says: 'Sitting backward on a chair, leaning on its back, a heat pack on the upper back',
		person: {
			...{ view: 'side', hip: [-40, -542], lean: 24, thoracic: 14, neck: 4, nod: 16 },
			near: {
				arm: {
					...{ to: { at: [400, -905], z: 60 }, pad: 'palm', hand: 'laid', short: 0.7, point: 8 },
					elbow: [0.3, -0.3, 1],
				},
				leg: { ankle: [330, -68] },
			},
			far: { arm: { ...bySide, hidden: true }, leg: { ankle: [372, -68] } },
		},
		scene: [
			{ is: 'floor' },
			{ is: 'chair', x: 330, faces: 'left', back: -880 },
			'person',
			{ is: 'pack', of: 'person', from: 300, to: 470 },
		],
		rests: [
			{ part: 'feet', on: 'floor' },
			{ part: 'seat', on: 'chair' },
		],
	},
	'chair-bend': {
		says: 'Sitting, hands behind the head, bending the upper back backward over the chair back',
		person: {
			...{ view: 'side', hip: [-10, -542], lean: 0, thoracic: 16, neck: 14, nod: 12 },
			near: { arm: behindHead, leg: { ankle: [400, -68] } },
			far: { arm: { ...bySide, hidden: true }, leg: { ankle: [358, -68] } },
		},
		scene: [{ is: 'floor' }, { is: 'chair', x: -190, back: -880 }, 'person'],
		rests: [
			{ part: 'feet', on: 'floor' },
			{ part: 'seat', on: 'chair' },
		],
		moves: {
			person: {
				...{ lean: -8, thoracic: -16, neck: 12, nod: 6 },
				near: { arm: behindHead, leg: { ankle: [400, -68] } },
			},
			seconds: 10,
		},
	},
	'neck-desk': {
		says: 'Elbows on a desk, the forehead in one hand, the other hand on the back of the neck',
		person: {
			...leaningOn,
			...{ lean: 18, thoracic: 18, neck: 12, nod: 24 },
			near: {
				arm: {
					...{ to: { of: 'person', up: 600, edge: 'back', z: 10 }, pad: 'fingers', hand: 'laid' },
					...{ acts: true, point: -116, over: true, elbow: [1, -1, 0.3] },
				},
				leg: { ankle: [330, -68] },
			},
			far: {
				arm: {
					to: { of: 'person', head: -24, z: -30 },
					pad: 'palm',
					hand: 'laid',
					point: -96,
					over: true,
					elbow: [1, -1, 0.2],
				},
				leg: { ankle: [372, -68] },
			},
		},
		scene: [{ is: 'floor' }, stool, { is: 'desk', x: 300, width: 620, top: deskTop }, 'person'],
		rests: [
			{ part: 'feet', on: 'floor' },
			{ part: 'seat', on: 'chair' },
		],
	},
	'neck-chair': {
		says: 'From behind: sitting against a chair back, head straight, one hand on the back of the neck',
		person: {
			...{ view: 'back', half: true, hip: [0, -545] },
			near: limbs(
				{
					...{ to: { of: 'person', right: -30, up: 590, z: 64 }, pad: 'fingers', hand: 'two' },
					...{ acts: true, point: 153, elbow: [0.2, 1, 0.8] },
				},
				{ swing: 0, bend: 0 },
			),
			far: limbs({ swing: 8, bend: 30, out: 10, hand: 'rest' }, { swing: 0, bend: 0 }),
		},
		scene: ['person', { is: 'chair-back', top: -860 }],
		rests: [],
		frame: { x: -440, y: -1460, width: 880, height: 900 },
	},
} as const satisfies Table;

/** One who sits and leans on a table, for helpers. */
export const atTable = leaningOn;
