// Reasons not to massage, or to do less: what each means for a technique, a routine, a page. Pure: the reasons of
// content/facts/reasons.yaml come in as arguments, the graver first.

import type { CollectionEntry } from 'astro:content';
import { listed } from '../format.ts';
import { reasonText } from './text.ts';

/** A reason, as content/facts/reasons.yaml has it. */
export type Reason = CollectionEntry<'reasons'>['data'];

/** A rule of a reason. */
export type Rule = Reason['rules'][number];

/** What follows from a reason. */
export type Then = Rule['then'];

/** What of a technique the rules ask for. */
export interface Technique {
	id: string;
	data: Pick<
		CollectionEntry<'techniques'>['data'],
		'who' | 'where' | 'stroke' | 'tools' | 'pressure' | 'lies' | 'touches' | 'only'
	>;
}

/** A reason as it applies to one technique or routine. */
export interface Applied {
	id: string;
	/** What it is, in full. */
	name: string;
	/** The same in few words, and in fewer still. */
	short: string;
	line: string;
	/** Id of the page in content/safety/ that explains it. */
	page: string | undefined;
	then: Then;
	/** What to do, in full: "ask first; after a yes at most 2 of 10". */
	says: string;
	/** What to do beyond that which the others with the same `then` share: "sit, or lie on the side". */
	also: string | undefined;
	/** The wider reason of which it is a case. */
	of: string | undefined;
	/** The steps that must be left out, where the others need not be. */
	steps: number[];
	/** What holds for those others, where it says so. */
	rest?: Then | undefined;
	sources: readonly string[];
}

/** What a reason mostly means: its last rule is its most general. */
export const mostly = ({ rules }: Reason): Then | undefined => rules.at(-1)?.then;

/** The most pressure after a doctor's yes, from 0 to 10. */
export const lightMost = 2;

/** What follows, the strictest first. */
export const strictest: readonly Then[] = ['never', 'wait', 'ask', 'here', 'change', 'light'];

/** Strokes in which neither hand nor tool presses. */
const others = ['needling', 'warmth', 'cold', 'electrical', 'exercise'];

const meets = <T>(wanted: readonly T[] | undefined, has: readonly T[]): boolean =>
	!wanted || wanted.some((one) => has.includes(one));

/** Whether a rule fits a technique: all that it asks for must. */
export function fits(rule: Rule, { id, data }: Technique): boolean {
	const strokes = others.includes(data.stroke) ? [data.stroke] : [data.stroke, 'massage' as const];
	return (
		meets(rule.strokes, strokes) &&
		meets(rule.tools, data.tools) &&
		meets(rule.canLie, data.lies) &&
		meets(rule.who, data.who) &&
		meets(rule.touches, data.touches) &&
		meets(rule.techniques, [id]) &&
		(rule.pressure === undefined || (data.pressure?.most ?? 0) >= rule.pressure)
	);
}

/** The rule of a reason that counts for a technique: the first that fits. */
export const ruleFor = (reason: Reason, technique: Technique): Rule | undefined =>
	reason.rules.find((rule) => fits(rule, technique));

const words: Record<Then, string> = { ...reasonText.then, light: reasonText.atMost(lightMost) };

/** What to do in few words: "ask first". */
export const inShort = ({ then, also }: Pick<Applied, 'then' | 'also'>): string =>
	then === 'change' ? (also ?? '') : words[then];

/** What to do in full. */
function inFull(then: Then, until: string | undefined, also: string | undefined, presses: boolean) {
	const first =
		then === 'wait'
			? reasonText.wait(until)
			: then === 'ask' && presses
				? reasonText.askThen(lightMost)
				: words[then];
	return [first, also].filter(Boolean).join('; ');
}

/**
 * What a rule of a reason says, in full.
 * @param presses whether it is about something that presses
 */
export const saysOf = ({ until }: Reason, { then, says }: Rule, presses: boolean): string =>
	inFull(then, until, says, presses);

/** Whether it presses at all. */
export const presses = ({ data }: Technique): boolean => data.pressure !== undefined;

