// Amounts in running text: how long, how often, how strong. Pure: text in, numbers and their places out.

export interface Range {
	min: number;
	max: number;
}

/** An amount as its author wrote it, and where it begins in the text. */
export interface Amount extends Range {
	text: string;
	offset: number;
}

/** How often: so many times a day or a week. */
export interface Rate extends Amount {
	per: 'day' | 'week';
}

const unitSeconds = { second: 1, minute: 60 } as const;

/** "30 seconds to 2 minutes", "2 or 12 minutes", "90 seconds"; in seconds. */
export function readTimes(text: string): Amount[] {
	const pattern =
		/(?<![\d.])(\d+)(?:(?: (second|minute)s?)? (?:to|or) (\d+))? (second|minute)s?\b/g;
	return [...text.matchAll(pattern)].map(({ 0: found, index, ...groups }) => {
		const to = unitSeconds[groups[4] === 'minute' ? 'minute' : 'second'];
		const from = groups[2] ? unitSeconds[groups[2] === 'minute' ? 'minute' : 'second'] : to;
		const min = Number(groups[1]) * from;
		return { min, max: groups[3] ? Number(groups[3]) * to : min, text: found, offset: index };
	});
}

/** "3 out of 10", "1 to 2 of 10", and "5 at most" or "at most 5" in the same sentence. */
export function readPressures(sentence: string): Amount[] {
	const scale =
		/(?<![\d.])(\d+)(?: (?:to|or) (\d+))? (?:out )?of 10\b(?! (?:points|people|cases))/g;
	const found = [...sentence.matchAll(scale)].map(({ 0: text, 1: min, 2: max, index }) => ({
		min: Number(min),
		max: Number(max ?? min),
		text,
		offset: index,
	}));
	return found.length > 0 ? [...found, ...readLimits(sentence)] : readLimits(sentence, true);
}

/** A limit is a bare number, so it is one of pressure only beside "of 10", or behind "the most is". */
function readLimits(sentence: string, isAlone = false): Amount[] {
	const pattern = isAlone
		? /\bthe most is (\d+)\b(?=[:.,;])/gi
		: /\bthe most is (\d+)\b(?=[:.,;])|\bat most (\d+)\b(?=[:.,;]|$)|(?<![\d.]|of )(\d+) at most\b/gi;
	return [...sentence.matchAll(pattern)].map(({ 0: text, index, ...groups }) => {
		const number = Number(groups[1] ?? groups[2] ?? groups[3]);
		return { min: number, max: number, text, offset: index };
	});
}

/** Numbers that are written as words where they count days. */
const words: Record<string, number> = { once: 1, twice: 2 };

/** "2 times a day", "1 to 3 sessions a week", "once a day", "5 days a week". */
export function readRates(text: string): Rate[] {
	const pattern =
		/(?<![\d.])(?:(?:(\d+) (?:to|or) )?(\d+) (?:times|sessions?|days)|(?:(once) or )?(once|twice)) (?:a|per) (day|week)\b/gi;
	return [...text.matchAll(pattern)].map(({ 0: found, index, ...groups }) => {
		const max = groups[2] ? Number(groups[2]) : (words[groups[4]?.toLowerCase() ?? ''] ?? 0);
		const min = groups[1] ? Number(groups[1]) : groups[3] ? 1 : max;
		const per = groups[5]?.toLowerCase() === 'week' ? 'week' : 'day';
		return { min, max, text: found, offset: index, per };
	});
}

/** "30 to 90 seconds", "3 to 5 minutes", "90 seconds to 2 minutes", as we would write it. */
export function sayTime({ min, max }: Range): string {
	const [from, to] = [min, max].map((seconds) =>
		seconds % 60 === 0
			? { number: seconds / 60, unit: 'minute' }
			: { number: seconds, unit: 'second' },
	) as [Said, Said];
	if (min === max) return saying(to);
	const isOne = from.unit === to.unit;
	if (!isOne && max < 180) return `${min} to ${max} seconds`;
	return isOne ? `${from.number} to ${saying(to, true)}` : `${saying(from)} to ${saying(to)}`;
}

interface Said {
	number: number;
	unit: string;
}

const saying = ({ number, unit }: Said, isPlural = number !== 1) =>
	`${number} ${unit}${isPlural ? 's' : ''}`;

/** Whether one range lies within another, ends included. */
export const isInside = (inner: Range, outer: Range): boolean =>
	inner.min >= outer.min && inner.max <= outer.max;

/** Whether two ranges have the same ends. */
export const isSame = (a: Range, b: Range): boolean => a.min === b.min && a.max === b.max;
