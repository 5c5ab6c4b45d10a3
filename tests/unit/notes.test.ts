// What a reader noted: in the one store, as a table in a file, in an address, and what is said of it.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { asCsv, notesFrom } from '../../src/kept/csv.ts';
import { eraseAll, keep, keepAgain, kept, note, removeNotes } from '../../src/kept/kept.ts';
import { addressOfNote, noteIn } from '../../src/kept/note-address.ts';
import { byPlace, courseOf, helpedBy, isNote, notesIn, type Note } from '../../src/kept/notes.ts';
import { entriesIn, key, storeFrom } from '../../src/kept/store.ts';

const day = 24 * 60 * 60 * 1000;

const heat = (at: number, before: number, after = before, place = 'over-scapula-left'): Note => ({
	...{ at, place, done: '/techniques/heat/', before, after },
});

const page = { href: '/techniques/heat/', title: 'Heat', kind: 'Technique', at: 1 };

/** What is stored, by its names. */
let stored: Map<string, string>;

beforeEach(() => {
	stored = new Map();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => stored.get(name) ?? null,
		setItem: (name: string, text: string) => stored.set(name, text),
		removeItem: (name: string) => stored.delete(name),
	});
});

afterEach(() => {
	vi.unstubAllGlobals();
});

const all = () => notesIn(kept());

describe('the store', () => {
	test('keeps notes beside pages, the oldest first, one a moment', () => {
		keep(page);
		expect(note([heat(2, 5), heat(1, 6)])).toBe('done');
		note([heat(2, 4)]);
		expect(all()).toEqual([heat(1, 6), heat(2, 4)]);
		expect(entriesIn(kept())).toHaveLength(1);
	});

	test('writes to what is stored at that moment, so that two tabs lose nothing', () => {
		note([heat(1, 6)]);
		const otherTab = stored.get(key) ?? '';
		stored.set(key, otherTab.replace('"at":1', '"at":7'));
		note([heat(2, 5)]);
		expect(all().map(({ at }) => at)).toEqual([2, 7]);
	});

	test('removes one, or all; what is empty is not stored', () => {
		note([heat(1, 6), heat(2, 5)]);
		removeNotes(1);
		expect(all()).toEqual([heat(2, 5)]);
		keep(page);
		removeNotes();
		expect(all()).toEqual([]);
		expect(entriesIn(kept())).toHaveLength(1);
		eraseAll();
		note([heat(1, 6)]);
		removeNotes();
		expect(stored.size).toBe(0);
	});

	test('gives back what was erased, beside what was noted since', () => {
		keep(page);
		note([heat(1, 6)]);
		const taken = kept();
		eraseAll();
		note([heat(2, 5)]);
		keepAgain(taken);
		expect(all()).toEqual([heat(1, 6), heat(2, 5)]);
		expect(entriesIn(kept())).toHaveLength(1);
	});

	test('carries along a note of a later form, and shows the rest', () => {
		const later = { ...heat(3, 4), before: 'mild' };
		stored.set(key, JSON.stringify({ version: 1, entries: [], notes: [later, heat(1, 6), null] }));
		expect(all()).toEqual([heat(1, 6)]);
		note([heat(2, 5)]);
		expect(JSON.parse(stored.get(key) ?? '')).toMatchObject({
			notes: [later, heat(1, 6), null, heat(2, 5)],
		});
	});

	test.each([
		['torn', JSON.stringify({ version: 1, notes: [heat(1, 6), heat(2, 5)] }).slice(0, -12)],
		['no list', JSON.stringify({ version: 1, entries: [], notes: { a: heat(1, 6) } })],
	])('of a store that is broken (%s) the whole notes are read', (_, text) => {
		expect(notesIn(storeFrom(text))).toEqual([heat(1, 6)]);
	});
});

test.each([
	['a degree that is none', { before: 11 }],
	['half a degree', { after: 2.5 }],
	['no time', { at: NaN }],
	['a time beyond all calendars', { at: 9e15 }],
	['no place', { place: 'over-scapula' }],
	['markup for a place', { place: '<b>-left' }],
	['nothing done', { done: '  ' }],
	['too many words', { done: 'a'.repeat(81) }],
])('isNote(value) refuses %s', (_, fault) => {
	expect(isNote(heat(1, 6))).toBe(true);
	expect(isNote({ ...heat(1, 6), ...fault })).toBe(false);
});

