// Places not to press that are told and not drawn, drawn and not told, or told on no page.
import { dangerZoneIds, zoneRules } from '../anatomy/names.ts';
import { upperBody } from '../anatomy/upper-body/body.ts';
import { attributeWords, asTag } from './component.ts';
import { faultAtValue, valueAt, type Entry } from './entry.ts';
import { faultAt, type Fault } from './fault.ts';
import { idOf } from './list.ts';
import { suggest } from './nearest.ts';
import type { Page } from './page.ts';

/** Ids of the zones that some view draws. */
const drawnZones = new Set(
	Object.values(upperBody.views).flatMap(({ zones }) => Object.keys(zones)),
);

/** Zones of facts/zones.yaml without a drawing, drawings that it leaves out, and rules that no page shows or that are none. */
export function findZoneFaults(
	pages: readonly Page[],
	facts: readonly Entry[],
	drawn: ReadonlySet<string> = drawnZones,
): Fault[] {
	const zones = facts.filter(({ collection }) => collection === 'zones');
	const shown = pages.flatMap(rulesShown);
	return [
		...undrawn(zones, drawn),
		...untold(zones, drawn),
		...unshown(zones, new Set(shown.map(({ rule }) => rule))),
		...shown.flatMap(({ rule, page, offset }) =>
			zoneRules.some((known) => known === rule)
				? []
				: [faultAt(page.file, offset, `There is no rule "${rule}".`, suggest(rule, zoneRules))],
		),
	];
}

/** An id that is none at all is the schema's to report. */
const undrawn = (zones: readonly Entry[], drawn: ReadonlySet<string>): Fault[] =>
	zones
		.filter((zone) => dangerZoneIds.some((id) => id === idOf(zone)) && !drawn.has(idOf(zone) ?? ''))
		.map((zone) => {
			const what = `No view draws the zone "${idOf(zone)}".`;
			const instead = 'Draw it in src/anatomy/upper-body/, or take it out.';
			return faultAtValue(zone, ['id'], what, instead);
		});

function untold(zones: readonly Entry[], drawn: ReadonlySet<string>): Fault[] {
	const [first] = zones;
	const told = new Set(zones.map(idOf));
	return [...drawn]
		.filter((id) => first && !told.has(id))
		.flatMap((id) => {
			const what = `The zone "${id}" is drawn, and nothing is told of it.`;
			return first ? [faultAt(first.file, 0, what, `Add an entry with the id "${id}".`)] : [];
		});
}

const unshown = (zones: readonly Entry[], rules: ReadonlySet<string>): Fault[] =>
	zones
		.filter((zone) => !rules.has(ruleOf(zone)))
		.map((zone) => {
			const what = `No page tells of the zone "${idOf(zone)}".`;
			const instead = `Write <NoPress rule="${ruleOf(zone)}" /> on one.`;
			return faultAtValue(zone, ['rule'], what, instead);
		});

const ruleOf = ({ data }: Entry): string => String(valueAt(data, ['rule']));

/** The rules whose zones a page shows. */
const rulesShown = (page: Page) =>
	(page.body ?? [])
		.filter((part) => asTag(part)?.name === 'NoPress')
		.flatMap((part) => attributeWords(page.file, part, 'rule'))
		.map(({ text: rule, offset }) => ({ rule, page, offset }));
