// What a reader can change in a row of a routine: another technique, none, longer, softer. Pure; each keeps to what is legal.

import { round } from './items.ts';
import { legalSteps, optionOf, roomFor, type Law } from './legal.ts';
import type { Option } from './options.ts';
import type { Row } from './rows.ts';
import type { Made } from './wanted.ts';

/** How much longer a touch makes each side, seconds. */
const more = 15;

const without = (steps: readonly Made[], { from, steps: some }: Row): Made[] => [
	...steps.slice(0, from),
	...steps.slice(from + some.length),
];

const withRow = (steps: readonly Made[], row: Row, put: readonly Made[]): Made[] => [
	...steps.slice(0, row.from),
	...put,
	...steps.slice(row.from + row.steps.length),
];

/** Without a row. */
export const drop = without;

/** A row longer on each side, or nothing where its dose is full. */
export function longer(steps: readonly Made[], row: Row, law: Law): Made[] | undefined {
	const spare = row.steps.map((step) => {
		const option = optionOf(step, law);
		const others = steps.filter((one) => one !== step);
		return option ? roomFor(option, step, others, law).max - step.seconds : 0;
	});
	const each = law.isAlone
		? Math.min(...spare, (spare[0] ?? 0) / row.steps.length)
		: Math.min(...spare);
	const by = Math.floor(Math.min(more, each) / 5) * 5;
	if (by <= 0) return undefined;
	return withRow(
		steps,
		row,
		row.steps.map((step) => ({ ...step, seconds: step.seconds + by })),
	);
}

/** A row one step softer, or nothing where it cannot be softer. */
export function softer(steps: readonly Made[], row: Row, law: Law): Made[] | undefined {
	if (!row.steps.every(({ pressure }) => pressure.usual > 1)) return undefined;
	return legalSteps(
		withRow(
			steps,
			row,
			row.steps.map((step) => ({ ...step, soft: step.soft + 1 })),
		),
		law,
	);
}

/** The next technique for the same place, for about as long, or nothing where there is no other. */
export function swap(steps: readonly Made[], row: Row, law: Law): Made[] | undefined {
	const rest = without(steps, row);
	const others = law.options.filter(
		(option) =>
			option.way.id === row.way.id ||
			((!row.place || option.spot.place.id === row.place.id) &&
				!rest.some(({ way }) => way === option.way.id)),
	);
	const ids = [...new Set(others.map(({ way }) => way.id))];
	const at = ids.indexOf(row.way.id);
	for (const id of [...ids.slice(at + 1), ...ids.slice(0, Math.max(at, 0))]) {
		const option = others.find(({ way }) => way.id === id);
		const swapped = option && doneAs(steps, row, option, law);
		if (swapped) return swapped;
	}
	return undefined;
}

/** The steps with a row done in another way, where that is legal. */
function doneAs(steps: readonly Made[], row: Row, option: Option, law: Law): Made[] | undefined {
	const sides: readonly Made['side'][] = option.way.dose.kind === 'both' ? ['both'] : option.sides;
	const { min, max } = option.way.dose.step;
	const put = sides.map((side) => {
		const before = row.steps.find((step) => step.side === side)?.seconds;
		const seconds = Math.min(Math.max(before ?? round(row.seconds / sides.length), min), max);
		return {
			...{ way: option.way.id, side, seconds, cue: option.way.cue, soft: 0 },
			pressure: { usual: 0, most: 0 },
			...(option.isThere && { place: option.spot.place.id }),
		};
	});
	const legal = legalSteps(withRow(steps, row, put), law);
	return legal.length === steps.length - row.steps.length + put.length ? legal : undefined;
}
