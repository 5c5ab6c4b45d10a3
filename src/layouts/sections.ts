// A text as it was rendered, cut at its headings, so that a page sets its sections where they are needed. Pure.

/** A section of a text: its heading and what follows up to the next one. */
export interface Section {
	id: string;
	title: string;
	html: string;
}

/** The heading of a section, as src/prose/SectionHeading.astro writes it; headings inside a box are none. */
const heading = /<h2 data-section="" id="([^"]+)">([^]*?)<\/h2>/g;

/** What stands before the first heading, and the sections in their order. */
export function sectionsIn(html: string): { lead: string; sections: Section[] } {
	const found = [...html.matchAll(heading)];
	const sections = found.map((match, index) => ({
		id: match[1] ?? '',
		title: (match[2] ?? '').trim(),
		html: html.slice(match.index + match[0].length, found[index + 1]?.index).trim(),
	}));
	return { lead: html.slice(0, found[0]?.index).trim(), sections };
}

/**
 * The numbered steps of a section, what stands before them, and what after.
 * @throws {Error} when there are none
 */
export function stepsIn(html: string): { before: string; steps: string[]; after: string } {
	const [whole, list = ''] = /<ol>([^]*?)<\/ol>/.exec(html) ?? [];
	if (!whole) throw new Error('The section "Steps" has no numbered list. Run npm run check.');
	const [before = '', after = ''] = html.split(whole).map((part) => part.trim());
	const steps = [...list.matchAll(/<li>([^]*?)<\/li>/g)].map(([, step = '']) => step.trim());
	return { before, steps, after };
}

/** A section with its list and what stands before it: what comes first can stand between them. */
export function splitAtList(html: string): { before: string; after: string } {
	const start = html.indexOf('<ul>');
	return start < 0
		? { before: html, after: '' }
		: { before: html.slice(0, start).trim(), after: html.slice(start) };
}

/** How many items the lists of a text have. */
export const itemsIn = (html: string): number => html.split('<li>').length - 1;
