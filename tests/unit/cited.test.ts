import { describe, expect, test } from 'vitest';
import { citingPages, shownText, tableCites } from '../../src/build/cited.ts';
import { citations } from '../../src/evidence/citations.ts';
import { kindIds } from '../../src/kinds.ts';
import { facts } from './content-said.ts';
import { entriesOf } from './techniques.ts';

const entries = kindIds.flatMap((kind) => entriesOf(kind));
const signOf = (id: string) => facts.signs.find((sign) => sign.id === id)?.sources ?? [];
const reasonOf = (id: string) => facts.reasons.find((reason) => reason.id === id);

/** A page of the library with another text. */
function citedIn(path: string, body: string): string[] {
	const entry = entries.find(({ collection, id }) => `${collection}/${id}` === path);
	if (!entry) throw new Error(`No page "${path}". Mend the test.`);
	return citations(shownText({ ...entry, body }, facts)).map(({ id }) => id);
}

describe('shownText(entry, facts)', () => {
	test('cites what each kind of tag rests on, in the order of the text', () => {
		const finding = facts.findings.find(({ data }) => data.sources.length > 0);
		const [paragraph] = facts.shared;
		const zones = facts.zones.filter(({ rule }) => rule === 'never');
		const reason = reasonOf('pregnancy');
		const all = [
			...['first2020', ...signOf('fever')],
			...(paragraph?.sources ?? []),
			...(finding?.data.sources ?? []),
			...zones.flatMap(({ sources }) => sources),
			...(reason?.rules.flatMap(({ sources }) => sources) ?? []),
			...(reason?.sources ?? []),
			'last2020',
		];
		expect(
			citedIn(
				'articles/benefits',
				`<Cite sources="first2020" /><Signs of="fever" /><Shared id="${paragraph?.id}" /><Finding id="${finding?.id}" /><NoPress rule="never" /><Forbids reason="pregnancy" /><Cite sources="last2020" />`,
			),
		).toEqual([...new Set(all)]);
		expect(new Set(all).size).toBeGreaterThan(10);
	});

	test('cites what the words of a routine rest on', () => {
		expect(citedIn('routines/no-floor', '<Tomorrow />')).toEqual(['ingraham-water']);
	});

	test('refuses words that a kind of page does not have', () => {
		expect(() => citedIn('articles/benefits', '<Tomorrow />')).toThrow(
			'<Tomorrow /> says nothing here.',
		);
	});
});

test('tableCites(facts) cites the works behind all reasons', () => {
	const behind = facts.reasons.flatMap(({ rules, sources }) => [
		...rules.flatMap((rule) => rule.sources),
		...sources,
	]);
	const cited = citations(tableCites(facts)).map(({ id }) => id);
	expect(cited.toSorted()).toEqual([...new Set(behind)].sort());
});

test('citingPages(entries, facts) names each page once under each work that it cites, the table last', () => {
	const some = entries.filter(({ id }) => ['benefits', 'no-floor'].includes(id));
	const citing = citingPages(
		some.map((entry) => ({ ...entry, body: '<Signs of="fever" /><Signs of="fever" />' })),
		facts,
	);
	const [work = ''] = signOf('fever');
	expect(citing.get(work)?.map(({ path }) => path)).toEqual([
		'/routines/no-floor/',
		'/articles/benefits/',
		'/safety/reasons/',
	]);
	expect(citing.get('nobody2020')).toBeUndefined();
});
