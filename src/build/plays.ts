// What the player leads and shows: all techniques that a reader can do, and all routines. Pure: entries come in, plain data goes out.

import type { CollectionEntry } from 'astro:content';
import { sumOf } from '../finder/minutes.ts';
import { asLine } from '../format.ts';
import { find } from '../relations.ts';
import { stepsOf } from '../routine/lead.ts';
import { barsOf } from '../routine/bars.ts';
import type { Bars, Later, Play, Played, Shown, Way } from '../routine/played.ts';
import type { Step } from '../routine/step.ts';
import type { Reason } from '../safety/reasons.ts';
import { calls, causesOf, doesFor, inWhole, stopsFor, type Sign } from '../safety/signs.ts';
import { zonesNamed, type Zone } from '../safety/zones.ts';
import type { PoseId } from '../figure/poses.ts';
import { altOfActs, figureOf, isSided, poseImage, sideOfPose, turned } from './acts.ts';
import { playText } from './text.ts';

type Technique = Pick<CollectionEntry<'techniques'>, 'id' | 'data'>;
type Routine = Pick<CollectionEntry<'routines'>, 'id' | 'data'>;

/** What the player is made from. */
interface Entries {
	techniques: readonly Technique[];
	routines: readonly Routine[];
	reasons: readonly Reason[];
	signs: readonly Sign[];
	zones: readonly Zone[];
}

/** Nothing presses: warmth, cold and pads. */
const none: Step['pressure'] = { usual: 0, most: 0 };

/** What the bars of the first screen are made of. */
type Barred = Pick<Entries, 'techniques' | 'routines' | 'reasons'>;

/** All that can be played. */
const namedIn = (entries: Barred): Named[] => [
	...entries.techniques
		.filter(({ data }) => data.lead)
		.map((technique) => playOfTechnique(technique, entries)),
	...entries.routines.map((routine) => playOfRoutine(routine, entries)),
];

/** The reasons of all pages that can be played, by the few words that stand in their bars. */
export const askedFrom = (entries: Barred): Bars['asked'] =>
	Object.fromEntries(namedIn(entries).flatMap(({ asked }) => Object.entries(asked)));

/** All that can be played, and what the player shows of it. */
export function playsFrom(entries: Entries): Played {
	const led = entries.techniques.filter(({ data }) => data.lead);
	const ways = led.map((technique) => [technique.id, wayOf(technique, entries)] as const);
	const after = new Set(ways.flatMap(([, way]) => way.after));
	const plays = namedIn(entries);
	const positions = new Set([
		...led.flatMap(({ data }) => data.poses),
		...entries.routines.flatMap(({ data }) => data.steps.flatMap(({ pose }) => pose ?? [])),
	]);
	return {
		ways: Object.fromEntries(ways),
		positions: Object.fromEntries([...positions].map((id) => [id, positionNamed(id)])),
		signs: Object.fromEntries(
			entries.signs.filter(({ id }) => after.has(id)).map((sign) => [sign.id, laterOf(sign)]),
		),
		plays: Object.fromEntries(plays.map(({ name, play }) => [name, play])),
	};
}

/** A page that can be played, by its address, with the reasons that its bars name. */
interface Named {
	name: string;
	play: Play;
	asked: Bars['asked'];
}

/** The first position of a technique, or that of a step. */
const poseOf = ({ data }: Technique, own?: PoseId): PoseId => {
	const pose = own ?? data.poses[0];
	if (!pose) throw new Error(`"${data.title}" has no position. Name one in \`poses\`.`);
	return pose;
};

function positionNamed(id: PoseId): Played['positions'][string] {
	const { alt, moves } = poseImage(id);
	return { alt, moves, side: sideOfPose(id) };
}

function wayOf(technique: Technique, { signs, zones }: Entries): Way {
	const { data } = technique;
	const { act } = figureOf(technique, zones, data.title);
	const near = zonesNamed(data.keepOff, zones);
	return {
		alt: act.alt,
		...(isSided(data.acts) && { leftAlt: altOfActs({ ...data, acts: turned(data.acts) }, near) }),
		moves: act.moves,
		longest: longestOf(data),
		softer: data.softer,
		after: stopsFor(causesOf(data), signs).after.map(({ id }) => id),
	};
}

/** The most seconds of one step: of one side, or of one spot. */
export function longestOf({ time, work, lead }: Technique['data']): number {
	if (time.per === 'spot' || time.per === 'hold') return time.seconds.max;
	const sum = work && sumOf(work);
	if (sum) return sum.max / (work.sides ?? 1);
	return time.per === 'session' && lead?.side === 'each' ? time.seconds.max / 2 : time.seconds.max;
}

/** A sign after a massage: of an emergency, what and for how long; of another, what to do about it as well. */
function laterOf(sign: Sign): Later {
	if (sign.urgency === 'emergency' && sign.follows)
		return {
			says: playText.later(sign.follows.lasts, sign.follows.says, sign.during !== undefined),
			isCall: true,
		};
	const says = calls(sign)
		? `${asLine(sign.short)}: ${playText.then(doesFor(sign))}`
		: inWhole(sign);
	return { says, isCall: false };
}

function playOfTechnique(technique: Technique, { reasons }: Barred): Named {
	const { id, data } = technique;
	const { title } = data;
	const steps = data.lead ? stepsOf(data.lead, id, data.pressure ?? none) : [];
	const shown = { title, pose: poseOf(technique) };
	const { bars, asked } = barsOf([{ technique, title, parts: steps.length }], reasons);
	return {
		name: `techniques/${id}`,
		play: { title, steps, shown: steps.map(() => shown), bars },
		asked,
	};
}

function playOfRoutine({ id, data }: Routine, { techniques, reasons }: Barred): Named {
	const led = data.steps.map((step) => {
		const technique = find(techniques, step.technique, id);
		const pressure = step.pressure ?? technique.data.pressure ?? none;
		const shown: Shown = { title: step.title, pose: poseOf(technique, step.pose) };
		return { technique, shown, steps: stepsOf(step.lead, technique.id, pressure) };
	});
	const { bars, asked } = barsOf(
		led.map(({ technique, shown: { title }, steps }) => ({
			...{ technique, title, parts: steps.length },
		})),
		reasons,
	);
	return {
		name: `routines/${id}`,
		play: {
			title: data.title,
			steps: led.flatMap(({ steps }) => steps),
			shown: led.flatMap(({ shown, steps }) => steps.map(() => shown)),
			bars,
		},
		asked,
	};
}
