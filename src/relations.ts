// Who belongs to whom. A relation is written once, in the front matter of one entry; the way back is computed here.
// Pure: entries come in as arguments.

import type { CollectionEntry } from 'astro:content';

type Muscle = Pick<CollectionEntry<'muscles'>, 'id' | 'data'>;
type Technique = Pick<CollectionEntry<'techniques'>, 'id' | 'data'>;
type Area = Pick<CollectionEntry<'areas'>, 'id' | 'data'>;
type Routine = Pick<CollectionEntry<'routines'>, 'id' | 'data'>;

/**
 * The entry with an id.
 * @throws {Error} naming the id and who asked for it
 */
export function find<E extends { id: string }>(
	entries: readonly E[],
	id: string,
	askedBy: string,
): E {
	const entry = entries.find((candidate) => candidate.id === id);
	if (!entry) {
		throw new Error(`"${askedBy}" names "${id}", which does not exist. Run npm run check:content.`);
	}
	return entry;
}

/** The entries with these ids, in the order of the ids. */
export function findAll<E extends { id: string }>(
	entries: readonly E[],
	ids: readonly string[],
	askedBy: string,
): E[] {
	return ids.map((id) => find(entries, id, askedBy));
}

/** A muscle itself, or the muscles of a group or a bone: the ids that a technique can name. */
export function musclesOf(muscle: Muscle): string[] {
	return muscle.data.members.length > 0 ? [...muscle.data.members] : [muscle.id];
}

/** The drawn parts of a muscle: its own, or those of the members of a group. */
export function structuresOf(
	{ id, data }: Muscle,
	muscles: readonly Muscle[],
): (typeof data)['structures'] {
	if (data.structures.length > 0) return data.structures;
	return findAll(muscles, data.members, id).flatMap((member) => structuresOf(member, muscles));
}

/** The techniques that reach a muscle, or any muscle of a group or a bone: those that reach it best come first. */
export function techniquesFor<T extends Technique>(muscle: Muscle, techniques: readonly T[]): T[] {
	const ids = musclesOf(muscle);
	const rank = ({ data }: Technique) => {
		const places = ids.map((id) => data.muscles.indexOf(id)).filter((place) => place >= 0);
		return places.length > 0 ? Math.min(...places) : Infinity;
	};
	return techniques
		.filter((technique) => rank(technique) < Infinity)
		.sort((a, b) => rank(a) - rank(b) || a.data.title.localeCompare(b.data.title));
}

/** The groups and bones that a muscle belongs to. */
export function groupsOf<M extends Muscle>(muscle: Muscle, muscles: readonly M[]): M[] {
	return muscles.filter(({ data }) => data.members.includes(muscle.id));
}

/** The sore places that a muscle may be behind. */
export function areasFor<A extends Area>(muscle: Muscle, areas: readonly A[]): A[] {
	const ids = musclesOf(muscle);
	return areas.filter(({ data }) => data.muscles.some((link) => ids.includes(link.muscle)));
}

/** The entries that need a tool. */
export function usersOf<T extends Technique | Routine>(tool: string, entries: readonly T[]): T[] {
	return entries.filter(({ data }) => data.tools.includes(tool));
}

/** The routines in which a technique is a step. */
export function routinesWith<R extends Routine>(technique: string, routines: readonly R[]): R[] {
	return routines.filter(({ data }) => data.steps.some((step) => step.technique === technique));
}
