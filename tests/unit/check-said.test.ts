// What many pages say is said once, and where it is shown there is something to show.

import { expect, test } from 'vitest';
import { formatFault, type ContentFile } from '../../src/check/fault.ts';
import { findFaults } from '../../src/check/faults.ts';
import { sentenceBlanks } from '../../src/content.config.ts';
import { soundContent } from './content-fixture.ts';

const technique = 'techniques/long-strokes.mdx';
const routine = 'routines/first-massage.mdx';

const ways = (text: string): ContentFile => ({ path: 'facts/other-ways.yaml', text });
const sentences = Object.keys(sentenceBlanks).map((id) => `- { id: ${id}, says: Words of it. }\n`);

/** Faults of the sound set with texts changed and files added. */
function report(changes: [path: string, from: string, to: string][], ...more: ContentFile[]) {
	const files = soundContent.map(({ path, text }) => ({
		path,
		text: changes
			.filter(([of]) => of === path)
			.reduce((all, [, from, to]) => {
				if (!all.includes(from)) throw new Error(`"${path}" has no "${from}". Mend the test.`);
				return all.replace(from, to);
			}, text),
	}));
	return findFaults([...files, ...more], '2026-11-20').map(formatFault);
}

const chair = `- id: in-a-chair\n  when: You can't stand\n  says: sit on a chair.\n`;
const rest = 'Rest in between.';
const less = 'Leave out the second step.';

test('a way on two pages is sound', () => {
	const way = '- <Way of="in-a-chair" />';
	expect(
		report(
			[
				[technique, rest, way],
				[routine, less, way],
			],
			ways(chair),
		),
	).toEqual([]);
});

test('a way on one page, and one on none', () => {
	const other = `- id: on-a-bed\n  when: You can't sit\n  says: lie on a bed.\n`;
	expect(report([[technique, rest, '- <Way of="in-a-chair" />']], ways(chair + other))).toEqual([
		'facts/other-ways.yaml:1:3  The way "in-a-chair" stands on 1 page: content/techniques/long-strokes.mdx.  Write its words there.',
		'facts/other-ways.yaml:4:3  The way "on-a-bed" stands on no page.  Show it, or take it out.',
	]);
});

test('a way that nobody wrote', () => {
	const faults = report([[technique, rest, '- <Way of="in-a-chain" />']], ways(chair));
	expect(faults).toContain(
		`${technique}:51:12  There is no other way "in-a-chain".  Write "in-a-chair".`,
	);
});

test('tags on pages that have no numbers for them, and one that stands twice', () => {
	const twice = '<Dose />\n\n<Dose />';
	expect(
		report([
			[routine, 'Warm your hands.', '<Dose />'],
			[technique, rest, '<Tomorrow />'],
			['tools/tennis-ball.mdx', 'Small places.', '<Scale />'],
			[technique, 'Stay at 3 out of 10.', twice],
		]),
	).toEqual([
		`${routine}:27:1  <Dose> can be shown on techniques alone.  Take it out.`,
		`${technique}:45:1  <Dose> stands twice.  Keep one.`,
		`${technique}:53:1  <Tomorrow> can be shown on routines alone.  Take it out.`,
		'tools/tennis-ball.mdx:13:1  <Scale> can be shown on routines alone.  Take it out.',
	]);
});

test('where the dose is printed, the text need not say it', () => {
	const said: [string, string, string] = [
		technique,
		'10 times, for 30 to 60 seconds.',
		'10 times.',
	];
	expect(report([said])).toHaveLength(1);
	expect(report([said, [technique, 'Stay at 3 out of 10.', '<Dose usual />']])).toEqual([]);
});

test('a step without words, and one that says what its technique says', () => {
	const words = 'Stroke down the back with flat hands.';
	const lead = 'lead: { cue: Long';
	expect(report([[routine, `    do: ${words}\n`, '']])).toEqual([
		`${routine}:7:5  The step does not say what to do, nor does "step" of long-strokes.  Write "do", or a "step" there.`,
	]);
	const own: [string, string, string] = [technique, lead, `step: { do: ${words} }\n${lead}`];
	expect(report([own])).toEqual([
		`${routine}:10:5  content/${technique}:15 says the same.  Take it out.`,
	]);
	expect(report([own, [routine, `    do: ${words}\n`, '']])).toEqual([]);
});

test('words for steps with a time that the technique does not have, and a blank that nothing fills', () => {
	const lead = 'lead: { cue: Long';
	const step = (words: string): [string, string, string] => [
		technique,
		lead,
		`step: { do: "${words}" }\n${lead}`,
	];
	expect(report([step('Stroke down the back for 10 to 20 seconds.')])).toEqual([
		`${technique}:15:13  The text says 10 to 20 seconds; content/${technique}:11 knows 30 to 60 seconds.  Write the same time in both.`,
	]);
	expect(report([step('Stroke down the whole back for {each}.')])).toEqual([
		`${technique}:15:13  Nothing fills "{each}".  Write {each} with a "work" of seconds, or the time.`,
	]);
});

test('a sentence that is missing, and one with a blank that nothing fills', () => {
	const file = (text: string): ContentFile => ({ path: 'facts/sentences.yaml', text });
	expect(report([], file(sentences.join('')))).toEqual([]);
	expect(report([], file(sentences.slice(1).join('')))).toEqual([
		'facts/sentences.yaml:1:1  The sentence "feels-1" is missing.  Add it: "- id: feels-1".',
	]);
	const aim = sentences
		.join('')
		.replace('id: aim, says: Words of it.', 'id: aim, says: "Aim for {usal}."');
	expect(report([], file(aim))).toEqual([
		'facts/sentences.yaml:8:20  Nothing fills "{usal}".  Write {usual}, {most}.',
	]);
});
