// From shapes and pages to what the plate draws: neighbors in the paint that belong to one page become one link.

import type { Shape } from '../anatomy/plate.ts';

/** A page that the plate links to. */
export interface PlateLink {
	/** Id of the page. */
	id: string;
	/** Its name in full words, without the side. */
	name: string;
	/** Its address. */
	href: string;
	/** The drawn parts that are its link; a group has none and is reached by its label. */
	structures: readonly string[];
}

/** One thing to paint: shapes, and the page that they lead to, if any. */
export interface Sheet {
	key: string;
	shapes: Shape[];
	link: PlateLink | undefined;
	cover: boolean;
	bones: boolean;
}

/**
 * The sheets from back to front.
 * @throws {Error} when a page names a part that is not drawn
 */
export function sheets(shapes: readonly Shape[], links: readonly PlateLink[]): Sheet[] {
	checkDrawn(shapes, links);
	const stack: Sheet[] = [];
	for (const shape of shapes) {
		const link = links.find(({ structures }) => structures.includes(shape.id));
		const bones = shape.kind === 'bone' && shape.id !== 'blade';
		const top = stack.at(-1);
		const same = top && top.link === link && top.cover === shape.cover && top.bones === bones;
		if (same) top.shapes.push(shape);
		else stack.push({ key: shape.id, shapes: [shape], link, cover: shape.cover, bones });
	}
	return stack;
}

function checkDrawn(shapes: readonly Shape[], links: readonly PlateLink[]): void {
	const drawn = new Set(shapes.map(({ id }) => id));
	for (const { id, structures } of links) {
		const missing = structures.find((structure) => !drawn.has(structure));
		if (missing) {
			throw new Error(
				`The page "${id}" names "${missing}", which is not drawn. Add it to src/anatomy/plate.ts.`,
			);
		}
	}
}
