// The best acts on a muscle, or with a tool, as small pictures that lead to their techniques. Pure: entries come in.

import type { CollectionEntry } from 'astro:content';
import { toolsOf } from '../anatomy/act/act.ts';
import { type FigureImage, figureOf } from './acts.ts';

type Technique = CollectionEntry<'techniques'>;

/** A small picture of an act, and the page that it leads to. */
export interface ActCard {
	title: string;
	path: string;
	/** What the profession calls it. */
	called?: string | undefined;
	image: FigureImage;
	/** Ids of the places near it not to press, which the picture may hatch. */
	keepOff: readonly string[];
}

/** The most pictures side by side. */
const most = 2;

/** How well an act is one on these parts: 2 where it is opened to one of them, 1 where it works one among others. */
const fit = ({ data }: Technique, parts: readonly string[]): number =>
	Math.max(
		0,
		...data.acts.map(({ on: [main, ...others] }) => {
			if (main !== undefined && parts.includes(main)) return 2;
			return others.some((id) => parts.includes(id)) ? 1 : 0;
		}),
	);

const cardOf = (technique: Technique): ActCard => ({
	title: technique.data.title,
	called: technique.data.called,
	path: `/techniques/${technique.id}/`,
	image: figureOf(technique, [], '').act,
	keepOff: technique.data.keepOff,
});

/** Whether an act presses or strokes: what only lies on the skin does not say how to press. */
const presses = ({ data: { acts, pressure } }: Technique): boolean =>
	pressure !== undefined && acts.some(({ stroke }) => stroke !== 'lie-on' && stroke !== 'cool');

/**
 * The 2 best acts on some parts of the drawing: one that is done alone first, then one with a helper.
 * @param techniques those that reach them, the best first
 */
export function actsOn(parts: readonly string[], techniques: readonly Technique[]): ActCard[] {
	const best = techniques
		.filter((one) => presses(one) && fit(one, parts) > 0)
		.map((technique, order) => ({ technique, order, fits: fit(technique, parts) }))
		.sort((a, b) => b.fits - a.fits || a.order - b.order)
		.map(({ technique }) => technique);
	const alone = best.find(({ data }) => data.who.includes('self'));
	const helped = best.find((one) => one !== alone && !one.data.who.includes('self'));
	const chosen = [alone, helped, ...best].filter((one) => one !== undefined);
	return [...new Set(chosen)].slice(0, most).map(cardOf);
}

/** Whether there is a picture of an act with that tool: what hands can do alone, a picture may show without. */
const shows = (tool: string, { acts, byHand }: Technique['data']): boolean =>
	byHand ? acts.some(({ by }) => toolsOf[by]?.includes(tool)) : acts.length > 0;

/** The acts that are done with a tool, 2 at most. */
export const actsWith = (tool: string, techniques: readonly Technique[]): ActCard[] =>
	techniques
		.filter(({ data }) => data.tools.includes(tool) && shows(tool, data))
		.slice(0, most)
		.map(cardOf);
