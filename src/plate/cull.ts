// What of the body a picture shows at all: the rest need not be sent. Pure; mm.

import type { Depth } from '../anatomy/body.ts';
import type { Box } from '../anatomy/geometry.ts';
import { sides } from '../anatomy/names.ts';
import type { Shape } from '../anatomy/shape.ts';
import type { Side } from '../anatomy/names.ts';
import { upperBody, type View } from '../anatomy/upper-body/body.ts';
import { isAway, type Levels } from './sheets.ts';
import { seenIn } from './wall/seen.ts';

/** How many numbers each command of a relative path takes. */
const taken: Readonly<Record<string, number>> = { m: 2, l: 2, c: 6, h: 1, v: 1, z: 0 };

/** A box round a path of relative commands, control points included: never smaller than what is drawn. */
export function boundsOf(path: string): Box {
	let [x, y] = [0, 0];
	let start = [0, 0];
	const xs: number[] = [];
	const ys: number[] = [];
	const go = (dx: number, dy: number) => {
		xs.push(x + dx);
		ys.push(y + dy);
	};
	for (const [, letter = '', numbers = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
		const command = letter.toLowerCase();
		const all = (numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
		const isAbsolute = letter !== command;
		if (command === 'z') [x, y] = [start[0] ?? 0, start[1] ?? 0];
		const size = taken[command];
		if (size === undefined)
			throw new Error(`The path command "${letter}" is unknown to boundsOf. Add it there.`);
		for (let at = 0; size > 0 && at < all.length; at += size) {
			const part = all.slice(at, at + size);
			const [dx, dy] = [isAbsolute ? -x : 0, isAbsolute ? -y : 0];
			if (command === 'h') go((part[0] ?? 0) + dx, 0);
			else if (command === 'v') go(0, (part[0] ?? 0) + dy);
			else
				for (let pair = 0; pair < size; pair += 2)
					go((part[pair] ?? 0) + dx, (part[pair + 1] ?? 0) + dy);
			[x, y] = [xs.at(-1) ?? x, ys.at(-1) ?? y];
			if (command === 'm' && at === 0) start = [x, y];
		}
	}
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** Lines and edges reach a little past the outline, mm. */
const rim = 4;

const meets = (box: Box, cut: Box): boolean =>
	box.x - rim < cut.x + cut.width &&
	box.x + box.width + rim > cut.x &&
	box.y - rim < cut.y + cut.height &&
	box.y + box.height + rim > cut.y;

/**
 * The shapes that a picture shows on one half at least: inside the cut, and not taken away there.
 * @param mirrored the side that lies on the left of the picture
 */
export const seenShapes = (
	shapes: readonly Shape[],
	cut: Box,
	levels: Levels,
	mirrored: Side,
): Shape[] =>
	shapes.filter(({ outline, depth, stays }) => {
		const box = boundsOf(outline);
		return sides.some((side) => {
			const there = side === mirrored ? { ...box, x: -box.x - box.width } : box;
			return meets(there, cut) && (stays === true || !isAway(depth, levels[side]));
		});
	});

/** What is seen of the muscles at all, by view and level: worked out once. */
const inSight = new Map<string, Set<string>>();

/** The muscles of which the others leave something to see, to the grain of 4 mm with which seen.ts looks. */
function musclesSeen(view: View, level: Depth): Set<string> {
	const key = `${view} ${String(level)}`;
	const found = inSight.get(key) ?? new Set(seenIn(view, level, upperBody.whole).keys());
	inSight.set(key, found);
	return found;
}

/** Without the muscles that others cover whole on both sides. */
export const uncovered = (shapes: readonly Shape[], view: View, levels: Levels): Shape[] =>
	shapes.filter(
		({ id, kind, hidden }) =>
			kind !== 'muscle' ||
			hidden === true ||
			sides.some((side) => musclesSeen(view, levels[side]).has(id)),
	);

/** A muscle as its outline alone. */
export function plain(shape: Shape): Shape {
	if (shape.kind !== 'muscle') return shape;
	const outlined = { ...shape };
	delete outlined.fibers;
	delete outlined.fades;
	return outlined;
}
