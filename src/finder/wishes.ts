// What the reader has at hand: who helps, which tools, where they are and how long they have. Pure.

import type { Helper } from './helpers.ts';

/** Where a reader can be; a technique may need a bath or a therapist's room instead. */
export const rooms = ['chair', 'wall', 'floor', 'bed'] as const;

export type Room = (typeof rooms)[number];

/** Minutes that a reader may have. */
export const times = [2, 5, 10, 20] as const;

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

/** What a technique asks for. */
export interface Needs {
	/** Who can do it. */
	by: readonly Helper[];
	/** Ids of its tools; it needs one of them, or hands alone where there is none. */
	tools: readonly string[];
	/** Where it can be done. */
	where: readonly string[];
	/** The least time that it takes, in minutes. */
	minutes: number;
}

/** Whether the reader has what a technique asks for. */
export function fits({ by, tools, where, minutes }: Needs, wishes: Wishes): boolean {
	return (
		by.includes(wishes.helper ?? 'alone') &&
		(!wishes.tools || tools.length === 0 || tools.some((tool) => wishes.tools?.includes(tool))) &&
		(!wishes.room || where.includes(wishes.room)) &&
		(!wishes.minutes || minutes <= wishes.minutes)
	);
}

/** Whether a technique uses a tool that the reader named. */
export const usesOne = ({ tools }: Needs, wishes: Wishes): boolean =>
	tools.some((tool) => wishes.tools?.includes(tool));
