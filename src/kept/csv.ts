// The notes as a table in a file, and back. Pure.

import { isNote, longestWords, worst, type Note } from './notes.ts';

/** The columns of the file, in the order in which they are written; they are read by their names, in any order. */
const columns = ['date', 'place', 'done', 'before', 'after', 'place name'] as const;

type Column = (typeof columns)[number];

/** A line that could not be read, and why. */
export interface Fault {
	line: number;
	why: string;
}

/** A spreadsheet takes a cell that begins so for a formula; with a ' before it, it is text. */
const quoted = (text: string) => {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The notes as comma-separated values (RFC 4180), the first line with the names of the columns, times in UTC. */
export const asCsv = (notes: readonly Note[], nameOf: (place: string) => string): string =>
	[
		columns.join(','),
		...notes.map(({ at, place, done, before, after }) =>
			[new Date(at).toISOString(), place, done, String(before), String(after), nameOf(place)]
				.map(quoted)
				.join(','),
		),
	].join('\r\n') + '\r\n';

/** The cells of all lines; quoted ones may have line breaks in them. */
function cellsIn(text: string): string[][] {
	const lines: string[][] = [[]];
	for (const [, own = '', more, end] of text
		.replace(/^\uFEFF/, '')
		.matchAll(/("(?:[^"]|"")*"|[^,;\r\n]*)(?:([,;])|(\r?\n|\r|$))/g)) {
		const cell = own.startsWith('"') ? own.slice(1, -1).replaceAll('""', '"') : own;
		lines.at(-1)?.push(cell.replace(/^'(?=[=+\-@\t\r])/, '').trim());
		if (!more && end) lines.push([]);
		if (!more && !end) break;
	}
	return lines;
}

/** Why a note can't be taken; the first reason. */
function faultIn(note: Note): string | undefined {
	const degrees = `must be a whole number from 0 to ${worst}`;
	const checks: [Column, Partial<Note>, string][] = [
		['date', { at: note.at }, 'is no date: write 2026-11-30 or 2026-11-30T18:00'],
		['place', { place: note.place }, 'is no place of the map: write it as over-scapula-left'],
		['done', { done: note.done }, `must have 1 to ${longestWords} letters`],
		['before', { before: note.before }, degrees],
		['after', { after: note.after }, degrees],
	];
	const sound: Note = { at: 0, place: 'a-left', done: 'a', before: 0, after: 0 };
	const fault = checks.find(([, part]) => !isNote({ ...sound, ...part }));
	return fault && `"${fault[0]}" ${fault[2]}`;
}

/** The notes of a file, and the lines that could not be read; nothing of what can be read is lost. */
export function notesFrom(text: string): { notes: Note[]; faults: Fault[] } {
	const [head = [], ...lines] = cellsIn(text);
	const names = head.map((name) => name.toLowerCase());
	const missing = columns.slice(0, -1).filter((column) => !names.includes(column));
	if (missing.length > 0)
		return { notes: [], faults: [{ line: 1, why: `has no column "${missing.join('", "')}"` }] };
	const notes: Note[] = [];
	const faults: Fault[] = [];
	for (const [index, cells] of lines.entries()) {
		if (cells.every((cell) => cell === '')) continue;
		const cell = (column: Column) => cells[names.indexOf(column)] ?? '';
		const degree = (column: Column) => (cell(column) === '' ? NaN : Number(cell(column)));
		const note: Note = {
			at: Date.parse(cell('date')),
			...{ place: cell('place'), done: cell('done') },
			...{ before: degree('before'), after: degree('after') },
		};
		const why = faultIn(note);
		if (why) faults.push({ line: index + 2, why });
		else notes.push(note);
	}
	return { notes: distinct(notes), faults };
}

/** Lines with a date alone are of one moment; each is a note of its own. */
function distinct(notes: readonly Note[]): Note[] {
	const taken = new Set<number>();
	return notes.map((note) => {
		let { at } = note;
		while (taken.has(at)) at += 1;
		taken.add(at);
		return { ...note, at };
	});
}
