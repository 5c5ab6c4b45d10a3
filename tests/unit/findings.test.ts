import { expect, test } from 'vitest';
import { findingsFrom, outcomes, points } from '../../src/evidence/findings.ts';

type Page = Parameters<typeof findingsFrom>[0][number];
type Finding = Page['data']['findings'][number];

const finding = (technique: string, outcome: Finding['outcome']) =>
	({ technique, outcome }) as Finding;
const page = (id: string, findings: Finding[]) => ({ id, data: { findings } }) as unknown as Page;
const rows = (pages: Page[]) =>
	findingsFrom(pages).map((one) => `${one.technique} ${one.outcome} ${one.page}`);

test('findingsFrom(pages) goes by technique, then in the order of the columns', () => {
	const pages = [
		page('relief', [finding('heat', 'relaxation'), finding('cane', 'movement')]),
		page('harms', [finding('heat', 'pain-same-day'), finding('cane', 'pain-weeks')]),
	];
	expect(rows(pages)).toEqual([
		'cane pain-weeks harms',
		'cane movement relief',
		'heat pain-same-day harms',
		'heat relaxation relief',
	]);
});

test('findingsFrom(pages) keeps the order of the pages where technique and outcome are the same', () => {
	const same = [finding('heat', 'movement')];
	expect(rows([page('b', same), page('a', same)])).toEqual(['heat movement b', 'heat movement a']);
	expect(rows([page('none', [])])).toEqual([]);
});

test('each outcome and each way a finding points has words of its own', () => {
	for (const words of [Object.values(outcomes), Object.values(points)])
		expect(new Set<string>(words).size).toBe(words.length);
	expect(Object.keys(outcomes)[0]).toBe('pain-same-day');
});
