import { describe, expect, test } from 'vitest';
import { viewIds, type View } from '../../src/anatomy/upper-body/body.ts';
import { sides } from '../../src/anatomy/names.ts';
import { cells, viewOf, wheresOf, placesIn } from '../../src/anatomy/places.ts';
import { plateShapes } from '../../src/anatomy/shapes.ts';
import {
	depthsFrom,
	outsidePagesFrom,
	placePagesFrom,
	subjectsFrom,
} from '../../src/build/drawn.ts';
import { choiceFrom } from '../../src/map/choice.ts';
import { depthOf, placeLinks, subjectsIn } from '../../src/plate/links.ts';
import { sheets } from '../../src/plate/sheets.ts';
import { structuresOf } from '../../src/relations.ts';
import { area, muscle, pattern } from './entries.ts';
import { outside } from './facts.ts';

const upper = muscle('upper', { title: 'Upper part', structures: ['upper-trapezius'] });
const lower = muscle('lower', { structures: ['lower-trapezius'] });
const rhomboids = muscle('rhomboids', { structures: ['rhomboid-minor', 'rhomboid-major'] });
const infraspinatus = muscle('infraspinatus', { structures: ['infraspinatus'] });
const group = muscle('whole', { kind: 'group', members: ['lower', 'upper'] });
const muscles = [infraspinatus, lower, rhomboids, upper, group];

const chest = muscle('chest', { structures: ['pectoralis-minor'] });
const scalenes = muscle('scalenes', { structures: ['scalenes'] });
const levator = muscle('levator', { structures: ['levator-scapulae'] });
const blade = muscle('blade', { kind: 'bone', structures: ['scapula'], members: ['levator'] });
const under = muscle('under', { structures: ['subscapularis'] });
const columns = muscle('columns', {
	structures: ['iliocostalis-thoracis', 'longissimus-thoracis', 'spinalis-thoracis'],
});
const wide = muscle('wide', { kind: 'group', members: ['under', 'infraspinatus'] });
const everything = [...muscles, chest, scalenes, levator, blade, under, columns, wide];

const address = (path: string) => `/site${path}`;
const linksIn = (view: View, of = everything) => subjectsIn(view, subjectsFrom(of, address));
const ids = (view: View) => linksIn(view).map(({ id }) => id);

/** A page for every place that a view shows. */
const areas = [...new Set(viewIds.flatMap(placesIn).map(({ id }) => id))].map((id) =>
	area(id, [], `The ${id}`),
);

describe.each(viewIds)('placeLinks(%s, pages)', (view) => {
	const parts = outsidePagesFrom(outside, address);
	const regions = [
		['back-of-neck', 'side-of-neck'],
		['front-of-chest', 'front-of-shoulder'],
	];
	const links = placeLinks(view, [...placePagesFrom(areas, address), ...parts], regions);

	test('has a link for every cell, where the cell is', () => {
		expect(links).toMatchObject(cells(view));
		expect(links).toHaveLength(cells(view).length);
	});

	test('names the side or the middle, and leads to the page', () => {
		const words = { left: ', your left', right: ', your right', middle: '' };
		for (const { id, side, name, href } of links.filter(({ isOutside }) => !isOutside)) {
			expect(name).toBe(`The ${id}${words[side]}`);
			expect(href).toBe(`/site/areas/${id}/`);
		}
	});

	test('every fragment chooses the place that it stands for, and no two are the same', () => {
		const known = new Set([...areas, ...outside].map(({ id }) => id));
		for (const { id, side, fragment } of links) {
			expect(choiceFrom(`#${fragment}`, known)).toEqual({ id, side });
		}
		expect(new Set(links.map(({ fragment }) => fragment)).size).toBe(links.length);
	});

	test('of each region the first that the view shows is marked at once, the others later', () => {
		const later = links.flatMap(({ id, isFine }) => (isFine ? [id] : []));
		expect([...new Set(later)]).toEqual(view === 'back' ? ['side-of-neck'] : ['front-of-shoulder']);
	});

	test('a place is offered on the same sides as in the list', () => {
		for (const { id, side } of links) expect(wheresOf(id)).toContain(side);
	});

	test('a place without a page is refused', () => {
		const [{ id } = { id: '' }] = placesIn(view);
		const rest = areas.filter((one) => one.id !== id);
		expect(() => placeLinks(view, [...placePagesFrom(rest, address), ...parts], regions)).toThrow(
			`The place "${id}" has no page.`,
		);
	});
});

describe('viewOf(id)', () => {
	test.each([
		['between-scapulae', 'back'],
		['front-of-chest', 'front'],
		['side-of-neck', 'back'],
		['whole-upper-back', undefined],
		['toString', undefined],
		['', undefined],
	])('"%s": %s', (id, view) => {
		expect(viewOf(id)).toBe(view);
	});
});

describe('wheresOf(id)', () => {
	test.each([
		['between-scapulae', sides],
		['front-of-chest', sides],
		['base-of-neck', ['middle']],
		['whole-upper-back', ['middle']],
	])('"%s": %j', (id, spots) => {
		expect(wheresOf(id)).toEqual(spots);
	});
});

