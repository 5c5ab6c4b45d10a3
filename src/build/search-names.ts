// What the search knows of each page by name, before its index is there. Pure: entries come in, plain data go out.

import type { CollectionEntry } from 'astro:content';
import { helpersIn } from '../finder/helpers.ts';
import { leastMinutes, routineMinutes } from '../finder/minutes.ts';
import type { Kind } from '../kinds.ts';
import { findAll } from '../relations.ts';
import type { Named } from '../search/names.ts';
import { pointOf } from './drawn.ts';
import { lastLinks } from './last-links.ts';

type Entry = CollectionEntry<Kind>;
type Address = (path: string) => string;

const isTool = (entry: Entry) => entry.collection === 'tools';
const isMuscle = (entry: Entry) => entry.collection === 'muscles';

/**
 * Every page with all its names, also those that are never shown.
 * @param entries all pages of all kinds
 * @param address gives the address of a page of ours, with the folder that the site is served in
 */
export function searchNames(entries: readonly Entry[], address: Address): Named[] {
	const places = new Map(entries.map((entry, index) => [pathOf(entry), index]));
	return entries.map((entry) => {
		const { data, collection: kind } = entry;
		const next = nextIn(entry.body).flatMap((path) => places.get(path) ?? []);
		return {
			...{ url: address(pathOf(entry)), title: data.title, kind, summary: data.summary },
			...('called' in data && data.called && { called: data.called }),
			...relationsOf(entry, address),
			...traitsOf(entry, entries),
			...(next.length > 0 && { next }),
			names: [...data.aliases, ...data.misspellings, ...('latin' in data ? [data.latin] : [])],
		};
	});
}

const pathOf = ({ collection, id }: Entry) => `/${collection}/${id}/`;

/** A sore place leads to the muscles that may be behind it; a group stands beside its members. */
function relationsOf({ collection, data }: Entry, address: Address): Partial<Named> {
	if (collection === 'areas')
		return { leads: data.muscles.map(({ muscle }) => address(`/muscles/${muscle}/`)) };
	return collection === 'muscles' && data.kind === 'group' ? { group: true } : {};
}

/** What results can be narrowed down by, and where on the body they are. */
function traitsOf(entry: Entry, entries: readonly Entry[]): Partial<Named> {
	const { collection, data, id } = entry;
	const at =
		collection === 'areas' || collection === 'muscles' || collection === 'techniques'
			? pointOf(entry, entries.filter(isMuscle))
			: undefined;
	if (collection !== 'techniques' && collection !== 'routines') return at ? { at } : {};
	const tools = findAll(entries.filter(isTool), data.tools, id).map((tool) => tool.data.title);
	return {
		...(at && { at }),
		by: helpersIn([data.who].flat()),
		...(tools.length > 0 && { tools }),
		minutes: collection === 'techniques' ? leastMinutes(data) : routineMinutes(data),
	};
}

/** Paths that a page leads on to: the links of its last section, sore places left out, each once. */
function nextIn(body: string | undefined): string[] {
	const paths = lastLinks(body).map(({ path }) => path);
	return [...new Set(paths)].filter((path) => !path.startsWith('/areas/'));
}
