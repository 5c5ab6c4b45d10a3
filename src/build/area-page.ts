// What the page of a sore place shows, worked out from all entries. Pure: entries come in, plain data for the page goes out.

import type { CollectionEntry } from 'astro:content';
import { placeIn, viewOf } from '../anatomy/places.ts';
import { levelAt, structuresUnderFinger } from '../anatomy/under.ts';
import { nameOfView } from '../anatomy/upper-body/body.ts';
import { basisOf, testOf } from '../finder/basis.ts';
import { techniquesIn, triedFirst } from '../finder/first.ts';
import { byHandIn } from '../finder/helpers.ts';
import type { Pattern } from '../finder/referral.ts';
import { suspectsAt, type Suspect } from '../finder/suspects.ts';
import { find, findAll, structuresOf } from '../relations.ts';
import { legendOf, zonesNamed, type Zone } from '../safety/zones.ts';
import { muscleCard, techniqueCard, type Card } from './cards.ts';
import { pictureOf } from './drawn.ts';
import type { Row } from './next-rows.ts';
import { metaOf, needsOf } from './technique-page.ts';
import { markedText } from './text.ts';

type Area = CollectionEntry<'areas'>;
type Muscle = CollectionEntry<'muscles'>;
type Technique = CollectionEntry<'techniques'>;

interface Entries {
	muscles: readonly Muscle[];
	techniques: readonly Technique[];
	patterns: readonly Pattern[];
	zones: readonly Zone[];
}

/** A muscle that may be behind the pain, as the page shows it. */
export interface ShownSuspect {
	card: Card;
	/** How to test it, or why not to, and what the link rests on. */
	answers: string[];
}

/** The muscles that may be behind the pain, the likeliest first. */
export function shownSuspects(area: Area, { muscles, patterns }: Entries): ShownSuspect[] {
	return suspectsAt(area, muscles, patterns).map((suspect) => ({
		card: { ...muscleCard(suspect.muscle, muscles, patterns), says: suspect.says },
		answers: answersTo(suspect),
	}));
}

function answersTo({ muscle, confidence, ...link }: Suspect<Muscle>): string[] {
	const { noPress, press } = muscle.data;
	return [
		...(noPress ? [noPress] : []),
		...(press ? [testOf(press)] : []),
		basisOf(link, confidence),
	];
}

/** Techniques shown as pictures, and those that stand under a fold; the pages of the muscles have all. */
const most = { cards: 4, rows: 8 };

/** Whether a technique is done alone, with hands alone, on one of these parts as its picture shows it. */
const isBare = ({ data }: Technique, parts: readonly string[]): boolean =>
	data.who.includes('self') &&
	byHandIn(data).includes('alone') &&
	data.acts.some(({ on: [main] }) => main !== undefined && parts.includes(main));

/**
 * What to try at a place: the techniques that its text names come first, as pictures, the next best as rows. Where none of the
 * first is done alone with bare hands, one on a likely muscle goes before them.
 */
export function triesAt(
	area: Area,
	{ muscles, techniques }: Pick<Entries, 'muscles' | 'techniques'>,
	tools: readonly CollectionEntry<'tools'>[],
): { cards: Card[]; rows: Row[]; keepOff: string[] } {
	const all = findAll(techniques, techniquesIn(area, muscles, techniques), area.id);
	const names = triedFirst(area).filter((id) => !area.data.leaveOut.includes(id));
	const named = findAll(techniques, names, area.id).slice(0, most.cards);
	const parts = area.data.muscles.flatMap(({ muscle }) =>
		structuresOf(find(muscles, muscle, area.id), muscles),
	);
	const isIt = (one: Technique) => isBare(one, parts);
	const bare = named.some(isIt) ? undefined : all.find(isIt);
	const toolsOf = ({ id, data }: Technique) => findAll(tools, data.tools, id);
	const first = [...(bare ? [bare] : []), ...named].slice(0, most.cards);
	return {
		keepOff: first.flatMap(({ data }) => data.keepOff),
		cards: first.map((one) => ({
			...techniqueCard(one, tools),
			called: undefined,
			says: needsOf(one.data, toolsOf(one)),
		})),
		rows: all
			.filter((one) => !first.includes(one))
			.slice(0, most.rows)
			.map((one) => ({
				name: one.data.title,
				path: `/techniques/${one.id}/`,
				called: one.data.called,
				says: metaOf(one.data, toolsOf(one)),
			})),
	};
}

/** The words for the picture of a place, for those who see it and those who do not, and what is hatched in it. */
export function figureOfArea(area: Area, { muscles, patterns, zones }: Entries) {
	const {
		view,
		spots,
		marked,
		cut,
		zones: near = [],
	} = pictureOf.area(area, muscles, patterns, zones);
	const words = markedText(spots.length > 0, marked.length > 0);
	return {
		alt: words.alt(nameOfView(view)),
		caption: words.caption,
		size: cut,
		legend: legendOf(
			zonesNamed(
				near.map(({ id }) => id),
				zones,
			),
		),
	};
}

/** What lies under the finger at the point of a place, from the skin inward; nothing where it has no point of its own. */
export function underFinger(id: string) {
	const view = viewOf(id);
	const place = view && placeIn(view, id);
	if (!place) return undefined;
	const names = structuresUnderFinger(view, place.at).map(({ name }) => name);
	if (names.length === 0) return undefined;
	return { level: levelAt(place.at[1]), isMiddle: place.middle === true, names };
}
