import { describe, expect, test } from 'vitest';
import { shownIn } from '../../src/evidence/findings.ts';
import { findings } from './content-findings.ts';
import { linesWith, sourceFiles } from './source-files.ts';

// What the second reading of the library found wrong (parts A and B), each wherever it may stand again. What is data (bans,
// urgencies, doses) is held by reasons.test.ts, mutants.test.ts and doses.test.ts; here stands what only words can get wrong.

const content = sourceFiles('content').filter(({ path }) => path.endsWith('.mdx'));
const ways = content.filter(({ path }) => /\/(?:techniques|routines)\//.test(path));
const at = (path: string) => content.filter((file) => file.path === `content/${path}.mdx`);

describe.each<[fault: string, words: RegExp, files?: typeof content]>([
	[
		'A1: a weak arm waits for days',
		/(?:weak|numb)[^.]*\.? ?[^.]*(?:[Ss]ee|needs) a doctor within days/,
	],
	[
		'A1: lasting nausea calls an ambulance',
		/(?:dizzy|sick)[^.]*\. If it does not go within minutes, call your emergency/,
		ways,
	],
	['A4: torn arteries show within days alone', /even days later|in the days after (?:neck|a )/i],
	['A6: a direction by up and down', /[Pp]ress (?:back and down|down and toward the back)/, ways],
	['A15: a tumor of the lung’s top is played down', /[Ss]ingle reports tell of a growth/],
	['A16: no ball on any rib', /^- \*\*Ribs:\*\*.*no ball, cane/],
	[
		'B18: new pain alone sends everyone',
		/[Aa]sk a doctor or an advice line (?:if this is new|first if pain between)/,
	],
	['B22: a long trip is a reason', /long (?:trip|drive|flight|journey)[^.]*\bask\b/i],
	['B23: any diabetes is a reason', /\*\*Diabetes or poor circulation/],
	['the clot sentence that nobody would say', /\*\*Nowhere:\*\* a clot/],
	['the page lacks a technique’s own limit', /Press until it begins to hurt/],
])('%s', (_, words, files = content) => {
	test('stands nowhere', () => {
		expect(files.length).toBeGreaterThan(0);
		expect(linesWith(words, files)).toEqual([]);
	});
});

test('A5: who tells of arteries torn after a massage gun tells of those after massage too', () => {
	const arteries = findings.filter(
		([, { says, sources = [] }]) =>
			/tears? an arter/.test(says) && sources.some((id) => /shariff|sulkowski/.test(id)),
	);
	expect(arteries).toHaveLength(1);
	const [[id, { says, sources }] = ['', { says: '' }]] = arteries;
	expect(sources).toEqual(expect.arrayContaining(['birkett2020', 'wneu2018']));
	expect(says).toMatch(/after a massage\..*massage gun/);
	const showing = content.filter(({ text }) => shownIn(text).some((one) => one.id === id));
	expect(showing.length).toBeGreaterThan(10);
});

test('A10: the routine for new parents names the signs after a birth', () => {
	expect(at('routines/new-parents')[0]?.text).toMatch(
		/<Signs of="[^"]*birth-emergency[^"]*birth-headache/,
	);
});

test('A3: the page on chest pain cites who says "more than a few minutes"', () => {
	expect(at('safety/chest-pain')[0]?.text).toContain('aha-heartattack');
});

test('no page has a sign, a ban or a list "stop if" of its own', () => {
	const old = /<(?:WhenNotTo|GetHelpToday|SeeSomeone)\b|<\/(?:StopIf|NotToday|Signs|Forbids)>/;
	expect(linesWith(old, content)).toEqual([]);
});
