import { describe, expect, test } from 'vitest';
import { routineMeta } from '../../src/build/routine-page.ts';
import {
	captionOf,
	factsOf,
	metaOf,
	stopsAtNeck,
	surenessOf,
} from '../../src/build/technique-page.ts';
import { routine, technique, tool } from './entries.ts';

const data = (change: Parameters<typeof technique>[1]) => technique('rolling', change).data;
const inWords = (change: Parameters<typeof data>[0]) =>
	factsOf(data(change)).map(
		({ name, value, note }) => `${name}: ${value}${note ? `, ${note}` : ''}`,
	);

describe('factsOf(technique)', () => {
	test('says how long, how many and how hard', () => {
		expect(
			inWords({
				time: { seconds: { min: 30, max: 60 }, per: 'side' },
				repetitions: { times: { min: 3, max: 6 }, unit: 'strokes per side' },
				pressure: { usual: 3, most: 5 },
				often: { perDay: 1, perWeek: 3 },
			}),
		).toEqual([
			'Time: 30 to 60\u00a0s, a side',
			'Strokes: 3 to 6, a side',
			'Press: 3 of 10, 5 at most',
		]);
	});

	test('says how often where nothing is counted', () => {
		expect(inWords({ often: { perDay: 1, perWeek: 3 } })).toEqual([
			'Time: 30 to 60\u00a0s, in all',
			'Press: 3 of 10, 5 at most',
			'Often: 1 a day, 3 a week, at most',
		]);
	});

	test('leaves out what is not said', () => {
		const quiet = data({});
		delete quiet.pressure;
		expect(factsOf(quiet).map(({ name }) => name)).toEqual(['Time']);
	});
});

describe('metaOf(technique, tools)', () => {
	test('says who, with what and how long in all', () => {
		const work = {
			times: { min: 1, max: 3 },
			secondsEach: { min: 30, max: 120 },
			sides: 2 as const,
		};
		expect(metaOf(data({ who: ['self', 'partner'], work }), [tool('gun', 'Massage gun')])).toBe(
			'Alone or helper · massage gun · 1 to 12\u00a0min',
		);
	});

	test('says that hands are enough, and of what a time is where the whole is not known', () => {
		const time = { seconds: { min: 30, max: 120 }, per: 'muscle' as const };
		expect(metaOf(data({ stroke: 'friction', time }), [])).toBe(
			'Alone · hands · 30\u00a0s to 2\u00a0min a muscle',
		);
	});

	test('names what else must be at hand, and nothing for what a therapist brings', () => {
		expect(metaOf(data({ stroke: 'exercise', things: ['an elastic band'] }), [])).toMatch(
			/^Alone · an elastic band · /,
		);
		expect(metaOf(data({ who: ['professional'] }), [tool('oil', 'Massage oil')])).toMatch(
			/^Therapist · 30/,
		);
	});

	test('of tools one is enough, and where hands are enough for some it says so', () => {
		const packs = [tool('ice', 'Ice pack'), tool('roller', 'Cold roller')];
		expect(metaOf(data({ things: ['a towel'] }), packs)).toMatch(
			/^Alone · ice pack or cold roller and a towel · /,
		);
		expect(metaOf(data({ byHand: ['partner'] }), [tool('ball', 'Tennis ball')])).toMatch(
			/^Alone · hands or tennis ball · /,
		);
	});
});

const told = (['none', 'very-low', 'low', 'moderate'] as const).map((level) => ({
	id: level,
	data: { level, sources: [], says: 'It is so.' },
}));

test.each([
	['', ''],
	['<Finding id="none" />', 'no studies'],
	['<Finding id="low" whole /> … <Finding id="very-low">', 'very uncertain to limited'],
	['<Finding id="low"> … <Finding id="none"> … <Finding id="moderate">', 'no studies to good'],
])('surenessOf(findings, %j) is %j', (body, says) => {
	expect(surenessOf(told, body)).toBe(says);
});

test.each([
	[
		'a ball that presses',
		{ tools: ['ball'], stroke: 'compression', muscles: ['upper-trapezius'] },
		true,
	],
	[
		'a hand that presses',
		{ tools: [], stroke: 'compression', muscles: ['upper-trapezius'] },
		false,
	],
	[
		'a tool that glides',
		{ tools: ['oil'], stroke: 'gliding', muscles: ['levator-scapulae'] },
		false,
	],
	[
		'a ball on the blade',
		{ tools: ['ball'], stroke: 'rolling', muscles: ['infraspinatus'] },
		false,
	],
] as const)('stopsAtNeck(technique): %s: %s', (_, change, stops) => {
	expect(stopsAtNeck(data(change as never))).toBe(stops);
});

test('captionOf(technique) says what is hatched and what is left out, where it is', () => {
	const plain = captionOf(data({ keepOff: [], tools: [] }));
	expect(plain).toBe('On your left the deeper muscles.');
	expect(captionOf(data({ keepOff: ['spine'], tools: [] }))).toBe(`${plain} Hatched: keep off.`);
	const roller = { tools: ['ball'], stroke: 'rolling' as const, muscles: ['upper-trapezius'] };
	expect(captionOf(data({ ...roller, keepOff: [] }))).toMatch(/The neck itself is left out/);
});

describe('routineMeta(routine, tools)', () => {
	const { data: steps } = routine('desk', ['a', 'b', 'c']);

	test('adds up the steps, in whole minutes', () => {
		expect(routineMeta(steps, [])).toBe('Helper · 2 to 3\u00a0min');
		expect(routineMeta({ ...steps, who: 'self' }, [])).toBe('Alone · hands · 2 to 3\u00a0min');
	});

	test.each([
		[89, '1\u00a0min'],
		[90, '2\u00a0min'],
	])('%i seconds are the nearest whole minute', (seconds, said) => {
		const step = steps.steps
			.slice(0, 1)
			.map((one) => ({ ...one, seconds: { min: seconds, max: seconds } }));
		expect(routineMeta({ ...steps, steps: step }, [])).toBe(`Helper · ${said}`);
	});

	test('names tools and things at hand', () => {
		expect(routineMeta({ ...steps, things: ['a wall'] }, [tool('tens', 'TENS unit')])).toBe(
			'Helper · TENS unit and a wall · 2 to 3\u00a0min',
		);
	});
});
