// What a list of steps is led by: its phases, and what sounds when. Pure; seconds from the beginning.

import type { Step } from './step.ts';

/** A stretch of time: getting ready for a step, or the step itself. */
export interface Phase {
	kind: 'ready' | 'work';
	/** Index of the step. */
	step: number;
	/** Whole seconds. */
	seconds: number;
}

/** What a change is: to something else, to the other side, or to the next spot of the same. */
export type Change = 'other' | 'side' | 'spot';

/** What is heard: a step was done and the next is got ready for, the last 3 seconds, go, and the end of all. */
export type Sound = 'ready' | 'tick' | 'go' | 'end';

/** A sound at its second. */
export interface Moment {
	at: number;
	sound: Sound;
	/** Index of the step that it belongs to. */
	step: number;
}

/** How long one gets ready: time to read what comes and to move there. */
const readySeconds: Record<Change, number> = { other: 10, side: 6, spot: 6 };

/** Seconds before a change that are counted. */
const counts = [3, 2, 1];

/** What changes between a step and the one before it. */
export function changeTo(steps: readonly Step[], index: number): Change {
	const [last, next] = [steps[index - 1], steps[index]];
	if (!last || last.way !== next?.way || last.cue !== next.cue) return 'other';
	return last.side === next.side ? 'spot' : 'side';
}

/** The phases of a list of steps, in their order. */
export const phasesOf = (steps: readonly Step[]): Phase[] =>
	steps.flatMap(({ seconds }, step): Phase[] => [
		{ kind: 'ready', step, seconds: readySeconds[changeTo(steps, step)] },
		{ kind: 'work', step, seconds },
	]);

/** What sounds in a phase, by the seconds from its beginning; the end of all belongs to the last one. */
export function soundsIn({ kind, seconds }: Phase, isLast: boolean): Omit<Moment, 'step'>[] {
	const ticks = counts
		.map((left) => ({ at: seconds - left, sound: 'tick' as const }))
		.filter(({ at }) => at > 0);
	return [
		{ at: 0, sound: kind === 'ready' ? 'ready' : 'go' },
		...ticks,
		...(isLast ? [{ at: seconds, sound: 'end' as const }] : []),
	];
}

/** All that sounds while phases are led without a pause. */
export function scriptOf(phases: readonly Phase[]): Moment[] {
	let from = 0;
	return phases.flatMap((phase, index) => {
		const begin = from;
		from += phase.seconds;
		return soundsIn(phase, index === phases.length - 1).map(({ at, sound }) => ({
			at: begin + at,
			sound,
			step: phase.step,
		}));
	});
}

/** Steps that are one to the reader: the sides and spots of the same. */
export interface Part {
	/** Index of its first step, and of the one after its last. */
	from: number;
	to: number;
	/** All seconds of its steps. */
	seconds: number;
}

/** The parts of a list of steps: "3 of 7", and a bar for each. */
export function partsOf(steps: readonly Step[]): Part[] {
	const parts: Part[] = [];
	for (const [index, { seconds }] of steps.entries()) {
		const part = parts.at(-1);
		if (part && changeTo(steps, index) !== 'other') {
			part.to = index + 1;
			part.seconds += seconds;
		} else parts.push({ from: index, to: index + 1, seconds });
	}
	return parts;
}
