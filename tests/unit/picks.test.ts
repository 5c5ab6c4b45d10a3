import { describe, expect, test } from 'vitest';
import type { Answers, Part, Sore, Way } from '../../src/finder/answers.ts';
import { wishesWith } from '../../src/finder/means.ts';
import { lackFor, meansShown, picksFor, routineFor, wishesFor } from '../../src/finder/picks.ts';

const way = (id: string, of: Partial<Way> = {}): Way => ({
	...{ id, name: id, on: ['muscle'], by: ['alone'], hands: ['alone'], tools: [] },
	...{ where: ['chair'], minutes: 1, ...of },
});

const ways = [
	way('roll', { tools: ['tennis-ball'], hands: [], where: ['wall'] }),
	way('soak', { where: ['bath'] }),
	way('press'),
	way('glide', { by: ['partner'], hands: ['partner'] }),
	way('lean', { tools: ['foam-roller'], hands: [], where: ['floor'], minutes: 5 }),
	way('hold', { minutes: 5 }),
	way('pinch'),
	way('rub'),
];
const all = ways.map((_, index) => index);
const part: Part = {
	...{ id: 'muscle', name: 'Muscle', place: '', confidence: 'low', felt: {}, ways: all },
};
const sore = (places: number[]): Sore => ({
	...{ id: 'sore', name: 'Sore', signs: [], line: [], ways: places },
	muscles: [{ id: 'muscle', says: 'May ache', here: true }],
});
const routine = (id: string, of: number[], rest: Partial<Answers['routines'][number]> = {}) => ({
	...{ id, name: id, by: ['alone' as const], tools: [] as string[], minutes: 5, takes: '5 min' },
	...{ forSome: false, ways: of, ...rest },
});
const answers = (...routines: Answers['routines']): Answers => ({
	...{ sores: [], parts: [part], ways, routines, tools: [], signs: [] },
});
const picked = (places: number[], wishes = {}) => {
	const { fits, isInstead } = picksFor(answers(), sore(places), wishes);
	return [...fits.map(({ way: { id } }) => id), ...(isInstead ? ['instead'] : [])];
};

describe('picksFor(answers, sore, wishes)', () => {
	test('without a wish, what hands alone can do, at most 3, never a bath', () => {
		expect(picked(all)).toEqual(['press', 'hold', 'pinch']);
	});

	test('with one of the means, what it can do first', () => {
		expect(picked(all, wishesWith('ball', {}))[0]).toBe('roll');
		expect(picked(all, wishesWith('roller', {}))[0]).toBe('lean');
		expect(picked(all, wishesWith('partner', {}))).toEqual(['glide']);
		expect(picked([2, 3], wishesWith('roller', {}))).toEqual(['press', 'instead']);
	});

	test('first what its picture shows on a muscle that lies there', () => {
		const helped = { by: ['partner' as const], hands: ['partner' as const] };
		const shown = [way('far', { on: ['far'], ...helped }), way('show', helped)];
		const ids = shown.map((_, index) => index);
		const known = { ...answers(), ways: shown, parts: [{ ...part, ways: ids }] };
		const at = (here?: true) =>
			picksFor(
				known,
				{ ...sore(ids), muscles: [{ id: 'muscle', says: '', ...(here && { here }) }] },
				wishesWith('partner', {}),
			).fits.map(({ way: { id } }) => id);
		expect(at(true)).toEqual(['show', 'far']);
		expect(at()).toEqual(['far', 'show']);
	});

	test('what its page says to try first, hands too, though no picture shows a muscle that lies there', () => {
		const far = [way('far', { on: ['far'] }), way('press'), way('bend', { moves: true })];
		const known = { ...answers(), ways: far, parts: [{ ...part, ways: [0, 1, 2] }] };
		const at = (places: number[], tried?: number) =>
			picksFor(known, { ...sore(places), ...(tried && { tried }) }, {}).fits.map(
				({ way: { id } }) => id,
			);
		expect(at([0, 2, 1])).toEqual(['press', 'bend']);
		expect(at([0, 2, 1], 1)).toEqual(['far', 'press', 'bend']);
	});

	test('what touches the muscle before what moves it', () => {
		const mixed = [way('bend', { moves: true }), way('press'), way('far', { on: [], hands: [] })];
		const known = { ...answers(), ways: mixed, parts: [{ ...part, ways: [0, 1, 2] }] };
		const { fits } = picksFor(known, sore([0, 1, 2]), {});
		expect(fits.map(({ way: { id } }) => id)).toEqual(['press', 'bend']);
	});

	test('one’s own hands only where the picture shows a muscle that lies there', () => {
		const far = [way('far', { on: ['far'] }), ...ways.slice(0, 1)];
		const known = { ...answers(), ways: far, parts: [{ ...part, ways: [0, 1] }] };
		const { fits, isInstead } = picksFor(known, sore([0, 1]), {});
		expect(fits.map(({ way: { id } }) => id)).toEqual(['roll']);
		expect(isInstead).toBe(true);
	});

	test('in 2 minutes, what takes no longer', () => {
		expect(picked(all, { minutes: 2 })).toEqual(['press', 'pinch', 'rub']);
	});

	test('where hands alone do nothing, the nearest, which says that it is that', () => {
		expect(picked([0, 3])).toEqual(['roll', 'instead']);
		expect(picked([3])).toEqual(['glide', 'instead']);
		expect(picked([1])).toEqual(['instead']);
	});
});

