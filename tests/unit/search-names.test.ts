import { describe, expect, test } from 'vitest';
import { searchNames } from '../../src/build/search-names.ts';
import { area, muscle, routine, technique, tool } from './entries.ts';

const named = { aliases: ['another name'] };
const address = (path: string) => `/folder${path}`;
const trapezius = muscle('trapezius', { ...named, structures: ['infraspinatus'] });
const kneading = technique('kneading', { ...named, muscles: ['trapezius'], tools: ['ball'] });
const ball = tool('ball', 'Tennis ball');
const only = (...entries: Parameters<typeof searchNames>[0]) => searchNames(entries, address);

describe('searchNames(entries, address)', () => {
	test('a page without other names is left out: its text finds it', () => {
		expect(only(muscle('deltoid'), trapezius).map(({ url }) => url)).toEqual([
			'/folder/muscles/trapezius/',
		]);
	});

	test('names are shown ones, hidden ones, the Latin and the id in words', () => {
		const names = { aliases: ['traps'], misspellings: ['trapezuis'], latin: 'M. trapezius' };
		expect(only(muscle('upper-trapezius', names))[0]?.names).toEqual([
			...['traps', 'trapezuis', 'M. trapezius', 'upper trapezius'],
		]);
	});

	test('a sore place leads to its muscles, the likeliest first', () => {
		const place = area('top-of-shoulder', ['trapezius', 'deltoid']);
		place.data.aliases = ['yoke'];
		expect(only(place, muscle('deltoid'), muscle('trapezius'))[0]).toMatchObject({
			kind: 'areas',
			leads: ['/folder/muscles/trapezius/', '/folder/muscles/deltoid/'],
		});
	});

	test('a technique says who, with what, how long, and where the muscle is that it reaches best', () => {
		const [page] = only(kneading, trapezius, ball);
		expect(page).toMatchObject({ by: ['alone'], tools: ['Tennis ball'], minutes: 1 });
		expect(page?.at).toEqual(only(trapezius)[0]?.at);
		expect(page?.at).toHaveLength(2);
	});

	test('a routine has no place on the body, and without tools no list of them', () => {
		const one = routine('desk', ['kneading']);
		one.data.aliases = ['office'];
		const [page] = only(one);
		expect(page).toMatchObject({ by: ['partner'], minutes: 1 });
		expect(Object.keys(page ?? {})).not.toContain('tools');
		expect(Object.keys(page ?? {})).not.toContain('at');
	});

	test('a group is marked, a muscle is not', () => {
		const group = muscle('cuff', { ...named, kind: 'group', members: ['trapezius'] });
		expect(only(group, trapezius).map((page) => page.group)).toEqual([true, undefined]);
	});

	test('what a page leads on to are places in this list: sore places and pages left out are not', () => {
		const body =
			'[no](/muscles/trapezius/)\n\n## Next\n\n- [a](/muscles/trapezius/)\n- [b](/areas/x/)\n' +
			'- [c](/muscles/deltoid/)\n- [a](/muscles/trapezius/)\n- [d](/tools/ball/)';
		expect(
			only({ ...ball, data: { ...ball.data, ...named }, body }, trapezius, muscle('deltoid')),
		).toMatchObject([{ next: [1, 0] }, { next: [] }]);
	});

	test('an unknown tool stops the build', () => {
		expect(() => only(kneading, trapezius)).toThrow('"kneading" names "ball"');
	});
});
