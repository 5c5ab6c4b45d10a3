// The table of all techniques and all reasons. Pure.

import {
	mostly,
	reasonsFor,
	ruleFor,
	type Applied,
	type Reason,
	type Technique,
} from './reasons.ts';

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

const titles = {
	wait: 'Wait with everything',
	here: 'Leave that place alone',
	ask: 'Some never, others after a yes',
	few: 'About a few techniques',
} as const;

/** The group of columns that a reason stands in. */
function groupOf(reason: Reason, techniques: readonly Technique[]): keyof typeof titles {
	const last = mostly(reason);
	const many = techniques.filter((technique) => ruleFor(reason, technique)).length;
	if (many <= techniques.length / 2) return 'few';
	return last === 'wait' || last === 'here' || last === 'ask' ? last : 'few';
}

/** The columns of the table in their groups. */
export function columnsOf(reasons: readonly Reason[], techniques: readonly Technique[]): Columns[] {
	return Object.entries(titles).map(([group, title]) => ({
		title,
		reasons: reasons.filter((reason) => groupOf(reason, techniques) === group),
	}));
}

const doers = [
	{ title: 'Alone', who: 'self' },
	{ title: 'With a helper', who: 'partner' },
	{ title: 'By a therapist', who: 'professional' },
] as const;

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
	return doers.map(({ title, who }) => ({
		title,
		rows: techniques
			.filter(({ data }) => data.who[0] === who)
			.map((technique) => ({ technique, cells: cellsOf(technique) })),
	}));
}
