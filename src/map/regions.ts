// Pages and anatomy together: which page each part of the drawing leads to, and how deep it lies.

import type { CollectionEntry } from 'astro:content';
import type { Build } from '../anatomy/builds.ts';
import { centroid } from '../anatomy/geometry.ts';
import { sides, type View } from '../anatomy/names.ts';
import { cells, places, type Cell } from '../anatomy/places.ts';
import { plateShapes, structureRing, type Depth } from '../anatomy/plate.ts';
import { find, findAll } from '../relations.ts';
import { fragmentOf, nameOf, type Spot } from './choice.ts';
import type { PlateLink } from './drawing.ts';

type Muscle = Pick<CollectionEntry<'muscles'>, 'id' | 'data'>;
type Area = Pick<CollectionEntry<'areas'>, 'id' | 'data'>;
type Address = (path: string) => string;

/** A place of the drawing with its page. */
export interface PlaceLink extends Cell {
	name: string;
	href: string;
	fragment: string;
}

/** The places of a view, both sides, with their pages. */
export function placeLinks(
	view: View,
	areas: readonly Area[],
	address: Address,
	build: Build = 'broad',
): PlaceLink[] {
	return cells(view, build).map((cell) => {
		const { title } = find(areas, cell.id, 'src/anatomy/places.ts').data;
		return {
			...cell,
			name: nameOf(title, cell.side),
			href: address(`/areas/${cell.id}/`),
			fragment: fragmentOf(cell),
		};
	});
}

/** The view that shows a place; the back if both do, nothing if none does. */
export function viewOf(id: string): View | undefined {
	return (['back', 'front'] as const).find((view) => places[view].some((place) => place.id === id));
}

/** The links of a view and of its list, from the neck down; a group stands where its first muscle stands. */
export function plateLinks(view: View, muscles: readonly Muscle[], address: Address): PlateLink[] {
	const drawn = new Set(plateShapes(view).map(({ id }) => id));
	const height = (muscle: Muscle) =>
		Math.min(...structuresOf(muscle, muscles).map((id) => centroid(structureRing(id, view))[1]));
	return muscles
		.filter((muscle) => structuresOf(muscle, muscles).some((id) => drawn.has(id)))
		.sort((a, b) => height(a) - height(b) || b.data.members.length - a.data.members.length)
		.map(({ id, data }) => ({
			id,
			name: data.title,
			href: address(`/muscles/${id}/`),
			structures: data.structures,
		}));
}

/** The drawn parts of a page: its own, or those of the members of a group. */
export function structuresOf(
	{ id, data }: Muscle,
	muscles: readonly Muscle[],
): (typeof data)['structures'] {
	if (data.structures.length > 0) return data.structures;
	return findAll(muscles, data.members, id).flatMap((member) => structuresOf(member, muscles));
}

/** How deep a page's parts lie in a view: the least deep of them; the shoulder blade counts as open to the touch. */
export function depthOf(muscle: Muscle, muscles: readonly Muscle[], view: View): Depth {
	const parts = structuresOf(muscle, muscles);
	const depths = plateShapes(view)
		.filter(({ id }) => (parts as readonly string[]).includes(id))
		.map(({ depth, kind }) => (kind === 'ridge' ? 2 : depth));
	return depths.length > 0 ? (Math.min(...depths) as Depth) : 1;
}

/** How deep everything that a view shows lies, by id: muscles themselves, places by the likeliest muscle under the finger. */
export function depthsOf(
	view: View,
	muscles: readonly Muscle[],
	areas: readonly Area[],
): Record<string, Depth> {
	const drawn = new Set(plateLinks(view, muscles, (path) => path).map(({ id }) => id));
	const parts = muscles.filter(({ id }) => drawn.has(id));
	const depths = new Map(parts.map((muscle) => [muscle.id, depthOf(muscle, muscles, view)]));
	const isHere = ({ id }: Area) => (viewOf(id) ?? view) === view || inView(view, id);
	const sores = areas.filter(isHere).map(({ id, data }): [string, Depth] => {
		const under = data.muscles.find(({ how, muscle }) => how === 'here' && depths.has(muscle));
		return [id, depths.get(under?.muscle ?? '') ?? 1];
	});
	return Object.fromEntries([...depths, ...sores]);
}

const inView = (view: View, id: string) => places[view].some((place) => place.id === id);

/** The sides on which a place can be chosen: both, or the middle for what lies on the midline or everywhere. */
export function spotsOf(id: string): readonly Spot[] {
	const place = [...places.back, ...places.front].find((one) => one.id === id);
	return place && !place.middle ? sides : ['middle'];
}
