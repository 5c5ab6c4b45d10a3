import { describe, expect, test } from 'vitest';
import { formatFault } from '../../src/check/fault.ts';
import { findFaults } from '../../src/check/faults.ts';
import { withChange } from './content-fixture.ts';

const path = 'facts/shared.yaml';
const area = 'areas/top-of-shoulder.mdx';
const tag = '<Signs of="not-settling" />';
const sound = `- id: ordinary-ache
  says: An ordinary ache eases as you move {part}, as [all places](/areas/) tell.
  sources: [kong2013]
`;
const checked = (text: string, tags = '<Shared id="ordinary-ache" part="your arm" />') =>
	findFaults([...withChange(area, tag, `${tag}\n\n${tags}`), { path, text }], '2026-11-20').map(
		formatFault,
	);

describe('paragraphs that pages share', () => {
	test('a sound one, with and without a part of the body', () => {
		expect(checked(sound)).toEqual([]);
		expect(checked(sound, '<Shared id="ordinary-ache" />')).toEqual([]);
	});

	test('a sentence within a paragraph, which rests on no work', () => {
		const bare = sound.replace(/ {2}sources.*\n/, '');
		expect(checked(bare, 'It aches. <Shared id="ordinary-ache" inline />')).toEqual([]);
		expect(checked(bare, 'It aches. <Shared id="ordinary-ache" within />')).not.toEqual([]);
	});

	test('one that there is not', () => {
		expect(checked(sound, '<Shared id="ordinary-ache" />\n\n<Shared id="ordinary-ach" />')).toEqual(
			[
				expect.stringMatching(
					/^areas\/top-of-shoulder\.mdx:\d+:\d+ {2}There is no shared paragraph "ordinary-ach"\. {2}Write "ordinary-ache"\.$/,
				),
			],
		);
	});

	test('one that no page shows', () => {
		expect(checked(sound, 'Nothing.')).toEqual([
			`${path}:1:7  No page shows "ordinary-ache".  Write <Shared id="ordinary-ache" /> where it belongs, or take it out.`,
		]);
	});

	test('a part of the body where there is no place for one', () => {
		expect(checked(sound.replace(' {part}', ''))).toEqual([
			expect.stringMatching(
				/^areas\/top-of-shoulder\.mdx:\d+:\d+ {2}"ordinary-ache" has no place for a part of the body\. {2}Take part="…" out\.$/,
			),
		]);
	});

	test('a link, a work and a word that are none', () => {
		expect(checked(sound.replace('/areas/', '/areass/'))).toEqual([
			`${path}:2:9  No page has the address "/areass/".  Write one of: "/areas/", "/atlas/", "/about/".`,
		]);
		expect(checked(sound.replace('kong2013', 'kong2012'))).toEqual([
			expect.stringContaining('There is no source "kong2012".'),
		]);
		expect(checked(sound.replace('eases', 'heals'))).toEqual([
			expect.stringContaining('We never say "heals".'),
		]);
	});
});
