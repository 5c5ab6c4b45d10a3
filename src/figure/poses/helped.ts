import type { Arm, Body, Item, SideBody } from '../pose.ts';
import { bedTop, bySide, faceDown, tableTop, type Table } from './parts.ts';
import { atTable } from './sitting.ts';

const floor: Item = { is: 'floor' };
const helperArms: readonly Item[] = ['helper.far', 'helper.chest', 'helper.near'];

const headRoll = (top: number): Item => ({ is: 'towel-roll', at: [764, top - 28], r: 28 });

/** One who lies face down on a firm bed, the helper behind it. */
const onBed: readonly Item[] = [
	...([
		floor,
		'helper',
		{ is: 'bed', x: -980, width: 1920, top: bedTop },
		headRoll(bedTop),
	] as const),
	...(['person', ...helperArms] as const),
];
const onTable: readonly Item[] = [
	...([floor, 'helper', { is: 'table', x: -960, width: 1880, top: tableTop }] as const),
	...([headRoll(tableTop), 'person', ...helperArms] as const),
];

const palm = (up: number, point = 12): Arm => ({
	...{ to: { of: 'person', up, edge: 'back' }, pad: 'palm', hand: 'laid', acts: true, point },
});
const thumb = (up: number, point = 38): Arm => ({
	...{ to: { of: 'person', up, edge: 'back' }, pad: 'thumb', hand: 'thumb', acts: true, point },
});
const tips = (up: number, point = 40): Arm => ({
	...{ to: { of: 'person', up, edge: 'back' }, pad: 'fingers', hand: 'tips', acts: true, point },
});

/** The near hand lies on the far one, which presses. */
const onThumb: Arm = {
	...{
		to: { of: 'helper', limb: 'wrist', side: 'far', shift: [58, 22] },
		pad: 'palm',
		hand: 'laid',
	},
	...{ acts: true, point: 40 },
};

/** Beside the bed, one foot before the other. */
function beside(x: number, near: Arm, far: Arm, lean = 34, top = -872): Body {
	return {
		...{ view: 'side', hip: [x, top], lean, thoracic: 10, neck: 4, nod: 14 },
		near: { arm: near, leg: { ankle: [x - 250, -68] } },
		far: { arm: far, leg: { ankle: [x + 190, -68] } },
	};
}

/** At the head end, or before the one who sits: it looks left. */
function opposite(x: number, near: Arm, far: Arm, lean = 34): Body {
	return {
		...{ view: 'side', faces: 'left', hip: [x, -880], lean, thoracic: 10, neck: -2, nod: 8 },
		near: { arm: near, leg: { ankle: [x + 230, -68] } },
		far: { arm: far, leg: { ankle: [x - 150, -68] } },
	};
}

const hangingArm: Arm = { swing: 88, bend: 62, hand: 'rest' };
/** What is seen of bed and helper: the lower legs of one who lies are not needed. */
const bedside = { x: -600, y: -1720, width: 1560, height: 1756 };
const headEnd = { x: -240, y: -1600, width: 1640, height: 1636 };

const lies = [{ part: 'front', on: 'bed' }] as const;

const leaningOnTable: readonly Item[] = [
	...([floor, { is: 'chair', x: -205 }] as const),
	{ is: 'desk', x: 330, width: 720, top: -725 },
	{ is: 'pillow', at: [610, -790], width: 340, height: 130 },
];

const floorMat: SideBody = faceDown(-22);

