import { expect, test } from 'vitest';
import { findingsFrom, outcomes } from '../../src/evidence/findings.ts';
import { outcomeLines, outcomeText, wayText } from '../../src/evidence/text.ts';

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
	for (const words of [Object.values(outcomeText), Object.values(wayText)])
		expect(new Set<string>(words).size).toBe(words.length);
	expect(outcomes[0]).toBe('pain-same-day');
});

test.each(outcomes)('the head of the column %s says what the table says', (outcome) => {
	expect(outcomeLines[outcome].join(' ')).toBe(outcomeText[outcome].replace(',', ''));
});
