// How well both text boxes understand what strangers write: whether the search shows the right page first, whether the map
// offers the right place on the right side, and whether a right word was taken for another.

import { mean, ndcg, pathOf } from './search-measures.ts';

/** A text in a stranger's words, with what a careful reader would give for it. */
export interface Told {
	q: string;
	kind: string;
	/** Ids of the areas that may come first; none where no place is meant. */
	place: string[];
	side: 'left' | 'right' | 'both' | null;
	danger: string | null;
	relevant: { path: string; grade: number }[];
}

/** A place that the map's box offers. */
export interface Chip {
	id: string;
	side?: string | undefined;
}

/** What both boxes answered to a text. */
export interface Answered {
	/** Paths of the results, the best first. */
	found: readonly string[];
	/** Places that the map's box offers, in their order. */
	chips: readonly Chip[];
	/** What the search looked for instead of the text, where it did. */
	instead?: string | undefined;
}

/** A text with what was answered and its figures; what does not apply is missing. */
export interface Row extends Answered {
	told: Told;
	figures: Partial<Record<Measure, number>>;
}

export const measures = [
	'success@1',
	'success@3',
	'MRR',
	'nDCG@5',
	'place@1',
	'place@3',
	'side',
	'nothing',
	'wrong corrections',
] as const;
export type Measure = (typeof measures)[number];

export type Bars = Partial<Record<Measure, number>>;

/** What must be reached at least; of `nothing` and `wrong corrections` what may be at most. */
export const bars: Record<'all' | 'held', Bars> = {
	all: {
		...{ 'success@1': 0.75, 'success@3': 0.9, 'place@1': 0.8, 'place@3': 0.92, side: 1 },
		...{ nothing: 0, 'wrong corrections': 0 },
	},
	held: { 'success@1': 0.65, 'success@3': 0.82, 'place@1': 0.7, 'place@3': 0.82 },
};

const atMost: readonly Measure[] = ['nothing', 'wrong corrections'];

/** The bars that some figures miss. */
export const missed = (figures: Bars, bar: Bars): Measure[] =>
	measures.filter((measure) => {
		const [figure, limit] = [figures[measure], bar[measure]];
		if (figure === undefined || limit === undefined) return false;
		return atMost.includes(measure) ? figure > limit : figure < limit;
	});

/** The words of a text, as they are compared. */
const wordsIn = (text: string) =>
	text
		.toLowerCase()
		.replace(/['’]/g, '')
		.match(/[a-z]+/g) ?? [];

/**
 * One text with its figures.
 * @param isRight whether a word is one of the language or of our pages, so that it must not be changed
 */
export function rowOf(told: Told, answered: Answered, isRight: (word: string) => boolean): Row {
	const { found, chips, instead } = answered;
	const grades = new Map(told.relevant.map(({ path, grade }) => [path, grade]));
	const got = [...new Set(found.map(pathOf))].map((path) => grades.get(path) ?? 0);
	const first = got.slice(0, 10).findIndex((grade) => grade >= 2);
	const shown = wordsIn(instead ?? told.q);
	const kept = new Set(shown);
	// The page says long texts back in part: its last word may be cut.
	const typed = wordsIn(told.q).slice(0, instead?.endsWith('…') ? shown.length - 1 : undefined);
	const wrong = typed.some((word) => !kept.has(word) && isRight(word));
	const figures: Row['figures'] = { 'wrong corrections': wrong ? 1 : 0 };
	if (grades.size > 0) {
		figures['success@1'] = (got[0] ?? 0) >= 2 ? 1 : 0;
		figures['success@3'] = got.slice(0, 3).some((grade) => grade >= 2) ? 1 : 0;
		figures.MRR = first < 0 ? 0 : 1 / (first + 1);
		figures['nDCG@5'] = ndcg(got, [...grades.values()]);
	}
	if (told.place.length > 0) Object.assign(figures, placeFigures(told, chips));
	return { told, ...answered, figures };
}

/** The figures of a text that names a place; the side counts where one is said. */
function placeFigures({ place, side }: Told, chips: readonly Chip[]): Row['figures'] {
	const ids = [...new Set(chips.map(({ id }) => id))];
	const [first] = ids;
	const sides = chips.filter(({ id, side: of }) => id === first && of).map(({ side: of }) => of);
	const right = side === 'both' ? sides.length === 2 : sides.length === 0 || sides.join() === side;
	return {
		'place@1': first !== undefined && place.includes(first) ? 1 : 0,
		'place@3': ids.slice(0, 3).some((id) => place.includes(id)) ? 1 : 0,
		nothing: ids.length === 0 ? 1 : 0,
		...(side && { side: first !== undefined && right ? 1 : 0 }),
	};
}

/** The means of some rows, each over the texts to which it applies. */
export function figuresOf(rows: readonly Row[]): Bars {
	const of = (measure: Measure) =>
		rows.flatMap(({ figures }) => (figures[measure] === undefined ? [] : [figures[measure]]));
	return Object.fromEntries(
		measures
			.map((measure) => [measure, of(measure)] as const)
			.filter(([, values]) => values.length > 0)
			.map(([measure, values]) => [measure, mean(values)]),
	);
}
