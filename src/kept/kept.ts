// What is kept, in the storage of this browser and nowhere else. Only what a reader does calls what writes here. A page with
// something to keep says so with `toggle` or `keep`; what it shows of that follows `isKept` and `watchKept`.

import { withNotes, withoutNotes, type Note } from './notes.ts';
import * as stores from './store.ts';
import { key, oldKey, type Cues, type Entry, type Store } from './store.ts';

/** What became of a wish to keep or to remove: why nothing was changed, or that all is well. */
export type Outcome = 'done' | 'full' | 'off' | 'newer';

/** All that is kept, as it is now; nothing where the browser allows no storage. */
export function kept(): Store {
	try {
		return stored();
	} catch {
		return stores.storeFrom(null);
	}
}

/** Whether a page is kept, or a place on the map, however bad it was. */
export const isKept = (href: string): boolean => stores.entryOf(kept(), href) !== undefined;

/** Keeps an entry, in place of what was kept of the same page or place. */
export const keep = (entry: Entry): Outcome => change((store) => stores.withEntry(store, entry));

/** Keeps what is not kept, and removes what is. */
export const toggle = (entry: Entry): Outcome =>
	isKept(entry.href) ? remove(entry.href) : keep(entry);

/** Removes one entry. */
export const remove = (href: string): Outcome => change((store) => stores.without(store, href));

/** Keeps the frame of the drawn body, or forgets it where it is the usual one. */
export const keepBuild = (build: 'broad' | 'narrow'): Outcome =>
	change((store) => stores.withBuild(store, build));

/** Keeps notes, each in place of one of the same moment. */
export const note = (added: readonly Note[]): Outcome => change((store) => withNotes(store, added));

/** Removes the note of a moment, or all notes. */
export const removeNotes = (at?: number): Outcome => change((store) => withoutNotes(store, at));

/** Keeps what tells of a change in the player, or forgets it. */
export const keepCues = (cues: Cues | undefined): Outcome =>
	change((store) => stores.withCues(store, cues));

/** Gives back what was removed or erased on this page. */
export const keepAgain = (taken: Store): Outcome =>
	change((store) => stores.withAgain(store, taken));

/** Erases all that the site keeps in this browser. */
export function eraseAll(): Outcome {
	try {
		localStorage.removeItem(key);
		localStorage.removeItem(oldKey);
		return 'done';
	} catch {
		return 'off';
	}
}

/**
 * Tells when something else has changed what is kept: another tab, or another page before one came back here.
 * @returns what ends it
 */
export function watchKept(tell: () => void): () => void {
	addEventListener('storage', tell);
	addEventListener('pageshow', tell);
	return () => {
		removeEventListener('storage', tell);
		removeEventListener('pageshow', tell);
	};
}

const stored = () => stores.storeFrom(localStorage.getItem(key), localStorage.getItem(oldKey));

/** Changes what is kept as it is at this moment, not as the page read it: another tab may have kept more since. */
function change(how: (store: Store) => Store): Outcome {
	try {
		const store = stored();
		if (stores.isNewer(store)) return 'newer';
		const text = stores.textFrom(how(store));
		if (text === undefined) localStorage.removeItem(key);
		else localStorage.setItem(key, text);
		localStorage.removeItem(oldKey);
		return 'done';
	} catch (error) {
		return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'off';
	}
}
