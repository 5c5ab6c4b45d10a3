import { stemOf } from '../../src/words/spelling.ts';
import { describe, expect, test } from 'vitest';
import { withPageWords, type English, type IndexedText } from '../../src/build/page-words.ts';
import { kinds } from '../../src/kinds.ts';
import type { KnowledgeData } from '../../src/search/knowledge.ts';
import {
	columnsOf,
	pagesFrom,
	readNames,
	wordsOfNames,
	type Named,
} from '../../src/search/names.ts';
import { readLexicon } from '../../src/words/lexicon.ts';
import { packWords } from '../../src/words/filter.ts';
import { readLanguage, readText, type LanguageData } from '../../src/words/read.ts';
import { rowsFrom } from '../../src/words/rows.ts';

const page = (path: string, title: string, names: string[] = []): Named => ({
	...{ url: `/${path}/`, title, names, summary: '' },
	kind: path.split('/')[0] as Named['kind'],
});

const knowing = (...pages: Named[]): KnowledgeData => ({
	pages: columnsOf(pages),
	language: { lexicon: 'blade:scapula', words: [], right: '', pages: pages.length },
	sayings: { concepts: '', places: '', outside: '', pages: '' },
	signs: { emergency: [], today: [], 'see-someone': [] },
});

const text = (path: string, content: string, more: Partial<IndexedText> = {}): IndexedText => ({
	...{ id: `id-${path}`, url: `/${path}/`, content, meta: {}, anchors: [] },
	...more,
});

const none: English = { common: [], rarer: [] };
const pages = [
	page('muscles/trapezius', 'Trapezius', ['trapezius', 'trapizius', 'trapeezius', 'yoke scapula']),
	page('techniques/petrissage', 'Kneading', [
		'klassische massage',
		'petrissage',
		'to knead',
		'of the',
	]),
];
const texts = [
	text('muscles/trapezius', 'The trapezius lifts the shoulder. Shoulders ache. Trápezius, knéad.'),
	text('techniques/petrissage', 'Knead the shoulder: crush no brush of hair. The massage.'),
	text('about', 'Who wrote it? The authors.', {
		meta: { title: 'About us', kind: kinds.about.label },
	}),
];
/** What their names must not be taken for. */
const slips = ['trapizius', 'trapeezius'].map(stemOf);
const built = (english = none) => withPageWords(knowing(...pages), texts, english);
/** What is known of words, those of the names with the rest. */
const languageOf = ({ language, named = '', pages: columns }: KnowledgeData): LanguageData => ({
	...language,
	words: rowsFrom(
		{ words: language.words, named },
		wordsOfNames(readNames(pagesFrom(columns), readLexicon(''))),
	),
});
const rowsOf = (data: KnowledgeData) =>
	languageOf(data).words.map((row) => row.map((words) => words.split(' ').filter(Boolean)));
const reads = (query: string, data: KnowledgeData) =>
	readText(query, readLanguage(languageOf(data))).query;

describe('withPageWords(known, texts, english): words', () => {
	test('stand in the row of how many pages have them, each in one form', () => {
		const [one, two] = rowsOf(built());
		expect(one?.flat()).toEqual(
			expect.arrayContaining(['trapezius', 'crush', 'authors', 'massage']),
		);
		expect(two?.flat().toSorted()).toEqual(['knead', 'shoulder', 'the']);
		expect(built().language.pages).toBe(3);
	});

	test('each in the form that the texts use most, however the first page has it', () => {
		const said = [text('a', 'Scalenes.'), text('b', 'A scalene, the scalene.')];
		const data = withPageWords(knowing(), said, none);
		expect(rowsOf(data).flat(2)).toContain('scalene');
		expect(rowsOf(data).flat(2)).not.toContain('scalenes');
		expect(reads('sclaene', data)).toBe('scalene');
	});

	test('small ones are none that others are mended to, nor those that everybody knows', () => {
		const [one] = rowsOf(built({ common: ['wrote', 'crush', 'massage'], rarer: ['authors'] }));
		expect(one?.[0]).toEqual(expect.arrayContaining(['trapezius', 'authors', 'massage']));
		expect(one?.[1]).toEqual(['crush', 'it', 'no', 'of', 'who', 'wrote']);
	});

	test('of names alone are known, unless they are a slip of another', () => {
		const [[words = []] = []] = rowsOf(built());
		expect(words).toEqual(expect.arrayContaining(['klassische', 'yoke']));
		expect(words).not.toContain('trapizius');
		expect(reads('trapizius', built())).toBe('trapezius');
	});
});

