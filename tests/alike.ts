// Routines that are nearly the same one: most steps of the shorter are steps of the longer too, in whatever order.

import { parse } from 'yaml';

/** So large a part of the steps of the shorter routine in another makes the two alike. */
export const mostShared = 3 / 4;

/** A routine by what its steps are. */
export interface Routine {
	id: string;
	/** Ids of the techniques of its steps, in their order. */
	techniques: readonly string[];
}

/** A routine as its page has it. */
export function routineIn(id: string, page: string): Routine {
	const [, front = ''] = /^---\n([^]*?)\n---\n/.exec(page) ?? [];
	const { steps } = parse(front) as { steps: { technique: string }[] };
	return { id, techniques: steps.map(({ technique }) => technique) };
}

/** How many steps two routines share; a technique that stands twice in both is shared twice. */
export function shared(one: Routine, other: Routine): number {
	const left = [...other.techniques];
	return one.techniques.filter((technique) => {
		const at = left.indexOf(technique);
		if (at >= 0) left.splice(at, 1);
		return at >= 0;
	}).length;
}

/** All pairs that are alike, in words: "desk-5-minutes and driver-break share 4 of 4". */
export const alike = (routines: readonly Routine[]): string[] =>
	routines.flatMap((one, index) =>
		routines.slice(index + 1).flatMap((other) => {
			const both = shared(one, other);
			const steps = Math.min(one.techniques.length, other.techniques.length);
			if (both < steps * mostShared) return [];
			return [`${one.id} and ${other.id} share ${String(both)} of ${String(steps)}`];
		}),
	);
