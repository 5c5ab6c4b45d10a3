// Words with the few marks that content/facts/ may have: paragraphs, lists, bold words, links, citations. Pure.

/** A part of a line: words, bold words, words that lead to a page, or ids of sources. */
export interface Inline {
	text?: string;
	bold?: string;
	link?: { text: string; href: string };
	sources?: string;
}

/** A paragraph, or the items of a list. */
export interface Block {
	line?: Inline[];
	items?: Inline[][];
}

const mark = /\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)]+)\)|<Cite sources="([^"]+)" \/>/g;

/** The parts of one line, in their order. */
export function inlinesIn(line: string): Inline[] {
	const parts: Inline[] = [];
	let end = 0;
	for (const { 0: whole, 1: bold, 2: text, 3: href, 4: sources, index } of line.matchAll(mark)) {
		if (index > end) parts.push({ text: line.slice(end, index) });
		if (sources !== undefined) parts.push({ sources });
		else if (bold !== undefined) parts.push({ bold });
		else if (text !== undefined && href !== undefined) parts.push({ link: { text, href } });
		end = index + whole.length;
	}
	return end < line.length ? [...parts, { text: line.slice(end) }] : parts;
}

/** The paragraphs and lists of a text; a blank line parts them. */
export const blocksIn = (text: string): Block[] =>
	text
		.split(/\n\n+/)
		.map((block) =>
			block.startsWith('- ')
				? { items: block.split('\n').map((line) => inlinesIn(line.slice(2))) }
				: { line: inlinesIn(block) },
		);
