// What is said wherever pain is strong: on the map, and over a routine. A second language is a second file.

/** What to do about strong pain before anything else. */
export const strongPain =
	'That is strong pain. If it is new, grows, or keeps you from daily life, see someone first. Else start at 1 to 2 out of 10, and stop if it gets worse.';
