// Places where pressing can do harm: which of them, by rule, in words. Pure: the zones of content/facts/zones.yaml come in as
// arguments, in the order of their file.

import type { CollectionEntry } from 'astro:content';
import { asLine } from '../format.ts';
import { basisText, noPressText, zoneRuleText } from './text.ts';

/** A zone, as content/facts/zones.yaml has it. */
export type Zone = CollectionEntry<'zones'>['data'];

/** One rule of a legend: its id, which is also how it is hatched, and its words. */
export interface LegendRow {
	rule: Zone['rule'];
	/** "Never press". */
	says: string;
	/** The zones that it is about, where a legend names them. */
	names: string[];
}

const rules = Object.keys(zoneRuleText) as Zone['rule'][];

/** The zones with these ids, in the order of all. */
export const zonesNamed = (ids: readonly string[], zones: readonly Zone[]): Zone[] =>
	zones.filter(({ id }) => ids.includes(id));

/** The rules alone, for a picture of all zones. */
export const rulesOf = (zones: readonly Zone[]): LegendRow[] =>
	legendOf(zones).map((row) => ({ ...row, names: [] }));

/** The rules of some zones with the names of these, the strictest first. */
export const legendOf = (zones: readonly Pick<Zone, 'name' | 'rule'>[]): LegendRow[] =>
	rules
		.map((rule) => ({
			rule,
			says: zoneRuleText[rule],
			names: joined(zones.filter((zone) => zone.rule === rule).map(({ name }) => name)),
		}))
		.filter(({ names }) => names.length > 0);

/** "Front of the neck" and "side of the neck" are said together: "front and side of the neck". */
function joined(names: readonly string[]): string[] {
	const all: string[] = [];
	for (const name of names) {
		const [part = '', whole] = name.split(/(?= of the )/);
		const before = all.at(-1);
		if (whole && before?.endsWith(whole))
			all[all.length - 1] = `${before.slice(0, -whole.length)} and ${part}${whole}`;
		else all.push(name);
	}
	return all;
}

/** A zone in words. */
export interface ZoneInWords {
	/** "Front of the neck". */
	name: string;
	/** Where it is, why, and what follows, as sentences. */
	says: string;
	/** What to do near it. */
	instead: string | undefined;
	/** What the rule rests on. */
	basis: string;
	sources: readonly string[];
}

/** The zones of one rule in words, under their heading. */
export const inWords = (rule: string, zones: readonly Zone[]) => {
	const some = zones.filter((zone) => zone.rule === rule);
	return {
		title: noPressText.title(zoneRuleText[rule as Zone['rule']]),
		leads: noPressText.leads[rule],
		zones: some.map(({ name, where, says, instead, basis, sources }): ZoneInWords => ({
			name: asLine(name),
			says: where ? `${where}. ${says}` : says,
			instead,
			basis: basisText[basis],
			sources,
		})),
	};
};

/** A text with the works behind the zones that it shows cited where it shows them, so that they are numbered as they are read. */
export const withZones = (body: string, zones: readonly Zone[]): string =>
	body.replaceAll(/<NoPress\b[^>]*?\brule="([^"]*)"[^>]*>/g, (_, rule: string) =>
		zones
			.filter((zone) => zone.rule === rule && zone.sources.length > 0)
			.map(({ sources }) => `<Cite sources="${sources.join(' ')}" />`)
			.join(''),
	);
