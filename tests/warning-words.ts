// How many words of a built page warn, open and folded, and how many it has in all.

import { documentOf, readPage, sitemapPaths } from './built.ts';

/** Words of a page. */
export interface WarningWords {
	/** Words of warning that are seen without opening anything. */
	open: number;
	/** All words of warning, folds included. */
	warning: number;
	/** All words of `main`, folds included. */
	all: number;
}

/** Elements whose text is not read as words of the page. */
const silent = 'script, style, svg, template, [hidden], .on-paper';

/** Counts the words of warning in the HTML of a page: those inside an element with `data-warning`. */
export function warningWords(html: string): WarningWords {
	const main = documentOf({ path: '', html }).querySelector('main');
	for (const part of main?.querySelectorAll(silent) ?? []) part.remove();
	const counts = { open: 0, warning: 0, all: 0 };
	for (const text of textsIn(main)) {
		const words = text.data.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
		counts.all += words;
		if (!text.parentElement?.closest('[data-warning]')) continue;
		counts.warning += words;
		if (!isFolded(text.parentElement)) counts.open += words;
	}
	return counts;
}

/** The texts below an element, each apart: what tags divide is no single word. */
const textsIn = (node: Node | null): Text[] =>
	[...(node?.childNodes ?? [])].flatMap((child) =>
		child.nodeType === 3 ? [child as Text] : textsIn(child),
	);

/** Inside a closed fold only its summary is seen. */
function isFolded(element: Element | null | undefined): boolean {
	const fold = element?.closest('details:not([open])');
	if (!fold) return false;
	const summary = element?.closest('summary');
	return summary?.parentElement !== fold || isFolded(fold.parentElement);
}

/** The most words of warning that may stand open on a page of a technique or a routine. */
export const mostOpen = 110;
/** The largest part of all words of `main` that they may be. */
export const mostShare = 0.15;

/** The words of all built pages of techniques and routines; none where nothing is built. */
export const warnings = (): (WarningWords & { path: string })[] =>
	sitemapPaths
		.filter((path) => /^\/(?:techniques|routines)\/./.test(path))
		.map((path) => ({ path, ...warningWords(readPage(path).html) }));
