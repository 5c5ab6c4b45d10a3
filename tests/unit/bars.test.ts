// The first screen of the player names every reason of every step that it leads, and leaves out the steps that it bars.

import { describe, expect, test } from 'vitest';
import { askedFrom, playsFrom } from '../../src/build/plays.ts';
import { barsOf } from '../../src/routine/bars.ts';
import { barsFor } from '../../src/routine/compose/bars.ts';
import { compose } from '../../src/routine/compose/compose.ts';
import { rowsOf } from '../../src/routine/compose/rows.ts';
import { fitOf, fitted, givenFrom, tickedFrom } from '../../src/routine/fit.ts';
import type { Bar, Bars } from '../../src/routine/played.ts';
import { partsOf } from '../../src/routine/script.ts';
import type { Step } from '../../src/routine/step.ts';
import { lightMost, reasonsFor, type Reason } from '../../src/safety/reasons.ts';
import { reasons, signs } from './facts.ts';
import { data } from './routine-data.ts';
import { inputs } from './routine-inputs.ts';
import { routines, techniques } from './techniques.ts';

const entries = { techniques, routines, reasons, signs, zones: [] };
const played = playsFrom(entries);
const asked = askedFrom(entries);
const plays = Object.entries(played.plays);

/** A wider reason speaks for its case where that asks for nothing more. */
const widerOf = (id: string) => reasons.find((one) => one.id === id)?.of;

/** The bar that names a reason, by what it is in full. */
const barOf = ({ bars, asked }: Bars, name: string): Bar | undefined =>
	bars.find((bar) =>
		bar.reasons.some((one) => asked[one]?.name.toLowerCase().startsWith(name.toLowerCase())),
	);

const isOut = ({ out }: Bar, index: number): boolean =>
	out === 'all' || (out?.includes(index) ?? false);

/** What each step has against it that the first screen does not say, or does not leave out. */
function unsaid(steps: readonly Step[], said: Bars, all: readonly Reason[]): string[] {
	return steps.flatMap(({ way }, index) => {
		const technique = techniques.find(({ id }) => id === way);
		if (!technique) throw new Error(way);
		return reasonsFor(technique, all).flatMap(({ id, name, then, also }) => {
			const wider = reasons.find((one) => one.id === widerOf(id));
			const own = barOf(said, name);
			const bar = own ?? (wider && barOf(said, wider.name));
			if (!bar) return [`${way}: ${id} is not named`];
			if (!own && also && !bar.reasons.some((text) => text.includes(also)))
				return [`${way}: ${id} lacks "${also}"`];
			if (['never', 'wait'].includes(then) && !isOut(bar, index))
				return [`${way}: ${id} does not leave out ${String(index)}`];
			const isLeft = !isOut(bar, index);
			return then === 'ask' && isLeft && bar.needs !== 'yes' ? [`${way}: ${id} needs no yes`] : [];
		});
	});
}

describe('all that "Start" can open', () => {
	test.each(plays)('%s: the first screen names every reason of every step', (_, play) => {
		const said = { bars: play.bars, asked };
		expect(unsaid(play.steps, said, reasons)).toEqual([]);
		for (const { reasons: some } of play.bars)
			for (const one of some) expect(asked[one]?.name.length).toBeGreaterThan(5);
	});

	test('composed routines: the same, but for what the reader said', () => {
		let count = 0;
		for (const [wish, given] of inputs(120, 12)) {
			const made = compose(wish, given, data);
			if (!('steps' in made)) continue;
			count += 1;
			const all = reasons.filter(({ id }) => given.every((one) => one.id !== id));
			const said = barsFor(rowsOf(made.steps, wish, given, data), given, data);
			const cases = all.filter(({ of }) => !of || all.some(({ id }) => id === of));
			expect(unsaid(made.steps, said, cases)).toEqual([]);
		}
		expect(count).toBeGreaterThan(30);
	});

	test.each(routines.map(({ id, data: { steps } }) => [id, steps.length] as const))(
		'%s: what a bar calls a step is what the player counts as one',
		(id, count) => {
			expect(partsOf(played.plays[`routines/${id}`]?.steps ?? [])).toHaveLength(count);
		},
	);
});

