import { describe, expect, test } from 'vitest';
import { rowsFrom, shownIn, type Finding } from '../../src/evidence/findings.ts';
import { grounds } from '../eval/levels-table.ts';
import { findings, told } from './content-findings.ts';
import { linesWith, read, sourceFiles } from './source-files.ts';

const pages = sourceFiles('content').filter(({ path }) => path.endsWith('.mdx'));
const recordOf = (id: string) => findings.find(([one]) => one === id)?.[1];
const works = JSON.parse(read('content/sources.json').text) as {
	id: string;
	custom: { graded?: string; trials?: number; people?: number; fair?: true };
}[];
const workOf = (id: string) => works.find((work) => work.id === id)?.custom;

describe('one finding, one label, one wording', () => {
	test('ids and wordings stand once in all files', () => {
		for (const keys of [findings.map(([id]) => id), findings.map(([, { says }]) => says)])
			expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
		expect(findings.length).toBeGreaterThan(100);
	});

	test('no page has a label, a level or a list of sources of its own', () => {
		expect(linesWith(/<Claim\b|\blevel=|<Finding\b[^>]*\bsources=/, pages)).toEqual([]);
	});

	test('the first sentence of a finding stands on no page', () => {
		const texts = pages.map(({ path, text }) => ({ path, text: text.replace(/\s+/g, ' ') }));
		const copied = findings.flatMap(([id, { says }]) => {
			const [first = ''] = /^.*?[.!?](?= |$)/.exec(says) ?? [];
			return texts.filter(({ text }) => text.includes(first)).map(({ path }) => `${path}: ${id}`);
		});
		expect(copied).toEqual([]);
	});
});

/** Numbers of a text, read in another way than the check does. */
const numbersOf = (text: string) =>
	text
		.split(/[\s()/]+/)
		.map((word) => word.replace(/^[^\w]+|[^\w]+$/g, '').replace(/(?<=\d),(?=\d{3})/g, ''))
		.flatMap((word) => /^\d[\d.]*/.exec(word) ?? [])
		.map((numeral) => numeral.replace(/\.$/, ''));

test.each(findings)('%s: every number that it shows stands in its fields', (_, record) => {
	const { what, against, people, size, time, studies, number, says, more, table = [] } = record;
	const fields = [what, against, people, size, time, studies, number].join(' ');
	const known = new Set(numbersOf(fields));
	const shown = [says, more ?? '', ...table.map((row) => row.says)].flatMap(numbersOf);
	expect(shown.filter((numeral) => !known.has(numeral))).toEqual([]);
});

describe('levels follow the works', () => {
	test.each(findings)('%s has the level of the table', (id, { level, studies }) => {
		const ground = grounds[id];
		expect(level).toBe(ground?.level ?? (studies === 0 && level === 'none' ? 'none' : 'very-low'));
	});

	test.each(Object.entries(grounds))('%s: what bears it stands in the data', (id, ground) => {
		const { graded = 'unknot', sources = [], studies = 0, number = 0 } = recordOf(id) ?? {};
		if ('authors' in ground) {
			expect(graded).toBe(ground.authors);
			expect(['high', 'moderate', 'low']).toContain(workOf(ground.authors)?.graded);
			return;
		}
		expect(graded).toBe('unknot');
		const all = sources.flatMap((source) => workOf(source) ?? []);
		const sum = (key: 'trials' | 'people') =>
			all.reduce((total, work) => total + (work[key] ?? 0), 0);
		expect([studies >= ground.trials, number]).toEqual([true, ground.people]);
		expect(sum('trials')).toBeGreaterThanOrEqual(ground.trials);
		expect(sum('people')).toBeGreaterThanOrEqual(ground.people);
		expect(ground.people).toBeGreaterThanOrEqual(100);
		expect(ground.trials > 1 || all.some(({ fair }) => fair)).toBe(true);
	});

	test('what calls itself semi-experimental, or compares with nobody, brings no trial', () => {
		const none = ['stretchrelease2025', 'saha2016', 'tennisball2017', 'chan2015', 'kaada1989'];
		expect(none.filter((id) => workOf(id)?.trials !== undefined)).toEqual([]);
	});
});

test('the table of techniques comes from findings alone, and each row leads to a page', () => {
	const evidence = pages
		.filter(({ path }) => path.startsWith('content/evidence/'))
		.map(({ path, text }) => ({ id: path.replace(/^.*\/|\.mdx$/g, ''), body: text }));
	const withTables = findings.map(([id, record]) => ({ id, data: { table: [], ...record } }));
	const rows = rowsFrom(withTables as unknown as Finding[], evidence);
	expect(rows.length).toBeGreaterThan(45);
	expect(linesWith(/^findings:/, pages)).toEqual([]);
	const both = rows.map(({ technique, outcome }) => `${technique} ${outcome}`);
	expect(both.filter((one, index) => both.indexOf(one) !== index)).toEqual([]);
});

test('every finding is shown, and pages show no other', () => {
	const shown = new Set(pages.flatMap(({ text }) => shownIn(text).map(({ id }) => id)));
	expect([...shown].sort()).toEqual(told.map(({ id }) => id).sort());
});
