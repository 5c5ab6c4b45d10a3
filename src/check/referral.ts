// Muscles and places: what the patterns of facts/referral.yaml say, what areas name, and what the drawing shows must agree.

import { liesThere } from '../finder/here.ts';
import type { Pair, Strength } from '../finder/referral.ts';
import {
	each,
	faultAtKey,
	faultAtValue,
	valueAt,
	valuesAt,
	type Entry,
	type Path,
} from './entry.ts';
import type { Fault } from './fault.ts';
import { idOf } from './list.ts';
import type { Page } from './page.ts';

/** A place in a muscle's pattern, as its author wrote it. */
interface Felt {
	muscle: string;
	place: string;
	strength: string | undefined;
	lies: string | undefined;
	unnamed: string | undefined;
	entry: Entry;
	path: Path;
}

/** All that the check knows: pages by id, and the pairs of all patterns. */
interface Known {
	muscles: Map<string, Entry>;
	areas: Map<string, Entry>;
	felt: Felt[];
}

/**
 * Pairs of muscle and place that one side has and the other lacks. What an area names has a pattern or lies under the
 * finger; what a pattern says is felt at the muscle or most often is named by the area, or says why it is not.
 */
export function findReferralFaults(pages: readonly Page[], facts: readonly Entry[]): Fault[] {
	const entriesOf = (kind: string) =>
		new Map(
			pages.flatMap(({ collection, id, entry }): [string, Entry][] =>
				collection === kind && entry ? [[id, entry]] : [],
			),
		);
	const felt = facts.filter(({ collection }) => collection === 'referral').flatMap(readFelt);
	const known = { muscles: entriesOf('muscles'), areas: entriesOf('areas'), felt };
	return [
		...[...known.areas].flatMap(([id, area]) => areaFaults(id, area, known)),
		...felt.flatMap((pair) => pairFaults(pair, known)),
	];
}

function readFelt(entry: Entry): Felt[] {
	return valuesAt(entry.data, ['felt', each]).flatMap(({ value, path }) => {
		const text = (field: string) => {
			const words = valueAt(value, [field]);
			return typeof words === 'string' ? words : undefined;
		};
		const [muscle, place] = [idOf(entry), text('place')];
		if (muscle === undefined || place === undefined) return [];
		const rest = { strength: text('strength'), lies: text('lies'), unnamed: text('unnamed') };
		return [{ muscle, place, ...rest, entry, path }];
	});
}

const listAt = (entry: Entry | undefined, path: Path): string[] =>
	valuesAt(entry?.data, path).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

/** A muscle and the members of a group: an area can name either. */
const withMembers = (muscle: string, { muscles }: Known): string[] => [
	muscle,
	...listAt(muscles.get(muscle), ['members', each]),
];

/** What draws it: its own parts, or those of the members of a group, as in relations.ts. */
function structuresOf(muscle: string, known: Known): string[] {
	const [own = [], ...members] = withMembers(muscle, known).map((id) =>
		listAt(known.muscles.get(id), ['structures', each]),
	);
	return own.length > 0 ? own : members.flat();
}

const isDrawn = (muscle: string, known: Known): boolean => structuresOf(muscle, known).length > 0;

/** Whether a muscle, or one of a group, lies under the finger. */
function isHere(muscle: string, place: string, known: Known): boolean {
	const all = withMembers(muscle, known);
	const pairs = known.felt.filter((pair) => pair.place === place && all.includes(pair.muscle));
	return liesThere(place, pairs.map(asPair), structuresOf(muscle, known));
}

const strengths: readonly string[] = ['local', 'primary', 'spillover'] satisfies Strength[];
const isStrength = (text: string | undefined): text is Strength =>
	text !== undefined && strengths.includes(text);

const asPair = ({ strength, lies }: Felt): Pick<Pair, 'strength' | 'lies'> => ({
	...(isStrength(strength) && { strength }),
	...(lies !== undefined && { lies }),
});

function areaFaults(id: string, area: Entry, known: Known): Fault[] {
	const named = valuesAt(area.data, ['muscles', each, 'muscle']);
	return named.flatMap(({ value: muscle, path }, at) => {
		// A muscle without a page or a drawing is reported as such.
		if (typeof muscle !== 'string' || !isDrawn(muscle, known)) return [];
		if (named.findIndex(({ value }) => value === muscle) < at) {
			const what = `The muscle "${muscle}" stands twice.`;
			return [faultAtValue(area, path, what, 'Keep one of the two.')];
		}
		const all = withMembers(muscle, known);
		const isFelt = known.felt.some((pair) => pair.place === id && all.includes(pair.muscle));
		if (isFelt || isHere(muscle, id, known)) return [];
		const what = `Nothing says why "${muscle}" is named: it does not lie here, and no pattern sends its ache here.`;
		const instead = 'Add the pair to content/facts/referral.yaml, or take the muscle out.';
		return [faultAtValue(area, path, what, instead)];
	});
}

function pairFaults(pair: Felt, known: Known): Fault[] {
	const { muscle, place, strength, unnamed, entry, path } = pair;
	const area = known.areas.get(place);
	if (!area || !isDrawn(muscle, known)) return [];
	if (known.felt.find((one) => one.muscle === muscle && one.place === place) !== pair) {
		const what = `The place "${place}" stands twice for "${muscle}".`;
		return [faultAtValue(entry, [...path, 'place'], what, 'Keep one of the two.')];
	}
	const named = listAt(area, ['muscles', each, 'muscle']);
	const isNamed = named.some((one) => withMembers(one, known).includes(muscle));
	const faults: Fault[] = [];
	if (isNamed && unnamed !== undefined) {
		const what = `The area "${place}" names "${muscle}".`;
		faults.push(faultAtKey(entry, [...path, 'unnamed'], what, 'Take "unnamed" out.'));
	}
	if (!isNamed && unnamed === undefined && ['local', 'primary'].includes(strength ?? '')) {
		const what = `The area "${place}" does not name "${muscle}", whose ache is often felt there.`;
		const instead = `Name it in areas/${place}.mdx, or say why not: "unnamed".`;
		faults.push(faultAtValue(entry, [...path, 'place'], what, instead));
	}
	if (strength === 'local' && !isHere(muscle, place, known)) {
		const what = `"local" is at the muscle itself, but the drawing does not show "${muscle}" at "${place}".`;
		const instead = 'Write "primary" or "spillover", or say what of it is there: "lies".';
		faults.push(faultAtValue(entry, [...path, 'strength'], what, instead));
	}
	return faults;
}
