// The drawing of the wall plate as plain marks with plain colors, so that a picture file and a printed page are made from the
// same ones. Pure. Unit: mm in the frame of upper-body/landmarks.ts; the sheet scales them.

import { interpolateLab, rgb } from 'd3';
import type { Depth } from '../../anatomy/body.ts';
import type { Side } from '../../anatomy/names.ts';
import type { Kind, Shape } from '../../anatomy/shape.ts';
import { plateShapes, skinOutline } from '../../anatomy/shapes.ts';
import type { Fade } from '../../anatomy/tendons.ts';
import { upperBody, type View } from '../../anatomy/upper-body/body.ts';
import { isAway, type Levels } from '../sheets.ts';

/** One path: filled, stroked, or both. */
export interface Mark {
	/** SVG path. */
	d: string;
	fill?: string;
	stroke?: string;
	/** Of its stroke. */
	width?: number;
	opacity?: number;
	/** White tendon that fades into the flesh: in place of a fill. */
	fade?: Fade;
	/** Drawn as a broken line. */
	isBroken?: boolean;
}

/** The marks of one half of the body. */
export interface Half {
	side: Side;
	/** True for the half that is turned over. */
	isMirrored: boolean;
	marks: Mark[];
}

/** Colors by their name in a style sheet, without "--" and "color-". */
export type Colors = Readonly<Record<string, string>>;

/**
 * The light ones of the colors in a style sheet: `--color-skin: light-dark(#f3e3d3, #262f35)`.
 * @throws {Error} when it has none
 */
export function lightColors(css: string): Colors {
	const found = [...css.matchAll(/--(?:color-)?([a-z-]+): light-dark\((#[0-9a-f]{6}),/g)];
	if (found.length === 0)
		throw new Error('The style sheet names no color as light-dark(#rrggbb, …).');
	return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]));
}

/** The skin round both halves. */
export const skinMark = (colors: Colors): Mark => ({
	d: skinOutline(),
	...{ fill: colors.skin ?? '', stroke: colors['skin-edge'] ?? '', width: 1.4 },
});

/** The marks of both halves, opened as deep as `levels` say. */
export function halves(view: View, levels: Levels, colors: Colors): Half[] {
	const shapes = plateShapes(view);
	const { leftmost } = upperBody.views[view];
	return (['left', 'right'] as const).map((side) => ({
		side,
		isMirrored: side === leftmost,
		marks: shapes
			.filter(({ stays, depth }) => stays === true || !isAway(depth, levels[side]))
			.flatMap((shape) => marksOf(shape, levels[side], colors)),
	}));
}

/** How much darker each depth is than the skin's muscles, and how wide its edge. */
const byDepth: Partial<Record<Depth, { dark: number; edge: number }>> = {
	2: { dark: 0.08, edge: 1.2 },
	3: { dark: 0.14, edge: 1 },
	4: { dark: 0.2, edge: 0.9 },
	5: { dark: 0.24, edge: 0.9 },
};

function marksOf(shape: Shape, level: Depth, colors: Colors): Mark[] {
	return shape.kind === 'muscle'
		? muscleMarks(shape, level, paletteOf(colors))
		: otherMarks({ ...shape, kind: shape.kind }, paletteOf(colors));
}

/** A color by its name, and two of them mixed. */
interface Palette {
	(name: string): string;
	mixed: (first: string, second: string, share: number) => string;
}

const paletteOf = (colors: Colors): Palette => {
	const color = (name: string) => colors[name] ?? '';
	const mixed = (first: string, second: string, share: number) =>
		rgb(interpolateLab(color(first), color(second))(share)).formatHex();
	return Object.assign(color, { mixed });
};

/** A muscle that lies under the skin. */
const atSkin = { dark: 0, edge: 1.6 };

function muscleMarks(shape: Shape, level: Depth, color: Palette): Mark[] {
	const { outline: d, depth, fibers, lines, fades = [] } = shape;
	if (shape.hidden)
		return level > 2 ? [{ d, stroke: color('fiber'), width: 1, isBroken: true }] : [];
	const { dark, edge } = (level > 1 ? byDepth[depth] : undefined) ?? atSkin;
	return [
		{ d, fill: color.mixed('muscle', 'depth', dark) },
		...(fibers ? [{ d: fibers, stroke: color('fiber'), width: 0.55, opacity: 0.65 }] : []),
		...(lines ? [{ d: lines, stroke: color('muscle-edge'), width: 1.1 }] : []),
		...fades.map((fade): Mark => ({ d, fade, fill: color('tendon') })),
		{ d, stroke: color('muscle-edge'), width: edge },
	];
}

/** How all but muscles look. */
const looks: Record<Exclude<Kind, 'muscle'>, (color: Palette) => Omit<Mark, 'd'>> = {
	bone: (color) => ({ fill: color('bone'), stroke: color('bone-edge'), width: 0.9 }),
	ridge: (color) => ({ fill: color('bone'), stroke: color('bone-edge'), width: 0.9 }),
	'far-bone': (color) => ({
		...{ fill: color.mixed('bone', 'bone-edge', 0.24), stroke: color('bone-edge'), width: 0.6 },
	}),
	cartilage: (color) => ({ fill: color('cartilage'), stroke: color('bone-edge'), width: 0.9 }),
	cage: (color) => ({ fill: color.mixed('skin', 'muscle', 0.34) }),
	fascia: (color) => ({ fill: color('tendon'), stroke: color('muscle-edge'), width: 1 }),
	face: (color) => ({ fill: color('skin') }),
	contour: (color) => ({ stroke: color('skin-edge'), width: 1.1 }),
};

function otherMarks(shape: Shape & { kind: Exclude<Kind, 'muscle'> }, color: Palette): Mark[] {
	const { outline, kind, parts = [outline], holes, openings, lines, fibers } = shape;
	const look = looks[kind](color);
	const edge = color('bone-edge');
	return [
		...parts.map((d) => ({ d, ...look })),
		...(holes ? [{ d: holes, fill: color('skin'), stroke: edge, width: 0.9 }] : []),
		...(openings
			? [{ d: openings, fill: color.mixed('bone', 'bone-edge', 0.55), stroke: edge, width: 0.9 }]
			: []),
		...(lines ? [{ d: lines, stroke: edge, width: 0.6 }] : []),
		...(fibers ? [{ d: fibers, stroke: edge, width: 0.6, opacity: 0.7 }] : []),
	];
}
