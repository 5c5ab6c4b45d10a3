// What a choice shows on the drawing: how deep each side is opened, and what stands out. Drawing and list were rendered in the
// build: classes and attributes alone are set, only where they change, so that a slow phone paints the choice at once.

import type { Depth } from '../anatomy/body.ts';
import { sides, type Side } from '../anatomy/names.ts';
import type { Often } from './felt.ts';
import { isAway, type Levels } from './sheets.ts';
import { fragmentOf, type Target } from './target.ts';

/** How deep the drawing looks: half of it, the surface, under the covering muscles, or the bones. */
export const layers = ['half', 'surface', 'deep', 'bones'] as const;

export type Layer = (typeof layers)[number];

const resting: Record<Layer, Levels> = {
	half: { left: 2, right: 1 },
	surface: { left: 1, right: 1 },
	deep: { left: 2, right: 2 },
	bones: { left: 6, right: 6 },
};

/**
 * How deep each side is opened. A choice always wins on its own side: what is chosen must be seen.
 * @param depth how deep what is chosen lies
 */
export function levelsFor(layer: Layer, choice?: Target, depth: Depth = 1): Levels {
	const levels = { ...resting[layer] };
	if (!choice) return levels;
	if (choice.side === 'middle') return { ...levels, left: depth };
	if (layer === 'half')
		return { left: 1, right: 1, [choice.side]: depth, ...other(choice.side, depth) };
	return { ...levels, [choice.side]: depth };
}

/** Half and half: where the chosen side is whole, the other is opened. */
function other(side: Side, depth: Depth): Partial<Levels> {
	if (depth > 1) return {};
	return side === 'left' ? { right: 2 } : { left: 2 };
}

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

/** A sore place, with the muscles that may be behind it: those that lie there, and others. */
interface Place {
	id: string;
	muscles: readonly { id: string; here?: true }[];
}

/** A muscle, a bone, or a group with its members; and where its ache may be felt. */
interface Part {
	id: string;
	members?: readonly string[];
	felt: Readonly<Record<string, Often>>;
}

/**
 * What stands out: parts that are hot, because they were chosen or lie there, those that may send their ache there, and the
 * places where it may be felt. Of a group its members are lit.
 */
export function lightsOf(
	place: Place | undefined,
	part: Part | undefined,
): Pick<Lights, 'hot' | 'warm' | 'felt'> {
	const muscles = place?.muscles ?? [];
	const idsOf = (here: true | undefined) =>
		muscles.filter((muscle) => muscle.here === here).map(({ id }) => id);
	return {
		hot: new Set(part ? (part.members ?? [part.id]) : idsOf(true)),
		warm: new Set(idsOf(undefined)),
		felt: place ? { [place.id]: 'chosen' } : (part?.felt ?? {}),
	};
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

/** Lights a choice. */
interface Lighting {
	/** Marks what was chosen: little enough to be painted with the touch. */
	point: (choice: Target | undefined) => void;
	/** Opens the drawing, and lights all that stands out. */
	shine: (lights: Lights) => void;
}

/**
 * The lamps of a map. What they can light is looked up once, so that lighting it asks nothing of the page.
 * @param root the element that holds one drawing and its list
 * @returns what lights a choice; to be made anew when another drawing takes the place of this one
 */
export function lampsOf(root: Element): Lighting {
	const { links, halves } = lookUp(root);
	return {
		point(choice) {
			const chosen = choice && fragmentOf(choice);
			for (const link of links) {
				const isChosen = link.dataset.choice === chosen;
				if (isChosen === link.hasAttribute('aria-current')) continue;
				if (isChosen) link.setAttribute('aria-current', 'true');
				else link.removeAttribute('aria-current');
			}
		},
		shine({ choice, levels, hot, warm }) {
			for (const { side, sheets, parts } of halves) {
				const mine = choice && (choice.side === side || choice.side === 'middle');
				for (const sheet of sheets)
					sheet.classList.toggle('away', isAway(Number(sheet.dataset.depth), levels[side]));
				for (const { link, id } of parts) {
					link.classList.toggle('marked', Boolean(mine && (hot.has(id) || id === choice.id)));
					link.classList.toggle('warm', Boolean(mine && warm.has(id)));
				}
			}
		},
	};
}
