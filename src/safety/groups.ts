// All reasons not to start, by what follows from them. Pure.

import { asLine } from '../format.ts';
import {
	lightMost,
	presses,
	reasonsOf,
	stepsInWords,
	withoutCases,
	type Applied,
	type Reason,
	type Technique,
	type Then,
} from './reasons.ts';
import { thenTitles } from './text.ts';

/** Reasons from which the same follows. */
export interface Group {
	title: string;
	reasons: Applied[];
}

/** The groups in the order of the list. */
const order: readonly Then[] = ['wait', 'never', 'here', 'ask', 'change', 'light'];

/** All reasons that a technique has, or a routine by the techniques of its steps, in their groups. */
export const groupsFor = (
	of: Technique | readonly Technique[],
	reasons: readonly Reason[],
): Group[] => groupsOf(withoutCases(reasonsOf(of, reasons)), [of].flat().some(presses));

/** All reasons by what follows from them; what forbids some steps alone stands by those steps. */
export function groupsOf(reasons: readonly Applied[], isPressing: boolean): Group[] {
	const titles = thenTitles(isPressing, lightMost);
	const groups = new Map<string, Applied[]>();
	for (const then of order) {
		for (const one of reasons.filter((each) => each.then === then)) {
			const isPart = then === 'never' && one.steps.length > 0;
			const title = isPart ? asLine(one.says) : titles[then];
			groups.set(title, [...(groups.get(title) ?? []), one]);
		}
	}
	return [...groups].map(([title, some]) => ({ title, reasons: some }));
}

/** What stands behind the name of a reason in its group: the steps that it is about, what else there is to do. */
export const behind = ({ also, steps, then }: Applied): string =>
	(steps.length > 0 && then !== 'never' ? ` (${stepsInWords(steps)})` : '') +
	(also ? `: ${also}` : '');
