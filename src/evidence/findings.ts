// What studies found, each thing said once in content/findings/ and shown wherever a page names it by its id. Pure.

import type { CollectionEntry } from 'astro:content';

/** What was measured, in the order of the columns. */
export const outcomes = [
	'pain-same-day',
	'pain-weeks',
	'daily-life',
	'movement',
	'soreness',
	'relaxation',
] as const;

export type Outcome = (typeof outcomes)[number];

/** Which way a finding can point. */
export const ways = ['helps', 'no-difference', 'unclear'] as const;

export type Way = (typeof ways)[number];

/** How a question can be answered, in the order in which the answers are listed. */
export const verdicts = ['probably', 'may', 'unclear', 'not-shown'] as const;

export type Verdict = (typeof verdicts)[number];

/** A finding as content/findings/ has it. */
export type Finding = Pick<CollectionEntry<'findings'>, 'id' | 'data'>;

/** Of a finding, what a page that shows it must know. */
export interface Told {
	id: string;
	data: Pick<Finding['data'], 'level' | 'sources' | 'says' | 'more'>;
}

/** A finding as the text of a page shows it. */
export interface Shown {
	id: string;
	/** Whether all of it is shown, and not the one wording alone. */
	isWhole: boolean;
	/** Where its tag begins and ends in the text. */
	start: number;
	end: number;
}

/** The findings that a text shows, in order. */
export function shownIn(body: string): Shown[] {
	return [...body.matchAll(/<Finding\b([^>]*?)\/?>/g)].map(({ 0: tag, 1: rest = '', index }) => ({
		id: /\bid="([^"]*)"/.exec(rest)?.[1] ?? '',
		isWhole: /\swhole\b/.test(rest),
		start: index,
		end: index + tag.length,
	}));
}

/**
 * A finding by its id.
 * @throws {Error} when there is none
 */
export function findingOf<One extends { id: string }>(findings: readonly One[], id: string): One {
	const found = findings.find((one) => one.id === id);
	if (found) return found;
	throw new Error(`No finding "${id}". Write it in content/findings/, or mend the id.`);
}

/** The text of a page with the words of its findings in it, each with the works that it cites. */
export function withFindings(body: string, findings: readonly Told[]): string {
	return shownIn(body).reduceRight((text, { id, isWhole, start, end }) => {
		const { says, more, sources } = findingOf(findings, id).data;
		const words = isWhole && more ? `${says}\n\n${more}` : says;
		const cite = sources.length > 0 ? `<Cite sources="${sources.join(' ')}" />` : '';
		return `${text.slice(0, start)}\n\n${words}${cite}\n\n${text.slice(end)}`;
	}, body);
}

type Page = Pick<CollectionEntry<'evidence'>, 'id'> & { body?: string | undefined };

/** A row of the table of all techniques, and the page that tells of it. */
export type Row = Finding['data']['table'][number] & {
	level: Finding['data']['level'];
	page: string;
};

/** The table of all techniques: by name of their id, outcomes in the order of the columns. */
export function rowsFrom(findings: readonly Finding[], pages: readonly Page[]): Row[] {
	return findings
		.filter(({ data }) => data.table.length > 0)
		.flatMap(({ id, data: { table, level } }) => {
			const page = pageOf(id, pages);
			return table.map((row) => ({ ...row, level, page }));
		})
		.sort(
			(a, b) =>
				a.technique.localeCompare(b.technique) ||
				outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome),
		);
}

/** The page that tells of a finding: the one that shows it whole, else the first that shows it. */
function pageOf(id: string, pages: readonly Page[]): string {
	const showing = pages.flatMap((page) =>
		shownIn(page.body ?? '')
			.filter((one) => one.id === id)
			.map(({ isWhole }) => ({ page: page.id, isWhole })),
	);
	const page = showing.find(({ isWhole }) => isWhole) ?? showing[0];
	if (page) return page.page;
	throw new Error(`No page shows "${id}". Show it in content/evidence/, or take its table out.`);
}
