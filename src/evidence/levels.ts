/** How sure a finding is, from the surest to the least sure. The level belongs to one finding, not to a page. */
export const levels = ['high', 'moderate', 'low', 'very-low', 'none'] as const;

export type EvidenceLevel = (typeof levels)[number];

/** What bears on the level of a finding in one work that it rests on. */
export interface Work {
	id: string;
	/** How many of its studies are randomized trials. */
	trials: number;
	/** How many people took part in those trials; missing where what was read does not say. */
	people?: number | undefined;
	/** Whether it is one trial with a fair control and a low risk of bias. */
	isFair?: boolean;
	/** The highest certainty that its own authors state; missing where nobody graded it. */
	graded?: EvidenceLevel | undefined;
}

/** Of a finding, what bears on its level. */
export interface Weighed {
	/** Who graded it: `unknot`, or the id of the work whose authors did. */
	graded: string;
	/** How many studies are behind it. */
	studies: number;
	/** How many people took part in them. */
	number?: number | undefined;
}

/** How many people the trials behind a limited level have between them, at least. */
const enough = 100;

/**
 * The surest level that a finding may have. Where the authors of one of its works graded it, that is theirs. Where nobody did:
 * low if 2 randomized trials or more with 100 people between them agree, or 1 of 100 people with a fair control and a low
 * risk of bias; else very low.
 */
export function surestLevel(
	{ graded, studies, number }: Weighed,
	works: readonly Work[],
): EvidenceLevel {
	const grader = works.find(({ id }) => id === graded);
	if (grader) return grader.graded ?? 'very-low';
	const trials = Math.min(studies, sum(works.map((work) => work.trials)));
	const people = Math.min(number ?? 0, sum(works.map((work) => work.people ?? 0)));
	const isOneGood = trials === 1 && works.some(({ isFair }) => isFair);
	return people >= enough && (trials > 1 || isOneGood) ? 'low' : 'very-low';
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Whether a finding says it is surer than it may be. */
export const isSurer = (level: EvidenceLevel, most: EvidenceLevel): boolean =>
	levels.indexOf(level) < levels.indexOf(most);
