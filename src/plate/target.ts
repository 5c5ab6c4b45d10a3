// Something on the body with its side: how an address writes it, and what it is called. Pure.

import type { Where } from '../anatomy/names.ts';
import * as text from './text.ts';

/** Something on the body, with its side. */
export interface Target {
	/** Id of the page of a place, a muscle, a group or a bone. */
	id: string;
	side: Where;
}

/** A sore place with how bad it is. */
export interface Mark extends Target {
	/** From 0 to 10. */
	sore: number;
}

/** The fragment of one thing alone, without its `#`. */
export const fragmentOf = ({ id, side }: Target): string => `${id}-${side}`;

/** Whether two targets are the same thing on the same side. */
export const isSame = (a: Target, b: Target): boolean => a.id === b.id && a.side === b.side;

/** What a target is called: "Infraspinatus, your left"; what has no side needs no word for it. */
export const nameOf = (name: string, side: Where): string =>
	side === 'middle' ? name : text.onSide(name, side);
