import { describe, expect, test } from 'vitest';
import { dangerZoneIds } from '../../src/anatomy/names.ts';
import { formatFault } from '../../src/check/fault.ts';
import { findFaults } from '../../src/check/faults.ts';
import { readList } from '../../src/check/list.ts';
import { readPage } from '../../src/check/page.ts';
import { findZoneFaults } from '../../src/check/zone.ts';
import { soundContent, withChange } from './content-fixture.ts';

const zones = 'facts/zones.yaml';
const page = 'articles/how-to-begin.mdx';
const changed = (path: string, from: string, to: string) =>
	findFaults(withChange(path, from, to), '2026-11-20').map(formatFault);
/** The entry of one zone in the sound content. */
const entry = (id: string) =>
	new RegExp(`- id: ${id}\\n(?: .*\\n)+`).exec(
		soundContent.find(({ path }) => path === zones)?.text ?? '',
	)?.[0];

describe('places not to press', () => {
	test('a zone that is drawn and not told', () => {
		expect(changed(zones, entry('kidneys') ?? '', '')).toEqual([
			`${zones}:1:1  The zone "kidneys" is drawn, and nothing is told of it.  Add an entry with the id "kidneys".`,
		]);
	});

	test('a zone that is told and not drawn', () => {
		const facts = soundContent
			.filter(({ path }) => path === zones)
			.flatMap((file) => readList(file, 'zones').entries ?? []);
		const pages = soundContent.flatMap((file) => readPage(file).page ?? []);
		const drawn = new Set(dangerZoneIds.filter((id) => id !== 'armpit'));
		const line = 5 * dangerZoneIds.indexOf('armpit') + 1;
		expect(findZoneFaults(pages, facts, drawn).map(formatFault)).toEqual([
			`${zones}:${line}:7  No view draws the zone "armpit".  Draw it in src/anatomy/upper-body/, or take it out.`,
		]);
	});

	test('an id that is none, in the list and in a technique', () => {
		expect(changed(zones, 'id: spine', 'id: spin')).toEqual([
			`${zones}:1:1  The zone "spine" is drawn, and nothing is told of it.  Add an entry with the id "spine".`,
			expect.stringMatching(
				`^${zones}:36:7  "spin" is not a value of "id".  Write one of: "spine"`,
			),
		]);
		expect(changed('techniques/long-strokes.mdx', 'keepOff: [spine]', 'keepOff: [spin]')).toEqual([
			expect.stringMatching(
				/^techniques\/long-strokes\.mdx:\d+:\d+ {2}"spin" is not a value of "keepOff"\. {2}Write one of: "spine"/,
			),
		]);
	});

	test('a rule that no page shows', () => {
		const from = 'name: spine\n  rule: never';
		expect(changed(zones, from, from.replace('never', 'no-hard-point'))).toEqual([
			`${zones}:38:9  No page tells of the zone "spine".  Write <NoPress rule="no-hard-point" /> on one.`,
		]);
	});

	test('a rule that there is not, on a page', () => {
		const faults = changed(page, '<NoPress rule="never" />', '<NoPress rule="ever" />');
		expect(faults[0]).toMatch(`${page}:11:16  There is no rule "ever".  Write one of: "never"`);
		expect(faults).toHaveLength(1 + dangerZoneIds.length);
	});
});
