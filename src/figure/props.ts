import type { Point, Ring } from '../anatomy/geometry.ts';
import { angular, box, round, smooth, type Piece } from './piece.ts';
import type { Place, Side, Who } from './place.ts';
import type { Prop } from './prop.ts';
import { bandOn } from './outlines.ts';
import { onHand, placeOf, type Figures } from './skeleton.ts';

/** Where something can lie, sit or lean: the height of what is flat, or the x of what is upright. */
export interface Surface {
	top?: number;
	wall?: number;
}

export interface Thing extends Surface {
	pieces: Piece[];
}

type Of<Is extends Prop['is']> = Extract<Prop, { is: Is }>;
type Makers = { [Is in Prop['is']]: (prop: Of<Is>, figures: Figures) => Thing };

/** How far the ground is drawn, mm; the frame cuts it. */
const wide = 4000;

const bar = (x: number, y: number, width: number, height: number): Ring =>
	angular([
		[x, y],
		[x + width, y],
		[x + width, y + height],
		[x, y + height],
	]);

const solid = (of: string, rings: readonly Ring[], look: Piece['look'] = 'furniture'): Piece => ({
	...{ of, look, rings },
});

const makers: Makers = {
	floor: () => ({
		top: 0,
		pieces: [
			{
				of: 'floor',
				look: 'ground',
				lines: [
					[
						[-wide, 0],
						[wide, 0],
					],
				],
			},
		],
	}),
	wall: ({ x }) => ({ wall: x, pieces: [solid('wall', [bar(x - wide, -wide, wide, wide)])] }),
	chair,
	'chair-back': ({ top, arms }) => ({
		...(arms === undefined ? {} : { top: arms }),
		pieces: [
			solid('chair-back', [box([0, top + 500], 470, 1000, 60)]),
			...(arms === undefined ? [] : [armRest(-320, arms), armRest(320, arms)]),
		],
	}),
	desk: ({ x, width, top }) => ({
		top,
		pieces: [
			solid('desk', [bar(x + width - 90, top, 46, -top), bar(x + 50, top, 46, -top)]),
			solid('desk', [box([x + width / 2, top + 18], width, 36, 12)]),
		],
	}),
	bed: ({ x, width, top }) => ({
		top,
		pieces: [
			solid('bed', [bar(x + 60, -130, 50, 130), bar(x + width - 110, -130, 50, 130)]),
			solid('bed', [box([x + width / 2, -170], width, 120, 14)]),
			solid('bed', [box([x + width / 2, (top - 225) / 2], width - 16, -225 - top, 60)], 'soft'),
		],
	}),
	table: ({ x, width, top }) => ({
		top,
		pieces: [
			solid('table', [
				bar(x + 170, top + 60, 36, -top - 60),
				bar(x + width - 206, top + 60, 36, -top - 60),
			]),
			solid('table', [box([x + width / 2, top + 36], width, 72, 34)]),
		],
	}),
	mat: ({ x, width }) => ({
		top: -22,
		pieces: [solid('mat', [box([x + width / 2, -11], width, 22, 10)], 'soft')],
	}),
	sheet: ({ at, width, height }) => ({
		pieces: [solid('sheet', [box(at, width, height, 50)], 'soft')],
	}),
	pillow: ({ at, width, height, turn }) => ({
		top: at[1] - height / 2,
		pieces: [solid('pillow', [box(at, width, height, height * 0.46, turn)], 'soft')],
	}),
	'towel-roll': ({ at, r }) => ({
		top: at[1] - r,
		pieces: [
			solid('towel-roll', [round(at, r)], 'soft'),
			{ of: 'towel-roll', look: 'line', lines: [spiral(at, r)] },
		],
	}),
	'folded-towel': ({ at, width, height }) => ({
		top: at[1] - height / 2,
		pieces: [
			solid('folded-towel', [box(at, width, height, height / 2)], 'soft'),
			{
				of: 'folded-towel',
				look: 'line',
				lines: [
					[
						[at[0] - width / 2 + 12, at[1]],
						[at[0] + width / 2 - 2, at[1]],
					],
				],
			},
		],
	}),
	drape,
	ball: ({ of, up, r }, figures) => ({
		pieces: [solid('ball', [round(outward(figures, of, up, r - 4), r)], 'tool')],
	}),
	sock: ({ line }) => ({ pieces: rope('sock', line) }),
	roller: ({ at, r }) => ({
		top: at[1] - r,
		pieces: [
			solid('roller', [round(at, r)], 'tool'),
			solid('roller', [round(at, r * 0.45)], 'tool-light'),
		],
	}),
	cane: ({ line, knob }) => ({
		pieces: [...rope('cane', line), solid('cane', [round(knob, 24)], 'tool')],
	}),
	gun,
	pack: ({ of, from, to }, figures) => ({
		pieces: [solid('pack', [banded(figures, of, from, to, 44)], 'tool')],
	}),
	needles: ({ of, ups }, figures) => ({
		pieces: [
			{ of: 'needles', look: 'thread', lines: ups.map((up) => needle(figures, of, up, -8, 66)) },
			{ of: 'needles', look: 'rope', lines: ups.map((up) => needle(figures, of, up, 46, 66)) },
		],
	}),
	pads: ({ of, ups, unit }, figures) => ({
		pieces: [
			{ of: 'pads', look: 'thread', lines: ups.map((up) => cable(figures, of, up, unit)) },
			solid(
				'pads',
				ups.map((up) => banded(figures, of, up - 26, up + 26, 13)),
				'tool',
			),
			solid('pads', [box(unit, 62, 104, 16)], 'tool'),
			solid('pads', [box([unit[0], unit[1] - 20], 38, 32, 6)], 'tool-light'),
		],
	}),
	spikes: ({ x, width, top }) => ({
		top,
		pieces: [solid('spikes', [spikes(x, width, top)], 'tool')],
	}),
	band: elastic,
	tub,
	water,
};

