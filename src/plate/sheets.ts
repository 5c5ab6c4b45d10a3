// From shapes and pages to what the plate draws: neighbors in the paint that belong to one page become one link.

import type { Depth } from '../anatomy/body.ts';
import type { Side } from '../anatomy/names.ts';
import type { Shape } from '../anatomy/shape.ts';

/** For each side, the depth of what lies on top: everything less deep is taken away. */
export type Levels = Record<Side, Depth>;

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

/** One thing to paint: shapes of one depth, and the page that they lead to, if any. */
export interface Sheet {
	key: string;
	shapes: Shape[];
	link: PlateLink | undefined;
	depth: Depth;
	/** True when it stays in sight however deep the drawing looks. */
	stays: boolean;
	/** True when the skin covers most of it, however deep its ends lie. */
	open: boolean;
}

/** The sheets from back to front. */
export function sheets(shapes: readonly Shape[], links: readonly PlateLink[]): Sheet[] {
	const stack: Sheet[] = [];
	for (const shape of shapes) {
		const link = links.find(({ structures }) => structures.includes(shape.id));
		const top = stack.at(-1);
		const { depth, stays = false, open = false } = shape;
		const next = { link, depth, stays, open };
		const isSame = top?.link === link && top?.depth === depth && top.stays === stays;
		if (top && isSame && top.open === open) top.shapes.push(shape);
		else stack.push({ key: shape.id, shapes: [shape], ...next });
	}
	return stack;
}

/** The depth that decides whether a sheet is taken away; nothing for what always stays. */
export function depthOfSheet({ depth, stays }: Sheet): Depth | undefined {
	return stays ? undefined : depth;
}

/** Whether a depth is taken away: it lies over the level that is looked at, or is a bone under an unopened surface. */
export function isAway(depth: number | undefined, level: Depth): boolean {
	if (depth === undefined) return false;
	return depth === 6 ? level === 1 : depth < level;
}
