import { describe, expect, test } from 'vitest';
import * as runs from '../../src/routine/run.ts';
import type { Step } from '../../src/routine/step.ts';

const step = (way: string, side: Step['side'], seconds: number, usual = 3): Step => ({
	...{ way, side, seconds, cue: way, pressure: { usual, most: 5 } },
});

/** 10 + 30, 6 + 30, 10 + 40: 126 seconds. */
const right = step('ball', 'right', 30);
const left = step('ball', 'left', 30);
const neck = step('neck', 'both', 40, 2);
const steps = [right, left, neck];
const start = 1_000_000;
const begun = runs.goOn(runs.runOf(steps), start);
const after = (seconds: number) => start + seconds * 1000;
const where = (run: runs.Run, seconds: number) => {
	const at = runs.standing(run, after(seconds));
	return at && `${at.phase.kind} ${String(at.phase.step)}: ${String(at.left)}`;
};

describe('time by the wall clock', () => {
	test.each([
		[0, 'ready 0: 10'],
		[9.9, 'ready 0: 1'],
		[10, 'work 0: 30'],
		[39.999, 'work 0: 1'],
		[40, 'ready 1: 6'],
		[46, 'work 1: 30'],
		[125.5, 'work 2: 1'],
		[126, undefined],
		[100_000, undefined],
	])('after %d seconds', (seconds, at) => {
		expect(where(begun, seconds)).toBe(at);
	});

	test('a minute in which nothing ran is a minute later, and all takes what it takes', () => {
		const asleep = runs.settled(runs.settled(begun, after(12)), after(72));
		expect(where(asleep, 72)).toBe(where(begun, 72));
		expect(runs.passed(asleep, after(72))).toEqual({ all: 126_000, done: 72_000 });
	});

	test('passed(run, now, part) counts the steps of that part alone', () => {
		const [ball, own] = [
			{ from: 0, to: 2 },
			{ from: 2, to: 3 },
		];
		expect(runs.passed(begun, after(12), ball)).toEqual({ all: 76_000, done: 12_000 });
		expect(runs.passed(begun, after(12), own)).toEqual({ all: 50_000, done: 0 });
		expect(runs.passed(begun, after(80), ball)).toEqual({ all: 76_000, done: 76_000 });
		expect(runs.passed(begun, after(80), own)).toEqual({ all: 50_000, done: 4000 });
	});

	test('a clock that is set back takes nothing away', () => {
		expect(where(runs.settled(begun, after(20)), 15)).toBe('work 0: 20');
	});

	test('at its end it stands still', () => {
		const done = runs.settled(begun, after(126));
		expect(runs.isDone(done)).toBe(true);
		expect(done.since).toBeUndefined();
		expect(runs.isDone(runs.settled(begun, after(125.999)))).toBe(false);
	});

	test('untilSecond(run, now) leads to the next whole second of the phase', () => {
		expect(runs.untilSecond(begun, after(10.25))).toBe(750);
		expect(runs.untilSecond(begun, after(10))).toBe(1000);
	});
});

describe('a pause', () => {
	const paused = runs.pause(begun, after(20.4));

	test('holds the second, however long', () => {
		expect(where(paused, 20.4)).toBe('work 0: 20');
		expect(where(paused, 9999)).toBe('work 0: 20');
	});

	test('adds nothing to the whole', () => {
		const again = runs.goOn(paused, after(80));
		expect(runs.isDone(runs.settled(again, after(80 + 105.59)))).toBe(false);
		expect(runs.isDone(runs.settled(again, after(80 + 105.6)))).toBe(true);
	});

	test('nothing sounds in it', () => {
		expect(runs.soundsBetween(paused, after(0), after(999))).toEqual([]);
	});
});

describe('soundsBetween(run, from, to)', () => {
	test('has what sounds from here on, at its moment of the wall clock', () => {
		const sounds = runs.soundsBetween(begun, after(37), after(47));
		expect(sounds.map(({ at, sound }) => [(at - start) / 1000, sound])).toEqual([
			...[37, 38, 39].map((second) => [second, 'tick']),
			[40, 'ready'],
			...[43, 44, 45].map((second) => [second, 'tick']),
			[46, 'go'],
		]);
	});

	test('is the same after a pause, later by the pause', () => {
		const again = runs.goOn(runs.pause(begun, after(20)), after(50));
		const sounds = runs.soundsBetween(again, after(50), after(77));
		expect(sounds.map(({ at }) => (at - start) / 1000)).toEqual([67, 68, 69, 70, 73, 74, 75, 76]);
	});

	test('ends with the end', () => {
		const [last] = runs.soundsBetween(begun, after(126), after(127));
		expect(last).toEqual({ at: after(126), sound: 'end', step: 2 });
	});
});

