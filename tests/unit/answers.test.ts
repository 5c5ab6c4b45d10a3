import { describe, expect, test } from 'vitest';
import { answersFrom } from '../../src/finder/all-answers.ts';
import {
	asSore,
	avoidedBy,
	placeOver,
	waysFor,
	waysInstead,
	type Answers,
	type Part,
} from '../../src/finder/answers.ts';
import type { Wishes } from '../../src/finder/wishes.ts';
import { area, muscle, pattern, routine, technique, tool } from './entries.ts';
import { signs } from './facts.ts';

const upper = muscle('upper', { title: 'Upper part', place: 'top of the shoulder' });
const lower = muscle('lower');
const group = muscle('whole', { title: 'The whole', kind: 'group', members: ['upper', 'lower'] });
const bone = muscle('bone', { kind: 'bone', structures: ['scapula'], members: ['upper'] });

const top = area('top', ['upper'], 'Top of the shoulder');
const low = area('low', ['lower', 'upper']);
const sent = area('sent', ['lower', 'upper']);

const entries = {
	muscles: [upper, lower, group, bone],
	techniques: [
		technique('press', {
			title: 'Press',
			who: ['self', 'partner'],
			muscles: ['lower', 'upper'],
			tools: ['ball'],
			where: ['wall'],
			time: { seconds: { min: 90, max: 180 }, per: 'spot' },
			repetitions: { times: { min: 3, max: 5 }, unit: 'spots' },
		}),
		technique('glide', { title: 'Glide', who: ['partner'], muscles: ['upper'] }),
		technique('other', { title: 'Other', muscles: ['elsewhere'] }),
	],
	routines: [routine('both', ['glide', 'press', 'other'], ['ball'])],
	areas: [top, low, sent],
	tools: [tool('ball', 'Ball'), tool('roller', 'Roller')],
	signs,
	patterns: [
		pattern('upper', { top: 'local', low: 'local', sent: 'local' }, 'moderate'),
		pattern('lower', { low: 'local', sent: 'primary', temple: 'spillover' }),
	],
	outside: [],
	zones: [],
};

const answers = answersFrom(entries);

/** @throws {Error} when there is no such part */
function partOf(id: string, from: Answers = answers): Part {
	const part = from.parts.find((one) => one.id === id);
	if (!part) throw new Error(`No part "${id}". Name one of the entries above.`);
	return part;
}

const wayIds = (id: string) => asSore(partOf(id)).ways.map((place) => answers.ways[place]?.id);