describe('subjectsIn(view, subjects)', () => {
	test('goes from the neck down; a group stands before its first muscle', () => {
		const order = linksIn('back', muscles).map(({ id }) => id);
		expect(order).toEqual(['whole', 'upper', 'rhomboids', 'infraspinatus', 'lower']);
	});

	test('names each page with its address in the site', () => {
		expect(linksIn('back', [upper])).toEqual([
			{
				id: 'upper',
				name: 'Upper part',
				href: '/site/muscles/upper/',
				structures: ['upper-trapezius'],
				parts: ['upper-trapezius'],
			},
		]);
	});

	test('leaves the list that it was given in its order', () => {
		for (const view of viewIds) linksIn(view, muscles);
		expect(muscles.map(({ id }) => id)).toEqual([
			'infraspinatus',
			'lower',
			'rhomboids',
			'upper',
			'whole',
		]);
	});

	test('links what a view draws, and nothing else', () => {
		expect(ids('back')).not.toContain('chest');
		expect(ids('back')).not.toContain('scalenes');
		expect(ids('front').sort()).toEqual([
			'chest',
			'levator',
			'scalenes',
			'under',
			'upper',
			'whole',
			'wide',
		]);
	});

	test('a group is in a view as soon as one of its muscles is', () => {
		expect(linksIn('front', muscles).map(({ id }) => id)).toEqual(['whole', 'upper']);
	});

	test.each(viewIds)('%s: every link that has parts can be drawn', (view) => {
		const links = linksIn(view);
		const drawn = new Set(sheets(plateShapes(view), links).map(({ link }) => link?.id));
		expect(links.length).toBeGreaterThan(4);
		expect(links.filter(({ id, structures }) => structures.length > 0 && !drawn.has(id))).toEqual(
			[],
		);
	});

	test('every muscle is linked in some view', () => {
		const linked = new Set(viewIds.flatMap(ids));
		expect(everything.filter(({ id }) => !linked.has(id))).toEqual([]);
	});
});

describe('depthOf(parts, view)', () => {
	test.each([
		['a muscle under the skin', upper, 'back', 1],
		['the same from the front', upper, 'front', 1],
		['a muscle under another', rhomboids, 'back', 2],
		['a deep one', columns, 'back', 4],
		['one behind the blade', under, 'back', 5],
		['a group: its least deep', wide, 'back', 2],
		['a group of which the view draws one', wide, 'front', 4],
		['the shoulder blade, which a finger finds', blade, 'back', 2],
		['what the view does not draw', chest, 'back', 1],
	] as const)('%s', (_, one, view, depth) => {
		expect(depthOf(structuresOf(one, everything), view)).toBe(depth);
	});
});

describe('depthsFrom(view, muscles, areas, patterns)', () => {
	const sores = [
		area('between-scapulae', ['levator', 'rhomboids']),
		area('mid-thoracic-spine', ['columns', 'lower']),
		area('over-scapula', ['levator']),
		area('side-of-neck', ['scalenes', 'levator']),
		area('front-of-chest', ['chest']),
		area('whole-upper-back', ['upper']),
	];
	const patterns = [pattern('upper', { 'whole-upper-back': 'local' })];
	const back = depthsFrom('back', everything, sores, patterns);
	const front = depthsFrom('front', everything, sores, patterns);

	test('names what a view draws, and every place that it shows', () => {
		expect(Object.keys(back).sort()).toEqual(
			[
				...ids('back'),
				'between-scapulae',
				'mid-thoracic-spine',
				'over-scapula',
				'side-of-neck',
				'whole-upper-back',
			].sort(),
		);
		expect(Object.keys(front).sort()).toEqual(
			[...ids('front'), 'side-of-neck', 'front-of-chest', 'whole-upper-back'].sort(),
		);
	});

	test('a muscle lies as deep as depthOf says', () => {
		for (const [view, depths] of [
			['back', back],
			['front', front],
		] as const) {
			for (const id of ids(view)) {
				const one = everything.find((candidate) => candidate.id === id);
				expect(depths[id]).toBe(one && depthOf(structuresOf(one, everything), view));
			}
		}
	});

	test('a place lies as deep as the likeliest muscle under the finger', () => {
		expect(back['between-scapulae']).toBe(2);
		expect(back['mid-thoracic-spine']).toBe(4);
		expect(front['front-of-chest']).toBe(2);
	});

	test('what sends its ache from elsewhere does not open a place', () => {
		expect(back['over-scapula']).toBe(1);
	});

	test('of a place in both views, each asks the muscles that it draws', () => {
		expect(back['side-of-neck']).toBe(2);
		expect(front['side-of-neck']).toBe(3);
	});

	test('a place that is everywhere is in both views', () => {
		expect([back['whole-upper-back'], front['whole-upper-back']]).toEqual([1, 1]);
	});

	test('what is in no view is not named: another page has to show it', () => {
		expect(back).not.toHaveProperty('chest');
		expect(front).not.toHaveProperty('rhomboids');
		expect(front).not.toHaveProperty('between-scapulae');
	});

	test('is plain data: it survives the way into the page', () => {
		expect(JSON.parse(JSON.stringify(back))).toEqual(back);
	});
});

test('a part that is not ours leads to where it is told of, the breastbone to the chest', () => {
	const hrefs = new Map(outsidePagesFrom(outside, address).map(({ id, href }) => [id, href]));
	expect(hrefs.get('temple')).toBe('/site/outside/#temple');
	expect(hrefs.get('breastbone')).toBe('/site/areas/front-of-chest/');
});
