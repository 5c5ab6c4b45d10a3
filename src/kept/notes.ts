// What a reader noted: how bad a place was before something was done, and after. Pure; the notes lie in the store of all that
// is kept.

import { isRecord, type Store } from './record.ts';

/** How bad a place was before something was done, and after. */
export interface Note {
	/** When, in milliseconds since 1970; two notes of one moment are one note. */
	at: number;
	/** The place as the map's address names it: "over-scapula-left". */
	place: string;
	/** The page of what was done, "/techniques/heat/", or the reader's own words. */
	done: string;
	/** 0 to 10. */
	before: number;
	/** 0 to 10. */
	after: number;
}

/** The worst that can be noted. */
export const worst = 10;

/** The longest that the reader's own words can be. */
export const longestWords = 80;

const isDegree = (value: unknown): value is number =>
	Number.isInteger(value) && (value as number) >= 0 && (value as number) <= worst;

/** Whether something is a whole note. */
export const isNote = (value: unknown): value is Note =>
	isRecord(value) &&
	typeof value.at === 'number' &&
	Number.isFinite(new Date(value.at).getTime()) &&
	typeof value.place === 'string' &&
	/^[a-z0-9-]{1,60}-(?:left|right|middle)$/.test(value.place) &&
	typeof value.done === 'string' &&
	value.done.trim() !== '' &&
	value.done.length <= longestWords &&
	isDegree(value.before) &&
	isDegree(value.after);

/** All notes of a store that can be read, the oldest first. */
export const notesIn = ({ notes = [] }: Store): Note[] =>
	notes.filter(isNote).toSorted((a, b) => a.at - b.at);

/** With notes, each in place of one of the same moment. */
export function withNotes(store: Store, added: readonly Note[]): Store {
	const moments = new Set(added.map(({ at }) => at));
	return {
		...store,
		notes: [...(store.notes ?? []).filter((one) => !isNote(one) || !moments.has(one.at)), ...added],
	};
}

/** Without the note of a moment, or without all that can be read. */
export function withoutNotes(store: Store, at?: number): Store {
	const notes = (store.notes ?? []).filter(
		(one) => !isNote(one) || (at !== undefined && one.at !== at),
	);
	return { ...store, notes: notes.length > 0 ? notes : undefined };
}

/** The places that were noted, the last one first, each with its notes, the oldest first. */
export function byPlace(notes: readonly Note[]): { place: string; notes: Note[] }[] {
	const all = Map.groupBy(notes, ({ place }) => place);
	return [...all]
		.map(([place, own]) => ({ place, notes: own }))
		.toSorted((a, b) => (b.notes.at(-1)?.at ?? 0) - (a.notes.at(-1)?.at ?? 0));
}

/** How a place goes over the days: worse, not better in two weeks, or neither. */
export type Course = 'worse' | 'same' | undefined;

const day = 24 * 60 * 60 * 1000;
const twoWeeks = 14 * day;
/** So many notes at each end are taken together: single days differ. */
const few = 3;

const mean = (notes: readonly Note[]) =>
	notes.reduce((sum, { before }) => sum + before, 0) / notes.length;

/**
 * How a place goes, by how bad it was before anything was done: its first notes beside its last ones. Less than one step of
 * 0 to 10 is no change; from one day to the next nothing is said.
 * @param notes of one place, the oldest first
 */
export function courseOf(notes: readonly Note[]): Course {
	const [first, last] = [notes[0], notes.at(-1)];
	if (!first || !last || last.at - first.at < day) return undefined;
	const size = Math.min(few, Math.floor(notes.length / 2));
	const change = mean(notes.slice(-size)) - mean(notes.slice(0, size));
	if (change >= 1) return 'worse';
	return change > -1 && last.at - first.at >= twoWeeks ? 'same' : undefined;
}

/** What was done at a place, the most helpful first: how often, and by how much it went down on average. */
export function helpedBy(notes: readonly Note[]): { done: string; times: number; less: number }[] {
	return [...Map.groupBy(notes, ({ done }) => done)]
		.map(([done, own]) => ({
			done,
			times: own.length,
			less: own.reduce((sum, { before, after }) => sum + before - after, 0) / own.length,
		}))
		.toSorted((a, b) => b.less - a.less);
}