describe('answersFrom(entries)', () => {
	test('names each muscle, and its place as a line', () => {
		expect(partOf('upper')).toMatchObject({ name: 'Upper part', place: 'Top of the shoulder' });
		expect(answers.parts.map(({ id }) => id)).toEqual(['upper', 'lower', 'whole', 'bone']);
	});

	test('names each technique once, and says who can do it', () => {
		expect(answers.ways).toEqual([
			{
				...{ id: 'press', name: 'Press', on: [] },
				by: ['alone', 'partner'],
				...{ tools: ['ball'], hands: [], where: ['wall'], minutes: 5 },
			},
			{
				...{ id: 'glide', name: 'Glide', on: [], by: ['partner'] },
				...{ tools: [], hands: ['partner'], where: ['chair'], minutes: 1 },
			},
			{
				...{ id: 'other', name: 'Other', on: [], by: ['alone'] },
				...{ tools: [], hands: ['alone'], where: ['chair'], minutes: 1 },
			},
		]);
	});

	test('an exercise reaches what it moves, though it has no picture of a stroke', () => {
		const bend = technique('bend', { stroke: 'exercise', muscles: ['lower', 'upper'] });
		const { ways } = answersFrom({ ...entries, techniques: [...entries.techniques, bend] });
		expect(ways.at(-1)).toMatchObject({ on: ['lower', 'upper'], moves: true });
		expect(ways.slice(0, -1).map(({ on }) => on)).toEqual([[], [], []]);
	});

	test('names each routine once, with the techniques of its steps', () => {
		expect(answers.routines).toEqual([
			{
				...{ id: 'both', name: 'both', by: ['partner'], tools: ['ball'] },
				...{ minutes: 3, takes: '2 to 3\u00A0min', forSome: false, ways: [1, 0, 2] },
			},
		]);
	});

	test('names the tools that a technique needs, and no other', () => {
		expect(answers.tools).toEqual([{ id: 'ball', name: 'Ball' }]);
	});

	test('says where to press where the muscle says it, and how sure its pattern is', () => {
		const [first, second] = answersFrom({
			...entries,
			muscles: [muscle('upper', { press: 'Beside the blade.' }), group, lower],
		}).parts;
		expect(first).toMatchObject({ press: 'Beside the blade.', confidence: 'moderate' });
		expect(second).toMatchObject({ id: 'whole', confidence: 'very-low' });
		expect(second).not.toHaveProperty('press');
	});

	test('names each place with its muscles in their order, and what is said of each', () => {
		expect(answers.sores.map(({ id }) => id)).toEqual(['top', 'low', 'sent']);
		expect(answers.sores[0]).toMatchObject({
			id: 'top',
			name: 'Top of the shoulder',
			muscles: [{ id: 'upper', says: 'May ache here', here: true }],
		});
		expect(answers.sores[1]?.muscles.map(({ id }) => id)).toEqual(['lower', 'upper']);
	});

	test('says how many of its techniques a page says to try first', () => {
		const body = '## What to try first\n\n[a](/techniques/glide/) [b](/techniques/nowhere/)\n';
		const [told, plain] = answersFrom({ ...entries, areas: [{ ...top, body }, low] }).sores;
		expect(told).toMatchObject({ tried: 1, ways: [1, 0] });
		expect(plain).not.toHaveProperty('tried');
	});

	test('tells what lies under the finger from what sends its ache', () => {
		expect(answers.sores[2]?.muscles).toEqual([
			{ id: 'lower', says: 'May ache here' },
			{ id: 'upper', says: 'May ache here', here: true },
		]);
	});

	test('warns everywhere, of what cannot wait first, and sends each text once', () => {
		for (const { signs: places } of answers.sores) {
			expect(answers.signs[places[0] ?? -1]?.level).toBe('emergency');
			expect(places.length).toBeGreaterThan(2);
		}
		const texts = answers.signs.map(({ says }) => says);
		expect(new Set(texts).size).toBe(texts.length);
	});

	test('waysFor(answers, sore, wishes) has what fits, the likeliest muscle first, each once', () => {
		const [top, low] = answers.sores;
		const names = (sore: typeof top, wishes: Wishes) =>
			sore ? waysFor(answers, sore, wishes).map(({ way, part }) => [way.id, part.id]) : [];
		expect(names(top, { helper: 'partner' })).toEqual([
			['glide', 'upper'],
			['press', 'upper'],
		]);
		expect(names(low, {})).toEqual([['press', 'lower']]);
		expect(names(top, { helper: 'professional' })).toEqual([]);
		expect(names(top, { helper: 'partner', tools: ['ball'] })[0]).toEqual(['press', 'upper']);
		expect(names(top, { helper: 'partner', tools: [] })).toEqual([['glide', 'upper']]);
		expect(names(top, { helper: 'partner', room: 'wall' })).toEqual([['press', 'upper']]);
		expect(names(top, { helper: 'partner', minutes: 2 })).toEqual([['glide', 'upper']]);
	});

	test('waysInstead(answers, sore, wishes) says what would fit: the same helper first, or anyone', () => {
		const [top] = answers.sores;
		if (!top) throw new Error('No place.');
		const names = (wishes: Wishes) => waysInstead(answers, top, wishes).map(({ way }) => way.id);
		expect(names({ helper: 'alone', room: 'bed' })).toEqual(['press']);
		expect(names({ helper: 'professional' })).toEqual(['press', 'glide', 'press']);
	});

	test('avoidedBy(answers, way, avoided) names places that lie over a muscle that it reaches', () => {
		const [press, glide, other] = answers.ways;
		if (!press || !glide || !other) throw new Error('No techniques.');
		expect(avoidedBy(answers, press, answers.sores.slice(1, 2))).toEqual(['low']);
		expect(avoidedBy(answers, glide, answers.sores.slice(0, 1))).toEqual(['Top of the shoulder']);
		expect(avoidedBy(answers, other, answers.sores)).toEqual([]);
		expect(avoidedBy(answers, press, [])).toEqual([]);
	});

	test('only a group names its members', () => {
		expect(answers.parts.map(({ members }) => members)).toEqual([
			undefined,
			undefined,
			['upper', 'lower'],
			undefined,
		]);
	});

	test('of a part that is not ours: what to do instead, what sends its ache there, the nearest places, no technique', () => {
		const temple = {
			id: 'temple',
			order: 0,
			name: 'Temple',
			where: 'Beside the eye.',
			says: 'We have no massage for the head.',
			near: ['top', 'low'],
		};
		const like = { ...temple, id: 'breastbone', name: 'Breastbone', like: 'low' };
		const { sores } = answersFrom({ ...entries, outside: [temple, like] });
		expect(sores.find(({ id }) => id === 'temple')).toMatchObject({
			name: 'Temple',
			muscles: [{ id: 'lower', says: 'Is sometimes said to send its ache here' }],
			ways: [],
			outside: { says: temple.says, near: ['top', 'low'] },
		});
		const low = sores.find(({ id }) => id === 'low');
		expect(sores.find(({ id }) => id === 'breastbone')).toMatchObject({
			muscles: low?.muscles,
			signs: low?.signs,
			ways: [],
			outside: { like: 'low' },
		});
	});

	test('is plain data: it survives the way into the page', () => {
		expect(JSON.parse(JSON.stringify(answers))).toEqual(answers);
	});

	test('leaves the entries as they are', () => {
		expect(entries.techniques.map(({ id }) => id)).toEqual(['press', 'glide', 'other']);
		partOf('whole', answersFrom(entries)).members?.push('more');
		expect(group.data.members).toEqual(['upper', 'lower']);
	});

	test('without techniques and places, the muscles are still there', () => {
		const bare = answersFrom({
			...entries,
			muscles: [upper],
			techniques: [],
			routines: [],
			areas: [],
			tools: [],
		});
		expect(bare).toMatchObject({ sores: [], ways: [], parts: [{ id: 'upper', ways: [] }] });
	});
});