describe('withPageWords(known, texts, english): right words', () => {
	test.each([
		['crash', 'crush'],
		['hairbrush', 'hair brush'],
		['authored', 'authored'],
		['monday', 'monday'],
	])('%j is kept right where the language has it, and is %j where it has not', (word, mended) => {
		expect(reads(word, built())).toBe(mended);
		expect(reads(word, built({ common: [word], rarer: [] }))).toBe(word);
	});

	test('one that begins a word of ours is kept right, too', () => {
		expect(reads('mass', built())).toBe('massage');
		const english = { common: ['mass', 'massage'], rarer: [] };
		expect(reads('mass', built(english))).toBe('mass');
		expect(built(english).language.right).toBe(packWords(['mas'], slips));
	});

	test('only those are kept that would be changed', () => {
		const common = ['crash', 'monday', 'shoulder', 'the'];
		expect(built({ common, rarer: [] }).language.right).toBe(packWords(['crash'], slips));
	});

	test('a rarer word is right where two of ours are in it; it may be a slip', () => {
		const rarer = ['hairbrush', 'crash'];
		expect(reads('hairbrush', built({ common: [], rarer }))).toBe('hairbrush');
		expect(reads('crash', built({ common: [], rarer }))).toBe('crush');
	});
});

describe('withPageWords(known, texts, english): pages', () => {
	const named = (data: KnowledgeData, url: string) =>
		pagesFrom(data.pages).find((one) => one.url === url);

	test('misspelled names collapse into those that the mender reaches, and into the title and the id', () => {
		expect(named(built(), '/muscles/trapezius/')?.phrases).toEqual([`${stemOf('yoke')} blade`]);
		expect(named(built(), '/techniques/petrissage/')?.phrases).toEqual([
			['klassische', 'massage'].map(stemOf).join(' '),
			'of the',
		]);
	});

	test('a page without an entry is found by its title, and is of the kind that its label says', () => {
		expect(named(built(), '/about/')).toEqual({
			...{ url: '/about/', title: 'About us', kind: 'about', summary: '' },
			...{ phrases: [], text: 'id-about' },
		});
		const [untitled] = pagesFrom(withPageWords(knowing(), [text('x', '')], none).pages);
		expect(untitled).toMatchObject({ url: '/x/', title: '/x/', kind: 'page' });
		const other = text('y', '', { meta: { title: 'Y', kind: 'Drawing' } });
		expect(pagesFrom(withPageWords(knowing(), [other], none).pages)).toMatchObject([
			{ title: 'Y', kind: 'drawing' },
		]);
	});

	test('a page has the id of its text; one that is not in the index has none', () => {
		const data = withPageWords(
			knowing(page('tools/a', 'A'), page('tools/b', 'B')),
			[text('tools/b', 'Ball')],
			none,
		);
		expect(pagesFrom(data.pages).map((one) => [one.title, one.text])).toEqual([
			['A', undefined],
			['B', 'id-tools/b'],
		]);
	});

	test('headings are those of its own: what more than four pages have is left out', () => {
		const heading = (of: string, element = 'h2') => ({ element, id: of.toLowerCase(), text: of });
		const many = ['a', 'b', 'c', 'd', 'e'].map((path) =>
			text(path, '', {
				anchors: [
					heading('Steps'),
					...(path === 'e' ? [] : [heading('Care')]),
					...(path === 'a' ? [heading('Own '), heading('Deep', 'h4'), heading('Steps')] : []),
				],
			}),
		);
		const data = withPageWords(knowing(), many, none);
		expect(named(data, '/a/')?.headings).toEqual([
			['care', 'Care'],
			['own ', 'Own'],
		]);
		expect(named(data, '/d/')?.headings).toEqual([['care', 'Care']]);
		expect(named(data, '/e/')?.headings).toBeUndefined();
	});

	test('nothing else of what is known changes', () => {
		const { sayings, signs, language } = built();
		expect({ sayings, signs }).toEqual({ sayings: knowing().sayings, signs: knowing().signs });
		expect(language.lexicon).toBe('blade:scapula');
	});
});
