// A list of steps on its way: where it stands at a moment of the wall clock, and what a touch makes of it. Pure; milliseconds.

import { phasesOf, soundsIn, type Moment, type Part, type Phase } from './script.ts';
import type { Step } from './step.ts';

/** A list of steps on its way. */
export interface Run {
	steps: readonly Step[];
	/** Their phases, with the seconds that the reader added. */
	phases: readonly Phase[];
	/** Index of the phase that it is in; past the last one it is done. */
	index: number;
	/** How much of that phase had passed when the clock began to run, or stood still. */
	spent: number;
	/** When the clock began to run, on the wall clock; without it stands still. */
	since?: number | undefined;
	/** Ids of the ways that were too much: they are done half as hard. */
	soft: readonly string[];
}

/** Where a run stands. */
export interface Standing {
	phase: Phase;
	step: Step;
	/** What is left of the phase, in whole seconds that have begun. */
	left: number;
}

/** So far into a phase "back" still leads to its own beginning. */
const backWithin = 3000;

const ms = ({ seconds }: Phase): number => seconds * 1000;

/** A run at the beginning of its steps, standing still. */
export const runOf = (steps: readonly Step[]): Run => ({
	...{ steps, phases: phasesOf(steps) },
	...{ index: 0, spent: 0, soft: [] },
});

/** The same run, with where it stands at a moment written down; past its last phase it stands still. */
export function settled(run: Run, now: number): Run {
	if (run.since === undefined) return run;
	let { index } = run;
	let spent = run.spent + Math.max(0, now - run.since);
	for (let phase = run.phases[index]; phase && spent >= ms(phase); phase = run.phases[index]) {
		spent -= ms(phase);
		index += 1;
	}
	const isDone = index >= run.phases.length;
	return { ...run, index, spent: isDone ? 0 : spent, since: isDone ? undefined : now };
}

/** Whether all has been done. */
export const isDone = ({ index, phases }: Run): boolean => index >= phases.length;

/** Where a run stands; nothing once it is done. */
export function standing(run: Run, now: number): Standing | undefined {
	const { index, phases, steps, spent } = settled(run, now);
	const phase = phases[index];
	const step = phase && steps[phase.step];
	if (!step) return undefined;
	return { phase, step, left: Math.ceil((ms(phase) - spent) / 1000) };
}

/** Milliseconds to the next whole second of the phase. */
export function untilSecond(run: Run, now: number): number {
	const { spent } = settled(run, now);
	return 1000 - (spent % 1000);
}

/** All that a part of a run takes, or the whole, and how much of it has passed. */
export function passed(
	run: Run,
	now: number,
	{ from, to }: Pick<Part, 'from' | 'to'> = { from: 0, to: Infinity },
): { all: number; done: number } {
	const { index, phases, spent } = settled(run, now);
	let [all, done] = [0, 0];
	for (const [at, phase] of phases.entries()) {
		if (phase.step < from || phase.step >= to) continue;
		all += ms(phase);
		if (at <= index) done += at < index ? ms(phase) : spent;
	}
	return { all, done };
}

/** What sounds from one moment of the wall clock up to another, if nothing is touched. */
export function soundsBetween(run: Run, from: number, to: number): Moment[] {
	if (run.since === undefined) return [];
	const { since, phases, index } = run;
	let begin = since - run.spent;
	return phases.slice(index).flatMap((phase, after) => {
		const start = begin;
		begin += ms(phase);
		return soundsIn(phase, index + after === phases.length - 1)
			.map(({ at, sound }) => ({ at: start + at * 1000, sound, step: phase.step }))
			.filter(({ at }) => at >= from && at < to);
	});
}

/** Lets the clock run. */
export const goOn = (run: Run, now: number): Run =>
	isDone(run) ? run : { ...settled(run, now), since: now };

/** Stops the clock. */
export const pause = (run: Run, now: number): Run => ({ ...settled(run, now), since: undefined });

/** On to getting ready for the next step; after the last one it is done. */
export function next(run: Run, now: number): Run {
	const at = settled(run, now);
	const step = at.phases[at.index]?.step ?? 0;
	return moved(
		at,
		at.phases.findIndex((phase) => phase.step > step),
	);
}

