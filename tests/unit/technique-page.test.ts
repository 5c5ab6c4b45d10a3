import { describe, expect, test } from 'vitest';
import { routineFacts } from '../../src/build/routine-page.ts';
import { captionOf, factsOf, stopsAtNeck } from '../../src/build/technique-page.ts';
import { muscle, routine, technique, tool } from './entries.ts';

const data = (change: Parameters<typeof technique>[1]) => technique('rolling', change).data;
const infraspinatus = muscle('infraspinatus', {
	title: 'Infraspinatus',
	structures: ['infraspinatus'],
});
const scalenes = muscle('scalenes', { title: 'Scalenes', structures: ['scalenes'] });
const muscles = [infraspinatus, scalenes];

describe('factsOf(technique)', () => {
	test('says how long, who, and what the front matter says beside', () => {
		const facts = factsOf(
			data({
				time: { seconds: { min: 30, max: 60 }, per: 'side' },
				repetitions: { times: { min: 3, max: 6 }, unit: 'strokes' },
				pressure: { usual: 3, most: 5 },
				often: { perDay: 1, perWeek: 3 },
				who: ['self', 'partner'],
			}),
		);
		expect(facts.map(({ name, value }) => `${name}: ${value}`)).toEqual([
			'How long, each side: 30 to 60 seconds',
			'How many: 3 to 6 strokes',
			'Pressure: 3 of 10, at most 5',
			'How often, at most: 1 a day, 3 a week',
			'Who does it: Alone or with a partner',
		]);
	});

	test('leaves out what is not said', () => {
		const quiet = data({});
		delete quiet.pressure;
		expect(factsOf(quiet).map(({ name }) => name)).toEqual([
			'How long, each session',
			'Who does it',
		]);
	});
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

test('captionOf(technique, reached) says what is hatched and what is left out, where it is', () => {
	const plain = captionOf(data({ keepOff: [], tools: [] }), muscles);
	expect(plain).toBe(
		'It reaches the infraspinatus and scalenes. On your left the covering muscles are taken away.',
	);
	expect(captionOf(data({ keepOff: ['spine'], tools: [] }), muscles)).toBe(
		`${plain} Hatched: where to keep off, or stay light.`,
	);
	const roller = { tools: ['ball'], stroke: 'rolling' as const, muscles: ['upper-trapezius'] };
	expect(captionOf(data({ ...roller, keepOff: [] }), muscles)).toMatch(
		/The neck itself is left out/,
	);
});

describe('routineFacts(routine, tools)', () => {
	const { data: steps } = routine('desk', ['a', 'b', 'c']);

	test('adds up the steps, in whole minutes', () => {
		const facts = routineFacts(steps, []);
		expect(facts.map(({ value }) => value)).toEqual(['2 to 3 minutes', '3', 'With a partner']);
	});

	test('names tools and things at hand', () => {
		const facts = routineFacts({ ...steps, things: ['a wall'] }, [tool('ball', 'Tennis ball')]);
		expect(facts.at(-1)).toEqual({ name: 'At hand', value: 'Tennis ball and a wall' });
	});
});
