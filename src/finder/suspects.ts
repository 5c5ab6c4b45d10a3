// The muscles that an area names, with what is known of each pair from the patterns and the drawing. Pure.

import type { CollectionEntry } from 'astro:content';
import { find, musclesOf } from '../relations.ts';
import { liesAt } from './here.ts';
import { confidenceOf, pairOf, type Confidence, type Pattern, type Strength } from './referral.ts';
import { sent } from './text.ts';

type Muscle = Pick<CollectionEntry<'muscles'>, 'id' | 'data'>;
type Area = Pick<CollectionEntry<'areas'>, 'id' | 'data'>;

/** A muscle that may be behind pain in an area. */
export interface Suspect<M extends Muscle = Muscle> {
	muscle: M;
	/** What the area says of it. */
	says: string;
	/** Whether it lies under the finger. */
	here: boolean;
	/** Whether experts say that it, or a muscle of a group, sends its ache there from elsewhere. */
	sent: boolean;
	/** How sure the pattern of its pain is. */
	confidence: Confidence;
}

/** The muscles that an area names, the likeliest first. */
export function suspectsAt<M extends Muscle>(
	{ id, data }: Area,
	muscles: readonly M[],
	patterns: readonly Pattern[],
): Suspect<M>[] {
	return data.muscles.map(({ muscle: name, says }) => {
		const muscle = find(muscles, name, id);
		const here = liesAt(muscle, id, muscles, patterns);
		const sent = musclesOf(muscle).some((one) => isSent(pairOf(one, id, patterns)?.strength));
		return { muscle, says, here, sent, confidence: confidenceOf(name, patterns) };
	});
}

/** The muscles that are said to send an ache to a part of the body that is not ours: those that do so most often first. */
export function sentTo(
	place: string,
	muscles: readonly Muscle[],
	patterns: readonly Pattern[],
): { id: string; says: string }[] {
	return (['primary', 'spillover'] as const).flatMap((strength) =>
		patterns
			.filter(({ id }) => pairOf(id, place, patterns)?.strength === strength)
			.map(({ id }) => ({ id: find(muscles, id, place).id, says: sent[strength] })),
	);
}

/** An ache at the muscle itself is not sent. */
const isSent = (strength: Strength | undefined): boolean =>
	strength === 'primary' || strength === 'spillover';
