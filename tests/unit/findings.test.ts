import { describe, expect, test } from 'vitest';
import { citations } from '../../src/evidence/citations.ts';
import {
	findingOf,
	outcomes,
	rowsFrom,
	shownIn,
	withFindings,
	type Finding,
} from '../../src/evidence/findings.ts';
import { outcomeLines, outcomeText, verdictText, wayText } from '../../src/evidence/text.ts';

const finding = (id: string, ...table: (readonly [string, string])[]) =>
	({
		id,
		data: {
			level: 'low',
			says: `Says ${id}.`,
			more: `More of ${id}.`,
			sources: [`${id}2011`],
			table: table.map(([technique, outcome]) => ({ technique, outcome })),
		},
	}) as unknown as Finding;

const page = (id: string, ...tags: string[]) => ({ id, body: tags.join(' … ') });

describe('shownIn(body)', () => {
	test('finds tags of every form, and whether all is shown', () => {
		const body = '<Finding id="a" />\n<Finding id="b" whole />\n<Finding\n\tid="c"\n>So.</Finding>';
		expect(shownIn(body).map(({ id, isWhole }) => [id, isWhole])).toEqual([
			['a', false],
			['b', true],
			['c', false],
		]);
	});

	test('another tag, and an id that has the word in it, show nothing whole', () => {
		expect(shownIn('<Findings id="a" />')).toEqual([]);
		expect(shownIn('<Finding id="whole" />')[0]?.isWhole).toBe(false);
	});
});

describe('withFindings(body, findings)', () => {
	const findings = [finding('a'), finding('b')];

	test('puts the words and the sources in the place of each tag', () => {
		const text = withFindings('<Finding id="b" whole />\n<Finding id="a">Own.</Finding>', findings);
		expect(text.match(/Says b|More of b|Says a|More of a|Own/g)).toEqual([
			...['Says b', 'More of b', 'Says a', 'Own'],
		]);
		expect(citations(text).map(({ id }) => id)).toEqual(['b2011', 'a2011']);
	});

	test('an id that is none is refused in two sentences', () => {
		expect(() => withFindings('<Finding id="c" />', findings)).toThrow(
			new Error('No finding "c". Write it in content/findings/, or mend the id.'),
		);
		expect(findingOf(findings, 'b')).toBe(findings[1]);
	});
});

describe('rowsFrom(findings, pages)', () => {
	const rows = (findings: Finding[], pages: ReturnType<typeof page>[]) =>
		rowsFrom(findings, pages).map((row) => `${row.technique} ${row.outcome} ${row.page}`);

	test('goes by technique, then in the order of the columns', () => {
		const findings = [
			finding('x', ['heat', 'relaxation'], ['cane', 'movement']),
			finding('y', ['heat', 'pain-same-day'], ['cane', 'pain-weeks']),
		];
		expect(rows(findings, [page('all', '<Finding id="x" />', '<Finding id="y" />')])).toEqual([
			'cane pain-weeks all',
			'cane movement all',
			'heat pain-same-day all',
			'heat relaxation all',
		]);
	});

	test('leads to the page that shows it whole, else to the first that shows it', () => {
		const findings = [finding('x', ['heat', 'movement'])];
		const shows = page('first', '<Finding id="x" />');
		const whole = page('second', '<Finding id="x" whole />');
		expect(rows(findings, [shows, whole])).toEqual(['heat movement second']);
		expect(rows(findings, [shows, page('third', '<Finding id="x" />')])).toEqual([
			'heat movement first',
		]);
	});

	test('a row that no page tells of is refused; a finding without rows needs no page', () => {
		expect(() => rows([finding('x', ['heat', 'movement'])], [])).toThrow(/^No page shows "x"\./);
		expect(rows([finding('x')], [])).toEqual([]);
	});
});

test('each outcome, way and verdict has words of its own', () => {
	for (const words of [outcomeText, wayText, verdictText].map((text) => Object.values(text)))
		expect(new Set<string>(words).size).toBe(words.length);
	expect(outcomes[0]).toBe('pain-same-day');
});

test.each(outcomes)('the head of the column %s says what the table says', (outcome) => {
	expect(outcomeLines[outcome].join(' ')).toBe(outcomeText[outcome].replace(',', ''));
});
