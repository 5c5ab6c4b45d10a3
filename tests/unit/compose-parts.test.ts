import { describe, expect, test } from 'vitest';
import { asWords } from '../../src/format.ts';
import { compose } from '../../src/routine/compose/compose.ts';
import { doseOf } from '../../src/routine/compose/dose.ts';
import { mostAlone, mostSpots } from '../../src/routine/compose/limits.ts';
import { rowsOf, sharedNotes } from '../../src/routine/compose/rows.ts';
import type { Given, Made, Wanted } from '../../src/routine/compose/wanted.ts';
import { givenFrom } from '../../src/routine/given.ts';
import { techniqueOf } from './routine-checker.ts';
import { data } from './routine-data.ts';
import { inputs } from './routine-inputs.ts';
import { read } from './source-files.ts';

const wanted = (of: Partial<Wanted> = {}): Wanted => ({
	marks: [{ id: 'between-scapulae', side: 'left', sore: 6 }],
	...{ avoid: [], minutes: 10, helper: 'partner', ...of },
});

const stepsOf = (of: Partial<Wanted> = {}, given: Given[] = []): Made[] => {
	const made = compose(wanted(of), given, data);
	return 'steps' in made ? made.steps : [];
};

const noneOf = (of: Partial<Wanted> = {}, given: Given[] = []) => {
	const made = compose(wanted(of), given, data);
	return 'none' in made ? made.none : undefined;
};

test('the limits of a session are those that its page teaches', () => {
	const { text } = read('content/articles/how-often.mdx');
	expect(text).toContain(`**A session of self-massage:** 5 to ${mostAlone / 60} minutes`);
	expect(text).toContain(`at most ${mostSpots} spots a session`);
});

describe('doseOf(technique)', () => {
	test.each([
		['tennis-ball-wall', { kind: 'sides', step: { min: 30, max: 360 }, alone: 30 }],
		['shoulder-squeeze', { kind: 'sides', step: { min: 30, max: 45 }, alone: 30 }],
		['acupressure', { kind: 'sides', step: { min: 60, max: 180 }, alone: 90 }],
		['massage-cane', { kind: 'spots', step: { min: 30, max: 90 }, alone: 30, places: 3 }],
		['stripping', { kind: 'sides', step: { min: 30, max: 160 }, alone: 30 }],
		['friction-neck', { kind: 'both', step: { min: 30, max: 90 }, alone: 30 }],
		[
			'effleurage',
			{ kind: 'both', step: { min: 180, max: 300 }, alone: 180, end: { min: 120, max: 300 } },
		],
	])('%s', (id, dose) => {
		expect(doseOf(techniqueOf(id).data)).toEqual(dose);
	});
});

describe('compose(wanted, given, data)', () => {
	test('same input, same routine, in whichever order marks and reasons come', () => {
		for (const [asked, given] of inputs(60, 3)) {
			const again = { ...asked, marks: asked.marks.toReversed(), avoid: asked.avoid.toReversed() };
			const first = compose(asked, given, data);
			expect(compose(structuredClone(asked), structuredClone(given), data)).toEqual(first);
			if ('steps' in first) expect(compose(again, given.toReversed(), data)).toEqual(first);
		}
	});

	test('two places that are equally sore come in the same order, however they were marked', () => {
		const marks = ['top-of-shoulder', 'over-scapula', 'between-scapulae'].map((id) => ({
			...{ id, side: 'left' as const, sore: 5 },
		}));
		const first = stepsOf({ marks });
		expect(first.length).toBeGreaterThan(3);
		expect(stepsOf({ marks: marks.toReversed() })).toEqual(first);
	});

	test('begins broad and ends with long strokes', () => {
		const ways = stepsOf().map(({ way }) => way);
		expect([ways[0], ways.at(-1)]).toEqual(['effleurage', 'effleurage']);
	});

	test('after a doctor’s yes nothing presses more than 2 of 10, and without it nothing is done that must be asked about', () => {
		const light = stepsOf({}, [{ id: 'pregnancy', yes: true }]);
		expect(light.length).toBeGreaterThan(2);
		expect(Math.max(...light.map(({ pressure }) => pressure.most))).toBeLessThanOrEqual(2);
		expect(noneOf({}, [{ id: 'pregnancy' }])?.says[0]).toContain('ask first');
	});

	test('who must not lie on the back or the front gets nothing in bed that takes it', () => {
		const given = [{ id: 'late-pregnancy', yes: true }];
		const at = (room: Wanted['room']) =>
			stepsOf(
				{ marks: [{ id: 'top-of-shoulder', side: 'left', sore: 5 }], room, minutes: 15 },
				given,
			).map(({ way }) => way);
		expect(at('chair')).toContain('stripping-upper-trapezius');
		expect(at('bed').length).toBeGreaterThan(1);
		expect(at('bed')).not.toContain('stripping-upper-trapezius');
	});

	test('what goes along the body keeps away from what lies beside it and is to be left alone', () => {
		const at = (avoid: Wanted['avoid']) =>
			stepsOf({ helper: 'alone', tools: ['tennis-ball'], minutes: 5, avoid })
				.filter(({ way, place }) => way === 'tennis-ball-wall' && place === 'between-scapulae')
				.map(({ side }) => side);
		const near = { id: 'inner-border-of-scapula', side: 'left' as const };
		expect(at([])).toContain('left');
		expect(at([near])).not.toContain('left');
	});

	test('a very sore place is begun with softly', () => {
		const [usual, soft] = [5, 8].map((sore) =>
			stepsOf({ marks: [{ id: 'over-scapula', side: 'right', sore }] }).find(({ place }) => place),
		);
		expect(soft?.pressure.usual).toBe((usual?.pressure.usual ?? 0) - 1);
	});
});

