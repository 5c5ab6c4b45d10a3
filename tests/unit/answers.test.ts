import { describe, expect, test } from 'vitest';
import { answerFor } from '../../src/finder/answers.ts';
import { area, muscle, technique } from './entries.ts';

const upper = muscle('upper', { title: 'Upper part', place: 'top of the shoulder' });
const lower = muscle('lower');
const group = muscle('whole', { title: 'The whole', kind: 'group', members: ['upper', 'lower'] });
const bone = muscle('bone', { kind: 'bone', structures: ['scapula'], members: ['upper'] });

const entries = {
	muscles: [upper, lower, group, bone],
	techniques: [
		technique('press', { title: 'Press', who: ['self', 'partner'], muscles: ['lower', 'upper'] }),
		technique('glide', { title: 'Glide', who: ['partner'], muscles: ['upper'] }),
	],
	areas: [area('top', ['upper'], 'Top of the shoulder'), area('low', ['lower'])],
};

describe('answerFor(muscle, entries)', () => {
	test('names the muscle, its place as a line, and its page', () => {
		expect(answerFor(upper, entries)).toMatchObject({
			id: 'upper',
			name: 'Upper part',
			place: 'Top of the shoulder',
			path: '/muscles/upper/',
		});
	});

	test('puts the technique with the best reach first, and says who can do it', () => {
		expect(answerFor(upper, entries).techniques).toEqual([
			{ name: 'Glide', path: '/techniques/glide/', note: 'With a partner' },
			{ name: 'Press', path: '/techniques/press/', note: 'Alone or with a partner' },
		]);
	});

	test('names the sore places and the groups with their pages', () => {
		const { areas, groups } = answerFor(upper, entries);
		expect(areas).toEqual([{ name: 'Top of the shoulder', path: '/areas/top/', note: '' }]);
		expect(groups.map(({ path }) => path)).toEqual(['/muscles/whole/', '/muscles/bone/']);
	});

	test('a group lights its members; a muscle and a bone light themselves', () => {
		const parts = [upper, group, bone].map((one) => answerFor(one, entries).parts);
		expect(parts).toEqual([['upper'], ['upper', 'lower'], ['bone']]);
	});

	test('a group gets the techniques and places of all its members', () => {
		const { techniques, areas } = answerFor(group, entries);
		expect(techniques.map(({ name }) => name)).toEqual(['Glide', 'Press']);
		expect(areas).toHaveLength(2);
	});

	test('is plain data: it survives the way into the page', () => {
		const answer = answerFor(group, entries);
		expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
	});
});
