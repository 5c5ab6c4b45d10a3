// From a chosen place or muscle to what may ease it. Pure: entries come in, plain data for the map goes out; the map sends
// each name once and puts an answer together when it is asked for.

import type { CollectionEntry } from 'astro:content';
import { techniquesFor } from '../relations.ts';
import { helpers, whoOf, type Helper } from './helpers.ts';
import { warningsFor, type Warning } from './warnings.ts';
import { asLine, byWhom } from '../words.ts';

/** A technique as an answer shows it. */
export interface Way {
	id: string;
	name: string;
	who: string;
	/** Who can do it. */
	by: Helper[];
}

/** A muscle, group or bone that can be chosen. */
export interface Part {
	id: string;
	name: string;
	place: string;
	/** For a group: the muscles that are lit when it is chosen. */
	members?: string[];
	/** Places of its techniques in the list of all, best reach first. */
	ways: number[];
}

/** A sore place that can be chosen. */
export interface Sore {
	id: string;
	name: string;
	/** The muscles that may be behind it, likeliest first, and what is said of each; `here` lies under the finger. */
	muscles: { id: string; says: string; here?: true }[];
	/** Places of its warnings in the list of all, the most urgent first. */
	warnings: number[];
}

/** All that answers are made of. */
export interface Answers {
	sores: Sore[];
	parts: Part[];
	ways: Way[];
	warnings: Pick<Warning, 'level' | 'text'>[];
}

interface Entries {
	muscles: readonly CollectionEntry<'muscles'>[];
	techniques: readonly CollectionEntry<'techniques'>[];
	areas: readonly CollectionEntry<'areas'>[];
}

/** What the map needs to answer every choice. */
export function answersFrom({ muscles, techniques, areas }: Entries): Answers {
	const warnings = uniqueById(areas.flatMap(({ id }) => warningsFor(id)));
	return {
		warnings: warnings.map(({ level, text }) => ({ level, text })),
		ways: techniques.map(({ id, data }) => ({
			id,
			name: data.title,
			who: byWhom(data.who),
			by: helpers.filter((helper) => data.who.includes(whoOf[helper])),
		})),
		parts: muscles.map((muscle) => ({
			id: muscle.id,
			name: muscle.data.title,
			place: asLine(muscle.data.place),
			...(muscle.data.kind === 'group' && { members: [...muscle.data.members] }),
			ways: techniquesFor(muscle, techniques).map((technique) => techniques.indexOf(technique)),
		})),
		sores: areas.map(({ id, data }) => ({
			id,
			name: data.title,
			muscles: data.muscles.map(({ muscle, how, says }) => ({
				id: muscle,
				says,
				...(how === 'here' && { here: true as const }),
			})),
			warnings: warningsFor(id).map((one) => warnings.findIndex((other) => other.id === one.id)),
		})),
	};
}

/** What is lit when a part is chosen: itself, or the members of a group. */
export const lightsOf = (part: Part): string[] => part.members ?? [part.id];

/** The techniques of a part, best reach first. */
export function waysOf({ ways }: Answers, part: Part): Way[] {
	return part.ways.flatMap((place) => ways[place] ?? []);
}

/** The techniques for a sore place that a helper can do: those that reach the likeliest muscle best come first. */
export function waysFor(answers: Answers, { muscles }: Sore, helper: Helper): Way[] {
	const parts = muscles.flatMap(({ id }) => answers.parts.find((part) => part.id === id) ?? []);
	const ways = parts.flatMap((part) => waysOf(answers, part));
	return [...new Set(ways)].filter(({ by }) => by.includes(helper));
}

const uniqueById = <T extends { id: string }>(all: readonly T[]): T[] => [
	...new Map(all.map((one) => [one.id, one])).values(),
];
