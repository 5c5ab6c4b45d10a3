// The form of the one store. Pure.

/** All that is kept. What is of a form that is not known here is in it, too. */
export interface Store {
	version: number;
	entries: readonly unknown[];
	/** What the reader noted. */
	notes?: readonly unknown[] | undefined;
	/** The frame of the drawn body, where it is not the usual one. */
	build?: unknown;
	/** What tells of a change in the player, where the reader keeps it. */
	cues?: unknown;
	[other: string]: unknown;
}

/** Whether a value that was read has named fields; a list has none. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
