// What a result shows of its page, and how its link opens the page there. Pure.

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
