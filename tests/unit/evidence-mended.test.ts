import { describe, expect, test } from 'vitest';
import { hasResults, type Depth } from '../../src/evidence/depths.ts';
import { shownIn } from '../../src/evidence/findings.ts';
import { findings } from './content-findings.ts';
import { linesWith, read, sourceFiles } from './source-files.ts';

// What the second reading of the library found wrong in its evidence (part C): what stood, what stands now, on which page, and
// the work that was opened for it.

const content = sourceFiles('content');
const yaml = findings.map(([id, record]) => ({ path: id, text: JSON.stringify(record) }));
const works = JSON.parse(read('content/sources.json').text) as {
	id: string;
	custom: { read: Depth; shows: string; limits: string };
}[];

interface Row {
	row: string;
	/** Words that stood, and may stand nowhere in the content; none where something was missing. */
	old?: RegExp;
	/** The finding that says it now. */
	id: string;
	level: string;
	/** What its words must hold. */
	says: RegExp;
	/** A page that shows it. */
	page: string;
	/** The work that was opened. */
	source: string;
}

const rows: Row[] = [
	{
		row: 'C24: exercise was very uncertain',
		old: /1 trial suggests that training with an elastic band/,
		id: 'elastic-band',
		level: 'moderate',
		says: /probably eases.*27 trials.*1\.4 points/,
		page: 'techniques/shoulder-strengthening',
		source: 'gross2015',
	},
	{
		row: 'C25: 15 trials of pressure',
		old: /review of 15 trials found it better|15 trials found moderate evidence that steady pressure/,
		id: 'steady-pressure-trapezius',
		level: 'low',
		says: /7 trials of pressure and 8 of needling/,
		page: 'articles/trigger-points-explained',
		source: 'cagnie2015',
	},
	{
		row: 'C25: its word on needling was hidden',
		id: 'dry-needling-neck',
		level: 'low',
		says: /needling strong/,
		page: 'evidence/acupressure-and-needles',
		source: 'xu2023',
	},
	{
		row: 'C26: pressing was graded too high',
		old: /steady pressure[^.]*probably/i,
		id: 'steady-pressure-trapezius',
		level: 'low',
		says: /may ease.*reviews disagree.*725 people.*no gain.*251 people/,
		page: 'evidence/pain-relief',
		source: 'lu2022',
	},
	{
		row: 'C27: the key review was unread',
		old: /A sister review of 2024/,
		id: 'neck-massage-no-better-than-dummy',
		level: 'moderate',
		says: /probably does no more than a dummy massage.*33 trials, 1,994 people/,
		page: 'evidence/pain-relief',
		source: 'gross2024',
	},
	{
		row: 'C28: low backs had no review',
		id: 'low-back-massage',
		level: 'very-low',
		says: /25 trials \(3,096 people\) low to very low/,
		page: 'evidence/pain-relief',
		source: 'furlan2015',
	},
	{
		row: 'C29: limited for a semi-experiment',
		old: /Pressing sore spots (?:yourself|at home) may lower/,
		id: 'press-yourself',
		level: 'very-low',
		says: /small studies suggest/,
		page: 'techniques/massage-cane',
		source: 'hanten2000',
	},
	{
		row: 'C30: one source, two labels',
		old: /We do not know if deep massage does more|Firmer strokes may bring no more/,
		id: 'gentle-as-good-as-deep',
		level: 'low',
		says: /may do no more than gentle massage.*401 people/,
		page: 'techniques/effleurage',
		source: 'cherkin2011',
	},
	{
		row: 'C31: TENS for pain of all kinds, said of necks',
		old: /TENS probably lowers pain during use/,
		id: 'tens-during-use',
		level: 'moderate',
		says: /pain of many kinds/,
		page: 'evidence/tens',
		source: 'johnson2022',
	},
	{
		row: 'C31: the review on necks was unread',
		old: /could not read the review that asks just that|stops before its results/,
		id: 'tens-neck',
		level: 'very-low',
		says: /do not know.*7 trials \(651 people\)/,
		page: 'evidence/tens',
		source: 'martimbianco2019',
	},
	{
		row: 'C32: acupuncture without its pooled data',
		old: /Neither claim/,
		id: 'acupuncture-back-and-neck',
		level: 'low',
		says: /20,827 people.*17,922 people.*0\.23/,
		page: 'techniques/acupuncture',
		source: 'vickers2018',
	},
	{
		row: 'C33: 119 people for a hold that only some of them had',
		old: /119 people, sore|\(119 people\)|In 119 people|sore (?:top of the shoulder|shoulder top) \(119/,
		id: 'hold-60-to-90',
		level: 'very-low',
		says: /60 to 90 seconds.*2 stages with 119 people in all/,
		page: 'evidence/pressure-and-depth',
		source: 'hou2002',
	},
];

describe.each(rows)('$row', ({ old, id, level, says, page, source }) => {
	test('the old words stand nowhere', () => {
		expect(old ? linesWith(old, [...content, ...yaml]) : []).toEqual([]);
	});

	test('the finding says it, with the right label, from a work that was read', () => {
		const record = findings.find(([one]) => one === id)?.[1];
		expect(record?.level).toBe(level);
		expect(`${record?.says ?? ''} ${record?.more ?? ''}`).toMatch(says);
		expect(record?.sources).toContain(source);
		const work = works.find((one) => one.id === source);
		expect(work && hasResults(work.custom.read)).toBe(true);
	});

	test('its page shows it', () => {
		const { text } = read(`content/${page}.mdx`);
		expect(shownIn(text).map((one) => one.id)).toContain(id);
	});
});

test('C27: the Cochrane review leads the page on pain', () => {
	const [first] = shownIn(read('content/evidence/pain-relief.mdx').text);
	expect(first).toMatchObject({ id: 'neck-massage-no-better-than-dummy', isWhole: true });
});

test('C32: a review that could not be opened is named, carries no finding, and says how far it was read', () => {
	const id = 'trinh2016';
	const work = works.find((one) => one.id === id);
	expect(work?.custom.read).toBe('no-results' satisfies Depth);
	expect(work?.custom.limits).toMatch(/We read|we read/);
	expect(read('content/evidence/acupressure-and-needles.mdx').text).toContain(id);
	expect(findings.filter(([, { sources = [] }]) => sources.includes(id))).toEqual([]);
});

test('C33: holds shorter than 60 seconds are called custom where they are taught', () => {
	for (const page of ['acupressure', 'middle-finger-press'])
		expect(read(`content/techniques/${page}.mdx`).text).toMatch(
			/The 1 trial that we cite names 60 to 90 seconds[^]*?a custom/,
		);
});

test.each([
	'blade pain before arm trouble',
	'sick skin',
	'It need not hurt much',
	'People often tell of',
	'The share of the day spent in pain did not change',
	'lower sense of pain',
	'pain sense',
	'A short go with a massage gun',
	'Case reports describe a shoulder blade that sticks out',
	'Do the same with a stiffening spine disease',
])('"%s" stands nowhere', (words) => {
	const escaped = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');
	const texts = content.filter(({ path }) => path.endsWith('.mdx'));
	expect(linesWith(escaped, [...texts, ...yaml])).toEqual([]);
});
