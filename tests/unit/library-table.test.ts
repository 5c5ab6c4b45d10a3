import { describe, expect, test } from 'vitest';
import { basisOf, depthsOf, saidDepth, type Depth } from '../library-table.ts';

const work = (id: string, limits: string, read = true) => ({ id, custom: { read, limits } });

describe('saidDepth(work)', () => {
	test.each<[limits: string, depth: Depth]>([
		['It is small; we read the abstract, not the whole paper.', 'abstract'],
		['It is advice; we read the whole short page, in a stored copy.', 'whole'],
		['It is advice; we read a reprint, not the page of the clinic.', 'whole'],
		['It is advice; we read most of the page, in a stored copy.', 'part'],
		['Small, in healthy legs; read in a news summary.', 'part'],
		['We read the opening of the guideline, and this line as quoted by a clinic.', 'part'],
		['Mostly athletes, with mixed methods.', 'unsaid'],
		['A newer review (2021) exists, which we have not read.', 'unsaid'],
		['A newer trial stands beside it, which we have not read in full.', 'unsaid'],
		['It retells single cases that we did not read ourselves.', 'unsaid'],
	])('%s: %s', (limits, depth) => {
		expect(saidDepth(work('a', limits))).toBe(depth);
	});

	test('what was not read is unopened, whatever its limits say', () => {
		expect(saidDepth(work('a', 'We read the abstract.', false))).toBe('unopened');
	});
});

test('depthsOf(works, findings) asks the findings where the limits are silent, and no work says more', () => {
	const works = [
		work('said', 'We read the abstract.'),
		...['one', 'two', 'mixed', 'idle'].map((id) => work(id, 'Small.')),
	];
	const known = depthsOf(works, [
		{ read: 'full', sources: ['one', 'two'] },
		{ read: 'part', sources: ['two'] },
		{ read: 'abstract', sources: ['two'] },
		{ read: 'abstract', sources: ['said', 'mixed'] },
		{ sources: ['idle'] },
	]);
	expect([...known]).toEqual([
		['said', 'abstract'],
		['one', 'whole'],
		['two', 'part'],
		['mixed', 'unsaid'],
		['idle', 'unsaid'],
	]);
});

test('basisOf(page, known) counts findings, other citations, and each work once', () => {
	const known = new Map<string, Depth>([
		['a', 'whole'],
		['b', 'part'],
		['c', 'unopened'],
	]);
	const body = '<Finding id="one" />\n\nSo.<Cite sources="a b" />\n\nYes.<Cite sources="a" />';
	const whole = body.replace('<Finding id="one" />', 'One.<Cite sources="c b" />');
	expect(basisOf({ body, withFacts: body, whole }, known)).toEqual({
		findings: 1,
		cited: 2,
		works: { whole: 1, abstract: 0, part: 1, unsaid: 0, unopened: 1 },
	});
});
