// Pages as picture cards, in the groups of their lists. Pure: entries come in, plain data for the cards goes out.

import type { CollectionEntry } from 'astro:content';
import { placeIn, viewOf } from '../anatomy/places.ts';
import { viewIds } from '../anatomy/upper-body/body.ts';
import { helpers, helpersIn, type Helper } from '../finder/helpers.ts';
import { leastMinutes, routineMinutes } from '../finder/minutes.ts';
import type { Pattern } from '../finder/referral.ts';
import { asLine, inCorner } from '../format.ts';
import { inOrder } from '../kinds.ts';
import { find, findAll } from '../relations.ts';
import type { Zone } from '../safety/zones.ts';
import { actsWith } from './act-cards.ts';
import { figureOf, positionOf, type FigureImage } from './acts.ts';
import { thingKinds } from '../finder/tool-kinds.ts';
import { thingsForRoutine, thingsForTechnique, type Need } from './at-hand.ts';
import { pictureOf } from './drawn.ts';
import { routineNeeds, routineTime } from './routine-page.ts';
import { neededFor, wholeTime } from './technique-page.ts';
import { cardText } from './text.ts';

type Of<Collection extends 'techniques' | 'routines' | 'tools' | 'muscles' | 'areas'> =
	readonly CollectionEntry<Collection>[];

/** What a reader must have for a page. */
export interface Needs {
	/** Who can do it. */
	who: Helper[];
	/** The sets of things of which one is enough; one that names a helper is for that one alone. */
	things: Need[][];
	/** The least minutes that it takes. */
	minutes: number;
}

/** A page as a card. */
export interface Card {
	id: string;
	title: string;
	path: string;
	/** What the profession calls it. */
	called?: string | undefined;
	/** A few words: what it takes, or where it is. */
	says?: string | undefined;
	/** How long it takes, for the corner of the picture. */
	minutes?: string | undefined;
	/** The picture: its address below figures/, and its size in any unit. */
	image: Pick<FigureImage, 'of' | 'width' | 'height'>;
	needs?: Needs;
	/** The name of its place in the list, for a link. */
	anchor?: string | undefined;
}

/** Cards under a heading. */
export interface CardGroup {
	id: string;
	name: string;
	cards: Card[];
}

const imageOf = ({ of, width, height }: FigureImage): Card['image'] => ({ of, width, height });

/** A technique with the picture of its act; what it takes is said where its name does not say it. */
export function techniqueCard(technique: Of<'techniques'>[number], tools: Of<'tools'>): Card {
	const { id, data } = technique;
	const needed = neededFor(data, findAll(tools, data.tools, id));
	const isSaid = data.called?.toLowerCase().includes(needed) ?? false;
	return {
		id,
		title: data.title,
		path: `/techniques/${id}/`,
		called: data.called,
		says: isSaid ? undefined : needed,
		minutes: wholeTime(data, inCorner),
		image: imageOf(figureOf(technique, [], '').act),
		needs: {
			who: helpersIn(data.who),
			things: thingsForTechnique(data),
			minutes: leastMinutes(data),
		},
	};
}

/** A routine with the position of its first step that takes a thing, or of its first. */
export function routineCard(
	{ id, data }: Of<'routines'>[number],
	techniques: Of<'techniques'>,
	tools: Of<'tools'>,
): Card {
	const steps = data.steps.map((step) => {
		const technique = find(techniques, step.technique, id);
		return { technique, image: positionOf(step, technique) };
	});
	const shown = steps.find(({ technique }) => technique.data.tools.length > 0) ?? steps[0];
	if (!shown) throw new Error(`The routine "${id}" has no steps. Write at least 2.`);
	return {
		id,
		title: data.title,
		path: `/routines/${id}/`,
		says: routineNeeds(data, findAll(tools, data.tools, id)),
		minutes: routineTime(data, inCorner),
		image: imageOf(shown.image),
		needs: {
			who: helpersIn([data.who]),
			things: thingsForRoutine(data),
			minutes: routineMinutes(data),
		},
	};
}

