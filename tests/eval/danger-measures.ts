// How well a text box tells of danger: what it shows for phrases whose level is known. Pure.

import type { Urgency } from '../../src/safety/signs.ts';

/** What a notice can say. */
export const levels = ['emergency', 'today', 'see-someone'] as const satisfies readonly Urgency[];

/** What a phrase means; `none` is harmless. */
export type Level = Urgency | 'none';

/** A phrase as someone typed it. */
export interface Phrase {
	q: string;
	level: Level;
	kind: string;
	why: string;
}

/** A phrase with the level that was shown for it. */
export interface Row {
	phrase: Phrase;
	shown: Level;
}

/**
 * Of each level the share of its phrases for which any notice is shown; the share of the harmless ones with one; and of the
 * notices for the others the share that has the right level.
 */
export const measures = [...levels, 'false alarms', 'level right'] as const;
type Measure = (typeof measures)[number];
export type Figures = Record<Measure, number>;

/** What must be reached at least, and of false alarms at most. */
export type Bars = Partial<Figures> & { name: string };

export const bars = {
	all: { name: 'All', emergency: 0.98, today: 0.95, 'false alarms': 0.04, 'level right': 0.95 },
	held: { name: 'Held', emergency: 0.93, today: 0.87, 'false alarms': 0.08, 'level right': 0.9 },
} as const satisfies Record<string, Bars>;

/** The share of rows that fit; a level without phrases fails nothing. */
const share = (rows: readonly Row[], fits: (row: Row) => boolean, ofNone: number) =>
	rows.length === 0 ? ofNone : rows.filter(fits).length / rows.length;

const isShown = ({ shown }: Row) => shown !== 'none';
const isRight = ({ phrase, shown }: Row) => phrase.level === shown;

/** The figures of some rows. */
export function figuresOf(rows: readonly Row[]): Figures {
	const of = (level: Level) => rows.filter(({ phrase }) => phrase.level === level);
	const notices = rows.filter((row) => isShown(row) && row.phrase.level !== 'none');
	return {
		emergency: share(of('emergency'), isShown, 1),
		today: share(of('today'), isShown, 1),
		'see-someone': share(of('see-someone'), isShown, 1),
		'false alarms': share(of('none'), isShown, 0),
		'level right': share(notices, isRight, 1),
	};
}

/** The figures that miss their bar. */
export const failures = (figures: Figures, bar: Bars): Measure[] =>
	measures.filter((measure) => {
		const limit = bar[measure];
		if (limit === undefined) return false;
		return measure === 'false alarms' ? figures[measure] > limit : figures[measure] < limit;
	});

/** Phrases that were shown something else than they mean. */
export const missesIn = (rows: readonly Row[]): Row[] => rows.filter((row) => !isRight(row));
