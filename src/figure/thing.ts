import { angular, type Piece } from './piece.ts';
import type { Ring } from '../anatomy/geometry.ts';
import type { Prop } from './prop.ts';

/** Where something can lie, sit or lean: the height of what is flat, or the x of what is upright. */
export interface Surface {
	top?: number;
	wall?: number;
}

export interface Thing extends Surface {
	pieces: Piece[];
}

/** A thing of one kind. */
export type Of<Is extends Prop['is']> = Extract<Prop, { is: Is }>;

/** A box without round corners, from its upper left. */
export const bar = (x: number, y: number, width: number, height: number): Ring =>
	angular([
		[x, y],
		[x + width, y],
		[x + width, y + height],
		[x, y + height],
	]);

/** One piece of closed outlines. */
export const solid = (
	of: string,
	rings: readonly Ring[],
	look: Piece['look'] = 'furniture',
): Piece => ({
	...{ of, look, rings },
});
