import { describe, expect, test } from 'vitest';
import { fragmentFor, readFragment, routineAddress } from '../../src/routine/address.ts';
import { compose } from '../../src/routine/compose/compose.ts';
import { termsOf } from '../../src/routine/compose/items.ts';
import { legalSteps } from '../../src/routine/compose/legal.ts';
import { optionsFor } from '../../src/routine/compose/options.ts';
import { rowsOf } from '../../src/routine/compose/rows.ts';
import type { Given, Wanted } from '../../src/routine/compose/wanted.ts';
import { data } from './routine-data.ts';
import { chance, inputs } from './routine-inputs.ts';

const named = (wanted: Wanted, given: readonly Given[] = []) => {
	const made = compose(wanted, given, data);
	return 'steps' in made ? made.steps : [];
};

test('routineAddress(choice) names the marks, or the place alone where nothing was marked', () => {
	const place = { id: 'over-scapula', side: 'left' as const };
	expect(routineAddress(place)).toBe('/your-routine/#in.5_sore.over-scapula-left.5');
	expect(
		routineAddress(
			{
				...{ ...place, helper: 'partner', tools: ['massage-oil'], room: 'bed', minutes: 20 },
				marks: [{ ...place, sore: 7 }],
				avoid: [{ id: 'base-of-neck', side: 'middle' }],
			},
			'/name',
		),
	).toBe(
		'/name/your-routine/#in.20_partner_with.massage-oil_at.bed_sore.over-scapula-left.7_not.base-of-neck-middle',
	);
});

test('an address brings back what was asked for and the steps, and holds no reason', () => {
	for (const [wanted, given] of inputs(60, 4)) {
		const steps = named(wanted, given);
		const fragment = fragmentFor(wanted, steps);
		const read = readFragment(`#${fragment}`);
		expect({ ...wanted, ...read.wanted }).toEqual({ ...read.wanted, ...wanted });
		expect(read.steps).toEqual(
			steps.map(({ way, side, seconds, soft, place }) => ({
				...{ way, side, seconds, soft, ...(place && { place }) },
			})),
		);
		for (const { id } of given) expect(fragment.split(/[._]/)).not.toContain(id);
	}
});

test('steps of an address are done as they are, where they may be', () => {
	for (const [wanted] of inputs(80, 5)) {
		const steps = named(wanted);
		const law = { options: optionsFor(wanted, [], data), isAlone: termsOf(wanted).isAlone };
		expect(legalSteps(readFragment(fragmentFor(wanted, steps)).steps, law)).toEqual(steps);
	}
});

describe('10,000 broken, foreign and hostile addresses', () => {
	const next = chance(7);
	const pieces = [
		...[
			'in.5',
			'in.',
			'in.99999',
			'in.-3',
			'in.NaN',
			'alone',
			'partner',
			'with.',
			'with.tennis-ball.x',
		],
		...[
			'at.wall',
			'at.__proto__',
			'sore.over-scapula-left.6',
			'sore.over-scapula-left',
			'sore..',
			'sore.a-b.1e9',
		],
		...[
			'sore.constructor-left.3',
			'not.c7-middle',
			'not.',
			'do.heat.both.600',
			'do.tennis-ball-wall.left.60.between-scapulae.2',
		],
		...[
			'do',
			'do.',
			'do.x',
			'do.heat.both.0',
			'do.heat.up.60',
			'do.__proto__.left.60',
			'%E0%A4%A',
			'%',
			'<script>',
			'\u0000',
			'🙂',
		],
		...[
			'~',
			'#',
			'',
			'a'.repeat(5000),
			'do.heat.both.600.'.repeat(50),
			'sore.low-back-middle.5',
			'sore.between-scapulae-left.10',
		],
	];
	const one = () => {
		const some = Array.from(
			{ length: Math.floor(next() * 8) },
			() => pieces[Math.floor(next() * pieces.length)],
		);
		const text = some.join(next() < 0.8 ? '_' : '.');
		const cut = Math.floor(next() * (text.length + 1));
		const strange = String.fromCharCode(Math.floor(next() * 0xffff));
		return next() < 0.5 ? text : `#${text.slice(0, cut)}${strange}${text.slice(cut)}`;
	};

	test('none throws, and each is read within its bounds', () => {
		for (let count = 0; count < 10_000; count += 1) {
			const { wanted, steps } = readFragment(one());
			expect(wanted.minutes).toBeGreaterThanOrEqual(2);
			expect(wanted.minutes).toBeLessThanOrEqual(60);
			expect(wanted.marks.length).toBeLessThanOrEqual(12);
			expect(steps.every(({ seconds }) => seconds > 0 && seconds <= 3600)).toBe(true);
			expect(readFragment(fragmentFor(wanted, steps))).toEqual({ wanted, steps });
		}
	});

	test('none makes the composer throw', () => {
		for (let count = 0; count < 1500; count += 1) {
			const { wanted, steps } = readFragment(one());
			const law = { options: optionsFor(wanted, [], data), isAlone: termsOf(wanted).isAlone };
			const made = compose(wanted, [], data);
			const all = [...legalSteps(steps, law), ...('steps' in made ? made.steps : [])];
			expect(rowsOf(all, wanted, [], data).length).toBeLessThanOrEqual(all.length);
		}
	});
});