/** What all reasons mean for one technique: those that apply, in their order, and last what is its own. */
export function reasonsFor(technique: Technique, reasons: readonly Reason[]): Applied[] {
	const shared = reasons.flatMap((reason): Applied[] => {
		const rule = ruleFor(reason, technique);
		return rule ? [applied(reason, rule, presses(technique))] : [];
	});
	return [...shared, ...ownOf(technique)];
}

function applied(reason: Reason, rule: Rule, pressing: boolean): Applied {
	const { id, name, short, line = short, page, of } = reason;
	return {
		id,
		name,
		short,
		line,
		page,
		then: rule.then,
		says: saysOf(reason, rule, pressing),
		also: rule.says,
		of,
		steps: [],
		sources: rule.basis || rule.sources.length > 0 ? rule.sources : reason.sources,
	};
}

/** What only this technique must not be done with. */
const ownOf = (technique: Technique): Applied[] =>
	technique.data.only.map(({ name, then, says, sources }, index) => ({
		id: `${technique.id}-${index + 1}`,
		name,
		short: name,
		line: name,
		page: undefined,
		then,
		says: inFull(then, undefined, says, presses(technique)),
		also: says,
		of: undefined,
		steps: [],
		sources,
	}));

/**
 * What all reasons mean for a routine, by its steps in order: the strictest of what they mean for each step; what forbids
 * some steps alone says which, and what holds for the others.
 */
export function reasonsForRoutine(
	steps: readonly Technique[],
	reasons: readonly Reason[],
): Applied[] {
	const found = steps.map((technique) => reasonsFor(technique, reasons));
	const shared = reasons.map(({ id }) => id);
	const ids = new Set([...shared, ...found.flatMap((list) => list.map(({ id }) => id))]);
	return [...ids].flatMap((id) => {
		const bySteps = found.map((list) => list.find((one) => one.id === id));
		return bySteps.some(Boolean) ? [together(bySteps, !shared.includes(id))] : [];
	});
}

const bans: readonly Then[] = ['never', 'wait'];

/**
 * One reason, as it applies to each step or not, as it applies to all of them together.
 * @param isOwn true where it is about one technique, and so about its steps alone
 */
function together(steps: readonly (Applied | undefined)[], isOwn: boolean): Applied {
	const bySteps = steps.flatMap((one, index) => (one ? [{ ...one, step: index + 1 }] : []));
	const banned = bySteps.filter(({ then }) => bans.includes(then));
	const rest = bySteps.filter(({ then }) => !bans.includes(then));
	const whole = strictestOf(bySteps);
	if (isOwn && banned.length === 0) return { ...whole, steps: bySteps.map(({ step }) => step) };
	const isWhole = banned.length === 0 || banned.length === steps.length;
	// Who must wait with the massage does not begin with what is left.
	if (isWhole || (whole.then === 'wait' && rest.length === 0 && !isOwn)) return whole;
	const others = rest.length > 0 ? strictestOf(rest) : undefined;
	const numbers = banned.map(({ step }) => step);
	return {
		...whole,
		then: 'never',
		says: reasonText.leaveOut(stepsInWords(numbers)) + (others ? briefly(others) : ''),
		also: others?.then === 'change' ? undefined : others?.also,
		steps: numbers,
		rest: others?.then,
	};
}

/** What holds for the steps that are left, without what else there is to do. */
const briefly = ({ then, says }: Applied): string => {
	const { long, short } = reasonText.afterYes;
	return reasonText.forTheRest(
		then === 'change' ? says : says.replace(long, short).replace(/;.*/, ''),
	);
};

/** "step 3", "steps 2 to 6 and 8" */
export function stepsInWords(numbers: readonly number[]): string {
	const runs: number[][] = [];
	for (const number of numbers) {
		const run = runs.at(-1);
		if (run?.at(-1) === number - 1) run.push(number);
		else runs.push([number]);
	}
	const words = runs.flatMap((run) =>
		run.length > 2 ? [reasonText.range(run[0] ?? 0, run.at(-1) ?? 0)] : run.map(String),
	);
	return reasonText.steps(numbers.length, listed(words));
}

