// What a choice lights on the drawing. Pure.

import type { Part, Sore } from '../finder/answers.ts';
import type { Lights } from '../plate/light.ts';

/**
 * What stands out: parts that are hot, because they were chosen or lie there, those that may send their ache there, and the
 * places where it may be felt. Of a group its members are lit.
 */
export function lightsOf(
	sore: Sore | undefined,
	part: Part | undefined,
): Pick<Lights, 'hot' | 'warm' | 'felt'> {
	const muscles = sore?.muscles ?? [];
	const idsOf = (here: true | undefined) =>
		muscles.filter((muscle) => muscle.here === here).map(({ id }) => id);
	return {
		hot: new Set(part ? (part.members ?? [part.id]) : idsOf(true)),
		warm: new Set(idsOf(undefined)),
		felt: sore ? { [sore.id]: 'chosen' } : (part?.felt ?? {}),
	};
}
