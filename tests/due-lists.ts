// What of the library has to be looked at again, and why. Pure.

import type { Work } from './library-table.ts';

/** A page as its front matter tells of it. */
export interface DuePage {
	path: string;
	/** Day by which it is read again as a whole: "2028-11-30". */
	nextReview: string;
}

/** A work as content/sources.json has it. */
export interface DueWork extends Work {
	issued?: { 'date-parts': number[][] };
	custom: Work['custom'] & {
		limits: string;
		since?: { is: string; seen: string; says: string };
	};
}

/** A finding, with its works and on how many pages it is shown. */
export interface DueFinding {
	id: string;
	sources: readonly string[];
	pages: number;
}

/** Pages that are due within some days of a day, the first one first. */
export function pagesDue(pages: readonly DuePage[], today: string, days: number): DuePage[] {
	const until = new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
	return pages
		.filter(({ nextReview }) => nextReview <= until)
		.toSorted((a, b) => a.nextReview.localeCompare(b.nextReview) || a.path.localeCompare(b.path));
}

/** How many findings rest on a work, and on how many pages they are shown. */
function weightOf(id: string, findings: readonly DueFinding[]) {
	const resting = findings.filter(({ sources }) => sources.includes(id));
	return {
		findings: resting.length,
		pages: resting.reduce((sum, { pages }) => sum + pages, 0),
	};
}

/** Works that carry findings and are older than some years, and whether they say why they still hold: first those that do not, then by what rests on them. */
export function oldWorks(
	works: readonly DueWork[],
	findings: readonly DueFinding[],
	year: number,
	years = 10,
) {
	return works
		.map(({ id, issued, custom }) => ({
			id,
			year: issued?.['date-parts'][0]?.[0] ?? year,
			saysWhy: /(?:older than|over) 10 years|newer/i.test(custom.limits),
			...weightOf(id, findings),
		}))
		.filter((work) => work.findings > 0 && year - work.year > years)
		.toSorted(
			(a, b) => Number(a.saysWhy) - Number(b.saysWhy) || b.pages - a.pages || a.year - b.year,
		);
}

/** Works that were replaced or retracted since, with what was seen. */
export const changedWorks = (works: readonly DueWork[]) =>
	works.flatMap(({ id, custom: { since } }) => (since ? [{ id, ...since }] : []));

/** Works that carry findings and were not read as a whole, as far as is on record, by how much rests on them, the most first. */
export function halfRead(works: readonly DueWork[], findings: readonly DueFinding[]) {
	return works
		.map(({ id, custom }) => ({ id, depth: custom.read, ...weightOf(id, findings) }))
		.filter((work) => work.findings > 0 && work.depth !== 'whole')
		.toSorted((a, b) => b.pages - a.pages || b.findings - a.findings || a.id.localeCompare(b.id));
}
