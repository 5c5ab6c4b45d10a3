// The table of all techniques and all reasons. Pure.

import {
	mostly,
	reasonsFor,
	ruleFor,
	type Applied,
	type Reason,
	type Technique,
} from './reasons.ts';
import { columnText, doerText } from './text.ts';

/** Reasons that stand together in the table. */
export interface Columns {
	title: string;
	reasons: Reason[];
}

/** A technique with what each reason means for it, in the order of the columns; nothing where it means nothing. */
export interface Row<T extends Technique> {
	technique: T;
	cells: (Applied | undefined)[];
}

/** Techniques that stand together in the table. */
export interface Rows<T extends Technique> {
	title: string;
	rows: Row<T>[];
}

/** The group of columns that a reason stands in. */
function groupOf(reason: Reason, techniques: readonly Technique[]): keyof typeof columnText {
	const last = mostly(reason);
	const many = techniques.filter((technique) => ruleFor(reason, technique)).length;
	if (many <= techniques.length / 2) return 'few';
	return last === 'wait' || last === 'here' || last === 'ask' ? last : 'few';
}

/** The columns of the table in their groups. */
export function columnsOf(reasons: readonly Reason[], techniques: readonly Technique[]): Columns[] {
	return Object.entries(columnText).map(([group, title]) => ({
		title,
		reasons: reasons.filter((reason) => groupOf(reason, techniques) === group),
	}));
}

/** Who does it, in the order of the rows. */
const doers = ['self', 'partner', 'professional'] as const;

/** The rows of the table: techniques by the first who can do them. */
export function rowsOf<T extends Technique>(
	techniques: readonly T[],
	columns: readonly Columns[],
): Rows<T>[] {
	const reasons = columns.flatMap((column) => column.reasons);
	const cellsOf = (technique: T) => {
		const applied = reasonsFor(technique, reasons);
		return reasons.map(({ id }) => applied.find((one) => one.id === id));
	};
	return doers.map((who) => ({
		title: doerText[who],
		rows: techniques
			.filter(({ data }) => data.who[0] === who)
			.map((technique) => ({ technique, cells: cellsOf(technique) })),
	}));
}
