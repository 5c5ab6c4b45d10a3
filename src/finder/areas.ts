// The muscles that may be behind pain in an area, ranked and explained. Pure: entries come in, plain data goes out.

import type { CollectionEntry } from 'astro:content';
import { find } from '../relations.ts';
import { signsAt, textOf, type Sign, type Urgency } from '../safety/signs.ts';
import { techniquesIn } from './first.ts';
import { whoOf, type Helper } from './helpers.ts';
import { confidenceOf, type Confidence } from './referral.ts';

type Areas = readonly CollectionEntry<'areas'>[];
type Muscles = readonly CollectionEntry<'muscles'>[];
type Techniques = readonly CollectionEntry<'techniques'>[];

/** What a link between area and muscle rests on: it lies there, or experts describe it; none has a study behind it. */
export type Basis = 'anatomy' | 'expert-pattern';

/** A muscle that may be behind pain in an area. */
export interface Suspect {
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
	muscles: Suspect[];
	/** Suspects that are no muscle of the vocabulary. */
	also: Suspect[];
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
): AreaAnswer[] {
	return areas
		.map((area) => answerFor(area, muscles, techniques, signs))
		.sort((a, b) => a.id.localeCompare(b.id));
}

function answerFor(
	area: Areas[number],
	muscles: Muscles,
	techniques: Techniques,
	signs: readonly Sign[],
): AreaAnswer {
	const { id, data } = area;
	const suspects = data.muscles.map(({ muscle, how, says }): Suspect & { kind: string } => ({
		id: muscle,
		reason: says,
		basis: how === 'here' ? 'anatomy' : 'expert-pattern',
		confidence: confidenceOf(muscle),
		kind: find(muscles, muscle, id).data.kind,
	}));
	const bare = ({ id: of, reason, basis, confidence }: Suspect): Suspect => ({
		id: of,
		reason,
		basis,
		confidence,
	});
	const all = techniquesIn(area, muscles, techniques);
	const ways = (helper: Helper) =>
		all.filter((way) => find(techniques, way, id).data.who.includes(whoOf[helper]));
	return {
		id,
		name: data.title,
		muscles: suspects.filter(({ kind }) => kind === 'muscle').map(bare),
		also: suspects.filter(({ kind }) => kind !== 'muscle').map(bare),
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
