// Which techniques can be a step of a routine, and from which of them to which a routine goes. Pure.

import type { CollectionEntry } from 'astro:content';

type Stroke = CollectionEntry<'techniques'>['data']['stroke'];

/**
 * The strokes of a routine from the broadest to the most particular, as massage is usually taught; a hold ends it. What is not
 * here is no step of one: cold, current, needles and exercise are no massage, and a mix is a whole session.
 */
const order: readonly Stroke[] = [
	...(['warmth', 'effleurage', 'petrissage', 'rolling', 'percussion'] as const),
	...(['friction', 'stripping', 'compression', 'holding'] as const),
];

/** How particular a stroke is: 0 for the broadest. */
export const rankOf = (stroke: Stroke): number => order.indexOf(stroke);

/** What takes as long as this by itself is a session of its own, seconds. */
const session = 15 * 60;

/** Whether a technique can be a step: a reader can do it, without a bath, and it is no whole session. */
export const isPart = ({
	data: { stroke, where, time, lead },
}: Pick<CollectionEntry<'techniques'>, 'data'>): boolean =>
	lead !== undefined &&
	order.includes(stroke) &&
	where.some((one) => one !== 'bath') &&
	(time.per !== 'session' || time.seconds.min < session);
