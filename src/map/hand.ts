// What a hand or a key does to the drawing besides choosing, and what it needs to see: it looks closer, goes from link to
// link, has what was chosen brought into sight. Loaded with the first sign of interest.

import { neighbor } from '../plate/neighbor.ts';
import { spotOf } from './brought.ts';

export { bring, reach } from './brought.ts';
export { zoomPlate } from './zoom.ts';

function middleOf(link: Element) {
	const box = spotOf(link).getBoundingClientRect();
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * The link that an arrow key leads to, if any.
 * @param links those that can be chosen now
 */
export const linkBeside = (links: readonly SVGElement[], key: string): SVGElement | undefined =>
	links[
		neighbor(
			links.map(middleOf),
			links.findIndex((link) => link === document.activeElement),
			key,
		) ?? -1
	];
