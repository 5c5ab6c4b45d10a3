import { describe, expect, test } from 'vitest';
import { searchNames } from '../../src/build/search-names.ts';
import {
	columnsOf,
	pagesFrom,
	phrasesOf,
	plainly,
	readNames,
	seek,
	stemsOf,
	wordsOfNames,
	type Field,
} from '../../src/search/names.ts';
import { readLexicon } from '../../src/words/lexicon.ts';
import { stemOf } from '../../src/words/spelling.ts';
import { area, muscle, routine, technique, tool } from './entries.ts';

const named = { aliases: ['another name'] };
const address = (path: string) => `/folder${path}`;
const trapezius = muscle('trapezius', { ...named, structures: ['infraspinatus'] });
const kneading = technique('kneading', { ...named, muscles: ['trapezius'], tools: ['ball'] });
const ball = tool('ball', 'Tennis ball');
const only = (...entries: Parameters<typeof searchNames>[0]) => searchNames(entries, address);

describe('searchNames(entries, address)', () => {
	test('all pages are there in the order of the entries, also those without other names', () => {
		const all = only(muscle('deltoid', { title: 'Deltoid' }), tool('ball', 'Ball'), trapezius);
		expect(all.map(({ url, title, kind }) => [url, title, kind])).toEqual([
			['/folder/muscles/deltoid/', 'Deltoid', 'muscles'],
			['/folder/tools/ball/', 'Ball', 'tools'],
			['/folder/muscles/trapezius/', 'trapezius', 'muscles'],
		]);
		expect(only(tool('ball'))[0]?.names).toEqual([]);
	});

	test('names are shown ones, hidden ones and the Latin; readNames adds the id', () => {
		const names = { aliases: ['traps'], misspellings: ['trapezuis'], latin: 'M. trapezius' };
		expect(only(muscle('upper-trapezius', names))[0]?.names).toEqual([
			...['traps', 'trapezuis', 'M. trapezius'],
		]);
	});

	test('a sore place leads to its muscles, the likeliest first', () => {
		const place = area('top-of-shoulder', ['trapezius', 'deltoid']);
		place.data.aliases = ['yoke'];
		expect(only(place, muscle('deltoid'), muscle('trapezius'))[0]).toMatchObject({
			kind: 'areas',
			leads: ['/folder/muscles/trapezius/', '/folder/muscles/deltoid/'],
		});
	});

	test('a technique says who, with what, how long, and where the muscle is that it reaches best', () => {
		const [page] = only(kneading, trapezius, ball);
		expect(page).toMatchObject({ by: ['alone'], tools: ['Tennis ball'], minutes: 1 });
		expect(page?.at).toEqual(only(trapezius)[0]?.at);
		expect(page?.at).toHaveLength(2);
	});

	test('a routine has no place on the body, and without tools no list of them', () => {
		const one = routine('desk', ['kneading']);
		one.data.aliases = ['office'];
		const [page] = only(one);
		expect(page).toMatchObject({ by: ['partner'], minutes: 1 });
		expect(Object.keys(page ?? {})).not.toContain('tools');
		expect(Object.keys(page ?? {})).not.toContain('at');
	});

	test('a group is marked, a muscle is not', () => {
		const group = muscle('cuff', { ...named, kind: 'group', members: ['trapezius'] });
		expect(only(group, trapezius).map((page) => page.group)).toEqual([true, undefined]);
	});

	test('what a page leads on to are places in this list: sore places and unknown pages are not', () => {
		const body =
			'[no](/muscles/teres/)\n\n## Next\n\n- [a](/muscles/trapezius/)\n- [b](/areas/x/)\n' +
			'- [c](/muscles/deltoid/)\n- [a](/muscles/trapezius/)\n- [d](/tools/ball/)\n- [e](/tools/x/)';
		const all = only(
			{ ...ball, body },
			trapezius,
			muscle('deltoid'),
			area('x', []),
			muscle('teres'),
		);
		expect(all.map(({ next }) => next)).toEqual([
			[1, 2, 0],
			...Array<undefined>(4).fill(undefined),
		]);
	});

	test('an unknown tool stops the build', () => {
		expect(() => only(kneading, trapezius)).toThrow('"kneading" names "ball"');
	});
});

