// The query in the fragment of the address: "#q=foam+roller". A fragment is never sent to a server. Pure.

import { helpers } from '../finder/helpers.ts';
import { times } from '../finder/wishes.ts';
import type { Filters } from './filters.ts';
import { kindFrom, type SearchKinds } from './page-kinds.ts';

/** The fragment of a box that waits for words. */
export const emptyQuery = 'q=';

/** More than anyone tells of an ache; an address with more was not written by a reader. */
const longest = 8000;

const read = (fragment: string) => new URLSearchParams(fragment.replace(/^#/, ''));

/** The words looked for, or an empty text when the fragment holds none or cannot be read. */
export function queryFrom(fragment: string): string {
	return (read(fragment).get('q') ?? '').slice(0, longest).trim();
}

/** Whether the words are to be taken as they were typed, slips and all. */
export const isExact = (fragment: string): boolean => read(fragment).get('as') === 'typed';

/** What the fragment narrows the results down to; a kind may be named by its label, as addresses once did. */
export function filtersFrom(fragment: string, kinds: SearchKinds): Filters {
	const said = read(fragment);
	const minutes = times.find((time) => String(time) === said.get('minutes'));
	const by = helpers.find((helper) => helper === said.get('by'));
	const word = (key: string) => said.get(key)?.slice(0, 40) ?? undefined;
	const kind = word('kind');
	return { kind: kind && kindFrom(kind, kinds), by, tool: word('tool'), minutes };
}

/** The fragment for a query and its filters, without its `#`. */
export function fragmentFor(query: string, filters: Filters = {}, exact = false): string {
	if (!query) return '';
	const set = Object.entries(filters).filter(([, value]) => value !== undefined);
	return new URLSearchParams([
		['q', query],
		...(exact ? [['as', 'typed']] : []),
		...set.map(([key, value]) => [key, String(value)]),
	]).toString();
}
