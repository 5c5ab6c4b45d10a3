// How long a technique or a routine takes. Pure.

import type { CollectionEntry } from 'astro:content';

type Technique = Pick<CollectionEntry<'techniques'>['data'], 'time' | 'repetitions'>;
type Routine = Pick<CollectionEntry<'routines'>['data'], 'steps'>;

/** Once through, for what is counted by the session or the side; else as often as it is repeated. */
export function leastMinutes({ time, repetitions }: Technique): number {
	const once = time.per === 'session' || time.per === 'side';
	const times = once ? 1 : (repetitions?.times.min ?? 1);
	return Math.max(1, Math.round((time.seconds.min * times) / 60));
}

/** All steps at their shortest. */
export function routineMinutes({ steps }: Routine): number {
	return Math.max(1, Math.round(steps.reduce((sum, { seconds }) => sum + seconds.min, 0) / 60));
}

/** From and to. */
export interface Range {
	min: number;
	max: number;
}

/** From all steps at their shortest to all at their longest, in seconds of whole minutes. */
export function routineSeconds({ steps }: Routine): Range {
	const sum = (end: keyof Range) => steps.reduce((total, { seconds }) => total + seconds[end], 0);
	const whole = (seconds: number) => Math.round(seconds / 60) * 60;
	return { min: whole(sum('min')), max: whole(sum('max')) };
}

/** How much work something is: each number multiplies the others. */
interface Work {
	places?: Range | undefined;
	times?: Range | undefined;
	secondsEach?: Range | undefined;
	passes?: Range | undefined;
	sides?: number | undefined;
}

/** How many seconds the work takes in all, both sides together; what is left out counts once. */
export function sumOf({ places, times, secondsEach, passes, sides = 1 }: Work): Range | undefined {
	if (!secondsEach) return undefined;
	const product = (end: keyof Range) =>
		[places, times, secondsEach, passes].reduce((sum, range) => sum * (range?.[end] ?? 1), sides);
	return { min: product('min'), max: product('max') };
}
