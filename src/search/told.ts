// What is said above the results, which a screen reader reads out: how many pages there are, and what they answer. Pure.

import type { Results } from './understood.ts';
import type { SearchText } from './text.ts';

/** What there is to tell. */
export interface State {
	/** The words that stand in the box. */
	asked: string;
	results:
		| Pick<Results, 'pages' | 'query' | 'mended' | 'relaxed' | 'missing' | 'outside' | 'isStory'>
		| undefined;
	/** How many of the results the filters leave. */
	left: number;
	/** How far the search is: soon to be done, late, done, or without anything to ask. */
	progress: 'early' | 'slow' | 'done' | 'failed';
}

/** What to say of the results: nothing before they are known, or known to be late. */
export function told({ asked, results, left, progress }: State, text: SearchText): string {
	if (!asked || progress === 'early') return '';
	if (progress === 'failed') return text.failed;
	if (!results) return progress === 'slow' ? text.slow : '';
	const all = results.pages.length;
	if (progress === 'slow') return text.slowly(left, all, results.missing === 'names');
	if (results.missing === 'text') return text.namesAlone(left, all);
	if (results.missing === 'names') return text.textAlone(left, all, asked);
	const said = all === 0 ? text.none(asked) : answered(results, left, asked, text);
	return results.missing === 'some' ? `${said}${/[.?]$/.test(said) ? '' : '.'} ${text.some}` : said;
}

function answered(
	{ pages, query, mended, relaxed, outside, isStory }: NonNullable<State['results']>,
	left: number,
	asked: string,
	text: SearchText,
): string {
	const all = pages.length;
	if (outside) return text.outside(outside, left, all);
	if (relaxed) {
		const some = isStory ? text.story(left, all) : text.relaxed(left, all, relaxed);
		return mended ? `${text.mended(query)}. ${some}` : some;
	}
	if (left < all) return text.found(left, all, query);
	return mended ? text.mendedFound(left, query) : text.found(left, all, asked);
}
