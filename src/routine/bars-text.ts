// How the bars of the first screen name a step, and what is said where some of them fit. A second language is a second file.

/** What stands in the bars. */
export const barsText = {
	/** What follows with the name of the one step behind its number: "Leave out step 3, “Press beside the spine”; for the rest …". */
	named: (says: string, step: string) => says.replace(/(?=;|$)/, `, “${step}”`),
} as const;