describe('asSore(part)', () => {
	test('puts the technique with the best reach first', () => {
		expect(wayIds('upper')).toEqual(['glide', 'press']);
		expect(wayIds('lower')).toEqual(['press']);
	});

	test('a group and a bone get the techniques of all their members, each once', () => {
		expect(wayIds('whole')).toEqual(['glide', 'press']);
		expect(wayIds('bone')).toEqual(['glide', 'press']);
	});

	test('a place in the list that does not exist gives nothing', () => {
		const { ways } = { ways: [9, 0, -1] };
		const found = waysFor(answers, asSore({ ...partOf('lower'), ways }), {});
		expect(found.map(({ way }) => way)).toEqual([answers.ways[0]]);
	});
});

describe('placeOver(answers, part)', () => {
	const sore = (id: string, here: string[], count: number) => ({
		...{ id, name: id, ways: [], line: [], signs: Array<number>(count).fill(0) },
		muscles: here.map((muscle) => ({ id: muscle, says: '', here: true as const })),
	});
	const places: Answers = {
		...answers,
		sores: [sore('low', ['lower'], 1), sore('top', ['upper'], 2), sore('sent', ['upper'], 3)],
	};
	const over = (part: Part) => placeOver(places, part)?.id;

	test('is where the muscle lies and hurts itself, else where it lies', () => {
		expect(over({ ...partOf('upper'), felt: { sent: 'local' } })).toBe('sent');
		expect(over({ ...partOf('upper'), felt: { low: 'local' } })).toBe('top');
	});

	test('of a group, where one of its muscles lies', () => {
		expect(over({ ...partOf('whole'), felt: {} })).toBe('low');
	});

	test('of what lies nowhere, the place with the most signs', () => {
		expect(over({ ...partOf('bone'), members: [], felt: {} })).toBe('sent');
	});
});
