// What routines are composed of, as the browser gets it. Pure: entries come in, plain data goes out.

import type { CollectionEntry } from 'astro:content';
import type { TouchId } from '../anatomy/act/act.ts';
import { contacts } from '../anatomy/act/contact.ts';
import { touchedBy } from '../anatomy/act/way.ts';
import { outsideIn, placeIn, placesIn, touchReach, viewOf, wheresOf } from '../anatomy/places.ts';
import { zonesNear } from '../anatomy/zones.ts';
import type { Answers, Sore } from '../finder/answers.ts';
import type { Point } from '../anatomy/geometry.ts';
import { byHandIn } from '../finder/helpers.ts';
import type { Data, Place, Stance, Way } from '../routine/compose/data.ts';
import { doseOf } from '../routine/compose/dose.ts';
import { everywhere } from '../routine/compose/limits.ts';
import { isPart } from '../routine/compose/parts.ts';
import type { Reason } from '../safety/reasons.ts';
import type { Zone } from '../safety/zones.ts';
import { figureOf, stanceOf } from './acts.ts';
import { doesText } from './text.ts';

type Technique = Pick<CollectionEntry<'techniques'>, 'id' | 'data'>;
type Routine = Pick<CollectionEntry<'routines'>, 'data'>;
type Muscle = Pick<CollectionEntry<'muscles'>, 'id' | 'data'>;

interface Entries {
	techniques: readonly Technique[];
	routines: readonly Routine[];
	muscles: readonly Muscle[];
	zones: readonly Zone[];
	reasons: readonly Reason[];
}

/** Strokes that can be set on any muscle that the technique reaches; others have a place of their own. */
const moving: readonly string[] = ['compression', 'rolling', 'percussion'];

/** Strokes that stay where they are set. */
const staying: readonly string[] = ['compression', 'holding', 'warmth'];

/** What suits any place: long strokes over the whole upper back, and others there that leave the neck alone. */
const generalIn = (ways: readonly Way[], places: readonly Place[]): string[] =>
	(places.find(({ id }) => id === everywhere)?.ways ?? []).filter((id) =>
		ways.some(
			({ id: way, law, dose }) =>
				way === id &&
				(law.stroke === 'effleurage' || !law.touches.includes('neck')) &&
				dose.kind !== 'spots',
		),
	);

/** Things that nobody must look for. */
const inEveryHome: readonly string[] = ['a folded towel'];

/** A stroke that is set on a place goes so far from its mark at most, mm. */
const travel = 50;

/** All that routines are composed of; what answers know already is taken from them. */
export function routineData(answers: Answers, entries: Entries): Data {
	const parts = entries.techniques.filter(isPart);
	const ids = new Set(parts.map(({ id }) => id));
	const ways = parts.map((technique) => wayOf(technique, entries));
	const places = answers.sores.map((sore) => placeOf(sore, answers, ids, entries.zones));
	return {
		...{ ways, places, general: generalIn(ways, places) },
		others: entries.techniques.filter((one) => !isPart(one)).map(lawOf),
		muscles: entries.muscles.map(({ id, data }) => ({ id, name: data.title, latin: data.latin })),
		tools: answers.tools.filter(({ id }) => parts.some(({ data }) => data.tools.includes(id))),
		reasons: entries.reasons.map(reasonOf),
		zones: entries.zones.map(({ id, name, rule }) => ({ id, name, rule })),
	};
}

const lawOf = ({ id, data }: Technique): Pick<Way, 'id' | 'law'> => {
	const { who, where, stroke, tools, pressure, lies, touches, only } = data;
	return { id, law: { who, where, stroke, tools, pressure, lies, touches, only } };
};

