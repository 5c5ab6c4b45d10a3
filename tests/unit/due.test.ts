import { describe, expect, test } from 'vitest';
import {
	changedWorks,
	halfRead,
	oldWorks,
	pagesDue,
	type DueFinding,
	type DueWork,
} from '../due-lists.ts';

const work = (id: string, year: number, custom: Partial<DueWork['custom']> = {}): DueWork => ({
	id,
	issued: { 'date-parts': [[year]] },
	custom: { read: 'abstract', limits: 'It is small.', ...custom },
});
const finding = (id: string, sources: string[], pages: number): DueFinding => ({
	id,
	sources,
	pages,
});

test('pagesDue(pages, today, days) has what is late and what comes, the first one first', () => {
	const pages = [
		{ path: 'c', nextReview: '2027-01-01' },
		{ path: 'b', nextReview: '2026-12-30' },
		{ path: 'a', nextReview: '2026-11-01' },
		{ path: 'd', nextReview: '2026-12-31' },
	];
	expect(pagesDue(pages, '2026-12-01', 30).map(({ path }) => path)).toEqual(['a', 'b', 'd']);
});

describe('works', () => {
	const works = [
		work('new', 2020),
		work('ten', 2016),
		work('old', 2015, {
			read: 'unsaid',
			limits: 'It is over 10 years old, and we know of no newer one.',
		}),
		work('older', 2002, { read: 'whole' }),
		work('idle', 1990),
	];
	const findings = [
		finding('one', ['old', 'new'], 7),
		finding('two', ['older'], 4),
		finding('three', ['older', 'ten'], 2),
	];

	test('oldWorks(works, findings, year) has those over ten years that carry something, first those that do not say why', () => {
		expect(oldWorks(works, findings, 2026)).toEqual([
			{ id: 'older', year: 2002, saysWhy: false, findings: 2, pages: 6 },
			{ id: 'old', year: 2015, saysWhy: true, findings: 1, pages: 7 },
		]);
	});

	test('halfRead(works, findings) leaves out what was read whole, and what carries nothing', () => {
		expect(halfRead(works, findings)).toEqual([
			{ id: 'new', depth: 'abstract', findings: 1, pages: 7 },
			{ id: 'old', depth: 'unsaid', findings: 1, pages: 7 },
			{ id: 'ten', depth: 'abstract', findings: 1, pages: 2 },
		]);
	});

	test('changedWorks(works) says what became of a work, and when that was seen', () => {
		const since = { is: 'replaced', seen: '2026-11-30', says: 'A newer version is out.' };
		expect(changedWorks([...works, work('gone', 2016, { since })])).toEqual([
			{ id: 'gone', ...since },
		]);
	});
});
