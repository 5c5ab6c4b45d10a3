import { describe, expect, test } from 'vitest';
import { duration } from '../../src/format.ts';
import { writtenPages, type Written } from '../written.ts';
import { limits, wordsOf } from './prose.ts';
import { read } from './source-files.ts';

interface Page extends Pick<Written, 'path' | 'body' | 'whole' | 'sentences' | 'grade'> {
	kind: string;
	id: string;
	data: Data;
}

interface Data {
	title: string;
	summary: string;
	safety?: boolean;
	keepOff?: string[];
	pressure?: object | undefined;
	lastReviewed: string;
	nextReview: string;
	steps?: Step[];
}

interface Step {
	technique: string;
	seconds: { min: number; max: number };
}

const pages = writtenPages().map(({ entry, ...page }): Page => ({
	...page,
	kind: entry.collection,
	id: entry.id,
	data: entry.data,
}));

const ofKind = (kind: string) => pages.filter((page) => page.kind === kind);
const byPath = (some: readonly Page[]) => some.map((page) => [page.path, page] as const);
const techniques = ofKind('techniques');

test('there is content of every kind', () => {
	const kinds = [
		...['about', 'areas', 'articles', 'evidence', 'muscles', 'routines', 'safety'],
		...['techniques', 'tools'],
	];
	expect([...new Set(pages.map(({ kind }) => kind))].sort()).toEqual(kinds);
});

describe('techniques', () => {
	/** What nothing presses can lie or move anywhere. */
	const pressing = techniques.filter(({ data }) => data.pressure);
	test.each(byPath(pressing))(
		'%s says where not to press, and where its numbers come from',
		(_, { body, data }) => {
			expect(data.keepOff?.length).toBeGreaterThan(0);
			const [, amounts = ''] = body.split(/^## How hard, how long, how often$/m);
			expect(amounts.split(/^## /m)[0]).toMatch(/usual teaching|device manuals|come from/);
		},
	);
});

describe('dates', () => {
	const months = ({ kind, data }: Page) => (kind === 'safety' || data.safety ? 12 : 24);

	test.each(byPath(pages))(
		'%s: the next check is due 24 months after the last, 12 for safety',
		(_, page) => {
			const due = new Date(`${page.data.lastReviewed}T00:00:00Z`);
			due.setUTCMonth(due.getUTCMonth() + months(page));
			expect(page.data.nextReview).toBe(due.toISOString().slice(0, 10));
		},
	);

	test('the page on when to avoid massage is one on safety', () => {
		expect(pages.find(({ id }) => id === 'when-to-avoid')?.data.safety).toBe(true);
	});
});

test.each(['title', 'summary'] as const)('no two pages have the same %s', (field) => {
	const texts = pages.map(({ data }) => data[field].toLowerCase());
	expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

describe('the ten-step routine', () => {
	const routine = pages.find(({ id }) => id === 'step-by-step-partner-massage');
	const { body = '', data } = routine ?? {};
	const steps = data?.steps ?? [];

	const total = (some: readonly Step[]) =>
		duration({
			min: some.reduce((sum, { seconds }) => sum + seconds.min, 0),
			max: some.reduce((sum, { seconds }) => sum + seconds.max, 0),
		});

	test('has ten steps, and says so', () => {
		expect(steps).toHaveLength(10);
		expect(data?.summary).toContain('10 steps');
	});

	test('every step leads to a technique that exists', () => {
		const ids = techniques.map(({ id }) => id);
		expect(steps.map(({ technique }) => technique).filter((id) => !ids.includes(id))).toEqual([]);
	});

	test('uses 9 techniques: the gliding strokes of the start come again at the end', () => {
		const used = new Set(steps.map(({ technique }) => technique));
		expect(used.size).toBe(9);
		expect(steps.at(-1)?.technique).toBe(steps[0]?.technique);
	});

	test('the text names the true total of minutes', () => {
		expect(body).toContain(`The whole takes about ${total(steps)}`);
	});

	test('the text names the true minutes of the shorter form: steps 1, 2 and 10', () => {
		const short = steps.filter((_, index) => [0, 1, 9].includes(index));
		expect(body).toContain(`do steps 1, 2 and 10. That is about ${total(short)}`);
	});

	test('no other sum of minutes stands in the text', () => {
		const sums = body.match(/about \d+ to \d+ minutes/g) ?? [];
		const short = steps.filter((_, index) => [0, 1, 9].includes(index));
		const known = [steps, short].map((some) => `about ${total(some)}`);
		expect(sums.filter((sum) => !known.includes(sum))).toEqual([]);
	});
});

describe('reading', () => {
	const written = pages.map(({ path, sentences }) => [path, sentences] as const);

	test('sentences have 14 words or less on average', () => {
		const all = written.flatMap(([, sentences]) => sentences);
		expect(all.flatMap(wordsOf).length / all.length).toBeLessThanOrEqual(limits.mean);
	});

	test.each(written)('%s: no sentence has more than 20 words', (_, all) => {
		expect(all.length).toBeGreaterThan(5);
		expect(all.filter((sentence) => wordsOf(sentence).length > limits.sentence)).toEqual([]);
	});

	test.each(byPath(pages))('%s: the grade is 8 or lower', (_, { grade }) => {
		expect(grade).toBeLessThanOrEqual(limits.grade);
	});

	test('half of the pages have grade 6 or lower', () => {
		const grades = pages.map(({ grade }) => grade).sort((a, b) => a - b);
		expect(grades[Math.ceil(grades.length / 2)]).toBeLessThanOrEqual(limits.medianGrade);
	});
});

describe('words', () => {
	/** All that a reader of the page can see; misspellings are only searched. */
	const shown = ({ whole, data }: Page) =>
		`${JSON.stringify({ ...data, misspellings: [] })}\n${whole}`;

	const british = /\b\w*(?:colour|fibre|centre|physiotherap(?:y|ist)|metre|litre)\w*\b/gi;

	/** The list of sources shows these words of ours beside titles, which stay as they were printed. */
	const sources = JSON.parse(read('content/sources.json').text) as {
		id: string;
		custom: { shows: string; limits: string };
	}[];
	const notes = sources.map(({ id, custom }) => [id, `${custom.shows} ${custom.limits}`] as const);

	test.each(pages.map((page) => [page.path, shown(page)] as const))(
		'%s: spelling is American',
		(_, text) => {
			expect(text.match(british) ?? []).toEqual([]);
		},
	);

	test.each(pages.map((page) => [page.path, shown(page)] as const))(
		'%s: nothing is shouted',
		(_, text) => {
			expect(text).not.toContain('!');
		},
	);

	test('limits leave to the field how far a work was read, where it says all', () => {
		const again = /\bwe read the abstract(?: only|, not the whole paper)?[.;]/i;
		expect(notes.filter(([, text]) => again.test(text))).toEqual([]);
	});

	test('what we say of sources is American, and nothing is shouted', () => {
		expect(notes.length).toBeGreaterThan(10);
		expect(notes.filter(([, text]) => text.includes('!') || text.search(british) >= 0)).toEqual([]);
	});
});
