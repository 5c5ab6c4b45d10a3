// What the address of the page of what helped fills in: "#place=over-scapula-left&done=/techniques/heat/&before=6&after=3". Pure.

import { isNote, type Note } from './notes.ts';

/** A note to be made. */
export type Draft = { [Key in Exclude<keyof Note, 'at'>]?: Note[Key] | undefined };

/** The fragment, with its #. */
export function addressOfNote(draft: Draft): string {
	const said = Object.entries(draft).flatMap(([key, value]) =>
		value === undefined ? [] : [[key, String(value)]],
	);
	return `#${new URLSearchParams(said).toString()}`;
}

/** What a fragment says of a note; what can't be is left out. */
export function noteIn(fragment: string): Draft {
	const said = new URLSearchParams(fragment.replace(/^#/, ''));
	const degree = (key: string) => (said.get(key) ? Number(said.get(key)) : undefined);
	const draft = {
		...{ place: said.get('place') ?? undefined, done: said.get('done') ?? undefined },
		...{ before: degree('before'), after: degree('after') },
	};
	const sound: Note = { at: 0, place: 'a-left', done: 'a', before: 0, after: 0 };
	return Object.fromEntries(
		Object.entries(draft).filter(
			([key, value]) => value !== undefined && isNote({ ...sound, [key]: value }),
		),
	);
}
