import { describe, expect, test } from 'vitest';
import { markedText, muscleText } from '../../src/build/text.ts';
import { sourcesText } from '../../src/evidence/text.ts';
import { map, said, spots, suspects, ways } from '../../src/map/text.ts';
import { stopIf } from '../../src/prose/text.ts';
import { reasonText, redLine } from '../../src/safety/text.ts';
import { sourceFiles } from './source-files.ts';

describe('the words of the map', () => {
	test('those that travel in props are text alone', () => {
		expect(JSON.parse(JSON.stringify(map))).toEqual(map);
	});

	test('phrases with slots', () => {
		expect(ways.meta('hands or ball', 1)).toBe('Hands or ball · 1 min or more');
		expect(ways.meta('', 5)).toBe('5 min or more');
		expect(ways.routineWhy('4 to 5 min', 3, 4)).toBe(
			'4 to 5 min; 3 of its 4 steps are for this place.',
		);
		const none = 'We have no ready routine for this place';
		expect([ways.noRoutine('ball', 5), ways.noRoutine()]).toEqual([
			`${none} with a ball in 5 min.`,
			`${none}.`,
		]);
		expect(ways.leaveOut(['A', 'B'])).toBe('Leave out: A; B');
		expect(suspects.also(['A', 'B'])).toBe('It may also be behind: A; B.');
		expect(said.offered(1)).toBe('1 place fits your words: choose one.');
		expect(said.offered(3)).toBe('3 places fit your words: choose one.');
		expect(said.offered(0)).toMatch(/^No place of ours fits these words/);
		expect(redLine.says(['chest pain', 'weak legs'])).toBe('Chest pain, weak legs?');
		expect(suspects.rest(2)).toBe('2 more');
		expect(spots.marked('A', 6, 10)).toBe('A: 6 of 10');
	});
});

describe('the words of the other rooms', () => {
	test('phrases with slots', () => {
		expect(markedText(true, true).alt('The body')).toBe(
			'The body; this place and the muscles that lie here are marked.',
		);
		expect(markedText(true, false).alt('The body')).toBe('The body; this place is marked.');
		expect(markedText(true, true).caption).toBe(
			'Violet: the place. Red: the muscles that lie here.',
		);
		expect(muscleText.ways('bone')).toBe('Techniques for the muscles on it');
		expect(sourcesText.cited(1)).toBe('Cited on 1 page');
		expect(sourcesText.cited(2)).toBe('Cited on 2 pages');
		expect(stopIf.later(['a', 'b'])).toBe(' Later: a; b.');
		expect(stopIf.both(['a', 'b'])).toBe(' Any time: a; b.');
		expect(stopIf.after('days to weeks', true)).toBe('Now to weeks after:');
		expect(stopIf.after('days', false)).toBe('For days after:');
	});

	test('the longer order after a yes holds what the shorter one is made of', () => {
		expect(reasonText.askThen(2).split(reasonText.afterYes.long)).toEqual([
			reasonText.then.ask,
			` ${reasonText.atMost(2)}`,
		]);
	});
});

/** What is no markup, and attributes that are code. */
const code = new RegExp(
	[
		/^---[^]*?\n---/,
		/<(style|script)\b[^]*?<\/\1>/,
		/<!--[^]*?-->/,
		/[\w:-]+=\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/,
		/[\w:-]+="[^"{]*\{[^"]*"/,
	]
		.map(({ source }) => source)
		.join('|'),
	'g',
);

/** Words of a template that stand in its markup: between tags, or in an attribute that readers are told. */
function wordsIn(template: string): string[] {
	const markup = template.replace(code, '');
	const between = [...markup.matchAll(/(?:(?<!=)>|\})([^<>{}]*)(?=[<{])/g)].map(
		([, text = '']) => text,
	);
	const told = [...markup.matchAll(/\s(?:aria-label|alt|title|caption|label)="([^"]*)"/g)];
	return [...between.filter((text) => !/[=&|(`]/.test(text)), ...told.map(([, text = '']) => text)]
		.map((text) => text.trim())
		.filter((text) => /\p{L}{2}/u.test(text));
}

describe('words in markup', () => {
	const templates = sourceFiles('src').filter(({ path }) => /\.(?:astro|svelte)$/.test(path));

	test('stand in no template: a text.ts has them', () => {
		expect(templates.length).toBeGreaterThan(50);
		const found = templates.flatMap(({ path, text }) =>
			wordsIn(text).map((words) => `${path}: ${words}`),
		);
		expect(found).toEqual([]);
	});

	test.each([
		['<p>Some words</p>', ['Some words']],
		['---\nconst a = 1;\n---\n\n<p>{a} pages</p>', ['pages']],
		['<a href={to({ a: 1 })}>Go</a>', ['Go']],
		['<nav aria-label="Main"></nav>', ['Main']],
		['<p class="also">{words.also}</p><style>\np { color: red }\n</style>', []],
		['<A {choice} wish={one} {other}><a href="{base}/areas/{id}/">{name}</a></A>', []],
		['{list.map(({ id }) => <p id={id}>{id}</p>)}', []],
		['{count > most && (<p>–</p>)}', []],
	])('%j has %j', (template, words) => {
		expect(wordsIn(template)).toEqual(words);
	});
});
