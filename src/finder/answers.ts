// From a chosen muscle to what may ease it. Pure: entries come in, plain data for the map goes out.

import type { CollectionEntry } from 'astro:content';
import { areasFor, groupsOf, techniquesFor } from '../relations.ts';
import { asLine, byWhom } from '../words.ts';

/** A page to go to, by its address below the site's folder. */
export interface Way {
	name: string;
	path: string;
	note: string;
}

/** What the map says of one muscle, group or bone. */
export interface Answer {
	id: string;
	name: string;
	place: string;
	path: string;
	/** What is lit when it is chosen: itself, or the members of a group. */
	parts: string[];
	techniques: Way[];
	areas: Way[];
	groups: Way[];
}

interface Entries {
	muscles: readonly CollectionEntry<'muscles'>[];
	techniques: readonly CollectionEntry<'techniques'>[];
	areas: readonly CollectionEntry<'areas'>[];
}

/** The answer for a muscle; its techniques come with the best reach first. */
export function answerFor(muscle: CollectionEntry<'muscles'>, entries: Entries): Answer {
	return {
		id: muscle.id,
		name: muscle.data.title,
		place: asLine(muscle.data.place),
		path: `/muscles/${muscle.id}/`,
		parts: muscle.data.kind === 'group' ? [...muscle.data.members] : [muscle.id],
		techniques: techniquesFor(muscle, entries.techniques).map(({ id, data }) => ({
			name: data.title,
			path: `/techniques/${id}/`,
			note: byWhom(data.who),
		})),
		areas: areasFor(muscle, entries.areas).map(({ id, data }) => ({
			name: data.title,
			path: `/areas/${id}/`,
			note: '',
		})),
		groups: groupsOf(muscle, entries.muscles).map(({ id, data }) => ({
			name: data.title,
			path: `/muscles/${id}/`,
			note: '',
		})),
	};
}
