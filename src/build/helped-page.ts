// What can be noted on the page of what helped. Pure: entries come in, plain data goes out.

import type { CollectionEntry } from 'astro:content';
import { wheresOf } from '../anatomy/places.ts';
import { kinds } from '../kinds.ts';
import { fragmentOf, nameOf } from '../plate/target.ts';

type Of<Collection extends 'areas' | 'techniques' | 'routines'> =
	readonly CollectionEntry<Collection>[];

/** All places with their sides, as the map's address names them. */
export const notedPlaces = (areas: Of<'areas'>): { id: string; name: string }[] =>
	areas.flatMap(({ id, data }) =>
		wheresOf(id).map((side) => ({
			id: fragmentOf({ id, side }),
			name: nameOf(data.title, side),
		})),
	);

/** All routines and techniques by their address, under the name of their kind. */
export const notedDoings = (
	routines: Of<'routines'>,
	techniques: Of<'techniques'>,
	address: (path: string) => string,
): { name: string; pages: { href: string; title: string }[] }[] =>
	[
		{ kind: 'routines' as const, entries: routines },
		{ kind: 'techniques' as const, entries: techniques },
	].map(({ kind, entries }) => ({
		name: kinds[kind].title,
		pages: entries
			.map(({ id, data }) => ({ href: address(`/${kind}/${id}/`), title: data.title }))
			.toSorted((a, b) => a.title.localeCompare(b.title)),
	}));
