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
