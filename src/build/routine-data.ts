// What routines are composed of, as the browser gets it. Pure: entries come in, plain data goes out.

import type { CollectionEntry } from 'astro:content';
import { toolsOf } from '../anatomy/act/act.ts';
import { placeIn, viewOf, wheresOf } from '../anatomy/places.ts';
import { zonesNear } from '../anatomy/zones.ts';
import type { Answers, Sore } from '../finder/answers.ts';
import { byHandIn } from '../finder/helpers.ts';
import type { Data, Place, Way } from '../routine/compose/data.ts';
import { doseOf } from '../routine/compose/dose.ts';
import { isPart } from '../routine/compose/parts.ts';
import type { Reason } from '../safety/reasons.ts';
import type { Zone } from '../safety/zones.ts';
import { figureOf } from './acts.ts';

type Technique = Pick<CollectionEntry<'techniques'>, 'id' | 'data'>;
type Muscle = Pick<CollectionEntry<'muscles'>, 'id' | 'data'>;

interface Entries {
	techniques: readonly Technique[];
	muscles: readonly Muscle[];
	zones: readonly Zone[];
	reasons: readonly Reason[];
}

/** Strokes that can be set on any muscle that the technique reaches; others have a place of their own. */
const moving: readonly string[] = ['compression', 'rolling', 'percussion'];

/** Strokes that stay where they are set. */
const staying: readonly string[] = ['compression', 'holding', 'warmth'];

/** All that routines are composed of; what answers know already is taken from them. */
export function routineData(answers: Answers, entries: Entries): Data {
	const parts = entries.techniques.filter(isPart);
	const ids = new Set(parts.map(({ id }) => id));
	return {
		ways: parts.map((technique) => wayOf(technique, entries.muscles)),
		places: answers.sores.map((sore) => placeOf(sore, answers, ids, entries.zones)),
		muscles: entries.muscles.map(({ id, data }) => ({ id, name: data.title, latin: data.latin })),
		tools: answers.tools.filter(({ id }) => parts.some(({ data }) => data.tools.includes(id))),
		reasons: entries.reasons.map(reasonOf),
	};
}

/** @throws {Error} when a technique that can be a step has no cue */
function wayOf({ id, data }: Technique, muscles: readonly Muscle[]): Way {
	const { who, where, stroke, tools, pressure, lies, touches, only, cue } = data;
	if (!cue) throw new Error(`The technique "${id}" has no cue. Write one of 30 characters at most.`);
	const touching = data.acts.map(({ by }) => by);
	const byTool = touching.some((by) => toolsOf[by] !== undefined);
	const { width, height } = figureOf({ id, data }, [], '').act;
	const drawn = data.acts.flatMap(({ on }) => on);
	return {
		...{ id, name: data.title, called: data.called, keepOff: data.keepOff, cue, width, height },
		law: { who, where, stroke, tools, pressure, lies, touches, only },
		hands: byHandIn(data),
		reaches: data.muscles,
		on: muscles
			.filter(({ data: { structures } }) => structures.some((one) => drawn.includes(one)))
			.map((muscle) => muscle.id),
		moves: moving.includes(stroke),
		travels: !staying.includes(stroke),
		byTool,
		isHard: byTool || touching.some((by) => by.includes('thumb')),
		dose: doseOf(data),
		often: data.often ?? {},
		shows: data.acts[0]?.side ?? 'both',
	};
}

function placeOf(
	{ id, name, muscles, ways, outside }: Sore,
	answers: Answers,
	parts: ReadonlySet<string>,
	zones: readonly Zone[],
): Place {
	const view = viewOf(id);
	const at = view && placeIn(view, id)?.at;
	const near = at ? zonesNear(view, at, 0) : [];
	return {
		...{ id, name, sides: wheresOf(id) },
		here: muscles.filter(({ here }) => here).map((muscle) => muscle.id),
		sent: muscles.filter(({ here }) => !here).map((muscle) => muscle.id),
		ways: ways.flatMap((place) => answers.ways[place]?.id ?? []).filter((way) => parts.has(way)),
		zones: zones.filter((zone) => near.includes(zone.id)).map((zone) => ({ id: zone.id, rule: zone.rule })),
		...(outside && { says: outside.says }),
	};
}

/** A reason without the works behind it, which the pages on safety name. */
const reasonOf = (reason: Reason): Reason => ({
	...reason,
	sources: [],
	rules: reason.rules.map((rule) => ({ ...rule, what: '', sources: [] })),
});
