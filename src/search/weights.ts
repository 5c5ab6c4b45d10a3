// All numbers that decide the order of results and what counts as one. What a kind of pages counts stands with it in
// src/kinds.ts. `npm run fit:search` finds better ones by cross-validation and says what each part is worth; after a change
// run `npm run eval:search` and `npm run eval:words`, with each of their sets.

export const weights = {
	/** What a word of the query counts by where a page has it: its title, its other names, its own headings, its summary. */
	title: 7,
	names: 2.2,
	headings: 3.9,
	summary: 0.24,

	/** What is added where the query is a name as a whole, the beginning of one, or holds one: its words together or apart. */
	sameName: 1.9,
	nameBegun: 0.2,
	held: 1,
	heldApart: 0.95,

	/** What the best page by its text counts beside names that fit as well as a title. */
	text: 0.25,

	/** What a page counts that the query asks for as people say it, by the words that say so. */
	said: 0.35,

	/** What a sore place gives to the muscle that it leads to first, and how fast that falls from muscle to muscle. */
	led: 0.53,
	ledFall: 0.57,

	/** What the doctor's page gets where a sign asks to see someone. */
	signDoctor: 0.94,

	/** What the page gets that explains the sign of danger which the query names, and other pages on safety then. */
	sign: 2.2,
	signToday: 1.1,
	signOther: 0.95,

	/** How well a page on safety fits when it is what was asked for, and how often it counts then, or in danger. */
	safetyAskedFor: 0.3,
	safetyFirst: 1.4,

	/** How often a group of muscles counts: its members have pages of their own. */
	group: 0.2,

	/** How often all but muscles and safety count where a place is named in so many words: the rest is the story around it. */
	story: 0.8,

	/** How often a sore place counts among the pages: it is offered apart. */
	place: 0.15,

	/** Share of the score of the first and the second result that goes to the pages which they lead on to. */
	leadingOn: 0.2,
	leadingOnSecond: 0.17,

	/** How fast that falls from page to page, and the most that a page gets by it, of the best score. */
	leadingFall: 0.035,
	leadingMost: 0.7,
};

export type Weights = typeof weights;

/** How telling a word is that no page has: it says little about which page is meant, and makes all others fit worse. */
export const unknownWord = 1;

/** How many words of a query count as its telling ones. */
export const telling = 4;

/** How many go to the full-text index at most: each costs a part of it, some two, and a fourth one put no page in a better place. */
export const mostAsked = 3;

/** How telling a word is that nearly every page has: beside two others it is not worth its part of the index. */
export const everywhere = 0.75;

/** How well a page must fit to be shown. */
export const leastScore = 0.12;

/** How often a page counts whose title is typed, word for word. */
export const asTitle = 9;

/** What share of a query a heading must have for its page to be opened there. */
export const leastHeading = 0.25;

/** How many words seem to ask for the doctor's page where a part of the body is named that is not ours. */
export const askedElsewhere = 6;

/** Sore places: each word of what names one counts 1. Beside that, how closely the words stand, each word before them, how well
 * its names fit, and that a muscle was named which it leads to first. */
export const placeClose = 0.5;
export const placeLater = 0.001;
export const placeNames = 0.3;
export const placeMuscle = 0.6;

/** How well a sore place must fit by its names to be offered where nothing else names one. */
export const leastPlace = 0.3;

/** How well a muscle must fit to be one that was named. */
export const leastMuscle = 0.9;

/** What Pagefind counts a word by where a page has it, beside 1 for its text. */
export const metaWeights = { title: 5, names: 3, summary: 1.5, kind: 0.5 } as const;
