import { faultAtValue, valueAt, type Entry } from './entry.ts';
import type { Fault } from './fault.ts';

/** Pages checked in the future, or due before they were checked; `today` is "2026-11-20". */
export function findDateFaults(entry: Entry, today: string): Fault[] {
	const last = valueAt(entry.data, ['lastReviewed']);
	const next = valueAt(entry.data, ['nextReview']);
	const faults: Fault[] = [];
	if (isDay(last) && last > today) {
		const what = `"lastReviewed" is ${last}, after today.`;
		faults.push(faultAtValue(entry, ['lastReviewed'], what, `Write ${today} or a day before it.`));
	}
	if (isDay(last) && isDay(next) && next <= last) {
		const what = `"nextReview" is ${next}, not after "lastReviewed".`;
		faults.push(faultAtValue(entry, ['nextReview'], what, `Write a day after ${last}.`));
	}
	return faults;
}

/** A finding whose works were looked at in the future; `today` is "2026-11-20". */
export function findCheckedFaults(entry: Entry, today: string): Fault[] {
	const checked = valueAt(entry.data, ['checked']);
	if (!isDay(checked) || checked <= today) return [];
	const what = `"checked" is ${checked}, after today.`;
	return [faultAtValue(entry, ['checked'], what, `Write ${today} or a day before it.`)];
}

/** Whether a value is a day that the calendar has; other values are the schema's to report. */
function isDay(value: unknown): value is string {
	if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
	const date = new Date(value);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
