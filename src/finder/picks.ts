// What a reader does first for a sore place: one technique to begin with, two more, and the routine that fits best. Pure.

import {
	waysFor,
	waysInstead,
	type Answers,
	type Fit,
	type Lack,
	type RoutineWay,
	type Sore,
} from './answers.ts';
import { usesOne } from './fits.ts';
import { meansOf, wishesWith, type Means } from './means.ts';
import { unreached } from './text.ts';
import { kindOf } from './tool-kinds.ts';
import { rooms, type Wishes } from './wishes.ts';

/** How many techniques an answer shows. */
const most = 3;

/** A technique can be done where a reader is at any time; a bath or a practice is not such a place. */
const isAtHand = ({ way }: Fit): boolean =>
	way.where.some((where) => rooms.includes(where as never));

/** What is wished where nothing was said: hands alone. */
const orHands = (wishes: Wishes): Wishes =>
	meansOf(wishes) === 'hands' ? { ...wishes, tools: [] } : wishes;

/** With these, what is named uses the tool; hands and a helper are always there. */
const needsTool = (one: Means | undefined): boolean => one === 'ball' || one === 'roller';

/** What to do now. */
export interface Picks {
	/** At most 3, the one to begin with first; none where nothing reaches the place safely. */
	fits: Fit[];
	/** Whether nothing fits the wishes, so that these ask for something else. */
	isInstead: boolean;
}

/** Whether a technique is for a place: its page says to try it first, or the picture shows a muscle that lies there. */
const isFor = (answers: Answers, { way }: Fit, { muscles, ways, tried }: Sore): boolean =>
	ways.slice(0, tried ?? 0).includes(answers.ways.indexOf(way)) ||
	muscles.some(({ id, here }) => here && way.on.includes(id));

/** What is for the place comes first, of that what touches before what moves, then all else. */
const rank = (answers: Answers, fit: Fit, sore: Sore): number =>
	isFor(answers, fit, sore) ? (fit.way.moves ? 1 : 0) : 2;

/** One's own hands reach what is for the place; with a tool, or by somebody else, more. */
const canReach = (answers: Answers, fit: Fit, sore: Sore, wishes: Wishes): boolean =>
	(wishes.helper ?? 'alone') !== 'alone' ||
	!fit.way.hands.includes('alone') ||
	usesOne(fit.way, wishes) ||
	isFor(answers, fit, sore);

/**
 * The techniques to begin with: those that the reader can do with what they wish, in the order in which to try them, first
 * those that its page says to try first or whose picture shows a muscle that lies there, what moves it after them.
 * Where there are none, the nearest: alone with a tool before anyone else.
 */
export function picksFor(answers: Answers, sore: Sore, wishes: Wishes): Picks {
	const hasTool = needsTool(meansOf(wishes));
	const found = waysFor(answers, sore, orHands(wishes))
		.filter((fit) => isAtHand(fit) && (!hasTool || usesOne(fit.way, wishes)))
		.filter((fit) => canReach(answers, fit, sore, wishes))
		.sort((a, b) => rank(answers, a, sore) - rank(answers, b, sore));
	const instead =
		found.length > 0
			? []
			: waysInstead(answers, sore, wishes).filter(
					(fit) => isAtHand(fit) && (fit.way.tools.length > 0 || canReach(answers, fit, sore, {})),
				);
	return { fits: [...found, ...instead].slice(0, most), isInstead: found.length === 0 };
}

/** Why none is for what the reader asked to do it with; nothing where one would be, with more time or elsewhere. */
export function lackFor(answers: Answers, sore: Sore, wishes: Wishes): Lack | undefined {
	const asked = meansOf(wishes);
	return asked && picksFor(answers, sore, wishesWith(asked, {})).isInstead
		? (sore.lacks?.[asked] ?? { says: unreached[asked] })
		: undefined;
}

/** What is wished where nothing fits what the reader has: what the first pick takes, with whoever does it. */
export function wishesFor({ fits: [first], isInstead }: Picks, wishes: Wishes): Wishes {
	if (!first || !isInstead) return wishes;
	const { by, tools } = first.way;
	return by.includes('alone')
		? { ...wishes, helper: undefined, tools }
		: { ...wishes, helper: by[0], tools: undefined };
}

/** With which of the means one does what is shown: what was asked for, or what stands in its place. */
export function meansShown({ fits: [first], isInstead }: Picks, wishes: Wishes): Means | undefined {
	if (!first || !isInstead) return meansOf(wishes);
	const { by, hands, tools } = first.way;
	const { helper = 'alone' } = wishes;
	const who = by.includes(helper) ? helper : by[0];
	if (who !== 'alone') return who === 'partner' ? who : undefined;
	if (hands.includes(who)) return 'hands';
	return tools.map(kindOf).find((kind) => kind === 'ball' || kind === 'roller');
}

/** A routine for a sore place, and why it is named. */
export interface RoutineFit {
	routine: RoutineWay;
	/** How many of its steps are techniques for the place. */
	steps: number;
}

/** Whether a reader can follow a routine: it asks for all of its tools and things, and with a ball or a roller it uses that. */
function suits(
	{ by, tools, things, minutes }: RoutineWay,
	{ helper = 'alone', ...wishes }: Wishes,
) {
	const has = (tool: string) => wishes.tools?.includes(tool) ?? true;
	const uses = !needsTool(meansOf({ helper, ...wishes })) || tools.some(has);
	const isInTime = !wishes.minutes || minutes <= wishes.minutes;
	const hasAll = tools.every(has) && !(things && wishes.tools);
	return by.includes(helper) && hasAll && uses && isInTime;
}

/** Whether at least half of a routine is for a sore place. */
const isHalf = ({ routine, steps }: RoutineFit): boolean => 2 * steps >= routine.ways.length;

/**
 * The routine that fits a sore place best, at least half of it for the place, with what the reader has: one for anyone before
 * one for a certain life, the greater share, the shorter one.
 */
export function routineFor(answers: Answers, sore: Sore, wishes: Wishes): RoutineFit | undefined {
	const asked = orHands(wishes);
	const [best] = answers.routines
		.map((routine) => ({
			routine,
			steps: routine.ways.filter((way) => sore.ways.includes(way)).length,
		}))
		.filter((found) => isHalf(found) && suits(found.routine, asked))
		.sort(
			(a, b) =>
				Number(a.routine.forSome) - Number(b.routine.forSome) ||
				b.steps / b.routine.ways.length - a.steps / a.routine.ways.length ||
				a.routine.minutes - b.routine.minutes,
		);
	return best;
}
