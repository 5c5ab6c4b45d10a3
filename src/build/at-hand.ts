// What must be at hand for a technique or a routine, in the few kinds that readers choose from. Pure.

import type { CollectionEntry } from 'astro:content';
import { kindOf, type ThingKind } from '../finder/tool-kinds.ts';

type Technique = CollectionEntry<'techniques'>['data'];
type Routine = CollectionEntry<'routines'>['data'];

/** Strokes that are done with hands where no tool is named. */
export const strokesOfHands: readonly Technique['stroke'][] = [
	...(['effleurage', 'petrissage', 'friction', 'stripping'] as const),
	...(['compression', 'holding'] as const),
];

/** Each list once, without repeats. */
const distinct = (lists: readonly ThingKind[][]): ThingKind[][] => {
	const known = new Map(lists.map((list) => [[...new Set(list)].join(' '), [...new Set(list)]]));
	return [...known.values()];
};

/**
 * The sets of things of which one is enough for a technique, whoever does it: hands are, where nobody needs more. A therapist
 * brings what else it takes.
 */
export function thingsForTechnique({
	who,
	stroke,
	tools,
	things,
	byHand,
}: Technique): ThingKind[][] {
	const hands = strokesOfHands.includes(stroke) || stroke === 'mixed';
	if (who.every((one) => one === 'professional')) return [[hands ? 'hands' : 'other']];
	const more: ThingKind[] = things.length > 0 ? ['other'] : [];
	const byTools = tools.map((tool): ThingKind[] => [kindOf(tool), ...more]);
	const isByHand = who.every((one) => byHand?.includes(one));
	if (tools.length > 0) return distinct([...(isByHand ? [['hands' as const]] : []), ...byTools]);
	return [more.length > 0 || !hands ? ['other'] : ['hands']];
}

/** All that a routine takes. */
export function thingsForRoutine({ tools, things }: Routine): ThingKind[][] {
	const all: ThingKind[] = [...tools.map(kindOf), ...(things.length > 0 ? ['other' as const] : [])];
	return distinct([all.length > 0 ? all : ['hands']]);
}
