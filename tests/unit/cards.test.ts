import { describe, expect, test } from 'vitest';
import { thingsForRoutine, thingsForTechnique } from '../../src/build/at-hand.ts';
import { muscleGroups, routineCard, techniqueGroups, toolCards } from '../../src/build/cards.ts';
import { filtersOf, withAnchors } from '../../src/build/card-filters.ts';
import { muscle, routine, technique, tool } from './entries.ts';

const act = {
	stroke: 'press',
	by: 'thumb',
	side: 'right',
	at: [[122, 366]],
	on: ['infraspinatus'],
} as unknown as ReturnType<typeof technique>['data']['acts'][number];
const ball = tool('tennis-ball', 'Tennis ball');
const onWall = technique('on-wall', {
	title: 'A ball at the wall',
	called: 'Tennis ball on the wall',
	tools: ['tennis-ball'],
	acts: [act],
});
const byHand = technique('by-hand', {
	title: 'By hand',
	called: 'Friction',
	who: ['self', 'partner'],
});
const helped = technique('helped', { title: 'Helped', who: ['partner'] });
const needles = technique('needles', {
	title: 'Needles',
	who: ['professional'],
	stroke: 'needling',
});
const groups = techniqueGroups([onWall, helped, byHand, needles], [ball]);

describe('thingsForTechnique(technique)', () => {
	test.each([
		[
			'hands where they do it for all',
			{ tools: ['tennis-ball'], byHand: ['self' as const] },
			[['hands'], ['ball']],
		],
		[
			'the hands of a partner where only these do it',
			{
				tools: ['tennis-ball'],
				who: ['self' as const, 'partner' as const],
				byHand: ['partner' as const],
			},
			[['ball'], ['partner', 'hands']],
		],
		['hands where no tool is named', {}, [['hands']]],
		['one of its tools, each kind once', { tools: ['tennis-ball', 'lacrosse-ball'] }, [['ball']]],
		['either of two kinds', { tools: ['tennis-ball', 'massage-cane'] }, [['ball'], ['cane-gun']]],
		['oil is no hand', { tools: ['massage-oil'] }, [['other']]],
		['a band is no hand either', { things: ['an elastic band'] }, [['other']]],
		['warm water', { stroke: 'warmth' as const }, [['other']]],
		[
			'what a therapist brings',
			{ who: ['professional' as const], tools: ['massage-oil'] },
			[['hands']],
		],
	])('%s', (_, data, things) => {
		expect(thingsForTechnique(technique('one', data).data)).toEqual(things);
	});
});

test('thingsForRoutine(routine) asks for all that the steps take, or hands', () => {
	const { data } = routine('one', [], ['foam-roller', 'tennis-ball', 'lacrosse-ball']);
	expect(thingsForRoutine({ ...data, things: ['a band'] })).toEqual([['roller', 'ball', 'other']]);
	expect(thingsForRoutine(routine('bare', []).data)).toEqual([['hands']]);
});

describe('techniqueGroups(techniques, tools)', () => {
	test('who can do it first, and of these hands before things', () => {
		expect(groups.map(({ id, cards }) => [id, cards.map((card) => card.id)])).toEqual([
			['alone', ['by-hand', 'on-wall']],
			['partner', ['helped']],
			['professional', ['needles']],
		]);
	});

	test('a card says what it takes, once, and how long in whole minutes', () => {
		const [first, second] = groups[0]?.cards ?? [];
		expect(first).toMatchObject({ called: 'Friction', says: 'hands', minutes: '1\u00a0min' });
		expect(second).toMatchObject({ called: 'Tennis ball on the wall', says: undefined });
		expect(second?.image.of).toBe('techniques/on-wall');
	});
});

describe('filtersOf(groups)', () => {
	test('offers what leaves some out and keeps some', () => {
		const filters = filtersOf(groups);
		expect(filters.who.map(({ value }) => value)).toEqual(['alone', 'partner', 'professional']);
		expect(filters.with.map(({ value }) => value)).toEqual(['hands', 'ball', 'other']);
		expect(filters.minutes).toEqual([]);
	});

	test('withAnchors(groups, filters) names the first card of each kind of thing', () => {
		const named = withAnchors(groups, filtersOf(groups)).flatMap(({ cards }) =>
			cards.flatMap(({ id, anchor }) => (anchor ? [[anchor, id]] : [])),
		);
		expect(named).toEqual([
			['hands', 'by-hand'],
			['ball', 'on-wall'],
			['other', 'needles'],
		]);
	});
});

test('routineCard(routine, techniques, tools) shows the position of the first step with a thing', () => {
	const sat = technique('sat', { poses: ['squeeze-table'] });
	const two = routine('two', ['sat', 'on-wall'], ['tennis-ball']);
	expect(routineCard(two, [sat, onWall], [ball])).toMatchObject({
		says: 'Helper · tennis ball',
		minutes: '1–2\u00a0min',
		image: { of: 'poses/wall-ball' },
		needs: { who: ['partner'], things: [['ball']], minutes: 1 },
	});
});

describe('toolCards(tools, techniques)', () => {
	test('shows what is done alone before what takes a therapist', () => {
		const inRoom = technique('a-room', { ...onWall.data, who: ['professional'] });
		expect(toolCards([ball], [inRoom, onWall])[0]?.image.of).toBe('techniques/on-wall');
	});

	test('stops where no technique shows a tool', () => {
		expect(() => toolCards([tool('hook')], [onWall])).toThrow(
			'No technique shows the tool "hook". Name it in `tools` of one.',
		);
	});
});

test('muscleGroups(muscles, patterns) puts bones under a heading of their own', () => {
	const infraspinatus = muscle('infraspinatus', { structures: ['infraspinatus'] });
	const blade = muscle('scapula', { kind: 'bone', members: ['infraspinatus'] });
	const named = muscleGroups([blade, infraspinatus], []).map(({ id, cards }) => [
		id,
		cards.map((card) => card.id),
	]);
	expect(named).toEqual([
		['muscles', ['infraspinatus']],
		['groups', []],
		['bones', ['scapula']],
	]);
});
