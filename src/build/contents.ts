// The list of the parts of a text. Pure.

/** A heading as the renderer names it. */
interface Heading {
	depth: number;
	slug: string;
	text: string;
}

/** Fewer parts than this are found without a list. */
const least = 3;

/** The parts of a text for a list of contents, without the way on from it; none where they are few. */
export function partsOf(headings: readonly Heading[]): Heading[] {
	const parts = headings.filter(({ depth, slug }) => depth === 2 && slug !== 'next');
	return parts.length < least ? [] : parts;
}
