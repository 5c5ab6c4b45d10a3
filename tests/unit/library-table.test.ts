import { expect, test } from 'vitest';
import type { Depth } from '../../src/evidence/depths.ts';
import { basisOf, depthsOf } from '../library-table.ts';

const work = (id: string, read: Depth) => ({ id, custom: { read } });

test('depthsOf(works) has how far each was read, by its id', () => {
	const works = [work('one', 'whole'), work('two', 'no-results')];
	expect([...depthsOf(works)]).toEqual([
		['one', 'whole'],
		['two', 'no-results'],
	]);
});

test('basisOf(page, known) counts findings, other citations, and each work once', () => {
	const known = depthsOf([work('a', 'whole'), work('b', 'part'), work('c', 'no-results')]);
	const body = '<Finding id="one" />\n\nSo.<Cite sources="a b" />\n\nYes.<Cite sources="a" />';
	const whole = body.replace('<Finding id="one" />', 'One.<Cite sources="c b" />');
	expect(basisOf({ body, withFacts: body, whole }, known)).toEqual({
		findings: 1,
		cited: 2,
		works: { whole: 1, abstract: 0, part: 1, retold: 0, unsaid: 0, 'no-results': 1 },
	});
});
