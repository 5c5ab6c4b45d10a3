// Faults that an author can make in an act, each put into a technique of ours: the check names file, line and what to write.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/check/files.ts';
import { findActFaults } from '../../src/check/act.ts';
import { formatFault } from '../../src/check/fault.ts';
import { readList } from '../../src/check/list.ts';
import { findPoseFaults } from '../../src/check/pose.ts';
import { readPage } from '../../src/check/page.ts';
import { findSchemaFaults } from '../../src/check/schema-faults.ts';

const path = 'techniques/stripping-upper-trapezius.mdx';
const text = readFileSync(`content/${path}`, 'utf8');
const { files } = readContent('content');
const muscles = files
	.filter((file) => file.path.startsWith('muscles/'))
	.flatMap((file) => readPage(file).page ?? []);
const techniques = files
	.filter((file) => file.path.startsWith('techniques/'))
	.flatMap((file) => readPage(file).page ?? []);
const zones = files
	.filter((file) => file.path === 'facts/zones.yaml')
	.flatMap((file) => readList(file, 'zones').entries ?? []);

/** What the check says of a page of ours with one text in it changed. */
function saidOf(path: string, from: string | RegExp, to: string): string[] {
	const text = readFileSync(`content/${path}`, 'utf8');
	const changed = text.replace(from, to);
	if (changed === text) throw new Error(`"${path}" has no "${String(from)}". Mend the test.`);
	const { page } = readPage({ path, text: changed });
	if (!page?.entry) throw new Error(`"${path}" can't be read. Mend the test.`);
	const faults = [
		...findSchemaFaults(page.entry),
		...findActFaults([...muscles, page], zones),
		...findPoseFaults([...techniques.filter(({ id }) => id !== page.id), page]),
	];
	return faults.map(formatFault).filter((fault) => fault.startsWith(path));
}

const said = (from: string | RegExp, to: string) => saidOf(path, from, to);

const lineOf = (words: string) => text.slice(0, text.indexOf(words)).split('\n').length;
const act = lineOf('  - { stroke: glide');

describe('the check of acts', () => {
	test.each([
		['way', path, /way: \{[^}]*\}/, '{ through: [[150, 300], [150, 420]] }'],
		['at', 'techniques/acupressure.mdx', /at: \[[^\]]*\]/, '[[150, 420]]'],
	])('a fault of an act is shown at its `%s`', (key, page, from, value) => {
		const to = `${key}:\n      ${value}`;
		const [, line = ''] = saidOf(page, from, to)[0]?.split(':') ?? [];
		const changed = readFileSync(`content/${page}`, 'utf8').replace(from, to).split('\n');
		expect(changed[parseInt(line) - 1]).toContain(value);
	});

	test.each([
		[
			'a way that leaves its muscle',
			/way: \{[^}]*\}/,
			'way: { through: [[150, 300], [150, 420]] }',
			/The act leaves upper-trapezius by \d+ mm near 150, 420\. {2}Shorten its way, or name in `on`/,
		],
		[
			'a way into a zone where nothing may touch',
			/way: \{[^}]*\}/,
			'way: { through: [[100, 276], [46, 226]] }',
			/The act enters the zone "neck-side" \(never press\) by \d+ mm near \d+, \d+\. {2}Shorten or move its way/,
		],
		[
			'a thumb on bone',
			/way: \{[^}]*\}/,
			'way: { through: [[170, 312], [120, 296]] }',
			/The act enters the zone "shoulder-blade-edges" \(no hard point\) by \d+ mm/,
		],
		[
			'a stroke against what its steps say',
			/from: 0\.\d+, to: 0\.\d+/,
			'from: 0.7, to: 0.94',
			/The steps say "toward the neck", and the act goes toward outward.* {2}Turn its way round/,
		],
		[
			'a way that goes nowhere',
			/from: 0\.\d+, to: 0\.\d+/,
			'from: 0.8, to: 0.8',
			/The way is shorter than what touches\. {2}Make it longer\./,
		],
		[
			'a way along a muscle that does not stand out',
			'on: [upper-trapezius]',
			'on: [levator-scapulae]',
			/The act goes along "upper-trapezius", and `on` does not name it\. {2}Add it to `on`/,
		],
		[
			'a way along a muscle that is too long: where it stays clear',
			/across: 0\.\d+, from: 0\.\d+/,
			'across: 0.9, from: 0.99',
			/enters the zone "shoulder-blade-edges".*It stays clear from 0\.\d+ to 0\.\d+\./,
		],
		[
			'a tool that nobody named',
			'by: thumb',
			'by: tennis-ball',
			/The act is done with "tennis-ball", and `tools` does not name it\. {2}Add tennis-ball to `tools`\./,
		],
		[
			'a muscle that nobody named',
			'on: [upper-trapezius]',
			'on: [upper-trapezius, infraspinatus]',
			/The act works "infraspinatus", and none of `muscles` is made of it\. {2}Add its muscle/,
		],
		[
			'a muscle that the view does not draw',
			'along: upper-trapezius',
			'along: pectoralis-minor',
			/The back view does not draw "pectoralis-minor"\. {2}Name a muscle that it draws\./,
		],
		[
			'a stroke that nobody knows',
			'stroke: glide',
			'stroke: glyde',
			/"glyde" is not a value of "stroke"\. {2}Write one of: "glide"/,
		],
		[
			'a place for a stroke that travels',
			/way: \{[^}]*\}/,
			'at: [[120, 286]]',
			/"acts" mix ways and places\. {2}Write `way` for a stroke that travels \(glide, circles, roll, vibrate\)/,
		],
		['a share that is no share', /to: 0\.\d+/, 'to: 7', /1/],
	])('%s', (_, from, to, words) => {
		const faults = said(from, to);
		const fault = faults.find((line) => words.test(line));
		expect(faults.join('\n')).toMatch(words);
		expect(fault).toMatch(new RegExp(`^${path}:${String(act)}:\\d+ {2}`));
	});

	test('a picture without a caption, and numbers out of order', () => {
		expect(said(/^caption: .*\n/m, '')).toContain(
			`${path}:${String(lineOf('acts:'))}:1  The picture has no caption.  Write \`caption\`: what it shows.`,
		);
		expect(said('2 Lift off', '3 Lift off')).toContain(
			`${path}:${String(lineOf('caption:'))}:10  The numbers of the caption go 1, 3.  Number its sentences 1, 2 and 3, or none.`,
		);
	});
});

