/** Who can help: the reader alone, a partner, or a professional. */
export const helpers = ['alone', 'partner', 'professional'] as const;

export type Helper = (typeof helpers)[number];

/** What the front matter of a technique calls each of them. */
export const whoOf = { alone: 'self', partner: 'partner', professional: 'professional' } as const;
