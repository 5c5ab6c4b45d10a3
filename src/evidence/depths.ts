// How far works were read, which decides what may rest on them.

/**
 * How far a work was read, as far as is on record: as a whole; its abstract; less than that, or some of a page; as others retell
 * it; `unsaid`, where nobody wrote it down; `no-results`, where it is known to exist alone.
 */
export const depths = ['whole', 'abstract', 'part', 'retold', 'unsaid', 'no-results'] as const;

export type Depth = (typeof depths)[number];

/** Whether the results of a work were read, so that a finding may rest on it. */
export const hasResults = (depth: Depth): boolean => depth !== 'no-results';
