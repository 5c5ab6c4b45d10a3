// The least time that a technique or a routine takes, in minutes. Pure.

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
