// Pages and the drawing together: which entries of the site are drawn, where, and what their pictures show. Pure: entries
// come in, plain data for the plate goes out.

import type { CollectionEntry } from 'astro:content';
import type { Depth } from '../anatomy/body.ts';
import { centroid, type Point } from '../anatomy/geometry.ts';
import { placeIn, viewOf } from '../anatomy/places.ts';
import { structureRing, viewsOf } from '../anatomy/shapes.ts';
import { nameOfView, type View } from '../anatomy/upper-body/body.ts';
import type { Build } from '../anatomy/upper-body/builds.ts';
import type { RuledZone } from '../anatomy/zones.ts';
import { pairsOf, type Pattern } from '../finder/referral.ts';
import { suspectsAt } from '../finder/suspects.ts';
import { ownOutlines, type Felt } from '../plate/felt.ts';
import { depthsOf, type PlacePage, type Subject } from '../plate/links.ts';
import {
	furtherPictures,
	pictureOfBone,
	pictureOfMuscle,
	pictureOfPlace,
	pictureOfReach,
	type FurtherPicture,
	type Picture,
} from '../plate/pictures.ts';
import { find, findAll, musclesOf, structuresOf } from '../relations.ts';
import { pictureText } from './text.ts';

type Muscle = Pick<CollectionEntry<'muscles'>, 'id' | 'data'>;
type Area = Pick<CollectionEntry<'areas'>, 'id' | 'data'>;
type Outside = CollectionEntry<'outside'>['data'];
type Address = (path: string) => string;

/** The pages about muscles, as the plate needs them. */
export const subjectsFrom = (muscles: readonly Muscle[], address: Address): Subject[] =>
	muscles.map((muscle) => ({
		id: muscle.id,
		name: muscle.data.title,
		href: address(`/muscles/${muscle.id}/`),
		structures: muscle.data.structures,
		parts: structuresOf(muscle, muscles),
	}));

/** The pages about places, as the plate needs them. */
export const placePagesFrom = (areas: readonly Area[], address: Address): PlacePage[] =>
	areas.map(({ id, data }) => ({ id, name: data.title, href: address(`/areas/${id}/`) }));

/** Where it is told what to do about a part of the body that is not ours: a sore place that is like it, or the page of all. */
export const pathOfOutside = ({ id, like }: Outside): string =>
	like ? `/areas/${like}/` : `/outside/#${id}`;

/** The parts of the body that are not ours, as the plate needs them. */
export const outsidePagesFrom = (outside: readonly Outside[], address: Address): PlacePage[] =>
	outside.map((one) => ({ id: one.id, name: one.name, href: address(pathOfOutside(one)) }));

/** The muscles that lie under the finger at a place, the likeliest first. */
const hereAt = (area: Area, muscles: readonly Muscle[], patterns: readonly Pattern[]): Muscle[] =>
	suspectsAt(area, muscles, patterns).flatMap(({ muscle, here }) => (here ? [muscle] : []));

/** How deep everything that a view shows lies, by id. */
export const depthsFrom = (
	view: View,
	muscles: readonly Muscle[],
	areas: readonly Area[],
	patterns: readonly Pattern[],
	outside: readonly Outside[] = [],
): Record<string, Depth> =>
	depthsOf(
		view,
		subjectsFrom(muscles, (path) => path),
		[
			...areas.map((area) => ({
				id: area.id,
				here: hereAt(area, muscles, patterns).map(({ id }) => id),
			})),
			...outside.map(({ id }) => ({ id, here: [] })),
		],
	);

const partsOf = (ids: readonly string[], muscles: readonly Muscle[], askedBy: string): string[] =>
	findAll(muscles, ids, askedBy).flatMap((muscle) => structuresOf(muscle, muscles));

/** Where the ache of a muscle may be felt, as the plate draws it. */
const feltOf = (id: string, patterns: readonly Pattern[]): Felt[] =>
	pairsOf(id, patterns).flatMap(({ place, strength, at }) =>
		strength ? [{ id: place, often: strength, at }] : [],
	);

