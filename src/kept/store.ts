// All that a reader keeps, as one text in the browser: how it is read, changed and written. Pure. What this code does not know
// is carried along as it is, so that a page of another day loses nothing of it.

import { isNote, withNotes } from './notes.ts';
import { isRecord, type Store } from './record.ts';

export type { Store } from './record.ts';

/** The name that it lies under in the storage of the browser. */
export const key = 'unknot:kept';

/** Where the frame of the drawing was kept alone, before all that is kept had one place. */
export const oldKey = 'unknot:frame';

/** The form that this code reads and writes. */
const version = 1;

/** One thing that is kept: a page, or a place on the map. */
export interface Entry {
	/** Where it is on this host, with the fragment of a place: "/techniques/heat/". */
	href: string;
	title: string;
	/** What it is, in a word: "Technique". */
	kind: string;
	/** When it was kept, in milliseconds since 1970. */
	at: number;
	/** How bad a place was, from 0 to 10. */
	bad?: number;
}

/** What tells of a change while a routine is led: each can be off. */
export interface Cues {
	sound: boolean;
	voice: boolean;
	vibration: boolean;
}

/**
 * What a text of the storage holds; of a broken one the entries that are whole.
 * @param old what still lies under the old name
 */
export function storeFrom(text: string | null, old: string | null = null): Store {
	const root = text === null ? (old === 'narrow' ? { build: old } : {}) : parsed(text);
	const whole = wholeIn(text ?? '');
	if (!isRecord(root))
		return { version, entries: whole.filter(isEntry), ...notesOf(whole.filter(isNote)) };
	return {
		...root,
		version: typeof root.version === 'number' ? root.version : version,
		entries: Array.isArray(root.entries) ? root.entries : whole.filter(isEntry),
		...notesOf(Array.isArray(root.notes) ? root.notes : whole.filter(isNote)),
	};
}

/** The text to be stored, or nothing where nothing is kept. */
export const textFrom = ({ version: form, entries, ...others }: Store): string | undefined =>
	entries.length > 0 || Object.values(others).some((value) => value !== undefined)
		? JSON.stringify({ version: form, ...others, entries })
		: undefined;

/** Whether a later form of this code wrote it: then this one may only read. */
export const isNewer = (store: Store): boolean => store.version > version;

/** The entries that can be shown, the last one first. */
export const entriesIn = ({ entries }: Store): Entry[] =>
	entries.filter(isEntry).toSorted((a, b) => b.at - a.at);

/** Whether two addresses are of the same thing: of a place on the map, how bad it is and what is at hand may differ. */
export const isSame = (a: string, b: string): boolean => a.split('~')[0] === b.split('~')[0];

/** The entry of an address, if it is kept. */
export const entryOf = (store: Store, href: string): Entry | undefined =>
	entriesIn(store).find((entry) => isSame(entry.href, href));

/** With an entry in place of the one that was kept of the same thing. */
export const withEntry = (store: Store, entry: Entry): Store => ({
	...store,
	entries: [...without(store, entry.href).entries, entry],
});

/** Without the entry of an address. */
export const without = (store: Store, href: string): Store => ({
	...store,
	entries: store.entries.filter((one) => !isEntry(one) || !isSame(one.href, href)),
});

/** With another frame of the body; the usual one is not kept. */
export const withBuild = (store: Store, build: 'broad' | 'narrow'): Store => ({
	...store,
	build: build === 'broad' ? undefined : build,
});

/** The kept cues of the player; nothing where none are kept, or what is kept is none. */
export function cuesIn({ cues }: Store): Cues | undefined {
	if (!isRecord(cues)) return undefined;
	const { sound, voice, vibration } = cues;
	return typeof sound === 'boolean' && typeof voice === 'boolean' && typeof vibration === 'boolean'
		? { sound, voice, vibration }
		: undefined;
}

/** With other cues of the player, or without. */
export const withCues = (store: Store, cues: Cues | undefined): Store => ({ ...store, cues });

/** With what was taken away before, but for what has been kept anew since. */
export const withAgain = (store: Store, taken: Store): Store => ({
	...taken,
	...store,
	entries: [
		...taken.entries.filter((one) => !isEntry(one) || !entryOf(store, one.href)),
		...store.entries,
	],
	...notesOf(withNotes(taken, (store.notes ?? []).filter(isNote)).notes ?? []),
});

/** None are not stored. */
const notesOf = (notes: readonly unknown[]) => ({
	notes: notes.length > 0 ? notes : undefined,
});

/** A link of an entry stays on its host, whatever stands in the storage. */
const isEntry = (value: unknown): value is Entry =>
	isRecord(value) &&
	typeof value.href === 'string' &&
	/^\/(?![/\\])/.test(value.href) &&
	typeof value.title === 'string' &&
	value.title !== '' &&
	typeof value.kind === 'string' &&
	typeof value.at === 'number';

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

/** What a broken text has in whole. */
const wholeIn = (text: string): unknown[] =>
	[...text.matchAll(/\{[^{}]*\}/g)].map(([one]) => parsed(one));