describe('what is said of notes', () => {
	test('byPlace(notes) has the place that was noted last first', () => {
		const notes = [heat(1, 6), heat(2, 5, 5, 'back-of-neck-right'), heat(3, 4)];
		expect(byPlace(notes).map(({ place, notes: own }) => [place, own.length])).toEqual([
			['over-scapula-left', 2],
			['back-of-neck-right', 1],
		]);
	});

	test('helpedBy(notes) has what took most away first', () => {
		const ball = { ...heat(3, 6, 2), done: 'ball' };
		expect(helpedBy([heat(1, 6, 5), heat(2, 5, 6), ball])).toEqual([
			{ done: 'ball', times: 1, less: 4 },
			{ done: '/techniques/heat/', times: 2, less: 0 },
		]);
	});

	/** Notes a day apart. */
	const course = (...before: number[]) => courseOf(before.map((one, at) => heat(at * day, one)));

	test('courseOf(notes) says nothing of one day, nor of what gets better', () => {
		expect(courseOf([])).toBeUndefined();
		expect(courseOf([heat(0, 3), heat(day - 1, 9)])).toBeUndefined();
		expect(course(7, 6, 5, 4, 3, 3, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1)).toBeUndefined();
		expect(course(5, 5, 5)).toBeUndefined();
	});

	test('courseOf(notes) says when it gets worse, single days aside', () => {
		expect(course(3, 4)).toBe('worse');
		expect(course(3, 3, 3, 4, 4, 4)).toBe('worse');
		expect(course(5, 5, 5, 5, 5, 6)).toBeUndefined();
	});

	test('courseOf(notes) says when two weeks changed nothing', () => {
		expect(courseOf([heat(0, 5), heat(14 * day, 5)])).toBe('same');
		expect(courseOf([heat(0, 5), heat(14 * day - 1, 5)])).toBeUndefined();
		expect(courseOf([heat(0, 5), heat(14 * day, 4)])).toBeUndefined();
	});
});

describe('the table in a file', () => {
	const names = (place: string) => `Name of ${place}, your left`;
	const own: Note = { ...heat(day, 6, 3), done: 'hot "bath", then\nsleep; long' };

	test('is read back as it was written, whatever the words have in them', () => {
		const notes = [heat(0, 6, 3), own, { ...heat(2 * day, 1), done: '=SUM(A1)' }];
		const text = asCsv(notes, names);
		expect(notesFrom(text)).toEqual({ notes, faults: [] });
		expect(text.split('\r\n')[0]).toBe('date,place,done,before,after,place name');
		expect(text).toContain("'=SUM(A1)");
	});

	test('takes columns in any order, semicolons, a mark at the head, days without an hour', () => {
		const text =
			'\uFEFFBefore;After;Done;Place;Date\n6;3;heat;over-scapula-left;2026-11-30\n5;3;heat;over-scapula-left;2026-11-30\n';
		const { notes, faults } = notesFrom(text);
		expect(faults).toEqual([]);
		expect(notes.map(({ before }) => before)).toEqual([6, 5]);
		expect(new Set(notes.map(({ at }) => at)).size).toBe(2);
	});

	test('says of each line what is wrong with it, and takes the others', () => {
		const text = [
			'date,place,done,before,after',
			'2026-11-30,over-scapula-left,heat,6,3',
			'soon,over-scapula-left,heat,6,3',
			'2026-11-30,somewhere,heat,6,3',
			'2026-11-30,over-scapula-left,,6,3',
			'2026-11-30,over-scapula-left,heat,12,3',
			'2026-11-30,over-scapula-left,heat,6,',
			'',
		].join('\n');
		const { notes, faults } = notesFrom(text);
		expect(notes).toHaveLength(1);
		expect(faults.map(({ line, why }) => [line, why.split(' ')[0]])).toEqual([
			[3, '"date"'],
			[4, '"place"'],
			[5, '"done"'],
			[6, '"before"'],
			[7, '"after"'],
		]);
	});

	test.each([
		['nothing', ''],
		['a picture', '\u0089PNG\r\n\u001A\n\0\0\0\rIHDR'],
		['another table', 'name,age\nAnn,40\n'],
		['a quote that is never closed', '"date,place\n'.repeat(2000)],
	])('of %s it says which columns it lacks', (_, text) => {
		const { notes, faults } = notesFrom(text);
		expect(notes).toEqual([]);
		expect(faults[0]?.why).toContain('has no column');
	});
});

describe('the address', () => {
	test('says a note to be made, and is read back', () => {
		const { place, done, before, after } = heat(1, 6, 3);
		const draft = { place, done, before, after };
		expect(addressOfNote(draft)).toMatch(/^#place=over-scapula-left&done=/);
		expect(noteIn(addressOfNote(draft))).toEqual(draft);
	});

	test.each(['', '#', '#place=<b>&before=11&after=x&done=', '#before=&after=1.5', '#%E0%A4%A'])(
		'%s says nothing',
		(fragment) => {
			expect(noteIn(fragment)).toEqual({});
		},
	);
});
