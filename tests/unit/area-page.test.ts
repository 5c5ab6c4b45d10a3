import { describe, expect, test } from 'vitest';
import { figureOfArea, foldsOf, shownSuspects, underFinger } from '../../src/build/area-page.ts';
import { area, muscle, pattern, technique, zone } from './entries.ts';
import { signs } from './facts.ts';

const rhomboids = muscle('rhomboids', {
	title: 'Rhomboids',
	structures: ['rhomboid-minor', 'rhomboid-major'],
	press: 'Press beside the blade.',
});
const scalenes = muscle('scalenes', { structures: ['scalenes'], noPress: 'Leave them alone.' });
const trapezius = muscle('trapezius', { structures: ['upper-trapezius'] });
const ways = ['d', 'c', 'b', 'a'].map((id) =>
	technique(id, { title: `Way ${id}`, muscles: ['rhomboids'], who: ['partner'] }),
);
const entries = {
	muscles: [rhomboids, scalenes, trapezius],
	techniques: ways,
	patterns: [pattern('trapezius', { 'whole-upper-back': 'local' })],
	signs,
	zones: [zone('neck-side', 'never'), zone('shoulder-blade-edges', 'no-hard-point')],
};
const between = area('between-scapulae', ['rhomboids', 'scalenes']);

describe('shownSuspects(area, entries)', () => {
	const [first, second] = shownSuspects(between, entries);

	test('keeps the order and the words of the area', () => {
		expect(first).toMatchObject({ id: 'rhomboids', name: 'Rhomboids', says: 'May ache here' });
		expect(second?.id).toBe('scalenes');
	});

	test('asks where to press, or says why not', () => {
		expect(first?.asks).toBe('Is it this one?');
		expect(first?.answers).toEqual([
			'Press beside the blade. It may be this one if pressing there brings up the ache that you know.',
			'It lies under your finger. That alone does not make it the cause.',
		]);
		expect(second?.asks).toBe('Why it is on the list');
		expect(second?.answers[0]).toBe('Leave them alone.');
		expect(second?.answers[1]).toContain('It is not a study. We are very unsure of it.');
	});

	test('shows 3 techniques, and how many there are where its own page has more', () => {
		const three = ['a', 'b', 'c'].map((id) => ({ id, name: `Way ${id}`, who: 'With a partner' }));
		expect(first).toMatchObject({ ways: three, all: 4 });
		expect(second?.ways).toEqual([]);
		expect(second).not.toHaveProperty('all');
	});

	test('does not lead to all of them where some are not for the place', () => {
		const strict = { ...between, data: { ...between.data, leaveOut: ['massage-gun'] } };
		expect(shownSuspects(strict, entries)[0]).not.toHaveProperty('all');
	});
});

describe('figureOfArea(area, entries)', () => {
	test('says from where the body is seen, and what is marked', () => {
		expect(figureOfArea(between, entries)).toEqual({
			alt: 'The upper body from behind; this place and the muscles that lie here are marked.',
			caption: 'Where a finger can follow. Marked: the place, and the muscles that lie here.',
			legend: [
				{
					rule: 'no-hard-point',
					says: 'No hard point',
					names: ['the shoulder-blade-edges'],
				},
			],
		});
		expect(figureOfArea(area('front-of-chest', []), entries).alt).toBe(
			'The upper body from the front; this place is marked.',
		);
	});

	test('of what is everywhere, only the muscles are marked', () => {
		expect(figureOfArea(area('whole-upper-back', ['trapezius']), entries)).toEqual({
			alt: 'The upper body from behind; the muscles that lie here are marked.',
			caption: 'Where a finger can follow. Marked: the muscles that lie here.',
			legend: [],
		});
	});
});

test('underFinger(id) names what lies there and how high; nothing for what is everywhere', () => {
	expect(underFinger('over-scapula')).toMatchObject({ level: 'T4', isMiddle: false });
	expect(underFinger('over-scapula')?.names).toContain('Shoulder blade');
	expect(underFinger('mid-thoracic-spine')?.isMiddle).toBe(true);
	expect(underFinger('whole-upper-back')).toBeUndefined();
});

test('foldsOf(id, signs) has all signs of the place by what to do, and the first 3 in the open', () => {
	const { first, folds } = foldsOf('between-scapulae', signs);
	expect(first).toHaveLength(3);
	expect(folds.map(({ name }) => name)).toEqual([
		'All emergency signs',
		'Doctor today',
		'Doctor soon',
	]);
	for (const fold of folds) expect(fold.signs.length).toBeGreaterThan(0);
});
