// What the page of a muscle, a group or a bone shows, worked out from all entries. Pure: entries come in, plain data for the
// page goes out.

import type { CollectionEntry } from 'astro:content';
import { neighborsOf } from '../anatomy/under.ts';
import { upperBody } from '../anatomy/upper-body/body.ts';
import { basisOf } from '../finder/basis.ts';
import { namedFirst, namedIn } from '../finder/first.ts';
import { liesAt } from '../finder/here.ts';
import { confidenceOf, pairsOf, type Pattern } from '../finder/referral.ts';
import { asLine, byWhom } from '../format.ts';
import { areasFor, find, findAll, groupsOf, structuresOf, techniquesFor } from '../relations.ts';
import { actsOn, type ActCard } from './act-cards.ts';
import { pathOfOutside, pictureOf } from './drawn.ts';
import { muscleText, pictureText } from './text.ts';

type Muscle = CollectionEntry<'muscles'>;
type Area = CollectionEntry<'areas'>;

interface Entries {
	muscles: readonly Muscle[];
	techniques: readonly CollectionEntry<'techniques'>[];
	areas: readonly Area[];
	outside: readonly CollectionEntry<'outside'>['data'][];
	patterns: readonly Pattern[];
}

/** An entry of a list of pages. */
export interface Line {
	name: string;
	path: string;
	/** What the profession calls it. */
	called?: string | undefined;
	says: string;
	note?: string;
}

const lineOf = ({ id, data }: Muscle): Line => ({
	name: data.title,
	path: `/muscles/${id}/`,
	says: asLine(data.place),
});

/** The techniques that reach it: those that its text names first, then by how well they reach it. */
export function waysLines(muscle: Muscle, { techniques }: Pick<Entries, 'techniques'>): Line[] {
	const reaching = techniquesFor(muscle, techniques).map(({ id }) => id);
	const ids = namedFirst(reaching, namedIn(muscle, 'Techniques that reach it'));
	return findAll(techniques, ids, muscle.id).map(({ id, data }) => ({
		name: data.title,
		path: `/techniques/${id}/`,
		called: data.called,
		says: data.summary,
		note: byWhom(data.who),
	}));
}

/** The 2 best acts on it, as pictures; none where it is not to be pressed, or where it is a bone. */
export function actsOnMuscle(muscle: Muscle, { muscles, techniques }: Entries): ActCard[] {
	if (muscle.data.noPress !== undefined || muscle.data.kind === 'bone') return [];
	const ids = waysLines(muscle, { techniques }).map(({ path }) => path.split('/')[2] ?? '');
	return actsOn(structuresOf(muscle, muscles), findAll(techniques, ids, muscle.id));
}

/** Its members, and what it belongs to. */
export const familyOf = (muscle: Muscle, { muscles }: Entries) => ({
	members: findAll(muscles, muscle.data.members, muscle.id).map(lineOf),
	groups: groupsOf(muscle, muscles).map(lineOf),
});

/** Where its ache is said to be felt, in words, the nearest and the most often first; empty for a group or a bone. */
export function feltAt(muscle: Muscle, { muscles, areas, patterns }: Entries) {
	const pairs = pairsOf(muscle.id, patterns);
	const { feltAt: at, often } = muscleText;
	return [at.here, at.away].flatMap((where, away) =>
		(['primary', 'local', 'spillover'] as const).flatMap((strength) => {
			const places = areas.filter(({ id }) => {
				const isFelt = pairs.some((pair) => pair.place === id && pair.strength === strength);
				return isFelt && liesAt(muscle, id, muscles, patterns) === (away === 0);
			});
			const shown = places.map(({ id, data }) => ({ id, name: data.title, path: `/areas/${id}/` }));
			return shown.length > 0 ? [{ where: `${where}${often[strength]}`, places: shown }] : [];
		}),
	);
}

/** The parts of the body that are not ours where its ache is said to be felt, in words. */
export function feltOutside(
	muscle: Muscle,
	{ outside, patterns }: Pick<Entries, 'outside' | 'patterns'>,
) {
	const pairs = pairsOf(muscle.id, patterns);
	return (['primary', 'spillover'] as const).flatMap((strength) => {
		const places = outside
			.filter(({ id }) => pairs.some((pair) => pair.place === id && pair.strength === strength))
			.map((one) => ({ id: one.id, name: one.name, path: pathOfOutside(one) }));
		const { elsewhere, often } = muscleText;
		return places.length > 0 ? [{ where: `${elsewhere}${often[strength]}`, places }] : [];
	});
}

/** What the pattern of its pain rests on. */
export const patternBasis = ({ id }: Muscle, { patterns }: Entries): string =>
	basisOf({ sent: true }, confidenceOf(id, patterns));

/** The sore places that name it, or a member of it. */
export const namedAt = (muscle: Muscle, { areas }: Entries): Line[] =>
	areasFor(muscle, areas).map(({ id, data }) => ({
		name: data.title,
		path: `/areas/${id}/`,
		says: data.where,
	}));

/** What lies over and under a muscle; of a group or a bone it is said of its muscles. */
export const neighborsAt = (muscle: Muscle, { muscles }: Entries) =>
	muscle.data.kind === 'muscle'
		? neighborsOf(structuresOf(muscle, muscles))
		: { over: [], under: [] };

/** The words for its picture, for those who see it and those who do not. */
export function figureOfMuscle(muscle: Muscle, { muscles, patterns }: Entries) {
	const { title, latin, place } = muscle.data;
	const { view, glows = [], cut } = pictureOf.muscle(muscle.id, muscles, patterns);
	const [bare = latin] = latin.split(' (');
	/** A title that already has the Latin name, or most of it, says it once. */
	const isNamed = title.includes('(') || title === bare;
	const haze = glows.length > 0 ? pictureText.haze : '';
	return {
		alt: pictureText.muscle(upperBody.views[view].from, place),
		caption: `${isNamed ? title : `${title} (${bare})`}: ${place}.${haze}`,
		size: cut,
	};
}

/** The further pictures of a muscle with their words: what another view, the head and the arm show of where it is felt. */
export function furtherFigures(muscle: Muscle, { muscles, areas, outside, patterns }: Entries) {
	const pairs = pairsOf(muscle.id, patterns);
	const nameOf = (id: string) =>
		areas.find((area) => area.id === id)?.data.title ?? find(outside, id, muscle.id).name;
	const said = (id: string) => {
		const strength = pairs.find(({ place }) => place === id)?.strength ?? 'spillover';
		return `${nameOf(id).toLowerCase()}${pictureText.often[strength]}`;
	};
	return pictureOf.further(muscle.id, muscles, patterns).map(({ id, shows, picture }) => ({
		of: `muscles/${muscle.id}-${id}`,
		size: picture.cut,
		...pictureText.further(id, shows.map(said).join('; ')),
	}));
}
