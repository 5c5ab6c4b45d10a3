// What strokes are drawn with, and the hand or tool at its place.

import { contacts } from '../../anatomy/act/contact.ts';
import type { Point } from '../../anatomy/geometry.ts';
import { glyphMarkup } from './glyph.ts';
import type { Drawn } from './scene.ts';

export interface Pen {
	/** Millimeters in a px of a picture 350 px wide. */
	u: number;
	/** Rings of pressure, 1 to 3. */
	strength: number;
	/** An id of its own, for masks. */
	name: string;
	/** True for a picture that moves. */
	moves: boolean;
}

/** An act as SVG text. */
export type Draw = (drawn: Drawn, pen: Pen) => string;

/** What is still in one picture and moves in the other. */
export const moved = (pen: Pen, still: string, move: (still: string) => string): string =>
	pen.moves ? move(still) : still;

/** A hand or tool at a place, as it lies there. */
export const glyphAt = (drawn: Drawn, at: Point, pen: Pen, key: string | number = ''): string =>
	glyphMarkup(drawn.act.by, at, drawn.from, drawn.isLeftHand, `${pen.name}h${String(key)}`);

/** Half of the breadth that presses, mm. */
export const halfOf = ({ act }: Drawn): number => contacts[act.by].across / 2;

/** Half of the breadth that is seen, mm. */
export const wholeHalfOf = ({ act }: Drawn): number =>
	(contacts[act.by].whole ?? contacts[act.by].across) / 2;

/** Where an act begins. */
export const startOf = ({ lines, places }: Drawn): Point => lines[0]?.[0] ?? places[0] ?? [0, 0];
