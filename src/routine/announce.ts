// What a screen reader is told, never more often than it can be heard out. Pure: the clock comes in.

/** The least time between two messages, ms. */
const apart = 10_000;

/** What is said and what waits to be said. */
export interface Told {
	/** When the last message was said. */
	at: number;
	/** What is to be said once that is long enough ago; a newer message takes its place. */
	waiting?: string | undefined;
}

/** Nothing was said. */
export const silent: Told = { at: -Infinity };

/** A message comes up: it waits for its turn. */
export const tell = (told: Told, message: string): Told => ({ ...told, waiting: message });

/** What may be said now, if anything, and what remains. */
export function due(told: Told, now: number): { told: Told; says: string | undefined } {
	if (told.waiting === undefined || now - told.at < apart) return { told, says: undefined };
	return { told: { at: now }, says: told.waiting };
}
