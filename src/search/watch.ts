// Watches what is typed for signs of danger. The rules come at the first sign that someone will type, by themselves, so that
// a notice needs neither the names nor the index.

import { dangerIn, readDanger, type Danger, type Rules, type Seen } from '../safety/danger.ts';
import { isLong } from './pauses.ts';

/** The rules as they came, and ready to be asked. */
interface Known {
	rules: Rules;
	danger: Danger;
}

let known: Promise<Known> | undefined;
/** True where the rules could not be had when they were last asked for. */
let isMissing = false;
/** The last text that was read: the notice and the search ask for the same one. */
let last: { text: string; found: Promise<Seen | undefined> } | undefined;

/**
 * Loads the rules once.
 * @param base the folder that the site is served in, without its last slash
 * @throws {Error} when they can't be had
 */
function loadDanger(base: string): Promise<Known> {
	known ??= fetch(`${base}/data/danger.json`)
		.then(async (response) => {
			if (!response.ok) throw new Error(`The signs of danger answered ${response.status}.`);
			const rules = (await response.json()) as Rules;
			isMissing = false;
			return { rules, danger: readDanger(rules) };
		})
		.catch((error: unknown) => {
			known = undefined;
			last = undefined;
			isMissing = true;
			throw error;
		});
	return known;
}

/**
 * The gravest sign of danger that a text names; none, too, where the rules can't be had. A short text is answered
 * within the task of its key; a long one is read beside the page, and gives way to a newer one.
 * @param base the folder that the site is served in, without its last slash
 */
export function watch(text: string, base: string): Promise<Seen | undefined> {
	const words = text.trim();
	if (last?.text !== words) last = { text: words, found: read(words, base).catch(() => undefined) };
	return last.found;
}

/** Whether words were watched in vain: the rules could not be had. */
export const isBlind = (): boolean => isMissing;

async function read(words: string, base: string): Promise<Seen | undefined> {
	const { rules, danger } = await loadDanger(base);
	const here = () => dangerIn(words, danger);
	if (!isLong(words)) return here();
	const { readBeside } = await import('./beside.ts');
	return readBeside(words, rules, here);
}
