// Which muscle is said to be felt where, read from content/facts/referral.yaml. Pure: the patterns come in as arguments.

import type { CollectionEntry } from 'astro:content';

/** Where the ache of one muscle is said to be felt. */
export type Pattern = CollectionEntry<'referral'>['data'];

/** A muscle at a place: how often its ache is felt there, and whether it lies there. */
export type Pair = Pattern['felt'][number];

/** Where an ache is felt: at the muscle itself, most often, or sometimes. */
export type Strength = NonNullable<Pair['strength']>;

/** How sure a pattern is, as judged from how many sources agree and whether anything but opinion is behind it. */
export type Confidence = Pattern['confidence'];

type Patterns = readonly Pattern[];

/** All that a muscle's pattern says; nothing for a muscle without one, a group or a bone. */
export const pairsOf = (muscle: string, patterns: Patterns): readonly Pair[] =>
	patterns.find(({ id }) => id === muscle)?.felt ?? [];

/** What a muscle's pattern says of one place, or nothing. */
export const pairOf = (muscle: string, place: string, patterns: Patterns): Pair | undefined =>
	pairsOf(muscle, patterns).find((pair) => pair.place === place);

/** How sure the pattern of a muscle's pain is; one without a pattern is as unsure as can be. */
export const confidenceOf = (muscle: string, patterns: Patterns): Confidence =>
	patterns.find(({ id }) => id === muscle)?.confidence ?? 'very-low';
