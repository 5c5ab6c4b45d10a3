// What the map needs to answer every choice, made at build from all entries. Pure: entries come in, plain data goes out.

import type { CollectionEntry } from 'astro:content';
import { asLine, brief } from '../format.ts';
import { musclesOf, techniquesFor } from '../relations.ts';
import { lineAt, signsAt, type Sign } from '../safety/signs.ts';
import type { Zone } from '../safety/zones.ts';
import type { Answers, Part, RoutineWay, Sore, Way } from './answers.ts';
import { techniquesIn, triedFirst } from './first.ts';
import { byHandIn, helpersIn } from './helpers.ts';
import { lacksAt, offAt } from './lacks.ts';
import { leastMinutes, routineSeconds } from './minutes.ts';
import { confidenceOf, pairsOf, type Pattern } from './referral.ts';
import { sentTo, suspectsAt } from './suspects.ts';

type OutsideFact = CollectionEntry<'outside'>['data'];

interface Entries {
	muscles: readonly CollectionEntry<'muscles'>[];
	techniques: readonly CollectionEntry<'techniques'>[];
	routines: readonly CollectionEntry<'routines'>[];
	areas: readonly CollectionEntry<'areas'>[];
	tools: readonly CollectionEntry<'tools'>[];
	signs: readonly Sign[];
	patterns: readonly Pattern[];
	outside: readonly OutsideFact[];
	zones: readonly Zone[];
}

/** What the map needs to answer every choice. */
export function answersFrom(entries: Entries): Answers {
	const { muscles, techniques, areas, tools, signs, outside } = entries;
	const named = [...new Set([...areas, ...outside].flatMap(({ id }) => signsAt(id, signs)))];
	const signsOf = (id: string) => ({
		signs: signsAt(id, signs).map((sign) => named.indexOf(sign)),
		line: lineAt(id, signs),
	});
	const answers: Answers = {
		signs: named.map(({ urgency, short }) => ({ level: urgency, says: short })),
		ways: techniques.map((technique) => wayOf(technique, muscles)),
		routines: entries.routines.map((routine) => routineOf(routine, techniques)),
		tools: tools
			.filter(({ id }) => techniques.some(({ data }) => data.tools.includes(id)))
			.map(({ id, data }) => ({ id, name: data.title })),
		parts: muscles.map((muscle) => partOf(muscle, entries)),
		sores: [],
	};
	const sores = areas.map((area) => ({
		...lackingSore(area, answers, entries),
		...signsOf(area.id),
	}));
	const beside = outside.map((one) => outsideSore(one, sores, signsOf(one.id), entries));
	return { ...answers, sores: [...sores, ...beside] };
}

/** The muscles that its picture is opened to. */
const shownBy = (
	{ acts }: Entries['techniques'][number]['data'],
	muscles: Entries['muscles'],
): string[] =>
	muscles
		.filter(({ data }) => acts.some(({ on: [main] }) => main && data.structures.includes(main)))
		.map(({ id }) => id);

const wayOf = ({ id, data }: Entries['techniques'][number], muscles: Entries['muscles']): Way => ({
	id,
	name: data.title,
	...(data.stroke === 'exercise'
		? { on: [...data.muscles], moves: true as const }
		: { on: shownBy(data, muscles) }),
	by: helpersIn(data.who),
	tools: [...data.tools],
	hands: byHandIn(data),
	where: [...data.where],
	minutes: leastMinutes(data),
});

const routineOf = (
	{ id, data }: Entries['routines'][number],
	techniques: Entries['techniques'],
): RoutineWay => ({
	id,
	name: data.title,
	by: helpersIn([data.who]),
	tools: [...data.tools],
	minutes: routineSeconds(data).max / 60,
	takes: brief(routineSeconds(data)),
	...(data.things.length > 0 && { things: true as const }),
	forSome: data.forSome,
	ways: data.steps.map((step) => techniques.findIndex((one) => one.id === step.technique)),
});

/** The most that one of the muscles says of each place. */
function feltBy(muscle: Entries['muscles'][number], { patterns }: Entries): Part['felt'] {
	const pairs = musclesOf(muscle).flatMap((id) => pairsOf(id, patterns));
	return Object.fromEntries(
		(['spillover', 'local', 'primary'] as const).flatMap((often) =>
			pairs.flatMap(({ place, strength }) => (strength === often ? [[place, often]] : [])),
		),
	);
}

function partOf(muscle: Entries['muscles'][number], entries: Entries): Part {
	const { techniques, patterns } = entries;
	const { id, data } = muscle;
	return {
		id,
		name: data.title,
		place: asLine(data.place),
		...(data.press && { press: data.press }),
		...(data.noPress && { noPress: data.noPress }),
		confidence: confidenceOf(id, patterns),
		felt: feltBy(muscle, entries),
		...(data.kind === 'group' && { members: [...data.members] }),
		ways: techniquesFor(muscle, techniques).map((technique) => techniques.indexOf(technique)),
	};
}

function soreOf(area: Entries['areas'][number], { muscles, techniques, patterns }: Entries): Sore {
	const ids = techniquesIn(area, muscles, techniques);
	const tried = triedFirst(area).filter((id) => ids.includes(id)).length;
	return {
		...{ id: area.id, name: area.data.title, signs: [], line: [] },
		ways: ids.map((one) => techniques.findIndex((technique) => technique.id === one)),
		...(tried > 0 && { tried }),
		muscles: suspectsAt(area, muscles, patterns).map(({ muscle, says, here }) => ({
			id: muscle.id,
			says,
			...(here && { here: true as const }),
		})),
	};
}

/** A place with what may be done there at most, and why it has no technique for some of the means. */
function lackingSore(area: Entries['areas'][number], answers: Answers, entries: Entries): Sore {
	const sore = soreOf(area, entries);
	const all = soreOf({ ...area, data: { ...area.data, leaveOut: [] } }, entries);
	const lacks = lacksAt(area, sore, all, answers, entries.zones);
	const off = offAt(area.id, entries.zones);
	return { ...sore, ...(off && { off }), ...(Object.keys(lacks).length > 0 && { lacks }) };
}

/** A part of the body that is not ours: what is said of it, and the muscles that are said to send an ache there. */
function outsideSore(
	{ id, name, says, near, like }: OutsideFact,
	sores: readonly Sore[],
	told: Pick<Sore, 'signs' | 'line'>,
	entries: Entries,
): Sore {
	const outside = { says, near, ...(like && { like }) };
	const twin = sores.find((sore) => sore.id === like);
	if (twin) {
		const { muscles, signs, line } = twin;
		return { id, name, ways: [], muscles, signs, line, outside };
	}
	return {
		id,
		name,
		ways: [],
		...told,
		outside,
		muscles: sentTo(id, entries.muscles, entries.patterns),
	};
}
