// How long the text boxes wait, in milliseconds, and what is too long to be read between two keys.

/** Until the names are asked: the key itself comes first. */
export const beforeNames = 80;

/** Until the full text is asked after them: half a word is not looked for. */
export const beforeIndex = 120;

/** Until the address follows: browsers count how often it changes. */
export const beforeAddress = 300;

/** Until a long text is looked at: that takes longer than a key may. */
export const beforeLong = 400;

/** Until something is said of it: nobody listens within a word. */
export const beforeTold = 700;

/** How long the answer to older words may still be seen. */
export const stale = 450;

/** Until what has not come is called slow, and what is there stands alone. */
export const patience = 3000;

/** Letters of a text that is read at each key; longer ones wait for a pause, or are read beside the page. */
const mostAtOnce = 100;

/** Whether a text is too long to be read at each key. */
export const isLong = (text: string): boolean => text.length > mostAtOnce;

/** A promise of what comes next, after some milliseconds. */
export const pause = (milliseconds: number): Promise<undefined> =>
	new Promise((done) => setTimeout(done, milliseconds, undefined));
