// What a step forbids. Pure.

/** The sentences of a text that forbid something: they stand open where the rest is folded. */
export const bansIn = (text: string): string[] =>
	text
		.split(/(?<=\.)\s+/)
		.filter((sentence) => /\b(?:never|do not|don’t|keep off)\b/i.test(sentence));
