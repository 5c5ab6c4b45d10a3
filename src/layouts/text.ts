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

/** What stands round a page that begins with doing. */
export const doingText = {
	/** Ids of sections that the page sets itself, unfolded. */
	unfolded: ['steps', 'what-to-try-first', 'next'] as readonly string[],
	/** What the text before the first heading is called, once it is folded. */
	leads: {
		techniques: { id: 'what-it-is', title: 'What it is' },
		routines: { id: 'who-it-is-for', title: 'Who it is for' },
		areas: { id: 'about-it', title: 'About this place' },
	},
	/** The section on what to try at a place. */
	tryFirst: { id: 'what-to-try-first', title: 'Try first' },
	/** What a section is called once it is folded, where that is not its heading. */
	titles: { evidence: 'How sure are we?' } as Readonly<Record<string, string>>,
	/** What stands beside the name of a section with a list. */
	counted: {
		'other-ways-to-do-it': (ways) => `${ways} ways`,
		'shorter-and-gentler': (ways) => `${ways} ways`,
	} as Readonly<Record<string, (items: number) => string>>,
	next: 'Next',
	onPaper: 'How sure we are, and the sources:',
} as const;