/** The strictest of a few, with all that each says beyond the usual; of two alike the one that says more. */
function strictestOf(list: readonly Applied[]): Applied {
	const [first, ...more] = list.toSorted(
		(a, b) =>
			strictest.indexOf(a.then) - strictest.indexOf(b.then) || b.says.length - a.says.length,
	);
	if (!first) throw new Error('A reason applies to no step. Leave it out of the list.');
	const alike = [first, ...more].filter(({ then }) => then === first.then);
	const also = [...new Set(alike.flatMap((one) => one.also ?? []))].join('; ');
	const { id, name, short, line, page, then, says, of, sources } = first;
	const bare = first.also ? says.replace(`; ${first.also}`, '') : says;
	return {
		id,
		name,
		short,
		line,
		page,
		then,
		says: then === 'change' || !also ? also || says : `${bare}; ${also}`,
		also: also || undefined,
		of,
		steps: [],
		sources: [...new Set([sources, ...alike.map((one) => one.sources)].flat())],
	};
}

/** What a rule of a reason says, and for which techniques. */
export interface Forbidden<T extends Technique = Technique> {
	rule: Rule;
	/** The techniques for which this rule counts, in their order. */
	techniques: T[];
}

/** The rules of one reason, each with the techniques for which it counts. */
export const forbids = <T extends Technique>(
	reason: Reason,
	techniques: readonly T[],
): Forbidden<T>[] =>
	reason.rules.map((rule) => ({
		rule,
		techniques: techniques.filter((technique) => ruleFor(reason, technique) === rule),
	}));

/** A rule that holds for more of all techniques than this share is particular to none. */
const nearlyAll = 0.9;

/**
 * How common a reason is among techniques, in doublings: 0 for one's own, more for a rule that holds for many, and the
 * most for one that holds for nearly all.
 */
function commonness(
	id: string,
	technique: Technique,
	all: readonly Technique[],
	reasons: readonly Reason[],
): number {
	const reason = reasons.find((candidate) => candidate.id === id);
	if (!reason) return 0;
	const counts = ruleFor(reason, technique);
	const many = all.filter((one) => ruleFor(reason, one) === counts).length;
	if (!counts || many > nearlyAll * all.length) return Infinity;
	return 1 + Math.ceil(Math.log2(many));
}

/**
 * The n reasons most particular to a technique, or to a routine of several: bans first, of the whole and then of the most
 * steps; then what is its own, then those whose rule holds for the fewest of all techniques, the stricter before the
 * milder; what holds for nearly all comes last.
 */
export function particular(
	of: Technique | readonly Technique[],
	all: readonly Technique[],
	reasons: readonly Reason[],
	n = 3,
): Applied[] {
	const techniques = [of].flat();
	const rank = (one: Applied) => {
		const common = Math.min(...techniques.map((each) => commonness(one.id, each, all, reasons)));
		const ban = one.then !== 'never' ? 2 : one.steps.length > 0 ? 1 : 0;
		/** What forbids some steps is graver where it is no matter of this technique alone. */
		const own = ban === 1 && common === 0 ? 1 : 0;
		const strict = strictest.indexOf(one.then);
		return [common === Infinity ? 1 : 0, ban, own, -one.steps.length, common, strict];
	};
	return withoutCases(reasonsOf(of, reasons))
		.map((one) => ({ one, rank: rank(one) }))
		.sort((a, b) => compare(a.rank, b.rank))
		.slice(0, n)
		.map(({ one }) => one);
}

/** What all reasons mean for a technique, or for a routine by the techniques of its steps. */
export const reasonsOf = (
	of: Technique | readonly Technique[],
	reasons: readonly Reason[],
): Applied[] => ('id' in of ? reasonsFor(of, reasons) : reasonsForRoutine(of, reasons));

/** Compares ranks number by number; unlike a difference this holds for what has no end. */
function compare(a: readonly number[], b: readonly number[]): number {
	const index = a.findIndex((number, place) => number !== b[place]);
	return index < 0 ? 0 : (a[index] ?? 0) < (b[index] ?? 0) ? -1 : 1;
}

/** Leaves out the cases of a wider reason that say nothing more than that one, and leave out no other steps. */
export const withoutCases = (list: readonly Applied[]): Applied[] =>
	list.filter(
		(one) =>
			!list.some(
				(wider) =>
					wider.id === one.of &&
					wider.then === one.then &&
					wider.steps.join() === one.steps.join() &&
					(one.also === undefined || one.also === wider.also),
			),
	);
