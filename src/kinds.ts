/** The parts of the site, one for each folder of pages in content/, in the order of lists. */
export const parts = {
	areas: {
		title: 'Sore places',
		says: 'Start from where it hurts: the muscles that may be behind it and what to try.',
	},
	techniques: {
		title: 'Techniques',
		says: 'Ways to massage the upper back, neck and shoulders: alone, with a partner, by a therapist.',
	},
	routines: {
		title: 'Routines',
		says: 'Techniques put together, step by step, with the minutes they take.',
	},
	muscles: {
		title: 'Muscles',
		says: 'Where each muscle lies, what it does, how pain from it can feel and what reaches it.',
	},
	tools: {
		title: 'Tools',
		says: 'What each tool is good for and not for, and what does instead of it at home.',
	},
	articles: {
		title: 'Articles',
		says: 'Answers to the questions of a sore upper back, with what studies found.',
	},
	safety: {
		title: 'Safety',
		says: 'Who should not press, where not to press, and the signs that need care first.',
	},
	evidence: {
		title: 'Evidence',
		says: 'What studies found, question by question, and how sure that is.',
	},
	about: {
		title: 'About',
		says: 'What this site is, how we grade evidence, who wrote it, and what it keeps of you.',
	},
} as const;

export type Part = keyof typeof parts;

/** The parts as a list. */
export const partIds = Object.keys(parts) as Part[];

/** What readers need first in some parts; the rest goes by title. */
const first: Partial<Record<Part, readonly string[]>> = {
	articles: ['when-to-avoid', 'when-to-see-a-doctor', 'self-massage', 'types-of-massage'],
	evidence: ['pain-relief', 'harms', 'tools-and-self-massage'],
	safety: ['red-flags', 'chest-pain', 'nerve-symptoms', 'no-go-zones'],
};

/** The pages of a part in the order of its list. */
export function inOrder<Entry extends { id: string; data: { title: string } }>(
	part: Part,
	entries: readonly Entry[],
): Entry[] {
	const rank = ({ id }: Entry) => {
		const place = first[part]?.indexOf(id) ?? -1;
		return place < 0 ? Infinity : place;
	};
	return entries.toSorted((a, b) =>
		rank(a) === rank(b) ? a.data.title.localeCompare(b.data.title) : rank(a) - rank(b),
	);
}
