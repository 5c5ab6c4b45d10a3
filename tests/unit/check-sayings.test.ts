import { expect, test } from 'vitest';
import { formatFault } from '../../src/check/fault.ts';
import { findFaults } from '../../src/check/faults.ts';
import { soundContent } from './content-fixture.ts';

const sayings = `- id: upper
  words: [top, upper]
- id: asks-squeeze
  page: /techniques/shoulder-squeeze/
  words: [squeeze ~ shoulder]
`;
const layWords = `- id: pain
  says: [ache]
- id: knot
  says: [lump]
`;

/** What the check says of the sound set with these two files, one text changed in one of them. */
function changed(from = '', to = '') {
	if (!`${sayings}${layWords}`.includes(from)) throw new Error(`No "${from}". Mend the test.`);
	const page = {
		path: 'techniques/shoulder-squeeze.mdx',
		text: soundContent.find(({ path }) => path.startsWith('techniques/'))?.text ?? '',
	};
	const others = soundContent.filter(({ path }) => path !== page.path);
	const files = [
		...[...others, page],
		{ path: 'facts/sayings.yaml', text: sayings.replace(from, to) },
		{ path: 'facts/lay-words.yaml', text: layWords.replace(from, to) },
	];
	return findFaults(files, '2026-11-20')
		.map(formatFault)
		.filter((fault) => fault.startsWith('facts/'));
}

test('sayings and words that are whole have no fault', () => {
	expect(changed()).toEqual([]);
});

test.each([
	[
		'/techniques/shoulder-squeeze/',
		'/techniques/squeeze/',
		/^facts\/sayings\.yaml:4:9 {2}There is no page/,
	],
	[
		'squeeze ~ shoulder',
		'squeeze ~',
		/^facts\/sayings\.yaml:5:11 {2}"squeeze ~" is no whole pattern/,
	],
	['top, upper', 'top | upper', /^facts\/sayings\.yaml:2:11 {2}"top \| upper" is no whole pattern/],
	['lump', 'ache', /^facts\/lay-words\.yaml:4:10 {2}"ache" stands for "pain", too/],
])('%j instead of %j is named with its place', (from, to, fault) => {
	expect(changed(from, to)).toEqual([expect.stringMatching(fault)]);
});
