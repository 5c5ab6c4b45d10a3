import { describe, expect, test } from 'vitest';
import { contacts } from '../../src/anatomy/act/contact.ts';
import type { Act } from '../../src/anatomy/act/act.ts';
import { touchedBy } from '../../src/anatomy/act/way.ts';
import { distanceFrom } from '../../src/anatomy/distance.ts';
import { drawnPoints, type Point } from '../../src/anatomy/geometry.ts';
import { areaOf, placeIn, viewOf } from '../../src/anatomy/places.ts';
import { sentenceOf, sentencesThere } from '../../src/build/acts.ts';
import { picksFor } from '../../src/finder/picks.ts';
import { areas, techniques } from './techniques.ts';
import { answers } from './content-answers.ts';
import { zones } from './facts.ts';
import { means, wishesWith } from '../../src/finder/means.ts';
import { triedFirst } from '../../src/finder/first.ts';
import { pickRows } from '../picks-table.ts';
import { limits, wordsOf } from './prose.ts';

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

/** The points of a way, and of what lies across it all points from end to end. */
function pointsOf(act: Act): Point[] {
	const { presses, across, along = 0 } = contacts[act.by];
	const half = presses === 'bar' ? along / 2 : 0;
	const count = Math.ceil((2 * half) / across) + 1;
	const beside = Array.from({ length: count }, (_, index) => index * across - half);
	return touchedBy(act, 'back').flatMap(([x, y]) =>
		(half > 0 ? beside : [0]).map((off): Point => [Math.abs(x + off), y]),
	);
}

/** Whether hand or tool lies on a place of the back as its picture shows it, or it is everywhere. */
function isShownAt(id: string, acts: readonly Act[]): boolean {
	if (!viewOf(id)) return true;
	const place = placeIn('back', id);
	if (!place) return false;
	const ring = drawnPoints(areaOf(place));
	return acts.some((act) => {
		const { across, pads = [0] } = contacts[act.by];
		const half = across / 2 + Math.max(...pads);
		return pointsOf(act).some((point) => distanceFrom(ring, point) <= half);
	});
}

describe('what is named first', () => {
	const named = answers.sores.flatMap((sore) =>
		[{}, ...means.map((one) => wishesWith(one, {}))].flatMap((wishes) => {
			const way = picksFor(answers, sore, wishes).fits[0]?.way;
			const technique = techniques.find(({ id }) => id === way?.id);
			return way && technique && !sore.outside ? [{ sore, way, data: technique.data }] : [];
		}),
	);

	test('is shown at the place, or says what to do there, or why it is done elsewhere', () => {
		expect(named.length).toBeGreaterThan(80);
		const unsaid = named
			.filter(({ sore, way, data }) => {
				const isAnywhere = data.stroke === 'warmth' || data.stroke === 'cold';
				const isMoved =
					way.moves && sore.muscles.some(({ id, here }) => here && way.on.includes(id));
				const isSaid = sore.id in sentencesThere(data);
				return !isAnywhere && !isMoved && !isSaid && !isShownAt(sore.id, data.acts);
			})
			.map(({ sore, way }) => `${sore.id}: ${way.id}`);
		expect([...new Set(unsaid)]).toEqual([]);
	});

	test('on the spine, says to keep off the bumps', () => {
		const spine = named.filter(({ sore }) => /^(?:mid|upper)-thoracic-spine$/.test(sore.id));
		expect(spine.length).toBeGreaterThan(6);
		for (const { sore, data } of spine)
			expect(sentencesThere(data)[sore.id], `${sore.id} ${data.title}`).toMatch(/bumps/);
	});
});

test('what is said for a place is said once, of one that the technique is for, and is not what is said of all', () => {
	const said = techniques.flatMap(({ id, data }) =>
		(data.there ?? []).flatMap(({ places, says }) => places.map((place) => ({ id, place, says }))),
	);
	expect(said.length).toBeGreaterThan(40);
	for (const { id, place, says } of said) {
		const sore = answers.sores.find((one) => one.id === place);
		const way = techniques.findIndex((one) => one.id === id);
		expect(sore?.ways, `${id} ${place}`).toContain(way);
		expect(said.filter((one) => one.id === id && one.place === place)).toHaveLength(1);
		expect(says).not.toBe(techniques[way] && sentenceOf(techniques[way].data));
		const words = says.split(/(?<=\.) /).map((sentence) => wordsOf(sentence).length);
		expect(Math.max(...words), says).toBeLessThanOrEqual(limits.sentence);
	}
});
