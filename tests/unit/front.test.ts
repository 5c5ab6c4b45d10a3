import { describe, expect, test } from 'vitest';
import { viewIds } from '../../src/anatomy/upper-body/body.ts';
import { cells, placesIn } from '../../src/anatomy/places.ts';
import {
	firstRoutines,
	linksOf,
	muscleItems,
	outsideItems,
	placeItems,
	viewPath,
} from '../../src/build/front.ts';
import { area, muscle, routine, technique } from './entries.ts';
import { outside } from './facts.ts';

const address = (path: string) => `/site${path}`;
const areas = viewIds.flatMap(placesIn).map(({ id }) => area(id, ['rhomboids'], `At ${id}`));
const rhomboids = muscle('rhomboids', { structures: ['rhomboid-major'], title: 'Rhomboids' });
const elsewhere = muscle('gluteus', { title: 'Gluteus' });

describe('linksOf(view, muscles, areas, outside, regions, address)', () => {
	test('leads to the muscles that the view draws, and to each side of its places', () => {
		const { links, places: found } = linksOf(
			'back',
			[elsewhere, rhomboids],
			areas,
			outside,
			[],
			address,
		);
		expect(links.map(({ href }) => href)).toEqual(['/site/muscles/rhomboids/']);
		expect(found.map(({ id }) => id)).toContain('over-scapula');
		const hrefs = (part: string) => found.flatMap(({ id, href }) => (id === part ? [href] : []));
		expect(hrefs('low-back')).toEqual(['/site/outside/#low-back']);
		expect(new Set(found.map(({ fragment }) => fragment)).size).toBe(found.length);
	});

	test('a place of the body without a page stops the build', () => {
		expect(() => linksOf('back', [rhomboids], areas.slice(1), outside, [], address)).toThrow(
			`The place "${placesIn('back')[0]?.id ?? ''}" has no page. Write it, or take the place off the body.`,
		);
	});
});

describe('the lists', () => {
	test('placeItems(areas, address) names the sides of each place, the middle for what has none', () => {
		const [both, middle] = placeItems([area('over-scapula', []), area('whole', [])], address);
		expect(both).toMatchObject({ href: '/site/areas/over-scapula/', spots: ['left', 'right'] });
		expect(middle?.spots).toEqual(['middle']);
	});

	test('outsideItems(outside, address) names what no view draws, and nothing else', () => {
		const drawn = (id: string) =>
			viewIds.filter((view) => cells(view).some((cell) => cell.id === id));
		const items = outsideItems(outside, address);
		expect(outside.some(({ id }) => drawn(id).length === 1)).toBe(true);
		expect(items.map(({ id }) => id).toSorted()).toEqual(
			outside.flatMap(({ id }) => (drawn(id).length === 0 ? [id] : [])).toSorted(),
		);
		expect(items.length).toBeGreaterThan(0);
	});

	test('muscleItems(muscles, address) goes from A to Z', () => {
		const items = muscleItems([rhomboids, elsewhere], address);
		expect(items.map(({ name }) => name)).toEqual(['Gluteus', 'Rhomboids']);
		expect(items[0]).toMatchObject({ href: '/site/muscles/gluteus/', spots: ['left', 'right'] });
	});
});

test('firstRoutines(routines, techniques, tools) stops the build where a routine has no page', () => {
	const rub = technique('rub', { poses: ['press-shoulder'] });
	const ids = ['partner-20-minutes', 'bedtime', 'ball-10-minutes', 'desk-hands'];
	const routines = ids.map((id) => routine(id, ['rub', 'rub']));
	expect(firstRoutines(routines, [rub], []).map(({ path }) => path)).toEqual([
		'/routines/desk-hands/',
		'/routines/ball-10-minutes/',
		'/routines/partner-20-minutes/',
	]);
	expect(() => firstRoutines(routines.slice(0, 3), [rub], [])).toThrow(
		'"The front page" names "desk-hands", which does not exist. Run npm run check:content.',
	);
});

test('viewPath(view): the first view is the front page itself, another has its own', () => {
	expect(viewIds.map(viewPath)).toEqual(['/', '/front/']);
});
