// Watches what is typed for signs of danger. The rules come at the first sign that someone will type, by themselves, so that
// a notice needs neither the names nor the index.

import { dangerIn, readDanger, type Danger, type Rules } from '../safety/danger.ts';
import type { Urgency } from '../safety/signs.ts';

let danger: Promise<Danger> | undefined;

/**
 * Loads the rules once.
 * @param base the folder that the site is served in, without its last slash
 * @throws {Error} when they can't be had
 */
function loadDanger(base: string): Promise<Danger> {
	danger ??= fetch(`${base}/data/danger.json`)
		.then(async (response) => {
			if (!response.ok) throw new Error(`The signs of danger answered ${response.status}.`);
			return readDanger((await response.json()) as Rules);
		})
		.catch((error: unknown) => {
			danger = undefined;
			throw error;
		});
	return danger;
}

/**
 * How urgent the gravest sign of danger is that a text names; none, too, where the rules can't be had.
 * @param base the folder that the site is served in, without its last slash
 */
export async function watch(text: string, base: string): Promise<Urgency | undefined> {
	try {
		return dangerIn(text, await loadDanger(base))?.level;
	} catch {
		return undefined;
	}
}