/** A muscle, a group or a bone with its picture. */
export function muscleCard(
	{ id, data }: Of<'muscles'>[number],
	muscles: Of<'muscles'>,
	patterns: readonly Pattern[],
): Card {
	const { width, height } = pictureOf.muscle(id, muscles, patterns).cut;
	return {
		id,
		title: data.title,
		path: `/muscles/${id}/`,
		says: asLine(data.place),
		image: { of: `muscles/${id}`, width, height },
	};
}

/** A sore place with its picture. */
export function areaCard(
	area: Of<'areas'>[number],
	muscles: Of<'muscles'>,
	patterns: readonly Pattern[],
	zones: readonly Zone[],
): Card {
	const { width, height } = pictureOf.area(area, muscles, patterns, zones).cut;
	const { id, data } = area;
	const image = { of: `areas/${id}`, width, height };
	return { id, title: data.title, path: `/areas/${id}/`, image };
}

/** Techniques under the first who can do them, and of these what takes hands alone first. */
export function techniqueGroups(techniques: Of<'techniques'>, tools: Of<'tools'>): CardGroup[] {
	const cards = handsFirst(
		inOrder('techniques', techniques).map((one) => techniqueCard(one, tools)),
	);
	return byFirstHelper(cards, cardText.techniques);
}

/** Routines under who gives them. */
export function routineGroups(
	routines: Of<'routines'>,
	techniques: Of<'techniques'>,
	tools: Of<'tools'>,
): CardGroup[] {
	const all = inOrder('routines', routines);
	return byFirstHelper(
		handsFirst(all.map((one) => routineCard(one, techniques, tools))),
		cardText.routines,
	);
}

/**
 * Tools, each with an act that it is used for: one that is done alone before one that takes a helper.
 * @throws {Error} when no technique with a picture uses a tool
 */
export function toolCards(tools: Of<'tools'>, techniques: Of<'techniques'>): Card[] {
	const inTurn = helpers.flatMap((helper) =>
		techniques.filter(({ data }) => helpersIn(data.who)[0] === helper),
	);
	return inOrder('tools', tools).map(({ id, data }) => {
		const [act] = actsWith(id, inTurn);
		if (!act) throw new Error(`No technique shows the tool "${id}". Name it in \`tools\` of one.`);
		return { id, title: data.title, path: `/tools/${id}/`, image: imageOf(act.image) };
	});
}

/** Muscles, groups and bones, each under a heading of its own. */
export const muscleGroups = (muscles: Of<'muscles'>, patterns: readonly Pattern[]): CardGroup[] =>
	(['muscle', 'group', 'bone'] as const).map((kind) => ({
		...cardText.muscles[kind],
		cards: inOrder('muscles', muscles)
			.filter(({ data }) => data.kind === kind)
			.map((muscle) => muscleCard(muscle, muscles, patterns)),
	}));

/** Sore places as they lie on the body, from the head down, from behind and from the front. */
export function areaGroups(
	areas: Of<'areas'>,
	muscles: Of<'muscles'>,
	patterns: readonly Pattern[],
	zones: readonly Zone[],
): CardGroup[] {
	const viewIn = (id: string) => viewOf(id) ?? viewIds[0];
	const heightOf = (id: string) => placeIn(viewIn(id), id)?.at[1] ?? 0;
	return viewIds.map((view) => ({
		...cardText.areas[view],
		cards: areas
			.filter(({ id }) => viewIn(id) === view)
			.toSorted((a, b) => heightOf(a.id) - heightOf(b.id))
			.map((area) => areaCard(area, muscles, patterns, zones)),
	}));
}

const rankOf = ({ needs }: Card): number =>
	thingKinds.findIndex((kind) => kind === (needs?.things[0]?.[0] ?? 'other'));

const handsFirst = (cards: readonly Card[]): Card[] =>
	cards.toSorted((a, b) => rankOf(a) - rankOf(b));

const byFirstHelper = (
	cards: readonly Card[],
	names: Readonly<Record<Helper, string>>,
): CardGroup[] =>
	helpers
		.map((helper) => ({
			id: helper,
			name: names[helper],
			cards: cards.filter(({ needs }) => needs?.who[0] === helper),
		}))
		.filter(({ cards: some }) => some.length > 0);
