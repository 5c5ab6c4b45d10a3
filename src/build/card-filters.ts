// What a list of cards can be narrowed by. Pure: cards come in, choices with their words go out.

import { helpers } from '../finder/helpers.ts';
import { thingKinds } from '../finder/tool-kinds.ts';
import type { CardGroup, Needs } from './cards.ts';
import { cardText } from './text.ts';

/** A choice of a filter, and what it is called. */
export interface Option {
	value: string;
	name: string;
}

/** Minutes that a reader may have. */
const times = [2, 5, 10, 20];

/** The filters of a list: of each only what leaves some cards out and keeps some. */
export function filtersOf(
	groups: readonly CardGroup[],
): Record<'who' | 'with' | 'minutes', Option[]> {
	const all = groups.flatMap(({ cards }) => cards.flatMap(({ needs }) => needs ?? []));
	const divides = (fits: (needs: Needs) => boolean) => {
		const some = all.filter(fits).length;
		return some > 0 && some < all.length;
	};
	return {
		who: helpers
			.filter((helper) => divides(({ who }) => who.includes(helper)))
			.map((value) => ({ value, name: cardText.who[value] })),
		with: thingKinds
			.filter((kind) => divides(({ things }) => things.some((set) => set.includes(kind))))
			.map((value) => ({ value, name: cardText.things[value] })),
		minutes: times
			.filter((time) => divides(({ minutes }) => minutes <= time))
			.map((time) => ({ value: String(time), name: cardText.minutes(time) })),
	};
}

/** The cards with names to link to: the first one that takes a thing is called like the thing. */
export function withAnchors(
	groups: readonly CardGroup[],
	filters: ReturnType<typeof filtersOf>,
): CardGroup[] {
	const all = groups.flatMap(({ cards }) => cards);
	const firstWith = new Map(
		filters.with.flatMap(({ value }) => {
			const first = all.find(({ needs }) => needs?.things.flat().some((one) => one === value));
			return first ? [[first.id, value] as const] : [];
		}),
	);
	return groups.map((group) => ({
		...group,
		cards: group.cards.map((card) => ({ ...card, anchor: firstWith.get(card.id) })),
	}));
}
