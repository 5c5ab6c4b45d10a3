// Which passage of a page answers a query: its best heading, or the page as a whole; what a result shows of it, and how its link
// opens the page there. Pure.

import { stemOf } from '../words/spelling.ts';
import { wordsOf } from '../words/word-forms.ts';

/** One hit before its page is loaded. */
export interface Hit {
	/** Id of the text of its page. */
	id: string;
	score: number;
	data(): Promise<IndexedPage>;
}

/** A page as the index knows it. */
export interface IndexedPage {
	url: string;
	excerpt: string;
	meta: { title?: string; kind?: string; summary?: string };
	/** What was found under each heading, in the order of the page. */
	sub_results?: readonly Passage[];
}

/** What was found under one heading; before the first one it has no anchor. */
export interface Passage {
	title: string;
	excerpt: string;
	anchor?: { id: string };
	/** Of each word found: how much it counts where it stands, 1 for plain text. */
	weighted_locations?: readonly { weight: number }[];
}

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

/** How many different words are marked; forms of one are the same. */
const foundIn = (runs: readonly Run[]): number =>
	new Set(
		runs
			.filter(({ found }) => found)
			.map(({ text }) => stemOf(text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))),
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

/** A run of text from a page, and whether it holds words that were looked for. */
export interface Run {
	text: string;
	found: boolean;
}

const signs: Record<string, string> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&amp;': '&',
};

/** Pagefind's excerpt, which is HTML with `<mark>` as its only tag, as plain runs of text: nothing of it is markup. */
export function runsOf(excerpt: string): Run[] {
	return excerpt
		.split(/<mark>(.*?)<\/mark>/g)
		.map((part, index) => ({ text: plain(part), found: index % 2 === 1 }))
		.filter(({ text }) => text !== '');
}

const plain = (html: string): string =>
	html.replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => signs[sign] ?? sign);

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** The runs without the title that they begin with: it stands above them already. */
export function withoutTitle(runs: readonly Run[], title: string): Run[] {
	const text = textOf(runs);
	const head = /^\s*[.?!:]?\s*/.exec(text.slice(title.length))?.[0] ?? '';
	if (!title || !text.toLowerCase().startsWith(title.toLowerCase())) return [...runs];
	let over = title.length + head.length;
	return runs.flatMap((run) => {
		const left = run.text.slice(over);
		over = Math.max(0, over - run.text.length);
		return left ? [{ ...run, text: left }] : [];
	});
}

/** Words of a phrase at most: longer ones are seldom found again across the tags of the page. */
const mostWords = 5;

/** Words before a phrase that tell it from the same words further up. */
const wordsBefore = 3;

/** Where a sentence ends, or a tag may stand. */
const ends = /[.,:;?!()\u2013\u2014"\u201c\u201d/[\]·\u2060]/;

/**
 * The part of an address that has the browser mark what was found: `:~:text=across%20a-,foam%20roller`; an empty text where
 * the excerpt shows nothing found outside of the titles: those are not painted.
 */
export function textFragmentOf(runs: readonly Run[], titles: readonly string[]): string {
	for (const [index, { found }] of runs.entries()) {
		// Words in a row are one phrase, which begins with the first.
		if (!found || (runs[index - 2]?.found && !runs[index - 1]?.text.trim())) continue;
		const sentence = textOf(runs.slice(index)).split(ends)[0] ?? '';
		const words = sentence.trim().split(/\s+/).slice(0, mostWords).join(' ');
		const isTitle = titles.some((title) => isWithin(words, title));
		if (words && !isTitle) return `:~:text=${before(textOf(runs.slice(0, index)))}${coded(words)}`;
	}
	return '';
}

const isWithin = (words: string, title: string) =>
	title.toLowerCase().includes(words.toLowerCase());

/** The last words of a sentence that has not ended. */
function before(text: string): string {
	const words = (text.split(ends).at(-1) ?? '').trim().split(/\s+/).filter(Boolean);
	return words.length > 0 ? `${coded(words.slice(-wordsBefore).join(' '))}-,` : '';
}

const coded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
