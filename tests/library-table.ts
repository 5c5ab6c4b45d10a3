// What each page rests on: how many findings and cited sentences it shows, and how far the works behind it were read. Pure.

import { citations } from '../src/evidence/citations.ts';
import { shownIn } from '../src/evidence/findings.ts';

/** How far a work was read: "unsaid" was read, and nothing says how far; "unopened" was not read at all. */
export const depths = ['whole', 'abstract', 'part', 'unsaid', 'unopened'] as const;

export type Depth = (typeof depths)[number];

/** A work as content/sources.json has it. */
export interface Work {
	id: string;
	custom: { read: boolean; limits: string };
}

/** A finding, with how far all of its works were read. */
export interface Resting {
	read?: 'full' | 'abstract' | 'part' | undefined;
	sources: readonly string[];
}

/** What is said of how a work was read: "we read most of the page"; not of another one, "which we have not read". */
const reading = /(?<!\bnot )\bread\b(?! in full\b| ourselves\b)[^;.]*/gi;

/** Words of a reading that was not of the whole, or of what others tell of it. */
const partly =
	/\b(?:first|most|mostly|parts?|half|excerpts?|summary|summaries|opening|overview|tables?|nearly|without|news|quoted)\b/i;

/** How far a work was read, as far as its limits say it. */
export function saidDepth({ custom: { read, limits } }: Work): Depth {
	if (!read) return 'unopened';
	if (/\babstract\b/i.test(limits)) return 'abstract';
	const said = limits.match(reading) ?? [];
	if (said.length === 0) return 'unsaid';
	return said.some((clause) => partly.test(clause)) ? 'part' : 'whole';
}

/** How far each work was read, by its id: where its limits are silent, as a finding says that rests on such works alone. */
export function depthsOf(works: readonly Work[], findings: readonly Resting[]): Map<string, Depth> {
	const said = new Map(works.map((work) => [work.id, saidDepth(work)]));
	const isSilent = (id: string) => said.get(id) === 'unsaid';
	const told = new Map<string, Depth>();
	for (const { read, sources } of findings) {
		if (!read || !sources.every(isSilent)) continue;
		const depth = read === 'full' ? 'whole' : read;
		for (const id of sources)
			if (depths.indexOf(depth) > depths.indexOf(told.get(id) ?? 'whole') || !told.has(id))
				told.set(id, depth);
	}
	return new Map([...said, ...told]);
}

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
