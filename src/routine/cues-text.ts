// The words round all cues, which come with them. A second language is a second file.

/** What tells of a change besides the picture: the group of it, and what becomes of a choice. */
export const cuesText = {
	name: 'What tells of a change',
	noVoice: 'This device has no voice of its own, so nothing is spoken.',
	keep: 'Keep these choices',
	kept: 'Kept in this browser only.',
} as const;
