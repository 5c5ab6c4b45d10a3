// How close one looks at a drawing, and at what of it. Pure; in the units of its view box, y downward.

import type { Point } from '../anatomy/geometry.ts';

/** A point of the drawing is seen at `scale` times it, moved by `x` and `y`. */
export interface Look {
	scale: number;
	x: number;
	y: number;
}

/** What is seen of the whole. */
export interface Frame {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** How close one can look. */
export const closest = 5;

/** All of it. */
export const whole: Look = { scale: 1, x: 0, y: 0 };

/** As the drawing is told of it. */
export const asTransform = ({ scale, x, y }: Look): string =>
	`translate(${x},${y}) scale(${scale})`;

const between = (least: number, value: number, most: number) =>
	Math.min(Math.max(value, least), most);

/** The nearest look that shows nothing beside the drawing. */
function within({ scale, x, y }: Look, frame: Frame): Look {
	if (scale === 1) return whole;
	const over = 1 - scale;
	return {
		scale,
		x: between(over * (frame.x + frame.width), x, over * frame.x),
		y: between(over * (frame.y + frame.height), y, over * frame.y),
	};
}

/** Closer by a factor, round a point that stays where it is. */
export function closer(look: Look, factor: number, [x, y]: Point, frame: Frame): Look {
	const scale = between(1, look.scale * factor, closest);
	const grown = scale / look.scale;
	return within({ scale, x: x - (x - look.x) * grown, y: y - (y - look.y) * grown }, frame);
}

/** Moved as a finger moves. */
export const moved = (look: Look, [fromX, fromY]: Point, [toX, toY]: Point, frame: Frame): Look =>
	within({ ...look, x: look.x + toX - fromX, y: look.y + toY - fromY }, frame);

const middle = ([a, b]: readonly [Point, Point]): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
const apart = ([a, b]: readonly [Point, Point]) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Closer as two fingers part, and moved as their middle moves. */
export function pinched(
	look: Look,
	from: readonly [Point, Point],
	to: readonly [Point, Point],
	frame: Frame,
): Look {
	const start = apart(from);
	const near = start > 0 ? closer(look, apart(to) / start, middle(from), frame) : look;
	return moved(near, middle(from), middle(to), frame);
}
