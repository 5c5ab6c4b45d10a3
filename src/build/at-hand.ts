// What must be at hand for a technique or a routine, in the few kinds that readers choose from. Pure.

import type { CollectionEntry } from 'astro:content';
import { byHandIn, type Helper } from '../finder/helpers.ts';
import { kindOf, type ThingKind } from '../finder/tool-kinds.ts';

type Technique = CollectionEntry<'techniques'>['data'];
type Routine = CollectionEntry<'routines'>['data'];

/** Strokes that are done with hands where no tool is named. */
export const strokesOfHands: readonly Technique['stroke'][] = [
	...(['effleurage', 'petrissage', 'friction', 'stripping'] as const),
	...(['compression', 'holding'] as const),
];

/** What one must have: things, or the helper who needs no more than the hands that follow. */
export type Need = ThingKind | Helper;

/** Each list once, without repeats. */
const distinct = (lists: readonly Need[][]): Need[][] => {
	const known = new Map(lists.map((list) => [[...new Set(list)].join(' '), [...new Set(list)]]));
	return [...known.values()];
};

/**
 * The sets of things of which one is enough for a technique. Hands are, where nobody needs more; where only some can do it
 * with hands, a set names who. A therapist brings what else it takes.
 */
export function thingsForTechnique(technique: Technique): Need[][] {
	const { who, stroke, tools, things } = technique;
	const hands = strokesOfHands.includes(stroke) || stroke === 'mixed';
	if (who.every((one) => one === 'professional')) return [[hands ? 'hands' : 'other']];
	const more: ThingKind[] = things.length > 0 ? ['other'] : [];
	if (tools.length === 0) return [more.length > 0 || !hands ? ['other'] : ['hands']];
	const byHand = byHandIn(technique);
	const byTools = tools.map((tool): Need[] => [kindOf(tool), ...more]);
	return byHand.length === who.length
		? distinct([['hands'], ...byTools])
		: distinct([...byTools, ...byHand.map((one): Need[] => [one, 'hands'])]);
}

/** All that a routine takes. */
export function thingsForRoutine({ tools, things }: Routine): Need[][] {
	const all: ThingKind[] = [...tools.map(kindOf), ...(things.length > 0 ? ['other' as const] : [])];
	return distinct([all.length > 0 ? all : ['hands']]);
}
