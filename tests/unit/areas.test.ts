import { expect, test } from 'vitest';
import { answersForAreas } from '../../src/finder/areas.ts';
import { area, muscle, pattern, technique } from './entries.ts';
import { signs } from './facts.ts';

const muscles = [
	muscle('upper', { title: 'Upper part' }),
	muscle('whole', { title: 'The whole', kind: 'group', members: ['upper'] }),
];
const areas = [area('top', ['upper', 'whole']), area('low', ['upper'])];
const techniques = [
	technique('press', { who: ['self'], muscles: ['upper'] }),
	technique('glide', { who: ['partner', 'professional'], muscles: ['upper'] }),
];
const patterns = [pattern('upper', { top: 'local', low: 'local' }, 'moderate')];
const answers = answersForAreas(areas, muscles, techniques, signs, patterns);
const top = answers.find(({ id }) => id === 'top');

test('the areas stand in the order of their ids', () => {
	expect(answers.map(({ id }) => id)).toEqual(['low', 'top']);
});

test('a muscle stands among the muscles, a group beside them', () => {
	expect(top?.muscles.map(({ id }) => id)).toEqual(['upper']);
	expect(top?.also.map(({ id }) => id)).toEqual(['whole']);
});

test('a technique stands with each who can do it, and with nobody else', () => {
	expect(top?.techniques).toEqual({
		alone: ['press'],
		partner: ['glide'],
		professional: ['glide'],
	});
});
