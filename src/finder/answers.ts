// From a chosen place or muscle to what may ease it. Pure: entries come in, plain data for the map goes out; the map sends
// each name once and puts an answer together when it is asked for.

import type { CollectionEntry } from 'astro:content';
import { techniquesFor } from '../relations.ts';
import { asLine, byWhom } from '../words.ts';

/** A technique as an answer shows it. */
export interface Way {
	id: string;
	name: string;
	who: string;
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
	/** Set when pain here can be a sign of something that cannot wait. */
	emergency?: true;
}

/** All that answers are made of. */
export interface Answers {
	sores: Sore[];
	parts: Part[];
	ways: Way[];
}

interface Entries {
	muscles: readonly CollectionEntry<'muscles'>[];
	techniques: readonly CollectionEntry<'techniques'>[];
	areas: readonly CollectionEntry<'areas'>[];
}

/** What the map needs to answer every choice. */
export function answersFrom({ muscles, techniques, areas }: Entries): Answers {
	return {
		ways: techniques.map(({ id, data }) => ({
			id,
			name: data.title,
			who: byWhom(data.who),
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
			...(data.emergency && { emergency: true as const }),
		})),
	};
}

/** What is lit when a part is chosen: itself, or the members of a group. */
export const lightsOf = (part: Part): string[] => part.members ?? [part.id];

/** The techniques of a part, best reach first. */
export function waysOf({ ways }: Answers, part: Part): Way[] {
	return part.ways.flatMap((place) => ways[place] ?? []);
}
