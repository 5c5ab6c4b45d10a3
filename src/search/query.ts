// The query in the fragment of the address: "#q=foam+roller". A fragment is never sent to a server. Pure.

import { helpers } from '../finder/helpers.ts';
import { times } from '../finder/wishes.ts';
import type { Filters } from './filters.ts';
import { kindFrom, type SearchKinds } from './page-kinds.ts';

/** The fragment of a box that waits for words. */
export const emptyQuery = 'q=';

const longest = 200;

/** The words looked for, or an empty text when the fragment holds none or cannot be read. */
export function queryFrom(fragment: string): string {
	return (new URLSearchParams(fragment.replace(/^#/, '')).get('q') ?? '').slice(0, longest).trim();
}

/** What the fragment narrows the results down to; a kind may be named by its label, as addresses once did. */
export function filtersFrom(fragment: string, kinds: SearchKinds): Filters {
	const said = new URLSearchParams(fragment.replace(/^#/, ''));
	const minutes = times.find((time) => String(time) === said.get('minutes'));
	const by = helpers.find((helper) => helper === said.get('by'));
	const word = (key: string) => said.get(key)?.slice(0, 40) ?? undefined;
	const kind = word('kind');
	return { kind: kind && kindFrom(kind, kinds), by, tool: word('tool'), minutes };
}

/** The fragment for a query and its filters, without its `#`. */
export function fragmentFor(query: string, filters: Filters = {}): string {
	if (!query) return '';
	const set = Object.entries(filters).filter(([, value]) => value !== undefined);
	return new URLSearchParams([
		['q', query],
		...set.map(([key, value]) => [key, String(value)]),
	]).toString();
}
