// What the reader marks on the body. Pure.

import { isSame, type Target } from '../plate/target.ts';
import { mostMarks, type Choice } from './choice.ts';

/** A choice with a place marked as sore, or no longer marked. */
export const withMark = (choice: Choice, target: Target, sore: number | undefined): Choice => ({
	...choice,
	marks: [
		...(choice.marks ?? []).filter((mark) => !isSame(mark, target)),
		...(sore === undefined ? [] : [{ id: target.id, side: target.side, sore }]),
	].slice(-mostMarks),
});

/** A choice with a place to be left alone, or no longer. */
export const withAvoided = (choice: Choice, target: Target, avoided: boolean): Choice => ({
	...choice,
	avoid: [
		...(choice.avoid ?? []).filter((one) => !isSame(one, target)),
		...(avoided ? [{ id: target.id, side: target.side }] : []),
	].slice(-mostMarks),
});
