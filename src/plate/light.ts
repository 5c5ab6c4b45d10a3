// What a choice does to the drawing and the list, which were rendered in the build: classes and attributes alone, set only
// where they change, so that a slow phone paints the choice at once.

import { sides, type Side } from '../anatomy/names.ts';
import type { Often } from './felt.ts';
import type { Levels } from './layers.ts';
import { isAway } from './sheets.ts';
import { fragmentOf, type Target } from './target.ts';

/** What stands out. */
export interface Lights {
	choice: Target | undefined;
	/** How deep each side is opened. */
	levels: Levels;
	/** Ids of what was chosen or lies there. */
	hot: ReadonlySet<string>;
	/** Ids of what may send its ache there. */
	warm: ReadonlySet<string>;
	/** The places where the ache may be felt, and how often; a place that was chosen is lit itself. */
	felt: Readonly<Record<string, Often | 'chosen'>>;
}

/** All that a choice can light, as it lies in the page. */
interface Lamps {
	/** Links of the drawing and of its list. */
	links: SVGElement[];
	halves: {
		side: Side;
		sheets: SVGElement[];
		parts: { link: SVGElement; id: string }[];
	}[];
}

const all = (root: Element, selector: string) => [...root.querySelectorAll<SVGElement>(selector)];

function lookUp(root: Element): Lamps {
	return {
		links: all(root, '[data-choice]'),
		halves: sides.map((side) => ({
			side,
			sheets: all(root, `[data-half=${side}] [data-depth]`),
			parts: all(root, `[data-half=${side}] [data-choice]`).map((link) => ({
				link,
				id: link.dataset.choice?.replace(/-\w+$/, '') ?? '',
			})),
		})),
	};
}

/**
 * The lamps of a map. What they can light is looked up once, so that lighting it asks nothing of the page.
 * @param root the element that holds one drawing and its list
 * @returns lights a choice; to be made anew when another drawing takes the place of this one
 */
export function lampsOf(root: Element): (lights: Lights) => void {
	const { links, halves } = lookUp(root);
	return ({ choice, levels, hot, warm }) => {
		const chosen = choice && fragmentOf(choice);
		for (const link of links) {
			const isChosen = link.dataset.choice === chosen;
			if (isChosen === link.hasAttribute('aria-current')) continue;
			if (isChosen) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
		for (const { side, sheets, parts } of halves) {
			const mine = choice && (choice.side === side || choice.side === 'middle');
			for (const sheet of sheets)
				sheet.classList.toggle('away', isAway(Number(sheet.dataset.depth), levels[side]));
			for (const { link, id } of parts) {
				link.classList.toggle('marked', Boolean(mine && (hot.has(id) || id === choice.id)));
				link.classList.toggle('warm', Boolean(mine && warm.has(id)));
			}
		}
	};
}