/** The outlines of what a muscle is felt in that is no whole place, by muscle and place: "teres-minor back-of-shoulder". */
export const spotsFrom = (
	view: View,
	build: Build,
	muscles: readonly Muscle[],
	patterns: readonly Pattern[],
): Record<string, string> =>
	Object.fromEntries(
		muscles.flatMap((muscle) => {
			const felt = musclesOf(muscle).flatMap((id) => feltOf(id, patterns));
			// Of a group one muscle may be felt in a spot, and another in the whole place.
			const mine = felt.filter(({ at }) => !at || musclesOf(muscle).length === 1);
			const own = ownOutlines(view, mine, structuresOf(muscle, muscles), build);
			return Object.entries(own).map(([place, path]) => [`${muscle.id} ${place}`, path]);
		}),
	);

/** The pictures of pages, by the kind of page. */
export const pictureOf = {
	/** A muscle, group or bone; of a muscle also where its ache may be felt. */
	muscle(id: string, muscles: readonly Muscle[], patterns: readonly Pattern[] = []): Picture {
		const parts = () => structuresOf(find(muscles, id, id), muscles);
		return pictureOfBone(id) ?? pictureOfMuscle(parts(), feltOf(id, patterns));
	},
	/** What the picture of a muscle does not show of where its ache may be felt. */
	further: (
		id: string,
		muscles: readonly Muscle[],
		patterns: readonly Pattern[],
	): FurtherPicture[] =>
		furtherPictures(structuresOf(find(muscles, id, id), muscles), feltOf(id, patterns)),
	/** The muscles that a technique or routine reaches, and where it must keep off. */
	technique(
		ids: readonly string[],
		muscles: readonly Muscle[],
		keepOff: readonly RuledZone[] = [],
	): Picture {
		return pictureOfReach(partsOf(ids, muscles, 'A technique'), keepOff);
	},
	/** A place, the muscles that lie there, and where near it not to press. */
	area(
		area: Area,
		muscles: readonly Muscle[],
		patterns: readonly Pattern[],
		zones: readonly RuledZone[] = [],
	): Picture {
		const here = hereAt(area, muscles, patterns);
		return pictureOfPlace(
			area.id,
			here.flatMap((muscle) => structuresOf(muscle, muscles)),
			zones,
		);
	},
};

/** The further pictures of a muscle as the map needs them: what each shows, and its size. */
export const sheetsOf = (
	muscle: string,
	muscles: readonly Muscle[],
	patterns: readonly Pattern[],
) =>
	pictureOf.further(muscle, muscles, patterns).map(({ id, shows, picture }) => ({
		id,
		shows,
		width: picture.cut.width,
		height: picture.cut.height,
	}));

/** The words for a picture of what a technique or routine reaches, for those who do not see it. */
export function altOfReach(ids: readonly string[], muscles: readonly Muscle[], by: string): string {
	const { view } = pictureOf.technique(ids, muscles);
	return pictureText.reach(nameOfView(view), by);
}

/** The muscles that the steps of a routine reach, each once. */
export const reachedBy = (
	{ id, data }: Pick<CollectionEntry<'routines'>, 'id' | 'data'>,
	techniques: readonly CollectionEntry<'techniques'>[],
): string[] => [
	...new Set(data.steps.flatMap((step) => find(techniques, step.technique, id).data.muscles)),
];

type OnBody = CollectionEntry<'areas'> | CollectionEntry<'muscles'> | CollectionEntry<'techniques'>;

/**
 * The point of a place, the middle of a muscle, or that of the muscle which a technique reaches best.
 * @returns mm from the middle and from the top of the head, rounded; the other side mirrors it; nothing for what is nowhere
 */
export function pointOf(
	entry: OnBody,
	muscles: readonly CollectionEntry<'muscles'>[],
): [number, number] | undefined {
	const point = pointIn(entry, muscles);
	return point && [Math.abs(Math.round(point[0])), Math.round(point[1])];
}

function pointIn(entry: OnBody, muscles: readonly CollectionEntry<'muscles'>[]): Point | undefined {
	if (entry.collection === 'areas') {
		const view = viewOf(entry.id);
		return view && placeIn(view, entry.id)?.at;
	}
	if (entry.collection === 'techniques') {
		const [first] = entry.data.muscles;
		if (first === undefined)
			throw new Error(
				`The technique "${entry.id}" names no muscle. Name first the one that it reaches best.`,
			);
		return pointIn(find(muscles, first, entry.id), muscles);
	}
	const [structure] = structuresOf(entry, muscles);
	const [view] = structure ? viewsOf(structure) : [];
	return structure && view && centroid(structureRing(structure, view));
}
