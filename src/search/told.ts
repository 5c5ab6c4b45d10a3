// What is said above the results, which a screen reader reads out: how many pages there are, and what they answer. Pure.

import type { Results } from './results.ts';
import type { SearchText } from './text.ts';

/** What there is to tell. */
export interface State {
	/** The words of the last search that came to an end. */
	asked: string;
	results: Pick<Results, 'pages' | 'query' | 'mended' | 'relaxed'> | undefined;
	/** How many of the results the filters leave. */
	left: number;
	/** True when the index could not be had. */
	failed: boolean;
}

/** What to say of the results: nothing before there are any. */
export function told({ asked, results, left, failed }: State, text: SearchText): string {
	const all = results?.pages.length ?? 0;
	if (failed) return all > 0 ? text.namesAlone(all) : text.failed;
	if (!asked || !results) return '';
	if (all === 0) return text.none(asked);
	const { query, mended, relaxed } = results;
	if (relaxed) {
		const some = text.relaxed(left, all, relaxed);
		return mended ? `${text.mended(query)}. ${some}` : some;
	}
	if (left < all) return text.found(left, all, query);
	return mended ? text.mendedFound(left, query) : text.found(left, all, asked);
}
