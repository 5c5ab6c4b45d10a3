import { describe, expect, test } from 'vitest';
import {
	familyOf,
	feltAt,
	feltOutside,
	figureOfMuscle,
	furtherFigures,
	namedAt,
	neighborsAt,
	patternBasis,
	waysLines,
} from '../../src/build/muscle-page.ts';
import { area, muscle, pattern, technique } from './entries.ts';
import { outside } from './facts.ts';

const rhomboids = muscle('rhomboids', {
	title: 'Rhomboids',
	latin: 'Musculi rhomboidei (2)',
	place: 'between spine and blade',
	structures: ['rhomboid-minor', 'rhomboid-major'],
});
const scalenes = muscle('scalenes', {
	title: 'Scalenes (side of the neck)',
	structures: ['scalenes'],
});
const group = muscle('group', { kind: 'group', members: ['rhomboids', 'scalenes'] });
const places = ['between-scapulae', 'over-scapula', 'side-of-neck', 'upper-thoracic-spine'];
const entries = {
	muscles: [rhomboids, scalenes, group],
	techniques: [
		technique('near', { title: 'Near', muscles: ['rhomboids'], who: ['self'] }),
		technique('far', { title: 'Far', muscles: ['scalenes', 'rhomboids'] }),
		technique('other', { muscles: ['elsewhere'] }),
	],
	areas: places.map((id) => area(id, id === 'side-of-neck' ? ['scalenes'] : [], `The ${id}`)),
	patterns: [
		pattern('rhomboids', {
			'over-scapula': 'primary',
			'between-scapulae': 'spillover',
			'upper-thoracic-spine': 'local',
			'side-of-neck': 'spillover',
			temple: 'spillover',
		}),
	],
	outside,
};

describe('feltAt(muscle, entries)', () => {
	test('tells what is felt at the muscle from what is felt away from it, by the drawing', () => {
		expect(feltAt(rhomboids, entries)).toEqual([
			{
				where: 'At the muscle itself',
				places: [
					{
						id: 'upper-thoracic-spine',
						name: 'The upper-thoracic-spine',
						path: '/areas/upper-thoracic-spine/',
					},
				],
			},
			{
				where: 'At the muscle itself, sometimes',
				places: [
					{
						id: 'between-scapulae',
						name: 'The between-scapulae',
						path: '/areas/between-scapulae/',
					},
				],
			},
			{
				where: 'Away from it, most often',
				places: [{ id: 'over-scapula', name: 'The over-scapula', path: '/areas/over-scapula/' }],
			},
			{
				where: 'Away from it, sometimes',
				places: [{ id: 'side-of-neck', name: 'The side-of-neck', path: '/areas/side-of-neck/' }],
			},
		]);
	});

	test('names every place of a pattern once', () => {
		const shown = feltAt(rhomboids, entries).flatMap((one) => one.places.map(({ id }) => id));
		expect(shown.toSorted()).toEqual(places);
	});

	test('is empty without a pattern', () => {
		expect(feltAt(group, entries)).toEqual([]);
	});
});

describe('figureOfMuscle(muscle, entries)', () => {
	test('says the Latin once, the view, and what the haze is where there is one', () => {
		expect(figureOfMuscle(rhomboids, entries)).toMatchObject({
			alt: 'A part of the body from behind, drawn large; marked: between spine and blade.',
			caption:
				'Rhomboids (Musculi rhomboidei): between spine and blade. Violet: where its ache may be felt. Solid: most often; striped: at the muscle itself; dotted: sometimes.',
		});
		expect(figureOfMuscle(scalenes, entries)).toMatchObject({
			alt: 'A part of the body from the front, drawn large; marked: somewhere on the back.',
			caption: 'Scalenes (side of the neck): somewhere on the back.',
		});
		expect(figureOfMuscle(group, entries).caption).not.toContain('Violet');
		const once = [pattern('rhomboids', { 'over-scapula': 'primary' })];
		expect(figureOfMuscle(rhomboids, { ...entries, patterns: once }).caption).toContain('Violet');
	});
});

test('what is felt beyond our places is told apart, and shown on a picture with its words', () => {
	expect(feltOutside(rhomboids, entries)).toEqual([
		{
			where: 'Beyond what we massage, sometimes',
			places: [{ id: 'temple', name: 'Temple', path: '/outside/#temple' }],
		},
	]);
	expect(furtherFigures(rhomboids, entries)).toMatchObject([
		{ of: 'muscles/rhomboids-head', caption: 'The head from the side: temple sometimes.' },
	]);
	expect(furtherFigures(group, entries)).toEqual([]);
});

test('waysLines(muscle, entries) puts first what its text names', () => {
	const names = (body = '') =>
		waysLines({ ...rhomboids, body }, entries).map(({ name, note }) => `${name}: ${note}`);
	expect(names()).toEqual(['Near: Alone', 'Far: Alone']);
	expect(names('## Techniques that reach it\n[Far](/techniques/far/)')[0]).toBe('Far: Alone');
});

test('familyOf(muscle, entries) and namedAt(muscle, entries) go both ways', () => {
	const ids = (lines: readonly { path: string }[]) => lines.map(({ path }) => path);
	expect(ids(familyOf(group, entries).members)).toEqual([
		'/muscles/rhomboids/',
		'/muscles/scalenes/',
	]);
	expect(ids(familyOf(rhomboids, entries).groups)).toEqual(['/muscles/group/']);
	expect(ids(namedAt(group, entries))).toEqual(['/areas/side-of-neck/']);
	expect(namedAt(rhomboids, entries)).toEqual([]);
});

test('neighborsAt(muscle, entries) says it of a muscle alone', () => {
	expect(neighborsAt(rhomboids, entries).over).toContain('Middle trapezius');
	expect(neighborsAt(group, entries)).toEqual({ over: [], under: [] });
});

test('patternBasis(muscle, entries) calls no pattern a study', () => {
	expect(patternBasis(rhomboids, entries)).toContain('We are not very sure of it.');
});
