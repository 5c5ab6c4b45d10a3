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

/** Words of a phrase at most: longer ones are seldom found again across the tags of the page. */
const mostWords = 5;

/**
 * The text fragment that opens a page at what was found, highlighted by the browser: `#:~:text=foam%20roller`; an empty
 * text where the excerpt shows nothing that was found.
 */
export function textFragmentOf(excerpt: string): string {
	const runs = runsOf(excerpt);
	const first = runs.findIndex(({ found }) => found);
	if (first < 0) return '';
	const rest = runs
		.slice(first)
		.map(({ text }) => text)
		.join('');
	// Only within a sentence: a tag may stand where it ends.
	const sentence = rest.split(/[.,:;?!()\u2013\u2014"\u201c\u201d/[\]·]/)[0] ?? '';
	const words = sentence.trim().split(/\s+/).slice(0, mostWords).join(' ');
	return words ? `#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}` : '';
}
