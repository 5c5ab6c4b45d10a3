import { describe, expect, test } from 'vitest';
import { areas } from './techniques.ts';
import { answers } from './content-answers.ts';
import { zones } from './facts.ts';
import { means } from '../../src/finder/means.ts';
import { triedFirst } from '../../src/finder/first.ts';
import { pickRows } from '../picks-table.ts';

const rows = pickRows(answers);
const cellsAt = (id: string) => rows.find((row) => row.id === id)?.cells ?? [];

test('each place of the map has a first pick or a reason for hands, ball, roller and partner', () => {
	expect(rows.length).toBeGreaterThan(areas.length);
	const empty = rows.flatMap(({ id, cells }) =>
		means
			.filter((_, index) => !cells[index]?.pick === !cells[index]?.reason)
			.map((one) => [id, one]),
	);
	expect(empty).toEqual([]);
});

describe('a reason', () => {
	test('names a place not to press where the page leaves out what reaches it, in the words of that place', () => {
		const says = (id: string) => zones.find((zone) => zone.id === id)?.says ?? '?';
		const [, ball, roller] = cellsAt('base-of-skull');
		expect(ball?.reason).toBe(`No ball here: under the skull. ${says('neck-top')}`);
		expect(roller?.reason).toBe(`No roller here: under the skull. ${says('neck-top')}`);
		expect(cellsAt('front-of-chest').map(({ reason }) => reason)).toEqual(
			['Nothing for your own hands alone', 'No ball', 'No roller', 'Nothing for a partner'].map(
				(none) => `${none} here: breasts and breastbone. ${says('breast-chest')}`,
			),
		);
	});

	test('does not say that hands reach nothing where the page tells what they can do', () => {
		const told = answers.sores.filter(({ lacks }) => lacks?.hands?.isOnPage).map(({ id }) => id);
		expect(told).toEqual([
			...['back-of-armpit', 'back-of-shoulder', 'front-of-shoulder', 'outer-shoulder'],
			'side-of-ribs',
		]);
	});
});

test('the softer ball comes first wherever a page names it', () => {
	const named = areas.filter((area) => triedFirst(area).includes('tennis-ball-wall'));
	expect(named.length).toBeGreaterThan(5);
	for (const { id } of named) expect(cellsAt(id)[1]?.pick, id).not.toBe('lacrosse-ball-press');
});