describe('why there is none, and what else', () => {
	test.each<[string, RegExp, Partial<Wanted>, Given[]]>([
		['nothing is marked', /^Nothing is marked yet/, { marks: [] }, []],
		[
			'the place is not ours',
			/low back/,
			{ marks: [{ id: 'low-back', side: 'middle', sore: 5 }] },
			[],
		],
		['a fever', /wait until it is over/, {}, [{ id: 'fever' }]],
		['a wound there', /mark another one/, {}, [{ id: 'skin' }]],
		[
			'a place without techniques',
			/Press nothing there/,
			{ marks: [{ id: 'front-of-chest', side: 'left', sore: 5 }] },
			[],
		],
		['too long for hands alone', /safe work for \d+ minutes/, { helper: 'alone', minutes: 40 }, []],
		['all to be left alone', /./, { avoid: [{ id: 'between-scapulae', side: 'left' }] }, []],
	])('%s', (_, says, of, given) => {
		expect(noneOf(of, given)?.says.join(' ')).toMatch(says);
	});

	test('what is offered in its place has a routine', () => {
		const offers = inputs(250, 2).flatMap(([asked, given]) => {
			const made = compose(asked, given, data);
			return 'none' in made ? made.none.instead.map((offer) => ({ offer, given })) : [];
		});
		expect(offers.length).toBeGreaterThan(50);
		const empty = offers.filter(({ offer, given }) => 'none' in compose(offer.wanted, given, data));
		expect(empty.map(({ offer }) => offer.says)).toEqual([]);
	});
});

describe('rowsOf(steps, wanted, given, data)', () => {
	test('each row has one whole sentence why, of its own', () => {
		for (const [asked, given] of inputs(80, 6)) {
			const made = compose(asked, given, data);
			if (!('steps' in made)) continue;
			const rows = rowsOf(made.steps, asked, given, data);
			expect(rows.flatMap(({ steps }) => steps)).toEqual(made.steps);
			for (const { why, way, steps } of rows) {
				expect(why).toMatch(/^[A-Z][^.!?]+\.$/);
				const muscle =
					/: it (?:glides over|kneads|rolls over|works on|circles on|glides along|presses) the ([^,]+?)(?: there|, .*)\.$/.exec(
						why,
					)?.[1];
				// What is not set on the place works as its picture shows it.
				const names = (steps[0]?.place ? way.reaches : way.on).map((id) =>
					asWords(data.muscles.find((one) => one.id === id)?.name ?? ''),
				);
				if (muscle) expect(names).toContain(muscle);
			}
		}
	});

	test('what all rows note is said once', () => {
		const given = [{ id: 'late-pregnancy', yes: true }];
		const rows = rowsOf(stepsOf({}, given), wanted(), given, data);
		expect(sharedNotes(rows)).toEqual(['Sit, or lie on the side']);
	});
});

test('the memory of a tab is read with care', () => {
	expect(givenFrom(null)).toBeUndefined();
	expect(givenFrom('[{"id":"fever"},{"id":"clot","yes":true},{"id":3},null,"x"]')).toEqual([
		{ id: 'fever' },
		{ id: 'clot', yes: true },
	]);
	for (const broken of ['', '{', '{}', '3', 'null']) expect(givenFrom(broken)).toBeUndefined();
});
