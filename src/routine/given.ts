// The reasons not to massage that a reader gave, for a routine of their own or before one is led, and that routine: in the
// memory of this tab and nowhere else, so that no address carries the reasons. With the tab they are gone; who opens a routine
// elsewhere is asked anew.

import type { Given } from './compose/wanted.ts';

/** The name that they lie under in the memory of the tab. */
export const key = 'unknot:reasons';

/** The name of the fragment of the routine that was shown last, for the way back from the check. */
export const lastKey = 'unknot:routine';

/** The most reasons that are read. */
const most = 60;

/** The reasons given in this tab; nothing where nobody was asked yet, or the browser keeps no memory of a tab. */
export function given(): Given[] | undefined {
	try {
		return givenFrom(sessionStorage.getItem(key));
	} catch {
		return undefined;
	}
}

/** Keeps them for this tab. */
export function give(reasons: readonly Given[]): void {
	try {
		sessionStorage.setItem(key, JSON.stringify(reasons));
	} catch {
		// Then they hold for this page.
	}
}

/** The fragment of the routine that was shown last in this tab, without its #. */
export function lastRoutine(): string {
	try {
		return sessionStorage.getItem(lastKey) ?? '';
	} catch {
		return '';
	}
}

/** Keeps the fragment of a routine for this tab. */
export function keepLast(fragment: string): void {
	try {
		sessionStorage.setItem(lastKey, fragment);
	} catch {
		// Then the way back is that of the browser.
	}
}

/** What a text of the memory holds; nothing where it is none of ours. */
export function givenFrom(text: string | null): Given[] | undefined {
	if (text === null) return undefined;
	try {
		const found: unknown = JSON.parse(text);
		if (!Array.isArray(found)) return undefined;
		return found.slice(0, most).flatMap((one: unknown): Given[] => {
			if (typeof one !== 'object' || one === null || !('id' in one)) return [];
			const { id } = one;
			if (typeof id !== 'string') return [];
			return [{ id, ...('yes' in one && one.yes === true && { yes: true }) }];
		});
	} catch {
		return undefined;
	}
}
