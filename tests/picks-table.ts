// What the finder names first at each place, by what one does it with, or why it names nothing. Pure.

import type { Answers, Sore } from '../src/finder/answers.ts';
import { means, wishesWith, type Means } from '../src/finder/means.ts';
import { lackFor, picksFor } from '../src/finder/picks.ts';

/** The first pick, by its id, or the sentence that a reader gets in its place. */
export interface Cell {
	pick?: string | undefined;
	reason?: string | undefined;
}

function cellOf(answers: Answers, sore: Sore, one: Means): Cell {
	if (sore.outside) return { reason: sore.outside.says };
	const wishes = wishesWith(one, {});
	const { fits, isInstead } = picksFor(answers, sore, wishes);
	return isInstead ? { reason: lackFor(answers, sore, wishes)?.says } : { pick: fits[0]?.way.id };
}

/** A row a place, those that are not ours at the end. */
export const pickRows = (answers: Answers): { id: string; cells: Cell[] }[] =>
	answers.sores.map((sore) => ({
		id: sore.id,
		cells: means.map((one) => cellOf(answers, sore, one)),
	}));
