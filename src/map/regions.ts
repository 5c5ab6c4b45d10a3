// Pages and anatomy together: which page each part of the drawing leads to.

import type { CollectionEntry } from 'astro:content';
import { centroid } from '../anatomy/geometry.ts';
import { plateShapes, structureRing } from '../anatomy/plate.ts';
import { findAll } from '../relations.ts';
import type { PlateLink } from './drawing.ts';

type Muscle = Pick<CollectionEntry<'muscles'>, 'id' | 'data'>;

/** The links of the drawing and of its list, from the neck down; a group stands where its first muscle stands. */
export function plateLinks(
	muscles: readonly Muscle[],
	address: (path: string) => string,
): PlateLink[] {
	const height = (muscle: Muscle) => Math.min(...structuresOf(muscle, muscles).map(heightOf));
	return [...muscles]
		.sort((a, b) => height(a) - height(b) || b.data.members.length - a.data.members.length)
		.map(({ id, data }) => ({
			id,
			name: data.title,
			href: address(`/muscles/${id}/`),
			structures: data.structures,
		}));
}

const heightOf = (id: Parameters<typeof structureRing>[0]) => centroid(structureRing(id))[1];

/** The drawn parts of a page: its own, or those of the members of a group. */
export function structuresOf(
	{ id, data }: Muscle,
	muscles: readonly Muscle[],
): (typeof data)['structures'] {
	if (data.structures.length > 0) return data.structures;
	return findAll(muscles, data.members, id).flatMap((member) => structuresOf(member, muscles));
}

/** Ids of the pages whose parts cover the shoulder blades. */
export function coveringIds(muscles: readonly Muscle[]): string[] {
	const cover = new Set(plateShapes().flatMap(({ id, cover: covers }) => (covers ? [id] : [])));
	return muscles
		.filter(({ data }) => data.structures.some((structure) => cover.has(structure)))
		.map(({ id }) => id);
}
