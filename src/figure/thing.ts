import { angular, type Piece } from './piece.ts';
import type { Ring } from '../anatomy/geometry.ts';
import type { Prop } from './prop.ts';

/** A thing as it is drawn, and how high it is where one can lie or sit on it. */
export interface Thing {
	top?: number;
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
