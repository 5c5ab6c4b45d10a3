// What a reader asks a routine for, and what speaks against some of it. Pure.

import type { Wishes } from '../../finder/wishes.ts';
import type { Mark, Target } from '../../plate/target.ts';
import type { Step } from '../step.ts';

/** Where it aches and how bad, what to leave alone, who helps, what is at hand, where one is, how long one has. */
export interface Wanted extends Wishes {
	marks: readonly Mark[];
	avoid: readonly Target[];
	minutes: number;
}

/** A reason not to massage that the reader gave, and whether a doctor has said yes all the same. */
export interface Given {
	id: string;
	yes?: boolean | undefined;
}

/** A step, and how many steps softer than usual it is. */
export interface Made extends Step {
	soft: number;
}

/** The least and the most minutes of a routine. */
export const minutesRange = { min: 2, max: 60 };

/** The minutes that a page offers. */
export const offeredMinutes = [5, 10, 15, 20, 30] as const;

/** The minutes where a reader said nothing. */
export const usualMinutes = 5;
