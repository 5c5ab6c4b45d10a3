// How well an order of results answers graded queries: success@1, MRR@10, nDCG@5, and whether nonsense finds nothing.

import { base } from '../built.ts';
import addresses from './addresses.json' with { type: 'json' };

/** A query with the pages that answer it. */
export interface Query {
	q: string;
	kind: string;
	relevant: { id: string; grade: number }[];
}

/** What must be reached at least. */
export const least = { 'success@1': 0.92, 'MRR@10': 0.95, 'nDCG@5': 0.85, 'empty@nonsense': 1 };

export type Figures = Record<keyof typeof least, number>;

/** One query with what was found for it and its figures; nonsense has none. */
export interface Row extends Omit<Figures, 'empty@nonsense'> {
	query: Query;
	found: readonly string[];
}

/** The path of an address, without the folder that the site is served in and what stands behind it. */
export function pathOf(address: string): string {
	const path = new URL(address, 'http://x').pathname.replace(/index\.html$/, '');
	return path.startsWith(base) ? `/${path.slice(base.length)}` : path;
}

/** The address of a subject, or of the page of that kind and name: "article:whiplash", "safety:tears". */
function addressOf(id: string): string {
	const [kind = '', name = ''] = id.split(':');
	const folder = kind === 'safety' || kind === 'evidence' ? kind : `${kind}s`;
	return (addresses as Record<string, string>)[id] ?? `/${folder}/${name}/`;
}

/** Page to grade; one that is not there stays as a page that nothing can return. */
export function gradesOf({ relevant }: Query): Map<string, number> {
	const grades = new Map<string, number>();
	for (const { id, grade } of relevant) {
		const path = pathOf(addressOf(id));
		grades.set(path, Math.max(grade, grades.get(path) ?? 0));
	}
	return grades;
}

const gain = (grade: number, rank: number) => (2 ** grade - 1) / Math.log2(rank + 2);

/** How good an order of pages is, by their grades, beside the best one that there is; the first five count. */
export function ndcg(got: readonly number[], grades: readonly number[]): number {
	const sum = (list: readonly number[]) =>
		list.slice(0, 5).reduce((all, grade, rank) => all + gain(grade, rank), 0);
	return sum(got) / Math.max(1e-9, sum(grades.toSorted((a, b) => b - a)));
}

/** The figures of one query. */
function measureOne(query: Query, found: readonly string[]) {
	const grades = gradesOf(query);
	const got = [...new Set(found.map(pathOf))].slice(0, 10).map((path) => grades.get(path) ?? 0);
	const first = got.findIndex((grade) => grade >= 2);
	return {
		'success@1': (got[0] ?? 0) >= 2 ? 1 : 0,
		'MRR@10': first < 0 ? 0 : 1 / (first + 1),
		'nDCG@5': ndcg(got, [...grades.values()]),
	};
}

/** The mean of some figures, 0 where there are none. */
export const mean = (list: readonly number[]) =>
	list.length === 0 ? 0 : list.reduce((all, one) => all + one, 0) / list.length;

const isNonsense = ({ kind }: Query) => kind === 'nonsense';

/**
 * Measures a way to search.
 * @param ask gives the addresses found for the words of a query, the best first
 */
export async function measure(
	queries: readonly Query[],
	ask: (words: string) => readonly string[] | Promise<readonly string[]>,
): Promise<{ figures: Figures; rows: Row[] }> {
	const rows: Row[] = [];
	const empty: number[] = [];
	for (const query of queries) {
		const found = await ask(query.q);
		if (isNonsense(query)) empty.push(found.length === 0 ? 1 : 0);
		else rows.push({ query, found, ...measureOne(query, found) });
	}
	const figures = {
		...figuresOf(rows),
		'empty@nonsense': empty.length > 0 ? mean(empty) : 1,
	};
	return { figures, rows };
}

/** The means of some rows. */
export const figuresOf = (rows: readonly Row[]): Omit<Figures, 'empty@nonsense'> => ({
	'success@1': mean(rows.map((row) => row['success@1'])),
	'MRR@10': mean(rows.map((row) => row['MRR@10'])),
	'nDCG@5': mean(rows.map((row) => row['nDCG@5'])),
});
