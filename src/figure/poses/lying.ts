import type { Arm, Item, SideBody } from '../pose.ts';
import { bedTop, bySide, faceDown, faceUp, tableTop, type Table } from './parts.ts';

const matTop = -22;
const onMat: readonly Item[] = [{ is: 'floor' }, { is: 'mat', x: -920, width: 1520 }];

/** Both hands behind the head, the elbows out. */
const holdingHead: Arm = {
	...{ to: { of: 'person', head: 170, z: 30 }, pad: 'palm', hand: 'laid', short: 0.7 },
	...{ point: 34, over: true, elbow: [-0.1, 0.4, 1], shift: [-30, 40, -30] },
};

/** Over a roller: the back bends a little, the head rests in the hands. */
const overRoller = {
	...{ view: 'side', hip: [0, -122], lean: -63.5, thoracic: -28, neck: 26, nod: 8 },
	near: { arm: holdingHead, leg: { ankle: [440, -68] } },
	far: { arm: { ...bySide, hidden: true }, leg: { ankle: [404, -68] } },
} as const satisfies SideBody;

export const lying = {
	'roller-rest': {
		says: 'On the back across a foam roller, hips on the floor, both hands hold the head',
		person: overRoller,
		scene: [{ is: 'floor' }, 'person', { is: 'roller', at: [-380, -75], r: 75 }],
		presses: [{ of: 'person', up: 380, edge: 'back', long: 90 }],
		rests: [
			{ part: 'feet', on: 'floor' },
			{ part: 'seat', on: 'floor' },
			{ part: 'back', on: 'roller' },
		],
	},
	'roller-roll': {
		says: 'On the back across a foam roller, hips lifted, rolling slowly toward the neck and back',
		person: { ...overRoller, hip: [0, -226], lean: -81.5, thoracic: -16 },
		scene: [{ is: 'floor' }, 'person', { is: 'roller', at: [-400, -75], r: 75 }],
		presses: [{ of: 'person', up: 400, edge: 'back', long: 90 }],
		arrows: [
			{
				points: [
					[-430, -470],
					[-230, -470],
				],
				heads: 2,
			},
		],
		rests: [
			{ part: 'feet', on: 'floor' },
			{ part: 'back', on: 'roller' },
		],
	},
	'balls-floor': {
		says: 'On the back, knees bent, two balls under the tops of the shoulders, head on a pillow',
		person: {
			...faceUp(matTop, { swing: -4, bend: 48, out: 8, hand: 'rest' }),
			...{ lean: -84.8, neck: 6 },
		},
		scene: [
			...onMat,
			{ is: 'pillow', at: [-745, -64], width: 290, height: 84 },
			{ is: 'ball', of: 'person', up: 516, r: 31 },
			'person',
			{ is: 'ball', of: 'person', up: 496, r: 31 },
		],
		presses: [{ of: 'person', up: 498, edge: 'back', long: 70 }],
		rests: [
			{ part: 'feet', on: 'mat' },
			{ part: 'seat', on: 'mat' },
			{ part: 'head', on: 'pillow' },
		],
	},
	'under-skull': {
		says: 'On the back, head on a folded towel, fingertips under the edge of the skull',
		person: {
			...faceUp(matTop, {
				...{ to: { of: 'person', head: 140, z: 30 }, pad: 'fingers', hand: 'laid', acts: true },
				...{ short: 0.65, over: true, point: 30, elbow: [-0.2, 0, 1], shift: [0, 40, -30] },
			}),
			...{ neck: 14, nod: -10 },
		},
		scene: [...onMat, { is: 'folded-towel', at: [-760, -43], width: 260, height: 42 }, 'person'],
		rests: [
			{ part: 'feet', on: 'mat' },
			{ part: 'seat', on: 'mat' },
			{ part: 'head', on: 'folded-towel' },
		],
	},
	'neck-lying': {
		says: 'On the back, head on a pillow, one hand behind the neck',
		person: {
			...faceUp(matTop, {
				...{ to: { of: 'person', up: 610, edge: 'back', z: 20 }, pad: 'fingers', hand: 'laid' },
				...{
					acts: true,
					short: 0.65,
					over: true,
					point: 30,
					elbow: [-0.2, 0, 1],
					shift: [0, 40, -30],
				},
			}),
			neck: 30,
		},
		scene: [...onMat, { is: 'pillow', at: [-770, -60], width: 300, height: 76 }, 'person'],
		rests: [
			{ part: 'feet', on: 'mat' },
			{ part: 'seat', on: 'mat' },
			{ part: 'head', on: 'pillow' },
		],
	},
	'on-mat': {
		says: 'On the back on a mat with many points, knees bent, the head on a thin pillow',
		person: faceUp(matTop, { swing: -2, bend: 50, hand: 'rest', out: 6 }, 14),
		scene: [
			...onMat,
			{ is: 'spikes', x: -540, width: 420, top: -36 },
			{ is: 'pillow', at: [-730, -36], width: 280, height: 40 },
			'person',
		],
		rests: [
			{ part: 'feet', on: 'mat' },
			{ part: 'back', on: 'spikes' },
			{ part: 'head', on: 'pillow' },
		],
	},
	needles: {
		says: 'Face down on a treatment table, lying still, thin needles in the back',
		person: faceDown(tableTop),
		scene: [
			{ is: 'floor' },
			{ is: 'table', x: -960, width: 1880, top: tableTop },
			{ is: 'towel-roll', at: [762, tableTop - 28], r: 28 },
			'person',
			{ is: 'needles', of: 'person', ups: [370, 412, 454, 496] },
		],
		rests: [{ part: 'front', on: 'table' }],
		frame: { x: -560, y: -1010, width: 1540, height: 1046 },
	},
	'cold-pack': {
		says: 'Face down on a bed, a wrapped cold pack on the upper back, a towel underneath',
		person: faceDown(bedTop),
		scene: [
			{ is: 'floor' },
			{ is: 'bed', x: -960, width: 1880, top: bedTop },
			{ is: 'folded-towel', at: [330, bedTop - 7], width: 640, height: 14 },
			{ is: 'towel-roll', at: [762, bedTop - 28], r: 28 },
			'person',
			{ is: 'pack', of: 'person', from: 330, to: 480 },
		],
		rests: [{ part: 'front', on: 'bed' }],
		frame: { x: -560, y: -880, width: 1540, height: 916 },
	},
	bath: {
		says: 'In a warm bath, the shoulders under water, the head on a folded towel at the rim',
		person: {
			...{ view: 'side', hip: [0, -176], lean: -54, neck: 16, nod: 6 },
			near: {
				arm: { swing: 16, bend: 42, hand: 'rest' },
				leg: { ankle: [600, -170], foot: -58 },
			},
			far: {
				arm: { ...bySide, hidden: true },
				leg: { ankle: [572, -170], foot: -58 },
			},
		},
		scene: [
			{ is: 'floor' },
			{ is: 'tub', x: -735, width: 1605, top: -590 },
			'person',
			{ is: 'folded-towel', at: [-668, -596], width: 130, height: 60 },
			{ is: 'water', x: -735, width: 1605, top: -590, level: -510 },
		],
		rests: [{ part: 'seat', on: 'tub' }],
	},
} as const satisfies Table;
