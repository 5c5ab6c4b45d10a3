// What the picture of an act shows: the plate behind it, what is cut out, and where the numbers stand. Pure; mm.

import type { Act } from '../../anatomy/act/act.ts';
import { contacts } from '../../anatomy/act/contact.ts';
import { handFrom, placed } from '../../anatomy/act/hand.ts';
import { linesOf, pointOf } from '../../anatomy/act/way.ts';
import type { Depth } from '../../anatomy/body.ts';
import { mirror, type Box, type Point } from '../../anatomy/geometry.ts';
import { drawnIn } from '../../anatomy/shapes.ts';
import type { View } from '../../anatomy/upper-body/body.ts';
import type { Levels } from '../sheets.ts';

/** An act ready to draw on one half: its lines and places in the picture, and where its hand comes from, degrees. */
export interface Drawn {
	act: Act;
	lines: Point[][];
	back: Point[];
	places: Point[];
	from: number;
	/** Whether it is done on the left side: all that the right side has, mirrored. */
	mirrored: boolean;
	/** Whether a left hand does it. */
	isLeftHand: boolean;
}

const flipped = (from: number): number => 180 - from;

function drawnOn(act: Act, view: View, mirrored: boolean): Drawn {
	const to = (points: readonly Point[]) => (mirrored ? mirror(points) : [...points]);
	const from = handFrom(act, view);
	return {
		act,
		lines: act.way ? linesOf(act.way, view).map(to) : [],
		back: act.back ? to(linesOf(act.back, view)[0] ?? []) : [],
		places: to((act.at ?? []).map((spot) => pointOf(spot, view))),
		from: mirrored ? flipped(from) : from,
		mirrored,
		isLeftHand: mirrored !== (act.hand !== undefined && act.hand !== handOf(act)),
	};
}

/** The hand that does an act on the side that is drawn first, where nobody says which. */
const handOf = ({ side }: Act): 'right' | 'left' => (side === 'left' ? 'left' : 'right');

/** The acts of a picture on the halves on which they are done. */
export const drawnActs = (acts: readonly Act[], view: View): Drawn[] =>
	acts.flatMap((act) => {
		if (act.side === 'both') return [drawnOn(act, view, false), drawnOn(act, view, true)];
		return [drawnOn(act, view, act.side === 'left')];
	});

/** How deep the drawing is opened: to what is worked. */
export function levelsOf(acts: readonly Act[], view: View): Levels {
	const main = acts[0]?.on[0];
	const depth: Depth = main === undefined ? 1 : (drawnIn(main, view)?.depth ?? 1);
	return { left: depth, right: depth };
}

/** Where a hand or tool lies when it comes from below with its pad at 0,0: points round what is seen of it, mm. */
function outlineOf({ act: { by } }: Drawn): Point[] {
	const { across, along = across, whole = across, presses, hand, pads = [0] } = contacts[by];
	if (by === 'whole-hand') return grid(-48, -30, 68, 84);
	if (by === 'four-fingers') return grid(-56, -10, 40, 66);
	if (by === 'palm') return grid(-52, -112, 52, 70);
	if (hand) return grid(Math.min(...pads) - 12, -10, Math.max(...pads) + 12, 72);
	if (presses === 'point') return grid(-whole / 2, -whole / 2, whole / 2, whole / 2);
	const [w, h] = presses === 'bar' ? [along / 2, whole / 2] : [along / 2, across / 2];
	return grid(-w, -h, w, h);
}

/** Points over a rectangle, its edges included, at most 9 mm apart. */
function grid(left: number, top: number, right: number, bottom: number): Point[] {
	const line = (from: number, to: number) => {
		const count = Math.ceil((to - from) / 9);
		return Array.from({ length: count + 1 }, (_, index) => from + (index * (to - from)) / count);
	};
	return line(left, right).flatMap((x) => line(top, bottom).map((y): Point => [x, y]));
}

/** How far arrows reach beside what touches, mm. */
const arrows: Partial<Record<Act['stroke'], number>> = {
	shift: 26,
	drag: 44,
	knead: 24,
	squeeze: 34,
};

/** Points round the arrows beside what touches. */
function arrowsRound({ act, places, from }: Drawn): Point[] {
	const room = arrows[act.stroke];
	if (room === undefined) return [];
	const wide = (contacts[act.by].whole ?? 0) / 2;
	const beside: Point[] = [
		[-room, 0],
		[room, 0],
		[0, -room],
		[0, room],
	];
	const ways: Point[] = act.stroke === 'drag' ? [[0, -112 - room]] : beside;
	const beforeTips = act.stroke === 'squeeze' ? places.slice(0, 1) : [];
	return [
		...beforeTips.flatMap((at) => [10, 20, 30, 38].map((off) => placed([0, -off], at, from))),
		...places.flatMap(([x, y]) =>
			ways.flatMap(([dx, dy]) =>
				[0.4, 0.7, 1].map((share): Point => [
					x + share * dx + Math.sign(dx) * wide,
					y + share * dy + Math.sign(dy) * wide,
				]),
			),
		),
	];
}

/** Points of all that touches, where it lies at first: what stays touches at all its places. */
function touchesRound(drawn: Drawn): Point[] {
	const { act, lines, places, from } = drawn;
	const turned = contacts[act.by].hand ? from : 90;
	const first = lines[0]?.[0] ?? places[0] ?? [0, 0];
	const isOne = lines.length > 0 || act.stroke === 'squeeze' || act.stroke === 'knead';
	const outline = outlineOf(drawn);
	return (isOne ? [first] : places).flatMap((at) =>
		outline.map((point) => placed(point, at, turned)),
	);
}

/** Points of all that is drawn for an act: what the picture must show, and numbers must not hide. */
export function marksRound(drawn: Drawn): Point[] {
	const { act, lines, back, places } = drawn;
	const { across, presses } = contacts[act.by];
	const half = { flat: 6, bar: 40, point: across / 2 }[presses];
	const ways = [...lines.flat(), ...back, ...places].flatMap(([x, y]): Point[] => [
		[x - half, y],
		[x + half, y],
		[x, y - half],
		[x, y + half],
	]);
	return [...ways, ...touchesRound(drawn), ...arrowsRound(drawn)];
}

/** Room round what a picture must show, mm, and the least that it shows, so that one sees where on the body it is. */
const room = 16;
const least = { width: 230, height: 150 };

/** Breadth to height of a picture: the small figure stands under it. */
const ratios = [1.45, 1.6] as const;

/** What is cut out of the plate: all that must be seen, within the ratios; never past the figure. */
export function cutOf(drawn: readonly Drawn[]): Box {
	const points = drawn.flatMap(marksRound);
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const ends = (values: number[]) => [Math.min(...values) - room, Math.max(...values) + room];
	const [left = 0, right = 0] = ends(xs);
	const [top = 0, bottom = 0] = ends(ys);
	const width = Math.max(right - left, least.width);
	const height = Math.max(bottom - top, least.height);
	const ratio = Math.min(ratios[1], Math.max(ratios[0], width / height));
	const size = { width: Math.max(width, height * ratio), height: Math.max(height, width / ratio) };
	const isWhole = drawn.some(({ mirrored }) => mirrored) && drawn.some(({ mirrored }) => !mirrored);
	const x = isWhole ? -size.width / 2 : (left + right) / 2 - size.width / 2;
	return {
		x: Math.round(x),
		y: Math.round((top + bottom) / 2 - size.height / 2),
		width: Math.round(size.width),
		height: Math.round(size.height),
	};
}
