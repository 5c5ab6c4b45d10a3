// Where on the body a page belongs, for the small drawing beside it.

import type { CollectionEntry } from 'astro:content';
import { centroid, type Point } from '../anatomy/geometry.ts';
import { places } from '../anatomy/places.ts';
import { structureRing } from '../anatomy/plate.ts';
import { find } from '../relations.ts';
import { structuresOf, viewOf } from './regions.ts';

type Muscles = readonly CollectionEntry<'muscles'>[];

/**
 * The point of a place, the middle of a muscle, or that of the muscle which a technique reaches best.
 * @returns mm from the middle and from the top of the head, rounded; the other side mirrors it; nothing for what is nowhere
 */
export function pointOf(
	entry: CollectionEntry<'areas'> | CollectionEntry<'muscles'> | CollectionEntry<'techniques'>,
	muscles: Muscles,
): [number, number] | undefined {
	const point = pointIn(entry, muscles);
	return point && [Math.abs(Math.round(point[0])), Math.round(point[1])];
}

function pointIn(
	entry: CollectionEntry<'areas'> | CollectionEntry<'muscles'> | CollectionEntry<'techniques'>,
	muscles: Muscles,
): Point | undefined {
	if (entry.collection === 'areas') {
		const view = viewOf(entry.id);
		return view && places[view].find(({ id }) => id === entry.id)?.at;
	}
	if (entry.collection === 'techniques') {
		const [first = ''] = entry.data.muscles;
		return pointIn(find(muscles, first, entry.id), muscles);
	}
	const [structure] = structuresOf(entry, muscles);
	return structure && centroid(structureRing(structure, 'back'));
}
