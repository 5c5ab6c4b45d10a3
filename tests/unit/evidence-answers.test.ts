import { describe, expect, test } from 'vitest';
import { formatFault } from '../../src/check/fault.ts';
import { findFaults } from '../../src/check/faults.ts';
import { answersFrom, verdictsAt } from '../../src/evidence/answers.ts';
import { verdicts, type Finding } from '../../src/evidence/findings.ts';
import { levels } from '../../src/evidence/levels.ts';
import { soundContent } from './content-fixture.ts';

type Page = Parameters<typeof answersFrom>[0][number];

const finding = (id: string, level: string) => ({ id, data: { level } }) as unknown as Finding;
const page = (id: string, verdict: string, of: string) =>
	({
		id,
		data: { title: `Does ${id} help?`, answer: 'A little', fact: 'So.', verdict, finding: of },
	}) as unknown as Page;

test('answersFrom(pages, findings) groups by verdict, in their order, each with its level', () => {
	const found = answersFrom(
		[page('a', 'unclear', 'x'), page('b', 'may', 'y'), page('c', 'may', 'y')],
		[finding('x', 'very-low'), finding('y', 'low')],
	);
	expect(found.map(({ verdict }) => verdict)).toEqual(['may', 'unclear']);
	expect(found[0]?.answers.map(({ path, level }) => [path, level])).toEqual([
		['/evidence/b/', 'low'],
		['/evidence/c/', 'low'],
	]);
});

test('each level bears a verdict of its own, and "not shown" can be so at each', () => {
	for (const level of levels) expect(verdictsAt[level]).toContain('not-shown');
	const borne = new Set(levels.flatMap((level) => verdictsAt[level]));
	expect([...borne].sort()).toEqual([...verdicts].sort());
});

describe('the check of an answer', () => {
	const path = 'evidence/relief.mdx';
	const text = `---
title: Does it ease pain?
summary: What studies found on massage and pain of the neck.
answer: It may, a little
fact: In 12 trials, 400 people had less pain.
verdict: may
finding: short-relief
lastReviewed: 2026-01-10
nextReview: 2028-01-10
---

It may ease pain.

<Finding id="short-relief" whole />

## What is not known

Much.

## Next

- [Long strokes](/techniques/long-strokes/)
`;
	const report = (from = '', to = '') =>
		findFaults([...soundContent, { path, text: text.replace(from, to) }], '2026-11-20').map(
			formatFault,
		);

	test('a sound one has no fault', () => {
		expect(report()).toEqual([]);
	});

	test.each([
		[
			'a verdict surer than its finding',
			'verdict: may',
			'verdict: probably',
			'6:10  "probably" is not what a finding of level "low" bears.  Write one of: "may", "not-shown".',
		],
		[
			'a number that the finding does not have',
			'400 people',
			'500 people',
			'5:7  500 stands in no field of "short-relief".  Take its numbers from there.',
		],
		[
			'a finding that the page does not show',
			'<Finding id="short-relief" whole />',
			'It is so.',
			'7:10  The page does not show "short-relief".  Add <Finding id="short-relief" whole />.',
		],
		[
			'a finding that is none',
			'finding: short-relief',
			'finding: short-relieve',
			'7:10  There is no finding "short-relieve".  Write one of: "short-relief", "stiff-mornings".',
		],
	])('%s', (_, from, to, line) => {
		expect(report(from, to)).toEqual([`${path}:${line}`]);
	});
});
