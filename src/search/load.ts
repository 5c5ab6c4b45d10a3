// The names of all pages, read once when they are first wanted.

import { readNames, type Named, type Names } from './names.ts';

let names: Promise<Names> | undefined;

/**
 * Loads the names once.
 * @param base the folder that the site is served in, without its last slash
 * @throws {Error} when they can't be had
 */
export function loadNames(base: string): Promise<Names> {
	names ??= fetch(`${base}/data/names.json`)
		.then(async (response) => {
			if (!response.ok) throw new Error(`The names answered ${response.status}.`);
			return readNames((await response.json()) as Named[]);
		})
		.catch((error: unknown) => {
			names = undefined;
			throw error;
		});
	return names;
}
