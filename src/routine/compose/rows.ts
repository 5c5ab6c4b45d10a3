// A routine as it is read: steps that belong together as one row, each with the sentence why it is there. Pure.

import { asLine, asWords } from '../../format.ts';
import { linesToday } from '../../safety/not-today.ts';
import { inShort } from '../../safety/reasons.ts';
import type { Data, Place, Way } from './data.ts';
import { isUnder, spotsOf, type Spot } from './options.ts';
import { rulingOf } from './ruling.ts';
import { why as words } from './text.ts';
import type { Given, Made, Wanted } from './wanted.ts';

/** A row of a routine. */
export interface Row {
	way: Way;
	/** The steps of it, and where the first of them stands in the routine. */
	steps: readonly Made[];
	from: number;
	seconds: number;
	/** Where it is done, where that is one place. */
	place?: Place | undefined;
	/** Why it is there, in one sentence. */
	why: string;
	/** What to do in another way, and when to leave it out. */
	notes: string[];
}

/** Steps that stand together: one technique at one place, on one side and then the other. */
function groupsOf(steps: readonly Made[]): { from: number; some: Made[] }[] {
	const groups: { from: number; some: Made[] }[] = [];
	for (const [from, step] of steps.entries()) {
		const last = groups.at(-1);
		const before = last?.some.at(-1);
		const isSame = before?.way === step.way && before.place === step.place;
		if (last && isSame && before.side !== step.side && last.some.length < 2) last.some.push(step);
		else groups.push({ from, some: [step] });
	}
	return groups;
}

/** The rows of a routine; a step that is not known is left out. */
export function rowsOf(
	steps: readonly Made[],
	wanted: Wanted,
	given: readonly Given[],
	data: Data,
): Row[] {
	const groups = groupsOf(steps);
	const spots = spotsOf(wanted.marks, data);
	const said = new Set<Spot>();
	return groups.flatMap(({ from, some }, index): Row[] => {
		const [first] = some;
		const way = data.ways.find(({ id }) => id === first?.way);
		if (!first || !way) return [];
		const at = {
			isFirst: index === 0,
			isLast: index > 0 && index === groups.length - 1,
			isOnly: steps.every((step) => step.way === way.id),
			said,
			isAgain: steps.slice(0, from).some((step) => step.way === way.id),
			isMildest: isMildest(first, some, steps),
		};
		return [
			{
				...{ way, steps: some, from },
				seconds: some.reduce((sum, { seconds }) => sum + seconds, 0),
				place: data.places.find(({ id }) => id === first.place),
				why: whyOf(first, way, spots, data, at),
				notes: notesOf(way, given, data, wanted),
			},
		];
	});
}

/** Whether no other step that presses is milder. */
const isMildest = ({ pressure }: Made, own: readonly Made[], all: readonly Made[]): boolean =>
	all.every(
		(step) =>
			own.includes(step) || step.pressure.usual === 0 || step.pressure.usual >= pressure.usual,
	);

/** Where a row stands among the others. */
interface At {
	isFirst: boolean;
	isLast: boolean;
	isAgain: boolean;
	isMildest: boolean;
	/** Whether there is nothing but its technique. */
	isOnly: boolean;
	/** The places whose pain was said before. */
	said: Set<Spot>;
}

function whyOf(step: Made, way: Way, spots: readonly Spot[], data: Data, at: At): string {
	if (way.law.stroke === 'warmth') return words.warm;
	if (at.isLast && at.isAgain && step.soft > 0) return words.again;
	if (at.isLast && way.dose.end) return words.end;
	if (at.isLast && at.isMildest) return words.close;
	const spot =
		spots.find(({ place }) => place.id === step.place) ??
		[...spots.filter(isUnder(way)), ...spots].find(
			({ place }) => place.ways.includes(way.id) && muscleAt(way, place, step),
		);
	if (!spot) return generalWhy(way, spots, at);
	if (at.isFirst && !step.place && !at.isOnly) return words.open;
	const muscle = muscleAt(way, spot.place, step);
	const name = data.muscles.find(({ id }) => id === muscle?.id)?.name ?? '';
	const isWorst = spots[0] === spot && (spots[1]?.sore ?? spot.sore) < spot.sore;
	const isNew = !at.said.has(spot);
	at.said.add(spot);
	const where = !isNew
		? spot.place.name
		: (isWorst ? words.worst : words.place)(spot.place.name, spot.sore);
	const does = `${way.does} ${asWords(name)}`;
	const isBarred = spot.place.zones.some(({ rule }) => rule === 'never');
	const isThere = step.place !== undefined || (isUnder(way)(spot) && !isBarred);
	return (muscle?.isHere ? (isThere ? words.lies : words.runs) : words.sends)(where, does);
}

/** Why there is what is for no one place. */
function generalWhy(way: Way, spots: readonly Spot[], { isFirst }: At): string {
	if (!isFirst) return words.whole;
	return spots.some(isUnder(way)) ? words.open : words.before;
}

/**
 * The muscle for which a step is there: one that lies at the place, or one that may send its ache there; what is not set on the
 * place works as it is drawn.
 */
function muscleAt({ reaches, on }: Way, { here, sent }: Place, { place }: Made) {
	const found = (ids: readonly string[]) =>
		ids.find((id) => on.includes(id)) ?? (place && ids.find((id) => reaches.includes(id)));
	const [lies, sends] = [found(here), found(sent)];
	return lies ? { id: lies, isHere: true } : sends ? { id: sends, isHere: false } : undefined;
}

const notesOf = (way: Way, given: readonly Given[], data: Data, { room }: Wanted): string[] => [
	...rulingOf(way, given, data.reasons, room).notes.map(asLine),
	...way.law.only.map(
		({ name, then, says }) => `${asLine(name)}: ${inShort({ then, also: says })}`,
	),
];

/** What speaks most against a routine today, but for what the reader said. */
export function linesFor(
	rows: readonly Row[],
	given: readonly Given[],
	{ ways, others, reasons }: Data,
): string[] {
	const techniqueOf = ({ id, law }: Pick<Way, 'id' | 'law'>) => ({ id, data: law });
	const own = rows.map(({ way }) => techniqueOf(way));
	const unsaid = reasons.filter(({ id }) => given.every((one) => one.id !== id));
	return own.length > 0 ? linesToday(own, [...ways, ...others].map(techniqueOf), unsaid) : [];
}

/** What all rows note, which is said once for all of them, where there is more than one. */
export const sharedNotes = (rows: readonly Row[]): string[] =>
	rows.length < 2
		? []
		: (rows[0]?.notes ?? []).filter((note) => rows.every(({ notes }) => notes.includes(note)));
