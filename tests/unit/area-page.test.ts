import { describe, expect, test } from 'vitest';
import { figureOfArea, shownSuspects, triesAt, underFinger } from '../../src/build/area-page.ts';
import { area, muscle, pattern, technique, tool, zone } from './entries.ts';

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
	zones: [zone('neck-side', 'never'), zone('shoulder-blade-edges', 'no-hard-point')],
};
const between = area('between-scapulae', ['rhomboids', 'scalenes']);

describe('shownSuspects(area, entries)', () => {
	const [first, second] = shownSuspects(between, entries);

	test('keeps the order and the words of the area, and shows each muscle', () => {
		expect(first?.card).toMatchObject({
			title: 'Rhomboids',
			says: 'May ache here',
			image: { of: 'muscles/rhomboids' },
		});
		expect(second?.card.path).toBe('/muscles/scalenes/');
	});

	test('says where to press, or why not', () => {
		expect(first?.answers).toEqual([
			'Press beside the blade. It may be this one if pressing there brings up the ache that you know.',
			'It lies under your finger. That alone does not make it the cause.',
		]);
		expect(second?.answers[0]).toBe('Leave them alone.');
		expect(second?.answers[1]).toContain('It is not a study. We are very unsure of it.');
	});
});

describe('triesAt(area, entries, tools)', () => {
	const act = { stroke: 'press', by: 'thumb', side: 'right', at: [[60, 400]] };
	const on = (part: string) =>
		[{ ...act, on: [part] }] as unknown as (typeof ways)[0]['data']['acts'];
	const alone = technique('alone', { muscles: ['rhomboids'], acts: on('rhomboid-major') });
	const elsewhere = technique('aside', { muscles: ['rhomboids'], acts: on('infraspinatus') });
	const ball = technique('ball', {
		...{ muscles: ['rhomboids'], tools: ['tennis-ball'], acts: on('rhomboid-major') },
		...{ called: 'Wall ball', title: 'Roll a ball' },
	});
	const body =
		'## What to try first\n\n[c](/techniques/c/) [b](/techniques/b/) [ball](/techniques/ball/)';
	const tries = (techniques: typeof ways, leaveOut: string[] = []) =>
		triesAt({ ...between, body, data: { ...between.data, leaveOut } }, { ...entries, techniques }, [
			tool('tennis-ball', 'Tennis ball'),
		]);
	const ids = ({ cards }: ReturnType<typeof tries>) => cards.map(({ id }) => id);

	test('what the text names comes first, as cards; the others are rows', () => {
		const { cards, rows } = tries([...ways, ball]);
		expect(cards.map(({ id, says }) => [id, says])).toEqual([
			['c', 'Helper · hands'],
			['b', 'Helper · hands'],
			['ball', 'Alone · tennis ball'],
		]);
		expect(rows.map(({ name }) => name)).toEqual(['Way a', 'Way d']);
	});

	test('what is done alone with bare hands on a likely muscle goes first where none of them is', () => {
		expect(ids(tries([...ways, ball, elsewhere, alone]))).toEqual(['alone', 'c', 'b', 'ball']);
		expect(ids(tries([...ways, ball, elsewhere]))).toEqual(['c', 'b', 'ball']);
	});

	test('what the text names counts though it reaches none of the muscles', () => {
		const back = technique('c', { muscles: ['trapezius'] });
		expect(ids(tries([...ways.filter(({ id }) => id !== 'c'), back, ball]))).toEqual([
			'c',
			'b',
			'ball',
		]);
	});

	test('what is not for the place is nowhere', () => {
		const { cards, rows } = tries([...ways, ball, alone], ['alone', 'b', 'a']);
		expect(cards.map(({ id }) => id)).toEqual(['c', 'ball']);
		expect(rows.map(({ name }) => name)).toEqual(['Way d']);
	});
});

describe('figureOfArea(area, entries)', () => {
	test('says from where the body is seen, and what is marked', () => {
		expect(figureOfArea(between, entries)).toEqual({
			alt: 'The upper body from behind; this place and the muscles that lie here are marked.',
			caption: 'Violet: the place. Red: the muscles that lie here.',
			size: { x: -210, y: 243, width: 420, height: 263 },
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
			caption: 'Red: the muscles that lie here.',
			size: { x: -272, y: 52, width: 544, height: 340 },
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