/** What a thing looks like, and where one can rest on it. */
export function thingOf<Is extends Prop['is']>(prop: Of<Is>, figures: Figures): Thing {
	const make = makers[prop.is] as (prop: Of<Is>, figures: Figures) => Thing;
	return make(prop, figures);
}

function chair({ x, faces, top = -450, back, arms }: Of<'chair'>): Thing {
	const d = faces === 'left' ? -1 : 1;
	const at = (right: number, y: number): Point => [x + d * right, y];
	const leg = (right: number) =>
		angular([at(right, top), at(right + 36, top), at(right + 36, 0), at(right, 0)]);
	const lean = back === undefined ? 0 : 34;
	const rest =
		back === undefined
			? []
			: [
					solid('chair', [
						angular([at(0, top), at(34, top), at(34 - lean, back), at(-lean, back)]),
					]),
				];
	const [post, pad] = [at(330, top), box(at(190, (arms ?? 0) + 20), 390, 40, 18)];
	const armRests =
		arms === undefined
			? []
			: [
					solid('chair', [angular([post, at(366, top), at(366, arms), at(330, arms)])]),
					solid('chair', [pad]),
				];
	return {
		top: arms ?? top,
		wall: x,
		pieces: [
			...rest,
			solid('chair', [leg(20), leg(384)]),
			solid('chair', [box(at(215, top + 22), 446, 44, 18)]),
			...armRests,
		],
	};
}

const armRest = (x: number, top: number): Piece =>
	solid('chair-back', [box([x, top + 20], 84, 40, 18), bar(x - 18, top + 38, 36, 900)]);

function spiral([x, y]: Point, r: number): Point[] {
	return Array.from({ length: 9 }, (_, index): Point => {
		const [turn, far] = [index * 0.9, r * (0.72 - index * 0.07)];
		return [x + far * Math.cos(turn), y + far * Math.sin(turn)];
	});
}

/** A line in the color of the tool with a rim, so that it is seen on skin and on the sheet. */
const rope = (of: string, line: readonly Point[]): Piece[] => [
	{ of, look: 'rope-case', lines: [line] },
	{ of, look: 'rope', lines: [line] },
];

function bodyOf(figures: Figures, who: Who) {
	const figure = figures[who];
	if (!figure) throw new Error(`There is no ${who} to lay a thing on. Add the body to the pose.`);
	return figure;
}

const banded = (figures: Figures, who: Who, from: number, to: number, thick: number) =>
	bandOn(bodyOf(figures, who), from, to, thick);

function outward(figures: Figures, of: Who, up: number, far: number): Point {
	const place: Place = { of, up, edge: 'back' };
	const [x, y] = placeOf(place, figures);
	const [mx, my] = bodyOf(figures, of).spine.at(up);
	const long = Math.hypot(x - mx, y - my) || 1;
	return [x + ((x - mx) / long) * far, y + ((y - my) / long) * far];
}

const needle = (figures: Figures, of: Who, up: number, from: number, to: number): Point[] => [
	outward(figures, of, up, from),
	outward(figures, of, up, to),
];

/** From a pad on the back round the side to the device in the hand. */
const cable = (figures: Figures, of: Who, up: number, unit: Point): Point[] => {
	const [mx, my] = bodyOf(figures, of).spine.at(up - 60);
	return [outward(figures, of, up, 6), [mx, my], [(mx + unit[0]) / 2, unit[1] + 40], unit];
};

