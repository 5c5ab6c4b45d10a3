// What follows from the reasons that a reader ticked, for the steps that are led. Pure.

import { lightMost } from '../safety/reasons.ts';
import type { Given } from './compose/wanted.ts';
import type { Open } from './led.ts';
import type { Bar, Bars } from './played.ts';

/** What is ticked: a reason in its few words, and whether somebody who knows said yes. */
export type Ticked = ReadonlyMap<string, boolean>;

/** What follows from what is ticked. */
export interface Fit {
	/** The bars that something is ticked in. */
	bars: readonly Bar[];
	/** Indexes of the led steps that are left out. */
	out: ReadonlySet<number>;
	/** The most pressure of the others. */
	most: number;
	/** What keeps it from going on: nothing is left of it, or a yes is missing. */
	lacks: 'steps' | 'yes' | undefined;
	/** The pages that tell of what is ticked, each with the reason that it is named by. */
	pages: readonly { reason: string; page: string }[];
}

/** No pressure is more. */
const any = 10;

/** What follows, for so many led steps. */
export function fitOf({ bars, asked }: Bars, ticked: Ticked, steps: number): Fit {
	const some = bars.filter(({ reasons }) => reasons.some((one) => ticked.has(one)));
	const all = Array.from({ length: steps }, (_, index) => index);
	const out = new Set(some.flatMap((bar) => (bar.out === 'all' ? all : (bar.out ?? []))));
	const needsYes = some.some(
		({ needs, reasons }) => needs === 'yes' && reasons.some((one) => ticked.get(one) === false),
	);
	const pages = [...ticked.keys()].flatMap((reason) => {
		const page = asked[reason]?.page;
		return page ? [{ reason, page }] : [];
	});
	return {
		...{ bars: some, out },
		most: some.some(({ needs }) => needs) ? lightMost : any,
		lacks: out.size >= steps ? 'steps' : needsYes ? 'yes' : undefined,
		pages: pages.filter(({ page }, index) => pages.findIndex((one) => one.page === page) === index),
	};
}

/** What is ticked already: what was given in this tab. */
export const tickedFrom = (given: readonly Given[], bars: Bars): Ticked =>
	new Map(
		idsIn(bars).flatMap(([reason, id]) => {
			const found = given.find((one) => one.id === id);
			return found ? [[reason, found.yes === true] as const] : [];
		}),
	);

/** The reasons of bars, each with its id, if others share it. */
const idsIn = ({ bars, asked }: Bars): [reason: string, id: string | undefined][] =>
	bars.flatMap(({ reasons }) =>
		reasons.map((reason): [string, string | undefined] => [reason, asked[reason]?.id]),
	);

/** What is given once that is ticked: of what is not asked here nothing changes. */
export function givenFrom(given: readonly Given[], bars: Bars, ticked: Ticked): Given[] {
	const ids = idsIn(bars);
	const others = given.filter((one) => ids.every(([, id]) => id !== one.id));
	const own = ids.flatMap(([reason, id]): Given[] =>
		id && ticked.has(reason) ? [{ id, ...(ticked.get(reason) && { yes: true }) }] : [],
	);
	return [...others, ...own];
}

/** The same without what is left out, pressed no harder than that. */
export function fitted(from: Open, { out, most }: Fit): Open {
	const left = <One>(list: readonly One[]) => list.filter((_, index) => !out.has(index));
	return {
		...from,
		steps: left(from.steps).map(({ pressure, ...step }) => ({
			...step,
			pressure: { usual: Math.min(pressure.usual, most), most: Math.min(pressure.most, most) },
		})),
		options: { ...from.options, shown: left(from.options.shown) },
	};
}
