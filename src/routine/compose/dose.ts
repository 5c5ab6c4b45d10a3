// How much of a technique one session may have, from its front matter. Pure.

import type { CollectionEntry } from 'astro:content';
import { sumOf } from '../../finder/minutes.ts';
import type { Dose, Kind, Range } from './data.ts';
import { mostSpots } from './limits.ts';

type Technique = Pick<
	CollectionEntry<'techniques'>['data'],
	'time' | 'work' | 'repetitions' | 'ways'
>;

/** Less than this is no step that can be led, seconds. */
const least = 30;

/** What is asked for at several places in any case is no press on one sore spot: each side gets its half of them. */
const isSpread = ({ work }: Technique): boolean => (work?.places?.min ?? 1) > 1 && !work?.passes;

function kindOf(technique: Technique): Kind {
	const { time, work } = technique;
	if (time.per === 'spot') return isSpread(technique) ? 'sides' : 'spots';
	return work?.sides || ['side', 'stroke', 'muscle'].includes(time.per) ? 'sides' : 'both';
}

const atLeast = ({ min, max }: Range, floor = least): Range => ({
	min: Math.min(Math.max(min, floor), max),
	max,
});

/** All that one session may have of it, both sides together. */
function sessionOf({ time, work, repetitions }: Technique): Range {
	const sum = work && sumOf(work);
	if (sum) return sum;
	const times = time.per === 'session' ? undefined : repetitions?.times;
	return sumOf({ times, secondsEach: time.seconds }) ?? time.seconds;
}

/** The half of a side, of what is done on both. */
function sideOf(technique: Technique, kind: Kind): Range {
	const { min, max } = sessionOf(technique);
	const { work } = technique;
	if (kind === 'both') return { min, max };
	if (work?.sides) return atLeast({ min: Math.ceil(min / 2), max: Math.floor(max / 2) });
	if (!isSpread(technique) || !work?.places) return atLeast({ min, max });
	const points = Math.ceil(work.places.min / 2) * work.secondsEach.min;
	return { min: points, max: Math.min(Math.floor(max / 2), mostSpots * work.secondsEach.max) };
}

/**
 * What one session may have of a technique.
 * @param technique front matter
 */
export function doseOf(technique: Technique): Dose {
	const { time, work, ways = [] } = technique;
	const kind = kindOf(technique);
	const end = ways.find(({ ends }) => ends)?.seconds;
	const step =
		kind === 'spots' ? atLeast(work?.secondsEach ?? time.seconds) : sideOf(technique, kind);
	return {
		kind,
		step,
		alone: kind === 'sides' && isSpread(technique) ? sessionOf(technique).min : step.min,
		...(kind === 'spots' && { places: work?.places?.max }),
		...(end && { end }),
	};
}