/** @throws {Error} when a technique that is a step says nothing to lead it by */
function wayOf({ id, data }: Technique, { muscles, techniques, routines }: Entries): Way {
	const { stroke, tools, lead } = data;
	if (!lead)
		throw new Error(`The technique "${id}" is not led. Write \`lead\` in its front matter.`);
	const touching = data.acts.map(({ by }) => ({ by, ...contacts[by] }));
	const isTool = touching.some(({ hand }) => !hand);
	const { width, height } = figureOf({ id, data }, [], '').act;
	const drawn = data.acts.flatMap(({ on }) => on);
	return {
		...lawOf({ id, data }),
		...{ name: data.title, called: data.called, keepOff: data.keepOff, width, height },
		cue: lead.cue,
		does: doesText.by[stroke] ?? doesText.else,
		stances: stancesOf({ id, data }, routines),
		hands: byHandIn({ ...data, things: data.things.filter((one) => !inEveryHome.includes(one)) }),
		reaches: data.muscles,
		...(!isTool &&
			moving.includes(stroke) &&
			tools.length > 0 && { byTool: reachWith(data, techniques) }),
		on: muscles
			.filter(({ data: { structures } }) => structures.some((one) => drawn.includes(one)))
			.map((muscle) => muscle.id),
		at: placesTouched(data),
		moves: moving.includes(stroke),
		travels: !staying.includes(stroke),
		isTool,
		isHard: touching.some(
			({ by, hand, presses }) => presses === 'point' && (!hand || by.includes('thumb')),
		),
		dose: doseOf(data),
		often: data.often ?? {},
		shows: data.acts[0]?.side ?? 'both',
	};
}

/** Somebody sits and leans forward, whatever a helper does behind: for what has no such picture of its own. */
const seated = 'helper-behind';

/** The positions of a technique, and those that routines do it in. */
function stancesOf({ id, data }: Technique, routines: readonly Routine[]): Stance[] {
	const used = routines
		.flatMap(({ data: { steps } }) => steps)
		.flatMap(({ technique, pose }) => (technique === id && pose ? [pose] : []));
	const own = [...new Set([...data.poses, ...used])].map(stanceOf);
	const helped = own.filter(({ isHelped }) => isHelped);
	const canSit = helped.length === 0 || helped.some(({ rest }) => rest === 'sit');
	return canSit || !data.where.includes('chair') ? own : [...own, stanceOf(seated)];
}

/** What a technique reaches with its tools: of its muscles those that are reached where a picture shows the tool. */
const reachWith = ({ muscles, tools }: Technique['data'], techniques: readonly Technique[]) =>
	muscles.filter((muscle) =>
		techniques.some(
			({ data }) =>
				data.muscles.includes(muscle) &&
				data.tools.some((tool) => tools.includes(tool)) &&
				data.acts.some(({ by }) => !contacts[by].hand),
		),
	);

/** How far what touches goes from its middle, mm. */
function halfOf(touch: TouchId): number {
	const { across, along = 0, pads = [0] } = contacts[touch];
	return Math.max(across, along) / 2 + Math.max(...pads);
}

/** The places that a technique touches as it is drawn: hand or tool comes as near to their mark as a touch that means them. */
function placesTouched({ acts }: Technique['data']): string[] {
	const isTouched = ([x, y]: Point) =>
		acts.some((act) => {
			const far = halfOf(act.by) + touchReach;
			return touchedBy(act, 'back').some(([px, py]) => Math.hypot(Math.abs(px) - x, py - y) <= far);
		});
	return [...placesIn('back'), ...outsideIn('back')]
		.filter(({ at }) => isTouched(at))
		.map(({ id }) => id);
}

function placeOf(
	{ id, name, muscles, ways, outside }: Sore,
	answers: Answers,
	parts: ReadonlySet<string>,
	zones: readonly Zone[],
): Place {
	const view = viewOf(id);
	const at = view && placeIn(view, id)?.at;
	const zonesThere = at ? zonesNear(view, at, 0) : [];
	const beside = at
		? placesIn(view).filter((one) => Math.hypot(one.at[0] - at[0], one.at[1] - at[1]) <= travel)
		: [];
	return {
		...{ id, name, sides: wheresOf(id), isOne: at !== undefined },
		here: muscles.filter(({ here }) => here).map((muscle) => muscle.id),
		sent: muscles.filter(({ here }) => !here).map((muscle) => muscle.id),
		ways: ways.flatMap((place) => answers.ways[place]?.id ?? []).filter((way) => parts.has(way)),
		near: beside.filter((one) => one.id !== id).map((one) => one.id),
		zones: zones
			.filter((zone) => zonesThere.includes(zone.id))
			.map((zone) => ({ id: zone.id, rule: zone.rule })),
		...(outside && { says: outside.says }),
	};
}

/** A reason without the works behind it, which the pages on safety name. */
const reasonOf = (reason: Reason): Reason => ({
	...reason,
	sources: [],
	rules: reason.rules.map((rule) => ({ ...rule, what: '', sources: [] })),
});