/** A towel over hips and thighs, down to what one lies on. */
function drape({ of, from, to, top }: Of<'drape'>, figures: Figures): Thing {
	const { joints } = bodyOf(figures, of);
	const [kx, ky] = joints.near.knee;
	const [hx] = joints.near.hip;
	const ups = [from, from + (to - from) / 2, to];
	const over = ups.map((up) => outward(figures, of, up, 10));
	const [ex = 0, ey = 0] = over.at(-1) ?? [];
	const hem = top + 40;
	const towel: Point[] = [
		[kx + 60, ky - 66],
		[(kx + hx) / 2, ky - 96],
		...over,
		[ex + 10, hem],
		[kx + 66, hem],
	];
	const folds = [0.25, 0.5, 0.75].map((share): Point[] => {
		const x = kx + 60 + (ex - kx - 60) * share;
		return [
			[x, ey + 90],
			[x + 6, hem - 12],
		];
	});
	return {
		pieces: [
			solid('drape', [{ points: towel, corners: [0, 4, 5, 6] }], 'soft'),
			{ of: 'drape', look: 'line', lines: folds },
		],
	};
}

function spikes(x: number, width: number, top: number): Ring {
	const count = Math.round(width / 26);
	const teeth = Array.from({ length: count * 2 + 1 }, (_, index): Point => [
		x + (index * width) / (count * 2),
		top + (index % 2) * 16,
	]);
	return angular([...teeth, [x + width, top + 30], [x, top + 30]]);
}

function gun({ at: [x, y], turn }: Of<'gun'>): Thing {
	const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
	const put = ([px, py]: Point): Point => [x + px * c - py * s, y + px * s + py * c];
	const ring = (points: readonly Point[]) => angular(points.map(put));
	// The head is the middle: its ball touches the skin, the grip lies behind.
	return {
		pieces: [
			solid(
				'gun',
				[
					ring([
						[22, -11],
						[70, -11],
						[70, 11],
						[22, 11],
					]),
				],
				'tool-light',
			),
			solid(
				'gun',
				[box(put([118, 0]), 118, 66, 24, turn), box(put([140, -88]), 48, 150, 20, turn)],
				'tool',
			),
			solid('gun', [round(put([24, 0]), 24)], 'tool'),
		],
	};
}

/** From one hand under both feet to the other hand. */
function elastic({ foot, hands }: Of<'band'>, figures: Figures): Thing {
	const figure = bodyOf(figures, hands);
	const ends = (['far', 'near'] as const).map((side: Side) => onHand(figure.hands[side], [62, 4]));
	const [left, right] = ends;
	if (!left || !right) return { pieces: [] };
	return { pieces: rope('band', [left, [-foot, -6], [foot, -6], right]).map(straightened) };
}

/** A stretched band has no curves: it is drawn from end to end, piece by piece. */
function straightened(piece: Piece): Piece {
	const [line = []] = piece.lines ?? [];
	return { ...piece, lines: line.slice(1).map((point, index) => [line[index] ?? point, point]) };
}

/** The inner walls of a tub at a height: one slopes, to lean on. */
const insideTub = ({ x, width, top }: { x: number; width: number; top: number }, y: number) => {
	const share = (y - top) / (tubFloor - top);
	return [x + 40 + 500 * share, x + width - 40 - 90 * share ** 2] as const;
};

const tubFloor = -60;

function tub(prop: Of<'tub'>): Thing {
	const { x, width, top } = prop;
	const levels = [top, top * 0.7, top * 0.4, tubFloor];
	const shell = smooth([
		[x - 16, top - 4],
		...levels.slice(1).map((y): Point => [insideTub(prop, y)[0] - 52, y + 24]),
		[x + 640, -14],
		[x + width - 240, -14],
		...levels
			.slice(1)
			.toReversed()
			.map((y): Point => [insideTub(prop, y)[1] + 44, y + 24]),
		[x + width + 16, top - 4],
		[x + width - 30, top - 4],
		[x + width * 0.5, top - 4],
		[x + 30, top - 4],
	]);
	return { top: tubFloor, pieces: [solid('tub', [shell])] };
}

function water(prop: Of<'water'>): Thing {
	const levels = [prop.level, prop.level * 0.7, prop.level * 0.4, tubFloor];
	const left = levels.map((y): Point => [insideTub(prop, y)[0], y]);
	const right = levels.toReversed().map((y): Point => [insideTub(prop, y)[1], y]);
	return { pieces: [solid('water', [angular([...left, ...right])], 'water')] };
}
