// What the player gets of the real content: every step with a cue, within its dose, with all that is shown.

import { describe, expect, test } from 'vitest';
import { longestOf, playsFrom } from '../../src/build/plays.ts';
import { ledFrom } from '../../src/routine/led.ts';
import type { Play } from '../../src/routine/played.ts';
import { phasesOf } from '../../src/routine/script.ts';
import type { Step } from '../../src/routine/step.ts';
import { reasons, signs } from './facts.ts';
import { routines, techniques } from './techniques.ts';

const played = playsFrom({
	...{ techniques, routines, reasons, signs, zones: [] },
});
const plays = Object.entries(played.plays);
const ledOf = (play: Play) =>
	ledFrom(played, play.steps, play.title, { ...play, kind: 'Routine', href: '/' });
const steps = plays.flatMap(([name, play]) => play.steps.map((step) => ({ name, ...step })));

test('every routine, and every technique that is not for professionals alone, can be played', () => {
	const own = techniques.filter(({ data }) => data.who.some((who) => who !== 'professional'));
	expect(plays.map(([name]) => name).toSorted()).toEqual(
		[
			...own.map(({ id }) => `techniques/${id}`),
			...routines.map(({ id }) => `routines/${id}`),
		].toSorted(),
	);
});

test.each(plays)('%s has a picture, a position and reasons for the first screen', (_, play) => {
	const led = ledOf(play);
	expect(led.steps.length).toBe(play.shown.length);
	for (const { title, act, position, longest, seconds } of led.steps) {
		expect(title).not.toBe('');
		expect(act.alt).not.toBe('');
		expect(position.alt).not.toBe('');
		expect(longest).toBeGreaterThanOrEqual(10);
		expect(Number.isInteger(seconds)).toBe(true);
	}
	expect(led.bars.length).toBeGreaterThan(0);
});

test('a cue has 30 characters at most, and a step no more pressure than its technique', () => {
	for (const { cue, way, pressure } of steps) {
		const most = techniques.find(({ id }) => id === way)?.data.pressure?.most ?? 0;
		expect(cue.length).toBeLessThanOrEqual(30);
		expect(pressure.most).toBeLessThanOrEqual(most);
		expect(pressure.usual).toBeLessThanOrEqual(pressure.most);
	}
});

test.each(routines.map(({ id, data }) => [id, data] as const))(
	'%s takes as long as its page says, but for getting ready',
	(id, data) => {
		const play = played.plays[`routines/${id}`];
		const led = (play?.steps ?? []).reduce((sum, { seconds }) => sum + seconds, 0);
		const sum = (end: 'min' | 'max') =>
			data.steps.reduce((all, step) => all + step.seconds[end], 0);
		expect(led).toBeGreaterThanOrEqual(sum('min'));
		expect(led).toBeLessThanOrEqual(sum('max'));
		const all = phasesOf(play?.steps ?? []).reduce((total, { seconds }) => total + seconds, 0);
		expect(all - led).toBeLessThanOrEqual(8 * (play?.steps.length ?? 0) + 30);
	},
);

describe('longestOf(technique)', () => {
	const longest = (id: string) => {
		const data = techniques.find((technique) => technique.id === id)?.data;
		return data && longestOf(data);
	};

	test.each([
		['tennis-ball-wall', 360, '3 rounds of 2 minutes on a side'],
		['trigger-point-massage', 90, 'one spot'],
		['stripping-upper-trapezius', 100, '5 strokes of 20 seconds'],
		['friction-trapezius', 45, 'half of 90 seconds in all'],
		['heat', 900, '15 minutes'],
	])('%s: %d seconds, %s', (id, seconds) => {
		expect(longest(id)).toBe(seconds);
	});

	test('no step of a page is led for longer', () => {
		for (const { way, seconds } of steps) expect(seconds).toBeLessThanOrEqual(longest(way) ?? 0);
	});
});

test('after work on the neck the last screen says when to call, and after others of their own', () => {
	const led = (name: string) => {
		const play = played.plays[name];
		if (!play) throw new Error(name);
		return ledOf(play).later;
	};
	const call = led('routines/desk-hands').filter(({ isCall }) => isCall);
	expect(call.map(({ says }) => says)).toEqual([
		'Now, or for days to weeks: new headache, neck pain, dizziness, unsteady walking.',
	]);
	expect(led('techniques/effleurage').map(({ says }) => says)).toContain(
		'Now, or for hours: swollen lips.',
	);
	expect(led('techniques/shoulder-squeeze').filter(({ isCall }) => isCall)).toEqual([]);
	expect(led('techniques/shoulder-squeeze').map(({ says }) => says)).toContain(
		'A shoulder blade that sticks out: make an appointment within days.',
	);
});

describe('ledFrom(played, steps, title, options)', () => {
	const step = { seconds: 60, cue: 'Roll slowly', pressure: { usual: 3, most: 5 } };

	const ofStep = (way: string, side: Step['side']) => {
		const shown = [{ title: 'As the page calls it', pose: 'squeeze-table' }];
		const options = { kind: '', href: '/', bars: [], shown };
		return ledFrom(played, [{ ...step, way, side }], 'Mine', options);
	};

	test('a step has its own name and the picture of its side', () => {
		const { steps: led } = ofStep('tennis-ball-wall', 'left');
		expect(led[0]?.title).toBe('As the page calls it');
		expect(led[0]?.act.of).toBe('techniques/tennis-ball-wall-left');
		expect(led[0]?.act.alt).toContain('on your left');
		expect(ofStep('friction-neck', 'both').steps[0]?.act.of).toBe('techniques/friction-neck');
	});

	test('a position from the front shows the right side, and is turned over for the left', () => {
		const sides = ['left', 'right', 'both'] as const;
		expect(
			sides.map((side) => ofStep('shoulder-squeeze', side).steps[0]?.position.isTurned),
		).toEqual([true, false, false]);
	});

	test('a technique that is not led is an error that names it', () => {
		expect(() => ofStep('acupuncture', 'both')).toThrow(
			'The technique "acupuncture" is not led. Give it a `lead`.',
		);
	});
});