/** To the beginning of this step, or of the one before if it has hardly begun. */
export function back(run: Run, now: number): Run {
	const at = settled(run, now);
	const phase = at.phases[at.index];
	if (!phase)
		return moved(
			at,
			at.phases.findLastIndex(({ kind }) => kind === 'ready'),
		);
	const hasBegun = phase.kind === 'work' && at.spent > backWithin;
	const step = hasBegun ? phase.step : Math.max(0, phase.step - 1);
	return moved(
		at,
		at.phases.findIndex((one) => one.step === step),
	);
}

/** A run at the beginning of a phase; -1 is past the last one. */
const moved = (run: Run, index: number): Run =>
	index < 0
		? { ...run, index: run.phases.length, spent: 0, since: undefined }
		: { ...run, index, spent: 0 };

/** Seconds that "longer" adds to a step. */
const moreOf = (seconds: number): number => (seconds < 60 ? 15 : 30);

/** How many seconds "longer" would add to the step that a run is in, up to the most that its way may take. */
export function moreFor({ phases, steps, index }: Run, most: number): number {
	const step = phases[index]?.step ?? -1;
	const work = phases.find((phase) => phase.kind === 'work' && phase.step === step);
	if (!work) return 0;
	return Math.max(0, Math.min(moreOf(steps[step]?.seconds ?? 0), most - work.seconds));
}

/** The step takes longer, this time. */
export function longer(run: Run, now: number, most: number): Run {
	const at = settled(run, now);
	const more = moreFor(at, most);
	const step = at.phases[at.index]?.step;
	const phases = at.phases.map((phase) =>
		phase.kind === 'work' && phase.step === step
			? { ...phase, seconds: phase.seconds + more }
			: phase,
	);
	return { ...at, phases };
}

/** Whether a way was too much before. */
export const isSoft = ({ soft }: Run, { way }: Step): boolean => soft.includes(way);

/** How hard a step is now: half of the usual, once it was too much. */
export const pressureOf = (run: Run, step: Step): number =>
	isSoft(run, step) ? Math.ceil(step.pressure.usual / 2) : step.pressure.usual;

/** Whether "too much" leaves a step out: it was too much before, or cannot be much less. */
export const isNextLeftOut = (run: Run, step: Step): boolean =>
	isSoft(run, step) || step.pressure.usual <= 1;

/** Too much: the first time it is done half as hard, then it is left out. */
export function tooMuch(run: Run, now: number): Run {
	const step = standing(run, now)?.step;
	if (!step) return run;
	if (isNextLeftOut(run, step)) return next(run, now);
	return { ...settled(run, now), soft: [...run.soft, step.way] };
}

/** What is written down of a run, so that it can be found again after the page was loaded anew. */
export interface Saved {
	/** Seconds of all phases. */
	seconds: readonly number[];
	index: number;
	spent: number;
	soft: readonly string[];
}

/** A run as it is to be written down at a moment. */
export function savedFrom(run: Run, now: number): Saved {
	const { phases, index, spent, soft } = settled(run, now);
	return { seconds: phases.map(({ seconds }) => seconds), index, spent, soft };
}

const isSeconds = (value: unknown): value is number =>
	typeof value === 'number' && value >= 0 && value < 24 * 60 * 60 * 1000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

/** What was written down, standing still; of something else, the beginning. */
export function runFrom(steps: readonly Step[], saved: unknown): Run {
	const begin = runOf(steps);
	if (!isRecord(saved)) return begin;
	const { seconds, index, spent, soft } = saved;
	if (!Array.isArray(seconds) || seconds.length !== begin.phases.length) return begin;
	if (!seconds.every(isSeconds) || !isSeconds(index) || !isSeconds(spent)) return begin;
	const phases = begin.phases.map((phase, at) => ({
		...phase,
		seconds: Math.ceil(seconds[at] ?? 0),
	}));
	const phase = phases[Math.floor(index)];
	if (!phase || spent >= ms(phase)) return begin;
	const soften = Array.isArray(soft) ? soft.filter((way) => typeof way === 'string') : [];
	return { ...begin, phases, index: Math.floor(index), spent, soft: soften };
}
