// What techniques need: the finder offers "hands alone" by their front matter, which must say what their text says.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatFault } from '../../src/check/fault.ts';
import { findNeedsFaults, needsOf } from '../../src/check/needs.ts';
import { readPage } from '../../src/check/page.ts';
import { byHandIn } from '../../src/finder/helpers.ts';
import { techniques } from './techniques.ts';

const pageOf = (id: string, change = (text: string) => text) => {
	const path = `techniques/${id}.mdx`;
	const text = readFileSync(`content/${path}`, 'utf8');
	const { page } = readPage({ path, text: change(text) });
	if (!page) throw new Error(`"${path}" can't be read.`);
	return page;
};
const said = (id: string, from: string, to: string) => {
	const faults = findNeedsFaults(pageOf(id, (text) => text.replace(from, to)));
	return faults.map(formatFault);
};

describe('the check of what a technique needs', () => {
	test('a thing that only its text names', () => {
		expect(said('suboccipital-hold', 'things: [a folded towel]\n', '')).toEqual([
			expect.stringMatching(
				/^techniques\/suboccipital-hold\.mdx:\d+:\d+ {2}"What you need" names "towel", and the front matter neither a tool nor a thing\. {2}Add it to `tools`/,
			),
		]);
		expect(said('acupressure', '- A quiet chair.', '- 2 small balls.')).toEqual([
			expect.stringContaining('names "balls"'),
		]);
	});

	test('what can be left out is not needed', () => {
		expect(said('acupressure', '- A quiet chair.', '- A towel, if you like.')).toEqual([]);
		expect(said('acupressure', '- A quiet chair.', '- No ball and no cane.')).toEqual([]);
	});

	test('someone who could do it by hand, and is not among those who do it', () => {
		expect(said('trigger-point-massage', 'byHand: [partner,', 'byHand: [nurse,')).toEqual([
			expect.stringMatching(/`byHand` names "nurse", and `who` does not\. {2}Take it out/),
		]);
	});
});

describe('with hands alone', () => {
	const needs = (id: string) => needsOf(pageOf(id)).map(({ text }) => text);
	const can = (helper: 'alone' | 'partner') =>
		techniques.filter(({ data }) => byHandIn(data).includes(helper)).map(({ id }) => id);

	const oil = 'A little massage oil, if you like. Test a drop on the inner forearm a day before.';

	test('one can do these, and they need no more than that', () => {
		expect(Object.fromEntries(can('alone').map((id) => [id, needs(id)]))).toEqual({
			acupressure: ['A thumb or 2 fingertips, with short nails.', 'A quiet chair.'],
			'friction-neck': [
				'Clean, warm fingers with short nails.',
				'A chair and a table, with a pillow to rest the head on.',
				'No tools: keep balls, canes and massage guns off the neck.',
			],
			'middle-finger-press': ['Your own hands, with short nails.', 'A chair with a back.'],
			'shoulder-squeeze': ['1 free hand and a place to rest the other arm.', 'No oil and no tool.'],
			'upper-back-stretch': [
				'A firm chair that cannot roll or tip. Its back ends at the middle of your shoulder blades, or lower.',
				'Clothes that let you move.',
			],
		});
	});

	test('a helper can do these, oil or none', () => {
		expect(Object.fromEntries(can('partner').map((id) => [id, needs(id).at(-1)]))).toEqual({
			...{ acupressure: 'A quiet chair.' },
			'circular-friction': 'Little oil: the thumbs move the skin and do not slide over it.',
			'friction-lateral-rotators':
				'Little or no oil. The thumb should move the skin, not slide over it.',
			'friction-neck': 'No tools: keep balls, canes and massage guns off the neck.',
			'friction-trapezius': 'Little or no oil. The thumb should move the skin, not slide over it.',
			petrissage: 'Very little oil or none: too much makes it hard to hold the muscle.',
			'stripping-lateral-rotators': oil,
			'stripping-under-scapula': oil,
			'stripping-upper-trapezius': oil,
			stripping: 'Short nails, warm hands and a word that means stop.',
			'trigger-point-massage': 'A clock with seconds.',
		});
	});

	test('what has neither tool nor thing and is not for hands alone says so', () => {
		const bare = techniques.filter(
			({ data }) => data.tools.length + data.things.length === 0 && byHandIn(data).length === 0,
		);
		expect(bare.map(({ id }) => id)).toEqual(['acupuncture']);
	});
});
