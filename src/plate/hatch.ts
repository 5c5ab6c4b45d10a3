// How each rule of pressing is hatched, in the drawing and in the legend beside it.

import type { ZoneRule } from '../anatomy/names.ts';

/** A square that is laid side by side, mm, and the lines in it. */
interface Hatch {
	gap: number;
	line: string;
}

/** Lines that cross, lines one way, and dots (lines of no length with round ends). */
export const hatchOf: Readonly<Record<ZoneRule, Hatch>> = {
	never: { gap: 7, line: 'M-1 -1L8 8M-1 8L8 -1' },
	'no-hard-point': { gap: 9, line: 'M-1 10L10 -1M-1 1L1 -1M8 10L10 8' },
	'light-or-flat': { gap: 8, line: 'M2 2h0M6 6h0' },
};
