// How each rule of pressing is hatched, in the drawing and in the legend beside it.

import type { ZoneRule } from '../anatomy/names.ts';

/** A square that is laid side by side, mm, and the lines in it, in steps from its corner. */
interface Hatch {
	gap: number;
	line: string;
	/** How broad these are, mm. */
	width: number;
}

/** Lines that cross, lines one way, and dots (lines of no length with round ends). */
export const hatchOf: Readonly<Record<ZoneRule, Hatch>> = {
	never: { gap: 7, line: 'm-1 -1l9 9m-9 0l9 -9', width: 1.4 },
	'no-hard-point': { gap: 9, line: 'm-1 10l11 -11m-11 2l2 -2m7 11l2 -2', width: 1.4 },
	'light-or-flat': { gap: 8, line: 'm2 2h0m4 4h0', width: 2.4 },
};