describe('columnsOf(pages)', () => {
	test('has a value for every page, null where it has none, and gives the same pages back', () => {
		const pages = only(trapezius, ball, kneading);
		expect(columnsOf(pages)).toMatchObject({
			title: ['trapezius', 'Tennis ball', 'kneading'],
			minutes: [null, null, 1],
		});
		expect(pagesFrom(columnsOf(pages))).toEqual(pages);
	});

	test('a heading is sent without its id where its text gives that', () => {
		const page = {
			...{ url: '/a/', title: 'A', kind: 'articles' as const, summary: '' },
			headings: [
				['how-it-s-done-1-hand', 'How it’s done'],
				['is-it-pain-or-soreness', 'Is it pain, or soreness?'],
			] as const,
		};
		const columns = columnsOf([page]);
		expect(columns.headings).toEqual([[page.headings[0], 'Is it pain, or soreness?']]);
		expect(pagesFrom(columns)).toEqual([page]);
	});

	test('what an address, a lead and phrases say twice is sent once, and comes back', () => {
		const page = { title: 'A', summary: '' };
		const pages = [
			{
				...{
					...page,
					url: '/site/areas/nape/',
					kind: 'areas' as const,
					phrases: ['nap neck', 'hind'],
				},
				leads: ['/site/muscles/trap/', '/site/muscles/none/'],
			},
			{ ...page, url: '/site/muscles/trap/', kind: 'muscles' as const, phrases: [] },
			{ ...page, url: '/site/about/', kind: 'about' as const, phrases: ['who'] },
		];
		const columns = columnsOf(pages);
		expect(columns).toMatchObject({
			url: ['/site:nape', '/site:trap', '/site/about'],
			leads: [[1, '/site/muscles/none/'], null, null],
			phrases: 'nap neck,hind//who',
		});
		expect(pagesFrom(columns)).toEqual(pages);
	});

	test('of no pages there are none', () => {
		expect(pagesFrom(columnsOf([]))).toEqual([]);
	});
});

describe('wordsOfNames(pages)', () => {
	test('has each word that is shown of a page once, as it stands there', () => {
		const page = {
			...{ url: '/a/', title: 'Knead the back', called: 'Pétrissage', kind: 'articles' as const },
			...{ headings: [['how', 'How to knead']] as const, summary: 'The back, kneaded.' },
			...{ names: ['hidden'], phrases: ['hidden'] },
		};
		expect(wordsOfNames(readNames([page], readLexicon(''))).join(' ')).toBe(
			'knead the back petrissage how to kneaded',
		);
	});
});

describe('readNames(pages, lexicon)', () => {
	const lexicon = readLexicon('blade:scapula/trapezius:trap');
	const [page] = readNames(
		[
			{
				...{ url: '/site/muscles/upper-traps/', kind: 'muscles', title: 'The Upper trapézius!' },
				...{ names: ['scapula muscle', 'of the'], summary: 'Above the blade.' },
				headings: [['how', 'How it hurts']],
			},
		],
		lexicon,
	);
	const setOf = (...words: string[]) => new Set(words.map(stemOf));
	const stems = (field: Field) => page && stemsOf(page, field);

	test('takes names apart in our words, with the id among them', () => {
		expect(stems('title')).toEqual(setOf('upper', 'trapezius'));
		expect(stems('names')).toEqual(setOf('blade', 'muscle', 'of', 'the', 'upper', 'trapezius'));
		expect(stems('headings')).toEqual(setOf('hurts'));
		expect(stems('summary')).toEqual(setOf('above', 'blade'));
	});

	test('has its names as phrases, and its title as it is typed', () => {
		expect(page && phrasesOf(page)).toEqual(
			[
				['upper', 'trapezius'],
				['blade', 'muscle'],
				['of', 'the'],
				['upper', 'trapezius'],
			].map((words) => words.map(stemOf).join(' ')),
		);
		expect(plainly(page?.title ?? '')).toBe('the upper trapezius');
	});
});

describe('seek(stems, lexicon)', () => {
	const lexicon = readLexicon('blade:scapula,shoulder blade/pain:killing me');
	const fits = (text: string, ...words: string[]) =>
		seek(words.map(stemOf), lexicon)?.test(text) ?? true;

	test.each([
		['rolled out', 'rolling', true],
		['a foam roller', 'rolling', true],
		['the centre', 'centers', true],
		['haematoma', 'hematoma', true],
		['your shoulder blades', 'blade', true],
		['both scapulas', 'blade', true],
		['it is killing me', 'pain', true],
		['no roll', 'pain', false],
		['scroll', 'roll', false],
	])('%j is looked at for %j: %j', (text, word, expected) => {
		expect(fits(text, word)).toBe(expected);
	});

	test('no text is looked at for nothing, and each one for a story', () => {
		expect(fits('neck')).toBe(false);
		const story = 'one two three four five six seven eight nine ten eleven twelve thirteen';
		expect(fits('neck', ...story.split(' '))).toBe(true);
		expect(fits('neck', ...story.split(' ').slice(1))).toBe(false);
	});
});