export const helped = {
	'helper-hips': {
		says: 'Face down on a bed; a helper beside the hips glides both palms up the back',
		person: faceDown(bedTop),
		helper: beside(-190, palm(220), palm(262)),
		scene: onBed,
		rests: lies,
		frame: bedside,
	},
	'helper-shoulders': {
		says: 'Face down on a bed; a helper beside the shoulders kneads them, one hand after the other',
		person: faceDown(bedTop),
		helper: beside(190, tips(520), tips(410), 18),
		scene: onBed,
		rests: lies,
		frame: bedside,
	},
	'helper-chest': {
		says: 'Face down on a bed; a helper beside the chest presses with two straight thumbs',
		person: faceDown(bedTop),
		helper: beside(40, thumb(340, 44), thumb(372, 44), 12),
		scene: onBed,
		rests: lies,
		frame: bedside,
	},
	'helper-blade': {
		says: 'Face down, the arm over the edge of the bed; the helper’s thumb on the shoulder blade',
		person: faceDown(bedTop, hangingArm),
		helper: beside(70, thumb(430), palm(300), 22),
		scene: onBed,
		rests: lies,
		frame: bedside,
	},
	'helper-seated': {
		says: 'Face down, the arm at the side; a helper sits by the bed, a thumb on the shoulder blade',
		person: faceDown(bedTop),
		helper: {
			...{ view: 'side', hip: [-170, -566], lean: 18, thoracic: 16, neck: 2, nod: 14 },
			near: { arm: { ...thumb(420, 30), elbow: [-0.2, 0.3, 1] }, leg: { ankle: [260, -68] } },
			far: { arm: { ...palm(300), elbow: [-0.2, 0.3, 1] }, leg: { ankle: [220, -68] } },
		},
		scene: [floor, { is: 'chair', x: -330, top: -470 }, ...onBed.slice(1)],
		rests: lies,
		frame: bedside,
	},
	'helper-lean': {
		says: 'Face down on a bed; a helper leans in with straight arms, one hand on the other',
		person: faceDown(bedTop),
		helper: beside(60, onThumb, thumb(400, 44), 16),
		scene: onBed,
		rests: lies,
		frame: bedside,
	},
	'helper-press': {
		says: 'Face down; a helper beside the bed holds one thumb still on a sore spot',
		person: faceDown(bedTop),
		helper: beside(100, thumb(430, 44), { ...bySide, hidden: true }, 18),
		scene: onBed,
		rests: lies,
		frame: bedside,
	},
	'helper-forearm': {
		says: 'Face down on a treatment table; a therapist leans on the back with a forearm',
		person: faceDown(tableTop),
		helper: beside(-200, { ...palm(440, 4), hand: 'fist', elbow: [-0.3, -1, 0] }, palm(150), 46),
		scene: onTable,
		rests: [{ part: 'front', on: 'table' }],
		frame: bedside,
	},
	'helper-hold': {
		says: 'Face down; a therapist’s hands lie flat and still on the upper back',
		person: faceDown(tableTop),
		helper: beside(20, palm(300), palm(470), 26),
		scene: onTable,
		rests: [{ part: 'front', on: 'table' }],
		frame: bedside,
	},
	therapist: {
		says: 'Face down on a treatment table, a towel over the hips; a therapist’s hands on the back',
		person: faceDown(tableTop),
		helper: beside(-140, palm(320), palm(360), 28),
		scene: [
			...onTable.slice(0, 5),
			{ is: 'drape', of: 'person', from: -30, to: 130, top: tableTop },
			...helperArms,
		],
		rests: [{ part: 'front', on: 'table' }],
		frame: bedside,
	},
	'helper-kneels': {
		says: 'Face down on a mat; a helper kneels beside and glides both palms up the back',
		person: floorMat,
		helper: {
			...{ view: 'side', hip: [-190, -522], lean: 58, thoracic: 16, neck: -4, nod: 4 },
			near: { arm: palm(250), leg: { swing: 52, bend: 92, foot: 150 } },
			far: { arm: palm(292), leg: { swing: 66, bend: 106, foot: 150 } },
		},
		scene: [
			...([floor, { is: 'mat', x: -980, width: 1900 }, 'helper', headRoll(-22)] as const),
			...(['person', ...helperArms] as const),
		],
		rests: [{ part: 'front', on: 'mat' }],
	},
	'helper-head': {
		says: 'Face down on a bed; a helper at the head end, a thumb on top of the shoulder',
		person: faceDown(bedTop),
		helper: opposite(1060, thumb(540, 30), palm(480)),
		scene: onBed,
		rests: lies,
		frame: headEnd,
	},
	'helper-neck-lying': {
		says: 'Face down, the head straight; finger and thumb of a helper on the back of the neck',
		person: faceDown(bedTop),
		helper: opposite(1100, tips(610, 30), palm(480)),
		scene: onBed,
		rests: lies,
		frame: headEnd,
	},
	'helper-behind': {
		says: 'Leaning on a table, head on a pillow; a helper behind, thumbs on the tops of the shoulders',
		person: atTable,
		helper: beside(-280, thumb(520, 40), thumb(490, 40), 22),
		scene: [...leaningOnTable, 'person', 'helper'],
		rests: [{ part: 'feet', on: 'floor' }],
	},
	'helper-neck': {
		says: 'Leaning on a table, forehead on a pillow; one hand of a helper on the back of the neck',
		person: atTable,
		helper: beside(-180, tips(610, 40), palm(470, 20), 26),
		scene: [floor, 'helper', ...leaningOnTable.slice(1), 'person', ...helperArms],
		rests: [{ part: 'feet', on: 'floor' }],
	},
} as const satisfies Table;
