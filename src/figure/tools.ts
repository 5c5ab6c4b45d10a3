import type { Point, Ring } from '../anatomy/geometry.ts';
import { bandOn } from './outlines.ts';
import { angular, box, round, type Piece } from './piece.ts';
import { sides, type Place, type Who } from './place.ts';
import { onHand, placeOf, type Figures } from './skeleton.ts';
import { solid, type Of, type Thing } from './thing.ts';

/** A line in the color of the tool with a rim, so that it is seen on skin and on the sheet. */
export const rope = (of: string, line: readonly Point[]): Piece[] => [
	{ of, look: 'rope-case', lines: [line] },
	{ of, look: 'rope', lines: [line] },
];

function bodyOf(figures: Figures, who: Who) {
	const figure = figures[who];
	if (!figure) throw new Error(`There is no ${who} to lay a thing on. Add the body to the pose.`);
	return figure;
}

/** A band on the skin of the back of a body. */
export const banded = (figures: Figures, who: Who, from: number, to: number, thick: number) =>
	bandOn(bodyOf(figures, who), from, to, thick);

/** A point over the skin of the back. */
export function outward(figures: Figures, of: Who, up: number, far: number): Point {
	const place: Place = { of, up, edge: 'back' };
	const [x, y] = placeOf(place, figures);
	const [mx, my] = bodyOf(figures, of).spine.at(up);
	const long = Math.hypot(x - mx, y - my) || 1;
	return [x + ((x - mx) / long) * far, y + ((y - my) / long) * far];
}

/** A line that stands on the back. */
export const needle = (
	figures: Figures,
	of: Who,
	up: number,
	from: number,
	to: number,
): Point[] => [outward(figures, of, up, from), outward(figures, of, up, to)];

/** From a pad on the back round the side to the device in the hand. */
export const cable = (figures: Figures, of: Who, up: number, unit: Point): Point[] => {
	const [mx, my] = bodyOf(figures, of).spine.at(up - 60);
	return [outward(figures, of, up, 6), [mx, my], [(mx + unit[0]) / 2, unit[1] + 40], unit];
};

/** A towel over hips and thighs, down to what one lies on. */
export function drape({ of, from, to, top }: Of<'drape'>, figures: Figures): Thing {
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

/** Many small points in a row. */
export function spikes(x: number, width: number, top: number): Ring {
	const count = Math.round(width / 26);
	const teeth = Array.from({ length: count * 2 + 1 }, (_, index): Point => [
		x + (index * width) / (count * 2),
		top + (index % 2) * 16,
	]);
	return angular([...teeth, [x + width, top + 30], [x, top + 30]]);
}

/** A massage gun. */
export function gun({ at: [x, y], turn }: Of<'gun'>): Thing {
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

/** From one hand under feet or seat to the other hand. */
export function elastic({ from: [x, y], hands }: Of<'band'>, figures: Figures): Thing {
	const figure = bodyOf(figures, hands);
	const [left, right] = sides.map((side) => onHand(figure.hands[side], [62, 4]));
	if (!left || !right) return { pieces: [] };
	return { pieces: rope('band', [left, [-x, y], [x, y], right]).map(straightened) };
}

/** A stretched band has no curves: it is drawn from end to end, piece by piece. */
function straightened(piece: Piece): Piece {
	const [line = []] = piece.lines ?? [];
	return { ...piece, lines: line.slice(1).map((point, index) => [line[index] ?? point, point]) };
}
