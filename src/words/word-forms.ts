// The words of a text, each in one plain form whatever its ending, its accents or slips of the keyboard. Pure.

/** A word of a text. */
export interface Word {
	/** As it was typed, in plain letters. */
	text: string;
	/** Without its endings: "numbness" and "numb" are one. */
	stem: string;
	/** What it counts, in digits or letters; NaN for other words. */
	number: number;
	/** Which clause it stands in, counted from 0. */
	clause: number;
}

/** More than anyone tells of what hurts. */
const longest = 8000;

/** Words, numbers, and signs that end a clause; a hyphen does only where blanks stand around it. */
const parts = /\d+(?:[.,]\d+)?|[a-z]+|[.,;:!?()\n]|\s-+\s/g;

/** A comma in a list, as in "no fever, chills or rash", ends no clause. */
const listed = /,(?=(?: *[a-z]+(?: [a-z]+)?,)* *[a-z]+(?: [a-z]+)?,? n?or )/g;

/**
 * The words of a text, in order.
 * @param most letters that are read; the rest is left unread
 */
export function wordsOf(text: string, most = longest): Word[] {
	// People leave out apostrophes as often as not, so nobody's count.
	const plain = text
		.slice(0, most)
		.toLowerCase()
		.replace(/['’‘`´ʼ′]/g, '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replaceAll('&', ' and ')
		.replace(listed, ' ');
	const words: Word[] = [];
	let clause = 0;
	for (const [part] of plain.matchAll(parts)) {
		if (/[a-z\d]/.test(part)) {
			words.push({ text: part, stem: stem(part), number: numberIn(part), clause });
		} else clause += 1;
	}
	return words;
}

const counts = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function numberIn(text: string): number {
	const count = counts.indexOf(text);
	return count < 0 ? Number(text.replace(',', '.')) : count;
}

/** Endings in the order in which they are taken off: many, how, what like, the act, more, a vowel, a double letter. */
const endings = [
	/(?<![su])s$/,
	/(?<![bgkp])ly$/,
	/(?:ful|ness|ish)$/,
	/(?:ing|(?<!e)ed)$/,
	/(?<=[ik]|ff|ght|r[ds])(?:er|est|en)$/,
	/[eiy]+$/,
	/(?<=(.))\1$/,
];

/** Words that begin alike and are longer than this mean the same: "pregnant" and "pregnancy". */
const longestStem = 7;

/**
 * A word without its endings: "tingles", "tingling" and "tingly" are one.
 * @param least letters that must be left of it, by ending; 3 where none is given
 */
export const bare = (word: string, least: readonly number[] = []): string =>
	endings.reduce((base, ending, index) => {
		const at = base.search(ending);
		const left = base.slice(0, at);
		return at >= (least[index] ?? 3) && /[aeiouy]/.test(left) ? left : base;
	}, word);

/** The same, cut off where words that begin alike mean the same. */
export const stem = (word: string): string => bare(word).slice(0, longestStem);

/** The stem that a mistyped one was meant to be: the nearest of those that begin alike. */
export function mend(wrong: string, right: readonly string[]): string | undefined {
	const near = (slips: number) =>
		right.find(
			(one) => one.length > 3 && one.startsWith(wrong.charAt(0)) && isWithin(slips, one, wrong),
		);
	return near(1) ?? (wrong.length === longestStem ? near(2) : undefined);
}

/** Whether two words differ by so many slips; in short words only by those that hardly ever make another word. */
function isWithin(slips: number, right: string, wrong: string): boolean {
	if (right === wrong || slips === 0) return right === wrong;
	let at = 0;
	while (right[at] === wrong[at]) at += 1;
	const rest = (skipRight: number, skipWrong: number) =>
		isWithin(slips - 1, right.slice(at + skipRight), wrong.slice(at + skipWrong));
	const most = Math.max(right.length, wrong.length);
	return (
		(right[at] === wrong[at + 1] && right[at + 1] === wrong[at] && rest(2, 2)) ||
		(most > 5 && (rest(1, 0) || rest(0, 1))) ||
		(most > 6 && rest(1, 1))
	);
}
