// What each page rests on: how many findings and cited sentences it shows, and how far the works behind it were read. Pure.

import { citations } from '../src/evidence/citations.ts';
import { depths, type Depth } from '../src/evidence/depths.ts';
import { shownIn } from '../src/evidence/findings.ts';

/** A work as content/sources.json has it. */
export interface Work {
	id: string;
	custom: { read: Depth };
}

/** How far each work was read, by its id. */
export const depthsOf = (works: readonly Work[]): Map<string, Depth> =>
	new Map(works.map(({ id, custom }) => [id, custom.read]));

/** A page as a reader meets it. */
export interface Page {
	/** Its text as it was written. */
	body: string;
	/** Its text with the facts in it that are no findings: signs, zones, shared paragraphs. */
	withFacts: string;
	/** The same with its findings. */
	whole: string;
}

/** What one page rests on. */
export interface Basis {
	/** Findings that it shows. */
	findings: number;
	/** Sentences and facts with a source that are no findings. */
	cited: number;
	/** Its works, by how far they were read. */
	works: Record<Depth, number>;
}

/** What a page rests on. */
export function basisOf(
	{ body, withFacts, whole }: Page,
	known: ReadonlyMap<string, Depth>,
): Basis {
	const works = citations(whole).map(({ id }) => known.get(id));
	const count = (depth: Depth) => works.filter((one) => one === depth).length;
	return {
		findings: shownIn(body).length,
		cited: withFacts.match(/<Cite\b/g)?.length ?? 0,
		works: Object.fromEntries(depths.map((depth) => [depth, count(depth)])) as Basis['works'],
	};
}
