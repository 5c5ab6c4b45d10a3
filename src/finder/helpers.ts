import type { CollectionEntry } from 'astro:content';

export { helperWords } from './text.ts';

/** Who can help: the reader alone, a partner, or a professional. */
export const helpers = ['alone', 'partner', 'professional'] as const;

export type Helper = (typeof helpers)[number];

/** What the front matter of a technique calls each of them. */
export const whoOf = { alone: 'self', partner: 'partner', professional: 'professional' } as const;

type Technique = Pick<CollectionEntry<'techniques'>['data'], 'who' | 'tools' | 'things' | 'byHand'>;

/** The helpers that the front matter of a technique or routine names. */
export const helpersIn = (who: readonly string[]): Helper[] =>
	helpers.filter((helper) => who.includes(whoOf[helper]));

/** The helpers who can do a technique with hands alone. */
export const byHandIn = ({ who, tools, things, byHand }: Technique): Helper[] =>
	helpersIn(byHand ?? (tools.length + things.length === 0 ? who : []));
