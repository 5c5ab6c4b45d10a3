// What is chosen of a list of cards, as the address says it, and which cards fit. Pure.

/** What a reader chose: who helps, what is at hand, minutes at most; what is left out is any. */
export interface Wanted {
	who?: string | undefined;
	with: readonly string[];
	minutes?: number | undefined;
}

/**
 * What a card takes: who can do it, the sets of things of which one is enough, the least minutes. A set that names a helper is
 * for that one alone.
 */
export interface CardNeeds {
	who: readonly string[];
	things: readonly (readonly string[])[];
	minutes: number;
}

/** What the address says when all cards are to be shown. */
const everything = 'all';

/** The choice as a fragment without its `#`. */
export function asFragment({ who, with: things, minutes }: Wanted): string {
	const parts = [
		...(who ? [`who=${who}`] : []),
		...(things.length > 0 ? [`with=${things.join('+')}`] : []),
		...(minutes ? [`minutes=${String(minutes)}`] : []),
	];
	return parts.join('&') || everything;
}

/** The choice that a fragment names; nothing where it names none, as a link to a part of the page. */
export function wantedIn(fragment: string): Wanted | undefined {
	if (fragment === everything) return { with: [] };
	if (!fragment.includes('=')) return undefined;
	const said = new URLSearchParams(fragment);
	return {
		who: said.get('who') ?? undefined,
		with: said.get('with')?.split(' ').filter(Boolean) ?? [],
		minutes: Number(said.get('minutes')) || undefined,
	};
}

/** The choice after a touch on one of its options: what was chosen is taken away, of things there can be several. */
export function toggled(chosen: Wanted, key: string, value: string): Wanted {
	if (key === 'who') return { ...chosen, who: chosen.who === value ? undefined : value };
	if (key === 'minutes') {
		const minutes = Number(value);
		return { ...chosen, minutes: chosen.minutes === minutes ? undefined : minutes };
	}
	const others = chosen.with.filter((one) => one !== value);
	return { ...chosen, with: others.length < chosen.with.length ? others : [...others, value] };
}

/** Whether an option is chosen. */
export const isChosen = (chosen: Wanted, key: string, value: string): boolean =>
	key === 'with'
		? chosen.with.includes(value)
		: String(key === 'who' ? chosen.who : chosen.minutes) === value;

/** Whether a card fits: someone can do it, all it takes is at hand, and the time will do. */
export const cardFits = ({ who, things, minutes }: CardNeeds, chosen: Wanted): boolean =>
	(!chosen.who || who.includes(chosen.who)) &&
	(chosen.with.length === 0 ||
		things.some((set) => set.every((one) => one === chosen.who || chosen.with.includes(one)))) &&
	(!chosen.minutes || minutes <= chosen.minutes);
