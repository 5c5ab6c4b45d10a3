// What the front page shows of the site's entries, for one view of the body. Pure: entries come in, plain data goes out.

import type { CollectionEntry } from 'astro:content';
import { sides, type Where } from '../anatomy/names.ts';
import { cells, wheresOf } from '../anatomy/places.ts';
import { viewIds, type View } from '../anatomy/upper-body/body.ts';
import type { Build } from '../anatomy/upper-body/builds.ts';
import { placeLinks, subjectsIn, type PlaceLink, type Subject } from '../plate/links.ts';
import { findAll } from '../relations.ts';
import { routineCard, type Card } from './cards.ts';
import { outsidePagesFrom, placePagesFrom, subjectsFrom } from './drawn.ts';

type Muscle = Pick<CollectionEntry<'muscles'>, 'id' | 'data'>;
type Area = Pick<CollectionEntry<'areas'>, 'id' | 'data'>;
type Outside = CollectionEntry<'outside'>['data'];
type Region = Pick<CollectionEntry<'regions'>['data'], 'places'>;
type Address = (path: string) => string;

/** A place or a muscle of the list under the map. */
interface Item {
	id: string;
	name: string;
	href: string;
	/** The sides on which it can be chosen. */
	spots: readonly Where[];
}

const asker = 'The front page';

/** Routines that suit most readers. */
const commonRoutines = ['desk-hands', 'ball-10-minutes', 'partner-20-minutes'];

/** Where the page of a view lies: the first one is the front page itself. */
export const viewPath = (view: View): string => (view === viewIds[0] ? '/' : `/${view}/`);

const idsOf = ({ places }: Region): string[] => places.map(({ place }) => place);

/** What the drawing of a view leads to: the pages of its muscles, of its places, and of what is not ours. */
export function linksOf(
	view: View,
	muscles: readonly Muscle[],
	areas: readonly Area[],
	outside: readonly Outside[],
	regions: readonly Region[],
	address: Address,
	build: Build = 'broad',
): { links: Subject[]; places: PlaceLink[] } {
	const pages = [...placePagesFrom(areas, address), ...outsidePagesFrom(outside, address)];
	return {
		links: subjectsIn(view, subjectsFrom(muscles, address)),
		places: placeLinks(view, pages, regions.map(idsOf), build),
	};
}

/** All sore places as a list, each with the sides on which it can be chosen. */
export const placeItems = (areas: readonly Area[], address: Address): Item[] =>
	placePagesFrom(areas, address).map((page) => ({ ...page, spots: wheresOf(page.id) }));

/** What is not ours and lies below the drawing, as a list; the drawing has the rest, and its page all. */
export const outsideItems = (outside: readonly Outside[], address: Address): Item[] =>
	outsidePagesFrom(outside, address)
		.filter(({ id }) => !viewIds.some((view) => cells(view).some((cell) => cell.id === id)))
		.map((page) => ({ ...page, spots: wheresOf(page.id) }));

/** All muscles as a list, from A to Z. */
export const muscleItems = (muscles: readonly Muscle[], address: Address): Item[] =>
	subjectsFrom(muscles, address)
		.map(({ id, name, href }) => ({ id, name, href, spots: sides }))
		.sort((a, b) => a.name.localeCompare(b.name));

/**
 * The routines to begin with, as cards.
 * @throws {Error} when one of them has no page
 */
export const firstRoutines = (
	routines: readonly CollectionEntry<'routines'>[],
	techniques: readonly CollectionEntry<'techniques'>[],
	tools: readonly CollectionEntry<'tools'>[],
): Card[] =>
	findAll(routines, commonRoutines, asker).map((routine) =>
		routineCard(routine, techniques, tools),
	);
