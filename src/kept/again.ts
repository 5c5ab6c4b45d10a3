// What a reader who comes back may want again. Pure.

import { entriesIn, type Entry, type Store } from './store.ts';

/** The place that was kept last, or else the page that was; nothing where nothing is kept. */
export function again(store: Store): Entry | undefined {
	const entries = entriesIn(store);
	return entries.find(({ href }) => href.includes('#')) ?? entries[0];
}
