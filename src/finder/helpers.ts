/** Who can help: the reader alone, a partner, or a professional. */
export const helpers = ['alone', 'partner', 'professional'] as const;

export type Helper = (typeof helpers)[number];

/** What the front matter of a technique calls each of them. */
export const whoOf = { alone: 'self', partner: 'partner', professional: 'professional' } as const;

/** What readers call each of them. */
export const helperWords: Record<Helper, string> = {
	alone: 'Alone',
	partner: 'With a partner',
	professional: 'By a therapist',
};

/** The helpers that the front matter of a technique or routine names. */
export const helpersIn = (who: readonly string[]): Helper[] =>
	helpers.filter((helper) => who.includes(whoOf[helper]));
