// The marks of one act on the plate, by its stroke.

import type { StrokeKind } from '../../anatomy/act/act.ts';
import type { Draw } from './pen.ts';
import * as staying from './staying.ts';
import * as traveling from './traveling.ts';

const { hold } = staying;

const draws: Readonly<Record<StrokeKind, Draw>> = {
	...traveling,
	...staying,
	warm: hold,
	cool: hold,
	current: hold,
	'lie-on': hold,
};

/** What lies still, and is not worth a moving picture. */
export const still: readonly StrokeKind[] = ['hold', 'warm', 'cool', 'current', 'lie-on'];

/** The marks of an act as SVG text. */
export const marksOf: Draw = (drawn, pen) => draws[drawn.act.stroke](drawn, pen);
