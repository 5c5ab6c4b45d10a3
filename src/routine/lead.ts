// How a step of a routine, or a technique alone, is led: what its front matter says of that, and the steps that follow. Pure.

import type { Step } from './step.ts';

/** What front matter says of how something is led. */
export interface Lead {
	/** What to do, in at most 30 characters with spaces. */
	cue: string;
	/** One side and then the other, both at once, or the middle, where there is no side. */
	side: 'each' | 'both' | 'middle';
	/** How long one part lasts: on one side, at one spot, whole seconds. */
	seconds: number;
	/** How many spots, one after the other, on each side. */
	spots?: number | undefined;
	/** How many times through all its sides and spots. */
	rounds?: number | undefined;
}

/** The sides of a lead in their order: the pictures are drawn for the right one. */
const sidesOf = ({ side }: Lead): readonly Step['side'][] =>
	side === 'each' ? ['right', 'left'] : [side];

/** How long all parts of a lead last together. */
export const ledSeconds = (lead: Lead): number =>
	lead.seconds * (lead.spots ?? 1) * (lead.rounds ?? 1) * sidesOf(lead).length;

/**
 * The steps of a lead: each spot on one side, then on the other, as many times as it says.
 * @param way id of the technique
 */
export function stepsOf(lead: Lead, way: string, pressure: Step['pressure']): Step[] {
	const { cue, seconds, spots = 1, rounds = 1 } = lead;
	const round = sidesOf(lead).flatMap((side) =>
		Array.from({ length: spots }, (): Step => ({ way, side, seconds, cue, pressure })),
	);
	return Array.from({ length: rounds }, () => round).flat();
}
