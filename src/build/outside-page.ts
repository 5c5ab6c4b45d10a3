// What the page of the parts that are not ours shows, worked out from all entries. Pure: entries come in, plain data goes out.

import type { CollectionEntry } from 'astro:content';
import type { Pattern } from '../finder/referral.ts';
import { sentTo } from '../finder/suspects.ts';
import { asLine } from '../format.ts';
import { find, findAll } from '../relations.ts';
import type { Sign } from '../safety/signs.ts';

interface Entries {
	outside: readonly CollectionEntry<'outside'>['data'][];
	areas: readonly CollectionEntry<'areas'>[];
	muscles: readonly CollectionEntry<'muscles'>[];
	patterns: readonly Pattern[];
	signs: readonly Sign[];
}

/** The parts that are not ours: what is said of each, the signs that are most its own, and where to go on. */
export const outsideLines = ({ outside, areas, muscles, patterns, signs }: Entries) =>
	outside.map((one) => ({
		...one,
		urgent: signs
			.filter(({ places, first }) => first.includes(one.id) || isOnly(places, one.id))
			.map(({ short }) => asLine(short)),
		sent: sentTo(one.id, muscles, patterns).map(({ id, says }) => ({
			id,
			name: find(muscles, id, one.id).data.title,
			says: says.toLowerCase(),
		})),
		near: findAll(areas, one.near, one.id).map(({ id, data }) => ({ id, name: data.title })),
	}));

const isOnly = (places: Sign['places'], id: string) => Array.isArray(places) && places.includes(id);
