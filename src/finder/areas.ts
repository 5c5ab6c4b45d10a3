// The muscles that may be behind pain in an area, ranked and explained. Pure: entries come in, plain data goes out.

import type { CollectionEntry } from 'astro:content';
import { find } from '../relations.ts';
import { signsAt, textOf, type Sign, type Urgency } from '../safety/signs.ts';
import { techniquesIn } from './first.ts';
import { whoOf, type Helper } from './helpers.ts';
import type { Confidence, Pattern } from './referral.ts';
import { suspectsAt, type Suspect } from './suspects.ts';

type Areas = readonly CollectionEntry<'areas'>[];
type Muscles = readonly CollectionEntry<'muscles'>[];
type Techniques = readonly CollectionEntry<'techniques'>[];

/** What a link between area and muscle rests on: it lies there, or experts describe it; none has a study behind it. */
export type Basis = 'anatomy' | 'expert-pattern';

/** A muscle that may be behind pain in an area, as public data. */
export interface Candidate {
	id: string;
	/** One plain sentence. */
	reason: string;
	basis: Basis;
	confidence: Confidence;
}

/** What the site says of an area. */
export interface AreaAnswer {
	id: string;
	name: string;
	muscles: Candidate[];
	/** Suspects that are no muscle of the vocabulary. */
	also: Candidate[];
	/** Signs that pain there can come with, the most urgent first. */
	warnings: { id: string; level: Urgency; cues: readonly string[]; short: string; text: string }[];
	/** Ids of techniques, in the order in which to try them. */
	techniques: Record<Helper, string[]>;
}

/** Answers for all areas, in the order of their ids. */
export function answersForAreas(
	areas: Areas,
	muscles: Muscles,
	techniques: Techniques,
	signs: readonly Sign[],
	patterns: readonly Pattern[],
): AreaAnswer[] {
	return areas
		.map((area) => answerFor(area, muscles, techniques, signs, patterns))
		.sort((a, b) => a.id.localeCompare(b.id));
}

const reasonOf = ({ muscle, says, here, confidence }: Suspect): Candidate => ({
	id: muscle.id,
	reason: says,
	basis: here ? 'anatomy' : 'expert-pattern',
	confidence,
});

function answerFor(
	area: Areas[number],
	muscles: Muscles,
	techniques: Techniques,
	signs: readonly Sign[],
	patterns: readonly Pattern[],
): AreaAnswer {
	const { id, data } = area;
	const suspects = suspectsAt(area, muscles, patterns);
	const isMuscle = ({ muscle }: Suspect) => muscle.data.kind === 'muscle';
	const all = techniquesIn(area, muscles, techniques);
	const ways = (helper: Helper) =>
		all.filter((way) => find(techniques, way, id).data.who.includes(whoOf[helper]));
	return {
		id,
		name: data.title,
		muscles: suspects.filter(isMuscle).map(reasonOf),
		also: suspects.filter((suspect) => !isMuscle(suspect)).map(reasonOf),
		warnings: signsAt(id, signs).map((sign) => ({
			id: sign.id,
			level: sign.urgency,
			cues: sign.cues,
			short: sign.short,
			text: textOf(sign),
		})),
		techniques: {
			alone: ways('alone'),
			partner: ways('partner'),
			professional: ways('professional'),
		},
	};
}
