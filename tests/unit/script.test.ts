import { describe, expect, test } from 'vitest';
import { changeTo, partsOf, phasesOf, scriptOf, soundsIn } from '../../src/routine/script.ts';
import type { Step } from '../../src/routine/step.ts';

const step = (way: string, side: Step['side'], seconds: number): Step => ({
	...{ way, side, seconds, cue: way, pressure: { usual: 3, most: 5 } },
});

const steps = [step('ball', 'right', 30), step('ball', 'left', 30), step('neck', 'both', 40)];

describe('changeTo(steps, index)', () => {
	test('to something else, to the other side, to the next spot', () => {
		const spots = [...steps, step('neck', 'both', 40)];
		expect(spots.map((_, index) => changeTo(spots, index))).toEqual([
			...['other', 'side', 'other', 'spot'],
		]);
	});
});

test('before each step one gets ready, longer for another thing than for another side', () => {
	expect(phasesOf(steps).map(({ kind, step: of, seconds }) => [kind, of, seconds])).toEqual([
		['ready', 0, 10],
		['work', 0, 30],
		['ready', 1, 6],
		['work', 1, 30],
		['ready', 2, 10],
		['work', 2, 40],
	]);
});

describe('soundsIn(phase, isLast)', () => {
	test('the last 3 seconds are counted, and the end of all is a sound of its own', () => {
		expect(soundsIn({ kind: 'work', step: 0, seconds: 30 }, true)).toEqual([
			{ at: 0, sound: 'go' },
			{ at: 27, sound: 'tick' },
			{ at: 28, sound: 'tick' },
			{ at: 29, sound: 'tick' },
			{ at: 30, sound: 'end' },
		]);
	});

	test('what is shorter than the count begins with its own sound alone', () => {
		const sounds = soundsIn({ kind: 'work', step: 0, seconds: 2 }, false);
		expect(sounds.map(({ at, sound }) => `${String(at)} ${sound}`)).toEqual(['0 go', '1 tick']);
	});
});

test('the script of all phases has every sound at its second from the beginning', () => {
	const script = scriptOf(phasesOf(steps));
	const at = (sound: string) =>
		script.filter((moment) => moment.sound === sound).map((moment) => moment.at);
	expect(at('ready')).toEqual([0, 40, 76]);
	expect(at('go')).toEqual([10, 46, 86]);
	expect(at('end')).toEqual([126]);
	expect(at('tick').slice(0, 6)).toEqual([7, 8, 9, 37, 38, 39]);
	expect(script.map(({ at: second }) => second)).toEqual(
		script.map(({ at: second }) => second).toSorted((a, b) => a - b),
	);
});

test('both sides of a thing are one part, as long as both', () => {
	expect(partsOf(steps)).toEqual([
		{ from: 0, to: 2, seconds: 60 },
		{ from: 2, to: 3, seconds: 40 },
	]);
});
