// The words that stand on every page about one thing. A second language is a second file. A sentence with a link or a date in
// it stands in its parts.

/** What stands round the text of an entry. */
export const entryText = {
	way: 'Breadcrumb',
	checkFirst: { says: 'New, severe or strange pain?', link: 'Check first' },
	/** What leads other names of a thing, and questions that lead to a text. */
	also: { names: 'Also called:', questions: 'Also searched for as:' },
	written: (author: string) =>
		`Written by ${author}. Not yet checked by a health professional. Last checked as a whole on`,
	due: ', due again by',
	end: '.',
} as const;
