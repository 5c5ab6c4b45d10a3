// Numbers, dates and lists as readers see them, in the language of the site.

import { site } from './site.ts';
import { listText, rangeText, spineText, whoText } from './text.ts';

interface Range {
	min: number;
	max: number;
}

type Unit = 'seconds' | 'minutes';

/** Short times are said in seconds, longer ones in minutes. */
const unitOf = (seconds: number): Unit => (seconds >= 120 ? 'minutes' : 'seconds');

/** A range of times, with units in full or briefly. */
function said({ min, max }: Range, units: Record<Unit, (count: string) => string>): string {
	const to = unitOf(max);
	const from = min >= 60 ? to : unitOf(min);
	const whole = (seconds: number, unit: Unit) => units[unit](amount(seconds, unit));
	if (min === max) return whole(max, min === 60 ? 'minutes' : to);
	return rangeText.to(from === to ? amount(min, from) : whole(min, from), whole(max, to));
}

/** "10 to 20 seconds", "3 to 5 minutes", "30 seconds to 2 minutes", "1 to 3 minutes". */
export const duration = (range: Range): string => said(range, rangeText);

/** The same in a narrow place: "10 to 20 s", "30 s to 2 min". */
export const brief = (range: Range): string => said(range, rangeText.briefly);

/** The same in the corner of a picture, in whole minutes: "1–2 min". */
export function inCorner({ min, max }: Range): string {
	const [from = '', to = ''] = [min, max].map((seconds) =>
		String(Math.max(1, Math.round(seconds / 60))),
	);
	return rangeText.briefly.minutes(from === to ? to : rangeText.between(from, to));
}

/** Minutes are said in whole and half numbers, seconds beyond 20 in fives: nobody counts them closer. */
const amount = (seconds: number, unit: Unit): string => {
	if (unit === 'minutes') return String(Math.round(seconds / 30) / 2);
	return String(seconds > 20 ? Math.round(seconds / 5) * 5 : seconds);
};

/** "3 to 6", or "3" where both ends are the same. */
export function times({ min, max }: Range): string {
	return min === max ? String(min) : rangeText.to(String(min), String(max));
}

/** "November 20, 2026" from "2026-11-20". */
export function longDate(date: string): string {
	return new Intl.DateTimeFormat(site.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(`${date}T00:00:00Z`),
	);
}

/** "a, b and c". */
export function listed(words: readonly string[], language = site.language): string {
	return listText.and(new Intl.ListFormat(language, { type: 'conjunction' }).format(words));
}

/** "a, b or c". */
export function either(words: readonly string[], language = site.language): string {
	return listText.or(new Intl.ListFormat(language, { type: 'disjunction' }).format(words));
}

/**
 * A bone of the spine in words: "the 5th bone of the upper back (T5)".
 * @throws {Error} when it is none
 */
export function vertebra(level: string): string {
	const row = spineText.rows[level.charAt(0)];
	const number = Number(level.slice(1));
	if (!row || !number) throw new Error(`"${level}" is no bone of the spine. Write it as "T5".`);
	const { ends } = spineText;
	const end = ends[new Intl.PluralRules(site.language, { type: 'ordinal' }).select(number)] ?? '';
	return spineText.bone(`${number}${end}`, row, level);
}

/** A phrase as a line of its own: with a capital letter. */
export const asLine = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A title within a sentence: with a small letter, but for an abbreviation ("TENS unit"). */
export const asWords = (title: string): string =>
	/^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);

/** Who does it, in words: "Alone or with a partner". */
export function byWhom(who: readonly ('self' | 'partner' | 'professional')[]): string {
	const list = new Intl.ListFormat(site.language, { type: 'disjunction' });
	return asLine(list.format(who.map((one) => whoText[one])));
}
