// The one thing that the site keeps, in this browser alone: the frame that the reader chose to see.

import type { Build } from '../anatomy/upper-body/builds.ts';

const key = 'unknot:frame';

/** The frame chosen on an earlier visit; a browser without storage remembers nothing. */
export function rememberedBuild(): Build {
	try {
		return localStorage.getItem(key) === 'narrow' ? 'narrow' : 'broad';
	} catch {
		return 'broad';
	}
}

/** Keeps the choice in this browser, and nothing where it is the usual one. */
export function rememberBuild(build: Build): void {
	try {
		if (build === 'broad') localStorage.removeItem(key);
		else localStorage.setItem(key, build);
	} catch {
		// Without storage the choice holds for this page.
	}
}
