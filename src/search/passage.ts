// Which passage of a page answers a query: its best heading, or the page as a whole. Pure.

import { stemOf } from '../words/spelling.ts';
import { wordsOf } from '../words/word-forms.ts';
import type { IndexedPage, Passage } from './engine.ts';
import { runsOf, textFragmentOf, withoutTitle, type Run } from './excerpt.ts';

/** Where a page answers. */
export interface Answering {
	excerpt: string;
	/** The heading that the passage stands under; none for the beginning of the page. */
	under?: { id: string; title: string } | undefined;
}

/**
 * The passage with most of the words, the title of the page not counted; of equal ones the one whose heading has them.
 * @param asked the heading that is asked about, by the names; it wins where any of the words stands under it
 */
export function passageOf(page: IndexedPage, asked?: Answering['under']): Answering {
	const { title = '' } = page.meta;
	const own = asked && page.sub_results?.find(({ anchor }) => anchor?.id === asked.id);
	if (asked) return { excerpt: own?.excerpt ?? page.excerpt, under: asked };
	let best: Passage | undefined;
	let most = 0;
	for (const passage of page.sub_results ?? []) {
		const score = scoreOf(passage, title);
		if (score > most) [best, most] = [passage, score];
	}
	if (!best) return { excerpt: page.excerpt };
	const { excerpt, anchor } = best;
	return { excerpt, ...(anchor && { under: { id: anchor.id, title: best.title } }) };
}

/** An excerpt in which only words that were asked for are marked: the index marks all that begin alike, "number" for "numb". */
export const withoutStrays = (excerpt: string, asked: ReadonlySet<string>): string =>
	excerpt.replace(/<mark>(.*?)<\/mark>/g, (marked, text: string) =>
		wordsOf(text).some((word) => asked.has(stemOf(word.text))) ? marked : text,
	);

/** What a word counts beside a heading that has words of its own, or a title. */
const perWord = 2;

/** How much a passage answers; a page whose title is the answer is opened at its beginning. */
function scoreOf({ excerpt, anchor, weighted_locations: places = [] }: Passage, title: string) {
	const runs = runsOf(excerpt);
	const rest = withoutTitle(runs, title);
	if (anchor) return perWord * foundIn(rest) + (places.some(({ weight }) => weight > 1) ? 1 : 0);
	const isTitle = foundIn(runs.slice(0, runs.length - rest.length)) > 0;
	return perWord * foundIn(runs) + (isTitle ? 1 : 0);
}

/** How many different words are marked. */
const foundIn = (runs: readonly Run[]): number =>
	new Set(
		runs
			.filter(({ found }) => found)
			.map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')),
	).size;

/** What a result shows of its page, and its link: to the heading that answers, the words found marked by the browser. */
export function opening({
	url,
	title,
	excerpt,
	under,
}: Answering & { url: string; title: string }) {
	const runs = withoutTitle(runsOf(excerpt), title);
	const marked = textFragmentOf(runs, [title, ...(under ? [under.title] : [])]);
	return {
		runs: elided(runs),
		href: url + (under || marked ? `#${under?.id ?? ''}${marked}` : ''),
	};
}

/** The runs with a sign where the text goes on before or after them. */
function elided(runs: readonly Run[]): Run[] {
	const text = runs.map((run) => run.text).join('');
	const sign = (isWanted: boolean, sign: string) =>
		isWanted ? [{ text: sign, found: false }] : [];
	return [
		...sign(/^[\p{Ll},;]/u.test(text), '… '),
		...runs,
		...sign(/[\p{L}\p{N},;]\s*$/u.test(text), ' …'),
	];
}
