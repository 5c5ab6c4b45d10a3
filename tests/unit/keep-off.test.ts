// What the prose of a technique orders to keep off stands in its data as well: the picture hatches it, the legend and routines
// name it.

import { expect, test } from 'vitest';
import { dangerZoneIds } from '../../src/anatomy/names.ts';
import { techniques } from './techniques.ts';

type Zone = (typeof dangerZoneIds)[number];

/** How a sentence begins that orders to keep off. */
const order =
	/^(?:- )?(?:no deep work|never|do not|(?:keep|stay|leave|press|check)\b.*\b(?:off|out|not on|never on)\b)/i;

/** How the prose names a zone, plainly enough that nothing else is meant. */
const names: Partial<Record<Zone, RegExp>> = {
	'neck-front': /\bfront (?:(?:and|or) side )?of the neck\b|\bsides and the front\b/,
	'neck-side':
		/\bsides? (?:(?:and|or) front )?of the neck\b|\bsides and the front\b|\boff your neck\b/,
	'neck-back': /(?:\boff|,|\band) (?:your|the) neck\b/,
	'collarbone-hollow': /\bhollow above the collarbone\b|\bcollarbone and its hollow\b/,
	armpit: /\barmpit\b/,
	ribs: /\b(?:lower|the|of the) ribs\b|, ribs\b/,
	kidneys: /\bflank\b/,
	spine: /\b(?:off|on) (?:the )?(?:bumps of the )?spine\b|\boff the neck, the spine\b/,
	'shoulder-blade-edges': /\bedges (?:of the shoulder blade|and the tip)\b/,
};

/** The sentences that one does by: without other ways, evidence and what comes next, which are about something else. */
const sentencesOf = (body: string): string[] =>
	body
		.split(/^## (?:Other ways to do it|Evidence)$/m)[0]
		?.replace(/<Cite[^>]*>/g, '')
		.split(/(?<=[.:;])\**\s+|\n/)
		.map((sentence) => sentence.replaceAll('*', '')) ?? [];

/** What is ordered to be kept off and is missing in the data. */
const missing = (body: string, keepOff: readonly string[]): string[] =>
	sentencesOf(body)
		.filter((sentence) => order.test(sentence))
		.flatMap((sentence) =>
			Object.entries(names).flatMap(([zone, name]) =>
				name.test(sentence) && !keepOff.includes(zone) ? [`${zone}: ${sentence}`] : [],
			),
		);

/** It works on the back of the neck itself: what is kept off that are tools. */
const onNeck = ['friction-neck'];

test.each(techniques.map((one) => [one.id, one] as const))(
	'%s: what the prose keeps off, the data keep off',
	(id, { body = '', data }) => {
		const known = onNeck.includes(id) ? [...data.keepOff, 'neck-back'] : data.keepOff;
		expect(missing(body, known)).toEqual([]);
	},
);

test('every zone that is looked for is named somewhere, and what is missing is found', () => {
	const prose = techniques.flatMap(({ body = '' }) => missing(body, []));
	const found = new Set(prose.map((one) => one.split(':')[0]));
	expect([...found].toSorted()).toEqual(Object.keys(names).toSorted());
	expect(prose.length).toBeGreaterThan(30);
});