describe('the check of sides, hands and positions', () => {
	test.each([
		[
			'a side that is not that of the steps',
			path,
			/^1\. .*$/m,
			'1. Set your thumb on the left shoulder.',
			/:\d+:\d+ {2}The steps name the left side alone, and the act is done on "right"\. {2}Write `side: left`/,
		],
		[
			'one side, where the steps do both at once',
			'techniques/circular-friction.mdx',
			'side: both, ',
			'',
			/:51:\d+ {2}The steps say ".*on each side", and the act is done on "right" alone\. {2}Write `side: both`/,
		],
		[
			'a hand that comes over the spine',
			'techniques/circular-friction.mdx',
			'stroke: circles,',
			'stroke: circles, from: 180,',
			/:51:\d+ {2}The hand comes over the spine, from 180 degrees\. {2}Give `from`: 0 comes from the right/,
		],
		[
			'a position of one alone, where nobody is',
			path,
			/^poses: \[.*\]/m,
			'poses: [squeeze-table]',
			/:\d+:\d+ {2}"squeeze-table" shows one alone, and `who` is never alone\. {2}Take another position/,
		],
		[
			'a helper, where there is none',
			'techniques/shoulder-squeeze.mdx',
			'poses: [squeeze-table]',
			'poses: [helper-head]',
			/:\d+:9 {2}"helper-head" shows a helper, and `who` has none\. {2}Take another position/,
		],
		[
			'a tool in the picture that nobody named',
			'techniques/shoulder-squeeze.mdx',
			'poses: [squeeze-table]',
			'poses: [wall-ball]',
			/:\d+:9 {2}"wall-ball" shows a ball, and nothing names it\. {2}Add tennis-ball or .* to `tools`, or take another/,
		],
		[
			'the same in a step of a routine',
			'routines/desk-hands.mdx',
			'pose: neck-desk',
			'pose: wall-ball',
			/:\d+:11 {2}"wall-ball" shows a ball, and nothing names it/,
		],
		[
			'a thing that is no tool',
			'techniques/shoulder-squeeze.mdx',
			'poses: [squeeze-table]',
			'poses: [band-seated]',
			/"band-seated" shows a band, and nothing names it\. {2}Add it to `things`/,
		],
	])('%s', (_, of, from, to, words) => {
		expect(saidOf(of, from, to).join('\n')).toMatch(words);
	});

	test('nothing is said of what we have', () => {
		expect(findPoseFaults(techniques)).toEqual([]);
	});
});
