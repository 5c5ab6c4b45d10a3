import { describe, expect, test } from 'vitest';
import { compose } from '../../src/routine/compose/compose.ts';
import { termsOf } from '../../src/routine/compose/items.ts';
import { drop, longer, softer, swap } from '../../src/routine/compose/edit.ts';
import { optionsFor } from '../../src/routine/compose/options.ts';
import { rowsOf } from '../../src/routine/compose/rows.ts';
import type { Given, Made, Wanted } from '../../src/routine/compose/wanted.ts';
import { faultsOf } from './routine-checker.ts';
import { data } from './routine-data.ts';
import { inputs } from './routine-inputs.ts';

/** A change of steps is free to be longer or shorter, and in another order, and the sides and places may get other shares. */
const isFree =
	/seconds in all|not from broad|the end is not|the worst place|s left|s right|lesser side|no steps/;

function lawOf(wanted: Wanted, given: readonly Given[]) {
	return { options: optionsFor(wanted, given, data), isAlone: termsOf(wanted).isAlone };
}

const sum = (steps: readonly Made[]) => steps.reduce((all, { seconds }) => all + seconds, 0);

const cases = inputs(150, 9).flatMap(([wanted, given]) => {
	const made = compose(wanted, given, data);
	if (!('steps' in made)) return [];
	const { steps } = made;
	return [
		{ wanted, given, steps, law: lawOf(wanted, given), rows: rowsOf(steps, wanted, given, data) },
	];
});

const holds = (steps: readonly Made[], { wanted, given }: (typeof cases)[number]) => {
	expect(
		faultsOf(steps, wanted, given)
			.flatMap((fault) => fault.split('; '))
			.filter((fault) => !isFree.test(fault)),
	).toEqual([]);
};

describe('what a reader changes keeps to what is allowed', () => {
	test('longer, again and again, until a dose is full', () => {
		for (const one of cases)
			for (const [index] of one.rows.entries()) {
				let { steps } = one;
				for (let count = 0; count < 60; count += 1) {
					const row = rowsOf(steps, one.wanted, one.given, data)[index];
					const next = row && longer(steps, row, one.law);
					if (!next) break;
					expect(sum(next)).toBeGreaterThan(sum(steps));
					steps = next;
				}
				holds(steps, one);
			}
	});

	test('softer, down to 1 of 10', () => {
		for (const one of cases)
			for (const [index] of one.rows.entries()) {
				let { steps } = one;
				for (let count = 0; count < 10; count += 1) {
					const row = rowsOf(steps, one.wanted, one.given, data)[index];
					const next = row && softer(steps, row, one.law);
					if (!next) break;
					steps = next;
				}
				const { from } = rowsOf(steps, one.wanted, one.given, data)[index] ?? { from: 0 };
				expect(steps[from]?.pressure.usual).toBeLessThanOrEqual(1);
				expect(sum(steps)).toBe(sum(one.steps));
				holds(steps, one);
			}
	});

	test('swapped for another technique that may be done there', () => {
		let count = 0;
		for (const one of cases)
			for (const row of one.rows) {
				const next = swap(one.steps, row, one.law);
				if (!next) continue;
				count += 1;
				expect(next[row.from]?.way).not.toBe(row.way.id);
				holds(next, one);
			}
		expect(count).toBeGreaterThan(50);
	});

	test('dropped alone', () => {
		for (const one of cases)
			for (const row of one.rows) {
				const rest = drop(one.steps, row);
				expect(rest).toEqual(one.steps.filter((step) => !row.steps.includes(step)));
			}
	});
});
