// Whether a reader has what a technique asks for. Pure.

import type { Helper } from './helpers.ts';
import type { Wishes } from './wishes.ts';

/** What a technique asks for. */
export interface Needs {
	/** Who can do it. */
	by: readonly Helper[];
	/** Ids of its tools; it needs one of them where hands are not enough. */
	tools: readonly string[];
	/** Who can do it with hands alone. */
	hands: readonly Helper[];
	/** Where it can be done. */
	where: readonly string[];
	/** The least time that it takes, in minutes. */
	minutes: number;
}

/** Whether the reader has what a technique asks for. */
export function fits({ by, tools, hands, where, minutes }: Needs, wishes: Wishes): boolean {
	const helper = wishes.helper ?? 'alone';
	return (
		by.includes(helper) &&
		(!wishes.tools ||
			hands.includes(helper) ||
			tools.some((tool) => wishes.tools?.includes(tool))) &&
		(!wishes.room || where.includes(wishes.room)) &&
		(!wishes.minutes || minutes <= wishes.minutes)
	);
}

/** Whether a technique uses a tool that the reader named. */
export const usesOne = ({ tools }: Needs, wishes: Wishes): boolean =>
	tools.some((tool) => wishes.tools?.includes(tool));
