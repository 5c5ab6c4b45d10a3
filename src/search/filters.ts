// Results narrowed down by what they are, who can do it, with what and in what time. Pure.

import type { Helper } from '../finder/helpers.ts';
import { times } from '../finder/wishes.ts';
import type { Named } from './names.ts';
import type { SearchKinds } from './page-kinds.ts';

type Page = Pick<Named, 'by' | 'tools' | 'minutes'> & { kind: string };

/** Results shown at most: what a reader may scroll through. */
export const mostShown = 20;

/** What the reader narrowed the results down to; nothing where all are wanted. */
export interface Filters {
	/** Id of a kind of pages. */
	kind?: string | undefined;
	by?: Helper | undefined;
	tool?: string | undefined;
	/** Minutes at most. */
	minutes?: number | undefined;
}

/** Whether a page is left by the filters. */
export const isWanted = ({ kind, by, tools, minutes }: Page, wanted: Filters): boolean =>
	(!wanted.kind || kind === wanted.kind) &&
	(!wanted.by || (by?.includes(wanted.by) ?? false)) &&
	(!wanted.tool || (tools?.includes(wanted.tool) ?? false)) &&
	(!wanted.minutes || (minutes !== undefined && minutes <= wanted.minutes));

/** The filters that can be meant: a kind that neither the site nor any result has narrows nothing down. */
export const heeded = (
	filters: Filters,
	pages: readonly Pick<Page, 'kind'>[],
	kinds: SearchKinds,
): Filters => {
	const { kind } = filters;
	const isKnown = !kind || Object.hasOwn(kinds, kind) || pages.some((page) => page.kind === kind);
	return isKnown ? filters : { ...filters, kind: undefined };
};

/** A value that some results have, and how many of them would be left with it. */
export interface Facet<Value> {
	value: Value;
	count: number;
}

/** What the results can be narrowed down by, the most frequent first; each count heeds the other filters. */
export function facetsOf(pages: readonly Page[], wanted: Filters) {
	const left = (without: keyof Filters) =>
		pages.filter((page) => isWanted(page, { ...wanted, [without]: undefined }));
	return {
		kind: counted(left('kind').map(({ kind }) => kind)),
		by: counted(left('by').flatMap(({ by = [] }) => by)),
		tool: counted(left('tool').flatMap(({ tools = [] }) => tools)),
		minutes: times
			.map((value) => ({
				value,
				count: left('minutes').filter((page) => isWanted(page, { minutes: value })).length,
			}))
			.filter(({ count }) => count > 0),
	};
}

function counted<Value extends string>(values: readonly Value[]): Facet<Value>[] {
	const counts = new Map<Value, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
