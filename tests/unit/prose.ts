// How hard a page is to read, counted as a reader meets it. The score is an alarm, not the aim.

/** What every page is held to: words in a sentence, at most and on average; grade of a page, and of the middle one. */
export const limits = { sentence: 20, mean: 14, grade: 8, medianGrade: 6 } as const;

/** Names of muscles that no plainer word can replace: they stay out of the score, not out of the sentences. */
export const muscleNames = [
	'trapezius',
	'levator scapulae',
	'rhomboids',
	'rhomboid',
	'supraspinatus',
	'infraspinatus',
	'subscapularis',
	'teres major',
	'teres minor',
	'latissimus dorsi',
	'serratus posterior superior',
	'serratus anterior',
	'deltoid',
	'iliocostalis',
	'longissimus',
	'semispinalis',
	'splenius',
	'sternocleidomastoid',
	'scalenes',
];

/**
 * The running text of an MDX body, one block (paragraph, list item) an entry. Left out: headings, tables, tags and
 * the list of links under "Next". A bold lead-in that ends in a full stop is a heading, and left out too.
 */
export function blocksOf(body: string): string[] {
	const text = body
		.replace(/^## Next\n[^]*?(?=^## |(?![^]))/m, '')
		.replace(/<[/A-Z][^>]*>/g, '')
		.replace(/^(?:#|\|).*$/gm, '')
		.replace(/^\s*(?:[-*]|\d+\.)\s/gm, '\n');
	return text
		.split(/\n\s*\n/)
		.map((block) => plain(block.replace(/\s+/g, ' ').trim()))
		.filter((block) => /[a-z]/i.test(block));
}

/** Without the marks of Markdown: links are their words. */
const plain = (text: string) =>
	text
		.replace(/^\*\*[^*]*\.\*\*\s*/, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/\*\*|__|`/g, '')
		.trim();

/** A full stop after these ends no sentence. */
const abbreviations = /(?:\b(?:Dr|Mr|Ms|Mrs|vs|etc|cf|approx|No)|\b[a-z]\.[a-z])\.$/i;

/** The sentences of a block; a colon or semicolon ends none. */
export function sentencesOf(block: string): string[] {
	const parts = block.split(/(?<=[.!?]["'”’)]*)\s+(?=[*_]*["'“‘(]?[A-Z0-9])/);
	return parts.reduce<string[]>((sentences, part) => {
		const last = sentences.at(-1);
		if (last === undefined || !abbreviations.test(last)) return [...sentences, part];
		return [...sentences.slice(0, -1), `${last} ${part}`];
	}, []);
}

/** The words of a text; a hyphened word is one, a number is one. */
export function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Syllables as an English reader would say them, by rule of thumb; a number has one a digit. */
export function syllablesOf(word: string): number {
	const digits = word.replace(/\D/g, '').length;
	const spoken = word
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter(Boolean)
		.map((part) => {
			const said = part
				.replace(/(?:[^laeiouy]es|[^aeioudt]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
				.replace(/^y/, '');
			return Math.max(1, said.match(/[aeiouy]+/g)?.length ?? 0);
		});
	return Math.max(1, digits + spoken.reduce((sum, count) => sum + count, 0));
}

/** The grade of Flesch and Kincaid: years at a school in the United States. */
export function gradeOf(sentences: readonly string[]): number {
	const words = sentences.flatMap((sentence) => wordsOf(withoutMuscles(sentence)));
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

const muscles = new RegExp(`\\b(?:${muscleNames.join('|')})\\b`, 'gi');

const withoutMuscles = (text: string) => text.replace(muscles, ' ');