describe('lackFor(answers, sore, wishes)', () => {
	const lack = { says: 'No roller here.' };
	const lacked = (places: number[], wishes = {}) =>
		lackFor(answers(), { ...sore(places), lacks: { roller: lack } }, wishes)?.says;

	test('is what the place says, or else that none reaches it', () => {
		expect(lacked([0, 2], wishesWith('roller', {}))).toBe('No roller here.');
		expect(lacked([2], wishesWith('ball', { minutes: 2 }))).toBe(
			'No technique of ours reaches it with a ball.',
		);
		expect(lacked([0])).toBe('No technique of ours reaches it with your own hands alone.');
	});

	test('is nothing where something fits, would with more time, or more than one of the means was wished', () => {
		expect(lacked([2])).toBeUndefined();
		expect(lacked([4], wishesWith('roller', { minutes: 2 }))).toBeUndefined();
		expect(lacked([0], { tools: ['massage-cane'] })).toBeUndefined();
	});
});

describe('wishesFor(picks, wishes)', () => {
	const wished = (places: number[], wishes = {}) =>
		wishesFor(picksFor(answers(), sore(places), wishes), wishes);

	test('stay what they are where something fits, or nothing would', () => {
		expect(wished([2], { room: 'chair' })).toEqual({ room: 'chair' });
		expect(wished([])).toEqual({});
	});

	test('are for the tools of what would do alone, else for who would do it', () => {
		expect(wished([0, 3], { minutes: 5 })).toEqual({ minutes: 5, tools: ['tennis-ball'] });
		expect(wished([3], { tools: [] })).toEqual({ helper: 'partner' });
	});
});

test('meansShown(picks, wishes): what was asked for, or what stands in its place', () => {
	const shown = (places: number[], wishes = {}) =>
		meansShown(picksFor(answers(), sore(places), wishes), wishes);
	expect(shown([2])).toBe('hands');
	expect(shown([0, 2], wishesWith('ball', {}))).toBe('ball');
	expect(shown([0])).toBe('ball');
	expect(shown([2], wishesWith('roller', {}))).toBe('hands');
	expect(shown([4], wishesWith('ball', {}))).toBe('roller');
	expect(shown([3])).toBe('partner');
	expect(shown([0], wishesWith('partner', {}))).toBe('ball');
	expect(shown([], {})).toBe('hands');
	expect(shown([2], { tools: ['massage-cane'] })).toBeUndefined();
});

describe('routineFor(answers, sore, wishes)', () => {
	const here = sore([2, 5, 6]);
	const named = (...routines: Answers['routines']) =>
		routineFor(answers(...routines), here, {})?.routine.id;

	test('the one with the greater share for the place, then the shorter', () => {
		expect(named(routine('some', [2, 7]), routine('all', [2, 5]))).toBe('all');
		expect(named(routine('long', [2, 5], { minutes: 9 }), routine('short', [2, 5]))).toBe('short');
	});

	test('one for anyone before one for swimmers, unless less than half of it is for the place', () => {
		const swimmers = routine('swimmers', [2, 5], { forSome: true });
		expect(named(swimmers, routine('anyone', [2, 7]))).toBe('anyone');
		expect(named(swimmers, routine('anyone', [2, 7, 7]))).toBe('swimmers');
	});

	const ball = routine('ball', [2, 7], { tools: ['tennis-ball'] });

	test('with hands alone none that asks for a tool, a thing or somebody else', () => {
		expect(named(routine('tool', [2, 5, 6], { tools: ['tennis-ball'] }))).toBeUndefined();
		expect(named(ball, routine('hands', [2, 7]))).toBe('hands');
		expect(named(routine('band', [2, 5], { things: true }))).toBeUndefined();
		expect(named(routine('helped', [2], { by: ['partner'] }))).toBeUndefined();
		expect(named(routine('elsewhere', [2, 7, 7]))).toBeUndefined();
	});

	test('keeps to the minutes, and to all tools that it asks for', () => {
		const long = routine('long', [2, 5], { minutes: 20 });
		expect(routineFor(answers(long), here, { minutes: 10 })).toBeUndefined();
		const two = routine('two', [2, 5], { tools: ['tennis-ball', 'foam-roller'] });
		const found = routineFor(answers(two, ball), here, wishesWith('ball', {}));
		expect([found?.routine.id, found?.steps]).toEqual(['ball', 1]);
	});

	test('with a ball or a roller, one that uses it', () => {
		const all = answers(routine('hands', [2, 5, 6]), ball);
		expect(routineFor(all, here, wishesWith('ball', {}))?.routine.id).toBe('ball');
		expect(routineFor(all, here, wishesWith('roller', {}))).toBeUndefined();
	});
});
