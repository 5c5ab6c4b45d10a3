/** How sure a claim is, from the surest to the least sure. The level belongs to one claim, not to a page. */
export const levels = ['high', 'moderate', 'low', 'very-low', 'none'] as const;

export type EvidenceLevel = (typeof levels)[number];

/** What bears on the level of a claim in one work that it cites. */
export interface Work {
	/** How many studies that can answer the question it brings. */
	studies: number;
	/** What its own authors call the certainty; missing where nobody graded it. */
	graded?: EvidenceLevel | undefined;
}

/**
 * The surest level that a claim on these works may have: the one that a review itself states; where nobody graded, low if
 * 2 studies or more agree, else very low.
 */
export function surestLevel(works: readonly Work[]): EvidenceLevel {
	const studies = works.reduce((sum, work) => sum + work.studies, 0);
	const stated = works.flatMap(({ graded }) => graded ?? []);
	if (stated.length === 0) return studies > 1 ? 'low' : 'very-low';
	return levels.find((level) => stated.includes(level)) ?? 'very-low';
}

/** Whether a claim says it is surer than it may be. */
export const isSurer = (level: EvidenceLevel, most: EvidenceLevel): boolean =>
	levels.indexOf(level) < levels.indexOf(most);
