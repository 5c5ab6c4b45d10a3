// How the player leads a technique or a step must agree with its dose.

import { describe, expect, test } from 'vitest';
import { formatFault } from '../../src/check/fault.ts';
import { findFaults } from '../../src/check/faults.ts';
import { soundContent, withChange } from './content-fixture.ts';

const technique = 'techniques/long-strokes.mdx';
const routine = 'routines/first-massage.mdx';
const changed = (path: string, from: string, to: string) =>
	findFaults(withChange(path, from, to), '2026-11-20').map(formatFault);

const led = 'lead: { cue: Long light strokes, side: both, seconds: 60 }';
const step = 'lead: { cue: Stroke down, side: both, seconds: 60 }';

test('sound leads have no fault', () => {
	expect(findFaults(soundContent, '2026-11-20')).toEqual([]);
});

describe('a technique', () => {
	test('without a lead that a reader can do', () => {
		expect(changed(technique, `${led}\n`, '')).toEqual([
			`${technique}:5:1  It can be done without a professional and has no "lead".  Add one: how the player leads it.`,
		]);
	});

	test('that only a professional does has none', () => {
		const faults = changed(technique, 'who: [self, partner]', 'who: [professional]');
		expect(faults).toContain(
			`${technique}:15:1  Only a professional does it, and it has a "lead".  Take it out.`,
		);
	});

	test('led for longer than it may take', () => {
		expect(changed(technique, led, led.replace('60', '60, rounds: 2'))).toEqual([
			`${technique}:15:55  All its parts are led for 2 minutes; line 11 says 30 to 60 seconds.  Change seconds, spots, rounds or side.`,
		]);
	});

	test('both at once where the work is one side after the other', () => {
		const work = 'work: { secondsEach: { min: 30, max: 30 }, sides: 2 }';
		expect(changed(technique, 'per: side }', `per: side }\n${work}`)).toContain(
			`${technique}:16:40  The work is done on 2 sides, one after the other.  Write \`side: each\`.`,
		);
	});

	test('a spot held for longer than taught', () => {
		const files = withChange(technique, 'per: side }', 'per: spot }').map((file) => ({
			...file,
			text: file.text.replace(led, led.replace('60', '20, spots: 2')),
		}));
		expect(findFaults(files, '2026-11-20').map(formatFault)).toContain(
			`${technique}:15:55  One spot is led for 20 seconds; it is held for 30 to 60 seconds.  Stay within that time.`,
		);
	});
});

describe('a step', () => {
	test.each([
		[
			'without a lead',
			`    ${step}\n`,
			'',
			'7:5  The field "lead" is missing.  Add it: How the player leads it: all its parts together last as long as `seconds` says.',
		],
		[
			'a cue of 31 letters',
			'Stroke down, side',
			`${'x'.repeat(31)}, side`,
			'11:18  "cue" has 31 characters, 30 at most.  Take out 1 or more.',
		],
		[
			'led for longer than it takes',
			step,
			step.replace('both', 'each'),
			'11:52  All its parts are led for 2 minutes; "seconds" of the step says 30 to 60 seconds.  Change seconds, spots, rounds or side.',
		],
	])('%s', (_, from, to, line) => {
		expect(changed(routine, from, to)).toEqual([`${routine}:${line}`]);
	});

	test('more pressure than its technique', () => {
		expect(changed(routine, step, `${step}\n    pressure: { usual: 3, most: 6 }`)).toContain(
			`${routine}:12:15  "pressure" is 3, 6 at most; content/${technique}:12 says 5 at most.  Write that or less.`,
		);
	});

	test('another pressure in words than the player would say', () => {
		const said = 'Stroke down the back with flat hands. Aim for 2 out of 10, 4 at most.';
		const faults = changed(routine, 'Stroke down the back with flat hands.', said);
		expect(faults).toContain(
			`${routine}:10:9  The step says "Aim for 2 out of 10, 4 at most"; the player would say 3, 5 at most.  Give the step a "pressure", or mend the text.`,
		);
		const both = `${said}\n    pressure: { usual: 2, most: 4 }`;
		expect(changed(routine, 'Stroke down the back with flat hands.', both)).toEqual([]);
	});
});