describe('barsOf(steps, reasons)', () => {
	const step = (id: string, title: string, parts: number) => {
		const technique = techniques.find((one) => one.id === id);
		if (!technique) throw new Error(id);
		return { technique, title, parts };
	};
	const two = [step('effleurage', 'Glide', 1), step('circular-friction', 'Circle', 2)];

	test('a step that is left out has its number and its name, and all its parts', () => {
		expect(barsOf(two, reasons).bars.find(({ says }) => says.includes('Circle'))).toEqual({
			says: 'Leave out step 2, “Circle”; for the rest ask first, then at most 2 of 10',
			out: [1, 2],
			needs: 'yes',
			reasons: [
				'blood thinners or bleeding problem',
				'weak bones, long on steroids',
				'stiffening spine disease',
			],
		});
	});

	test('of one step nothing is left, and it has no number', () => {
		const found = barOf(barsOf(two.slice(1), reasons), 'weak bones');
		expect(found?.says).toBe('Leave this out');
		expect(found?.out).toBe('all');
	});

	test('a case that asks for more than the wider reason is named beside it', () => {
		const some = [step('foam-roller-upper-back', 'Roll', 1), step('heat', 'Warm', 1)];
		const found = barOf(
			barsOf(
				[...some, two[0] ?? some[0]].flatMap((one) => one ?? []),
				reasons,
			),
			'pregnancy after 16 weeks',
		);
		expect(found?.reasons).toContain('pregnancy after 16 weeks: sit, or lie on the side');
	});

	test('what is a matter of one technique has no id that others share', () => {
		const own = barsOf([step('middle-finger-press', 'Press', 1)], reasons);
		const [name = ''] = Object.keys(own.asked).filter((one) => one.includes('pressing arm'));
		expect(own.asked[name]?.id).toBeUndefined();
	});
});

describe('fitOf(bars, ticked, steps), and the steps then', () => {
	const bars: Bar[] = [
		{ says: 'Wait', out: 'all', reasons: ['fever'] },
		{ says: 'Leave out step 1', out: [0], needs: 'yes', reasons: ['weak bones'] },
		{ says: 'Leave out step 2', out: [1, 2], reasons: ['sore arm'] },
		{ says: 'Ask first', needs: 'yes', reasons: ['cancer', 'heart'] },
		{ says: 'Leave that place alone', reasons: ['bruise'] },
	];
	const asked: Bars['asked'] = {
		fever: { name: 'A fever', id: 'fever', page: 'skin-infection' },
		'weak bones': { name: 'Weak bones', id: 'weak-bones', page: 'osteoporosis' },
		'sore arm': { name: 'A sore arm' },
		cancer: { name: 'Cancer', id: 'cancer' },
	};
	const of = (ticked: Record<string, boolean>) =>
		fitOf({ bars, asked }, new Map(Object.entries(ticked)), 3);

	test.each<[string, Record<string, boolean>, ReturnType<typeof of>['lacks'], number[], number]>([
		['nothing', {}, undefined, [], 10],
		['what bars all', { fever: false }, 'steps', [0, 1, 2], 10],
		['what bars one step', { 'sore arm': false }, undefined, [1, 2], 10],
		[
			'what bars a step, and takes a yes for the rest',
			{ 'weak bones': false },
			'yes',
			[0],
			lightMost,
		],
		['the same with a yes', { 'weak bones': true }, undefined, [0], lightMost],
		['a yes for one of two', { cancer: true, heart: false }, 'yes', [], lightMost],
		[
			'two that bar all between them',
			{ 'weak bones': true, 'sore arm': false },
			'steps',
			[0, 1, 2],
			lightMost,
		],
		['a place to leave alone', { bruise: false }, undefined, [], 10],
	])('%s', (_, ticked, lacks, out, most) => {
		const fit = of(ticked);
		expect(fit.lacks).toBe(lacks);
		expect([...fit.out].toSorted()).toEqual(out);
		expect(fit.most).toBe(most);
	});

	test('the pages of what is ticked, each once', () => {
		expect(of({ fever: false, cancer: false }).pages).toEqual([
			{ reason: 'fever', page: 'skin-infection' },
		]);
	});

	test('fitted(opened, fit) leaves steps out with what is shown of them, and presses no harder', () => {
		const step = { side: 'both' as const, seconds: 30, cue: 'Do', pressure: { usual: 4, most: 5 } };
		const steps = ['a', 'b', 'b'].map((way) => ({ ...step, way }));
		const shown = ['A', 'B', 'B'].map((title) => ({ title, pose: 'lying' }));
		const left = fitted(
			{ steps, title: 'Mine', isPushed: true, options: { kind: '', href: '/', bars, shown } },
			of({ 'weak bones': true }),
		);
		expect(left.steps.map(({ way, pressure }) => [way, pressure.usual, pressure.most])).toEqual([
			['b', lightMost, lightMost],
			['b', lightMost, lightMost],
		]);
		expect(left.options.shown.map(({ title }) => title)).toEqual(['B', 'B']);
		expect(left.title).toBe('Mine');
	});

	test('what was given in the tab is ticked, and what is ticked is given beside what is not asked here', () => {
		const given = [{ id: 'epilepsy' }, { id: 'weak-bones', yes: true }];
		const ticked = tickedFrom(given, { bars, asked });
		expect([...ticked]).toEqual([['weak bones', true]]);
		expect(givenFrom(given, { bars, asked }, new Map([['fever', false]]))).toEqual([
			{ id: 'epilepsy' },
			{ id: 'fever' },
		]);
		expect(givenFrom([], { bars, asked }, new Map([['sore arm', false]]))).toEqual([]);
	});
});
