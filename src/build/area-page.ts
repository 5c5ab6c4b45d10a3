// What the page of a sore place shows, worked out from all entries. Pure: entries come in, plain data for the page goes out.

import type { CollectionEntry } from 'astro:content';
import { placeIn, viewOf } from '../anatomy/places.ts';
import { levelAt, structuresUnderFinger } from '../anatomy/under.ts';
import { nameOfView } from '../anatomy/upper-body/body.ts';
import { basisOf, testOf } from '../finder/basis.ts';
import { inTurn } from '../finder/first.ts';
import type { Pattern } from '../finder/referral.ts';
import { suspectsAt, type Suspect } from '../finder/suspects.ts';
import { byWhom } from '../format.ts';
import { findAll, techniquesFor } from '../relations.ts';
import { inWhole, levels, ofLevel, signsAt, type Sign } from '../safety/signs.ts';
import { legendOf, zonesNamed, type Zone } from '../safety/zones.ts';
import { pictureOf } from './drawn.ts';
import { areaText, markedText } from './text.ts';

type Area = CollectionEntry<'areas'>;
type Muscle = CollectionEntry<'muscles'>;

interface Entries {
	muscles: readonly Muscle[];
	techniques: readonly CollectionEntry<'techniques'>[];
	patterns: readonly Pattern[];
	signs: readonly Sign[];
	zones: readonly Zone[];
}

/** A muscle that may be behind the pain, as the page shows it. */
export interface ShownSuspect {
	id: string;
	name: string;
	says: string;
	/** What the unfolding line asks, and what it unfolds. */
	asks: string;
	answers: string[];
	/** The first of its techniques. */
	ways: { id: string; name: string; who: string }[];
	/** How many there are in all, where its own page has more of them. */
	all?: number;
}

/** Techniques shown for each muscle; its page has them all. */
const most = 3;

/** The muscles that may be behind the pain, the likeliest first. */
export function shownSuspects(area: Area, entries: Entries): ShownSuspect[] {
	const { muscles, techniques, patterns } = entries;
	return suspectsAt(area, muscles, patterns).map((suspect) => {
		const { muscle, says } = suspect;
		const reaching = techniquesFor(muscle, techniques).map(({ id }) => id);
		const ways = findAll(techniques, inTurn(area, reaching), area.id);
		const hasMore = ways.length > most && area.data.leaveOut.length === 0;
		return {
			id: muscle.id,
			name: muscle.data.title,
			says,
			asks: muscle.data.press ? areaText.isIt : areaText.onList,
			answers: answersTo(suspect),
			ways: ways
				.slice(0, most)
				.map(({ id, data }) => ({ id, name: data.title, who: byWhom(data.who) })),
			...(hasMore && { all: ways.length }),
		};
	});
}

function answersTo({ muscle, confidence, ...link }: Suspect<Muscle>): string[] {
	const { noPress, press } = muscle.data;
	return [
		...(noPress ? [noPress] : []),
		...(press ? [testOf(press)] : []),
		basisOf(link, confidence),
	];
}

/** The words for the picture of a place, for those who see it and those who do not, and what is hatched in it. */
export function figureOfArea(area: Area, { muscles, patterns, zones }: Entries) {
	const { view, spots, marked, zones: near = [] } = pictureOf.area(area, muscles, patterns, zones);
	const words = markedText(spots.length > 0, marked.length > 0);
	return {
		alt: words.alt(nameOfView(view)),
		caption: words.caption(area.data.where.replace(/\.$/, '')),
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

/** The signs of a place: the first that call for help, and all of them folded by what to do. */
export function foldsOf(id: string, signs: readonly Sign[]) {
	const own = signsAt(id, signs);
	const calls = ofLevel(own, 'emergency');
	return {
		first: calls.slice(0, 3).map(({ short }) => short),
		folds: levels.map(({ level }) => ({
			name: areaText.folds[level],
			signs: ofLevel(own, level).map(inWhole),
		})),
	};
}
