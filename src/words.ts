// Numbers and dates as readers see them.

interface Range {
	min: number;
	max: number;
}

const unitOf = (seconds: number) => (seconds >= 120 || seconds === 60 ? 'minutes' : 'seconds');

/** "10 to 20 seconds", "3 to 5 minutes", "30 seconds to 2 minutes". */
export function duration({ min, max }: Range): string {
	const [from, to] = [unitOf(min), unitOf(max)];
	const inUnit = (seconds: number, unit: string) =>
		unit === 'minutes' ? halves(seconds / 60) : String(seconds);
	if (min === max) return withUnit(inUnit(min, from), from);
	if (to === 'minutes' && from === 'seconds') {
		return `${withUnit(inUnit(min, from), from)} to ${withUnit(inUnit(max, to), to)}`;
	}
	return `${inUnit(min, from)} to ${withUnit(inUnit(max, to), to)}`;
}

/** Minutes are said in whole and half numbers. */
const halves = (minutes: number): string => String(Math.round(minutes * 2) / 2);

const withUnit = (number: string, unit: string): string =>
	`${number} ${number === '1' ? unit.slice(0, -1) : unit}`;

/** "3 to 6", or "3" where both ends are the same. */
export function times({ min, max }: Range): string {
	return min === max ? String(min) : `${String(min)} to ${String(max)}`;
}

/** "November 20, 2026" from "2026-11-20". */
export function longDate(date: string): string {
	return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(`${date}T00:00:00Z`),
	);
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
	return new Intl.ListFormat('en-US', { type: 'conjunction' })
		.format(words)
		.replace(', and ', ' and ');
}

/** A phrase as a line of its own: with a capital letter. */
export const asLine = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Who does it, in words: "Alone or with a partner". */
export function byWhom(who: readonly ('self' | 'partner' | 'professional')[]): string {
	const words = { self: 'alone', partner: 'with a partner', professional: 'by a therapist' };
	const list = new Intl.ListFormat('en-US', { type: 'disjunction' });
	return asLine(list.format(who.map((one) => words[one])));
}
