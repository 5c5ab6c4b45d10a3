import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/kinds.ts';
import { hear, weigh } from '../../src/search/heard.ts';
import { readKnowledge, type KnowledgeData } from '../../src/search/knowledge.ts';
import { columnsOf, type Named } from '../../src/search/names.ts';
import { searchKinds } from '../../src/search/page-kinds.ts';
import { answersTo, headingFor, textScores } from '../../src/search/ranking.ts';
import { weights } from '../../src/search/weights.ts';

const page = (id: string, title: string, next: number[] = []): Named => ({
	...{ url: `/tools/${id}/`, kind: 'tools', title, summary: '', names: [] },
	...{ text: id, next },
});
const pages = [page('roller', 'Foam roller', [2]), page('ball', 'Tennis ball'), page('mat', 'Mat')];
const data: KnowledgeData = {
	pages: columnsOf(pages),
	language: { lexicon: '', words: [['foam roller ball mat', '']], right: '', pages: 3 },
	sayings: { concepts: '', places: '', outside: '', pages: '' },
	signs: { emergency: [], today: [], 'see-someone': [] },
};
const known = readKnowledge(data);

describe('textScores(found, known)', () => {
	test('sums up what each word finds, as a share of the best', () => {
		const found = [
			[
				{ id: 'roller', score: 2 },
				{ id: 'ball', score: 3 },
			],
			[{ id: 'roller', score: 4 }],
		];
		expect(textScores(found, known)).toEqual(
			new Map([
				['/tools/roller/', 1],
				['/tools/ball/', 0.5],
			]),
		);
	});

	test('ids may have the language before them, as the index writes them', () => {
		expect(textScores([[{ id: 'en_ball', score: 7 }]], known)).toEqual(
			new Map([['/tools/ball/', 1]]),
		);
	});

	test('texts that no page has are left out, also where they are the best', () => {
		const found = [
			[
				{ id: 'gone', score: 9 },
				{ id: 'ball', score: 3 },
			],
		];
		expect(textScores(found, known)).toEqual(new Map([['/tools/ball/', 1]]));
	});

	test.each([[[]], [[[]]], [[[{ id: 'ball', score: 0 }]]]])(
		'nothing found is no fault: %j',
		(found) => {
			for (const score of textScores(found, known).values()) expect(score).toBe(0);
		},
	);
});

describe('answersTo(understood, text, known, kinds, weights)', () => {
	const answers = (query: string, text = new Map<string, number>()) =>
		answersTo(
			weigh(hear(query, known), known, weights),
			text,
			known,
			searchKinds(kinds),
			weights,
		).map(({ url }) => url);

	test('pages by their names, then what the best one leads on to', () => {
		expect(answers('foam roller')).toEqual(['/tools/roller/', '/tools/mat/']);
		expect(answers('ball')).toEqual(['/tools/ball/']);
	});

	test('and by their text', () => {
		expect(answers('qwzxplk', new Map([['/tools/ball/', 1]]))).toEqual(['/tools/ball/']);
		expect(answers('qwzxplk')).toEqual([]);
	});

	test('all that answer, and the best by its text always among the first 20', () => {
		const balls = Array.from({ length: 25 }, (_, at) => page(`ball-${at}`, `Ball ${at}`));
		const many = readKnowledge({ ...data, pages: columnsOf([...balls, page('mat', 'Mat')]) });
		const of = (text: [url: string, score: number][]) =>
			answersTo(
				weigh(hear('ball', many), many, weights),
				new Map(text),
				many,
				searchKinds(kinds),
				weights,
			).map(({ url }) => url);
		expect(of([])).toHaveLength(25);
		expect(of([['/tools/mat/', 1]])).toEqual(of([]).toSpliced(19, 0, '/tools/mat/'));
		expect(of([['/tools/mat/', 0.9]])).toEqual([...of([]), '/tools/mat/']);
		expect(of([['/tools/ball-3/', 1]])).toEqual(expect.arrayContaining(of([])));
	});
});

describe('headingFor(url, asked, known)', () => {
	const roller = {
		...page('roller', 'Foam roller'),
		headings: [
			['how', 'How to use the roller'],
			['back', 'On the upper back'],
			['care', 'Upper back and neck: take care'],
		] as const,
	};
	const headed = readKnowledge({
		...data,
		pages: columnsOf([roller, page('mat', 'Mat')]),
		language: { ...data.language, words: [['foam roller upper back neck mat care', '']] },
	});
	const heading = (query: string, url = roller.url) =>
		headingFor(url, hear(query, headed).asked, headed)?.id;

	test.each([
		['upper back', 'back'],
		['roller on my upper back', 'back'],
		['neck care', 'care'],
		['foam roller', undefined],
		['mat', undefined],
		['qwzxplk', undefined],
		['', undefined],
	])(
		'%j is asked under %j: the first that says most, the words of the title by half',
		(query, id) => {
			expect(heading(query)).toBe(id);
		},
	);

	test('a page without headings has none, nor one that is not there', () => {
		expect(heading('upper back', '/tools/mat/')).toBeUndefined();
		expect(heading('upper back', '/tools/gone/')).toBeUndefined();
	});
});
