// What the reader has at hand: who helps, which tools, where they are and how long they have. Pure.

import type { Helper } from './helpers.ts';

/** Where a reader can be; a technique may need a bath or a therapist's room instead. */
export const rooms = ['chair', 'wall', 'floor', 'bed'] as const;

export type Room = (typeof rooms)[number];

/** Minutes that a reader may have. */
export const times = [2, 5, 10, 20] as const;

/** From here on, of 10, a place is so sore that it is more than an ordinary ache: it is begun with softly. */
export const verySore = 7;

export interface Wishes {
	/** Who can help; what is left out is alone. */
	helper?: Helper | undefined;
	/** Ids of the tools at hand; none named is any. */
	tools?: readonly string[] | undefined;
	/** Where the reader is; left out is anywhere. */
	room?: Room | undefined;
	/** Minutes at most; left out is as long as it takes. */
	minutes?: number | undefined;
}
