// The frame that the reader chose to see, as it is kept in this browser with all else. The code for that comes late: at first one
// look at what is stored is enough.

import type { Build } from '../anatomy/upper-body/builds.ts';
import type { key, oldKey } from '../kept/store.ts';

/** The frame chosen on an earlier visit; a browser without storage remembers nothing. */
export function rememberedBuild(): Build {
	try {
		// The names are written out, since their file would come along; their types hold them to it.
		const stored = localStorage as Partial<Record<typeof key | typeof oldKey, string>>;
		// In a text of JSON no title has this: its quotes would be escaped.
		return /(^|"build":")narrow/.test(stored['unknot:kept'] ?? stored['unknot:frame'] ?? '')
			? 'narrow'
			: 'broad';
	} catch {
		return 'broad';
	}
}

/** Whether a reader has kept something. */
export function hasKept(): boolean {
	try {
		return 'unknot:kept' in localStorage;
	} catch {
		return false;
	}
}

/** Keeps the choice in this browser, and nothing where it is the usual one. */
export function rememberBuild(build: Build): void {
	import('../kept/kept.ts')
		.then((code) => code.keepBuild(build))
		// Without that code the choice holds for this page.
		.catch(() => undefined);
}