describe('next and back', () => {
	test('next gets ready for the step that follows, from ready and from work', () => {
		expect(where(runs.next(begun, after(3)), 3)).toBe('ready 1: 6');
		expect(where(runs.next(begun, after(20)), 20)).toBe('ready 1: 6');
	});

	test('next runs on from that moment', () => {
		expect(where(runs.next(begun, after(20)), 27)).toBe('work 1: 29');
	});

	test('next at the last step is the end', () => {
		expect(runs.isDone(runs.next(begun, after(100)))).toBe(true);
	});

	test('back leads to the beginning of a step that has begun, else to the step before', () => {
		expect(where(runs.back(begun, after(52)), 52)).toBe('ready 1: 6');
		expect(where(runs.back(begun, after(48)), 48)).toBe('ready 0: 10');
		expect(where(runs.back(begun, after(42)), 42)).toBe('ready 0: 10');
		expect(where(runs.back(begun, after(2)), 2)).toBe('ready 0: 10');
	});

	test('back from the end gets ready for the last step', () => {
		const done = runs.settled(begun, after(126));
		expect(where(runs.back(done, after(200)), 200)).toBe('ready 2: 10');
	});
});

describe('longer', () => {
	test('adds 15 seconds to a short step and 30 to a long one, from ready as well', () => {
		expect(where(runs.longer(begun, after(20), 60), 20)).toBe('work 0: 35');
		expect(where(runs.longer(begun, after(2), 60), 10)).toBe('work 0: 45');
		const long = runs.goOn(runs.runOf([step('heat', 'middle', 300)]), start);
		expect(where(runs.longer(long, after(10), 900), 10)).toBe('work 0: 330');
	});

	test('never more than its way may take', () => {
		const once = runs.longer(begun, after(20), 40);
		expect(where(once, 20)).toBe('work 0: 30');
		expect(runs.moreFor(once, 40)).toBe(0);
		expect(where(runs.longer(once, after(20), 40), 20)).toBe('work 0: 30');
		expect(runs.moreFor(begun, 20)).toBe(0);
	});

	test('makes the whole longer, and no other step', () => {
		const once = runs.longer(begun, after(20), 60);
		expect(runs.passed(once, after(20)).all).toBe(141_000);
		expect(where(once, 61)).toBe('work 1: 30');
	});
});

describe('too much', () => {
	const soft = runs.tooMuch(begun, after(20));

	test('first halves how hard, and the clock runs on', () => {
		expect(runs.pressureOf(begun, right)).toBe(3);
		expect(runs.pressureOf(soft, right)).toBe(2);
		expect(where(soft, 20)).toBe('work 0: 20');
	});

	test('holds for the other side as well, and for nothing else', () => {
		expect(runs.pressureOf(soft, left)).toBe(2);
		expect(runs.pressureOf(soft, neck)).toBe(2);
		expect(runs.isSoft(soft, neck)).toBe(false);
	});

	test('leaves out at once what is barely there, or warmth, which has no half', () => {
		const light = runs.goOn(runs.runOf([step('skull', 'both', 30, 1), left]), start);
		expect(where(runs.tooMuch(light, after(12)), 12)).toBe('ready 1: 10');
	});

	test('then leaves it out', () => {
		expect(where(runs.tooMuch(soft, after(21)), 21)).toBe('ready 1: 6');
	});
});

describe('runFrom(steps, saved)', () => {
	const saved = runs.savedFrom(runs.longer(begun, after(20), 60), after(50.5));

	test('stands still at the second that was reached, with what was added', () => {
		const found = runs.runFrom(steps, JSON.parse(JSON.stringify(saved)));
		expect(found.since).toBeUndefined();
		expect(where(found, 0)).toBe('work 0: 5');
		expect(runs.passed(found, 0)).toEqual({ all: 141_000, done: 50_500 });
	});

	test.each([
		['nothing', undefined],
		['a text', 'paused'],
		['another number of phases', { ...saved, seconds: [10, 45], index: 0, spent: 5000 }],
		['a phase that is not there', { ...saved, index: 99 }],
		['more of a phase than there is', { ...saved, spent: 1e7 }],
		['no numbers', { ...saved, seconds: saved.seconds.map(String) }],
		['a time that is no number', { ...saved, spent: Number.NaN }],
	])('begins anew from %s', (_, broken) => {
		expect(runs.runFrom(steps, broken)).toEqual(runs.runOf(steps));
	});
});
