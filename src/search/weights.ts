// All numbers that decide the order of results and what counts as one. What a kind of pages counts stands with it in
// src/kinds.ts. After a change run `npm run eval:search`, with each of its sets.

/** What a word of the query counts by where a page has it: its title, its other names, its summary. */
export const fields = { title: 3, names: 2.2, summary: 1 } as const;

/** What is added where the query is a name as a whole, or the beginning of one. */
export const sameName = 1;
export const nameBegun = 0.8;

/** What a name in the query counts whose words stand apart there, beside one whose words stand together. */
export const wordsApart = 0.7;

/** How telling a word is that no name has: it says little about which page is meant, and makes all others fit worse. */
export const unknownWord = 1;

/** Slips that are mended at most in a word, by how many letters it has at least; shorter words are taken as they are. */
export const slips = [
	{ letters: 8, most: 2 },
	{ letters: 5, most: 1 },
] as const;

/** What a slip in the first letter counts more: people seldom get it wrong. */
export const firstLetter = 0.5;

/** Letters that a word has at least to be what another was meant to be. */
export const leastLetters = 4;

/** What a mended word counts among those that are known. */
export const mendedWord = 0.5;

/** Share of the telling words that must be known for any answer: below it, a query is nonsense. */
export const leastKnown = 0.3;

/** Telling words that are kept, one number after the other, while no page has all of them. */
export const wordsKept = [4, 3, 2] as const;

/** How well a page must fit by its names to be shown for them alone. */
export const leastName = 0.12;

/** What the best page by its text counts beside names that fit as well as a title. */
export const text = 0.5;

/** What a page without names of its own counts when its text is found, beside the best one. */
export const textAlone = 0.6;

/** What Pagefind counts a word by where a page has it, beside 1 for its text. */
export const metaWeights = { title: 5, names: 3, summary: 1.5, kind: 0.5 } as const;

/** How well a sore place must fit to be offered. */
export const leastPlace = 0.3;

/** What a sore place gives to the muscle that it leads to first, and how fast that falls from muscle to muscle. */
export const led = 0.45;
export const ledFall = 0.25;

/** How well a page on safety fits when it is what was asked for, and how often it counts then, or in danger. */
export const safetyAskedFor = 0.35;
export const safetyFirst = 1.4;

/** How well a tool fits when it is what was asked for, and what that adds to a routine with it. */
export const toolAskedFor = 1.5;
export const routineWithTool = 1.5;

/** How often a group of muscles counts: its members have pages of their own. */
export const group = 0.75;

/** Share of the score of the first and the second result that goes to the pages which they lead on to. */
export const leadingOn = [0.4, 0.2] as const;

/** How fast that falls from page to page, and the most that a page gets by it, of the best score. */
export const leadingFall = 0.2;
export const leadingMost = 0.95;
