import { asTag, attributeWords } from './component.ts';
import {
	each,
	faultAtKey,
	faultAtValue,
	valueAt,
	valuesAt,
	type Entry,
	type Path,
} from './entry.ts';
import { faultAt, type Fault } from './fault.ts';
import { suggest } from './nearest.ts';
import type { Page } from './page.ts';
import { isId } from './schema.ts';

/** The ids of every collection; as `places` those of areas, and of parts of the body that are not ours. */
export type Ids = Map<string, Set<string>>;

/** Which fields name entries, and of which collection. */
const relations: { from: string; path: Path; to: string }[] = [
	{ from: 'techniques', path: ['muscles', each], to: 'muscles' },
	{ from: 'techniques', path: ['tools', each], to: 'tools' },
	{ from: 'muscles', path: ['members', each], to: 'muscles' },
	{ from: 'areas', path: ['muscles', each, 'muscle'], to: 'muscles' },
	{ from: 'areas', path: ['leaveOut', each], to: 'techniques' },
	{ from: 'findings', path: ['table', each, 'technique'], to: 'techniques' },
	{ from: 'findings', path: ['sources', each], to: 'sources' },
	{ from: 'routines', path: ['tools', each], to: 'tools' },
	{ from: 'routines', path: ['steps', each, 'technique'], to: 'techniques' },
	{ from: 'techniques', path: ['only', each, 'sources', each], to: 'sources' },
	{ from: 'techniques', path: ['there', each, 'places', each], to: 'areas' },
	{ from: 'signs', path: ['places', each], to: 'places' },
	{ from: 'signs', path: ['first', each], to: 'places' },
	{ from: 'signs', path: ['sources', each], to: 'sources' },
	{ from: 'signs', path: ['page'], to: 'safety' },
	{ from: 'sayings', path: ['place'], to: 'areas' },
	{ from: 'outside', path: ['near', each], to: 'areas' },
	{ from: 'outside', path: ['like'], to: 'areas' },
	{ from: 'regions', path: ['places', each, 'place'], to: 'areas' },
	{ from: 'referral', path: ['id'], to: 'muscles' },
	{ from: 'referral', path: ['felt', each, 'place'], to: 'places' },
	{ from: 'referral', path: ['sources', each], to: 'sources' },
	{ from: 'zones', path: ['sources', each], to: 'sources' },
	{ from: 'shared', path: ['sources', each], to: 'sources' },
	{ from: 'reasons', path: ['page'], to: 'safety' },
	{ from: 'reasons', path: ['of'], to: 'reasons' },
	{ from: 'reasons', path: ['rules', each, 'tools', each], to: 'tools' },
	{ from: 'reasons', path: ['rules', each, 'techniques', each], to: 'techniques' },
	{ from: 'reasons', path: ['rules', each, 'sources', each], to: 'sources' },
	{ from: 'reasons', path: ['sources', each], to: 'sources' },
];

/** Collections without pages. */
const nouns: Record<string, string> = {
	sources: 'source',
	signs: 'sign',
	reasons: 'reason',
	places: 'place',
	shared: 'shared paragraph',
	otherWays: 'other way',
	positions: 'position',
};

/** Ids that lead nowhere, groups and bones without members, muscles without a drawing. */
export function findRelationFaults(entry: Entry, ids: Ids): Fault[] {
	const own = relations.filter(({ from }) => from === entry.collection);
	return [
		...own.flatMap(({ path, to }) => danglingIds(entry, path, to, ids)),
		...lonelyMuscle(entry),
	];
}

function danglingIds(entry: Entry, path: Path, to: string, ids: Ids): Fault[] {
	// An unreadable list of works is reported once, not by each page.
	if (to === 'sources' && !ids.has(to)) return [];
	const known = ids.get(to) ?? new Set();
	return valuesAt(entry.data, path).flatMap(({ value, path }) => {
		// A value that is no id at all is the schema's to report.
		if (typeof value !== 'string' || !isId(value) || known.has(value)) return [];
		const noun = nouns[to];
		const what = noun ? `There is no ${noun} "${value}".` : `There is no page "${value}" in ${to}.`;
		return [faultAtValue(entry, path, what, suggest(value, known))];
	});
}

/** Attributes that name facts. */
const named = [
	{ tag: 'Signs', attribute: 'of', to: 'signs' },
	{ tag: 'Forbids', attribute: 'reason', to: 'reasons' },
	{ tag: 'Shared', attribute: 'id', to: 'shared' },
	{ tag: 'Way', attribute: 'of', to: 'otherWays' },
	{ tag: 'Position', attribute: 'of', to: 'positions' },
];

/** Ids of facts in the text that lead nowhere. */
export function findFactFaults({ file, body = [] }: Page, ids: Ids): Fault[] {
	return body.flatMap((part) => {
		const use = named.find(({ tag }) => tag === asTag(part)?.name);
		const known = use && ids.get(use.to);
		if (!known) return [];
		return attributeWords(file, part, use.attribute)
			.filter(({ text }) => !known.has(text))
			.map(({ text, offset }) => {
				const what = `There is no ${nouns[use.to]} "${text}".`;
				return faultAt(file, offset, what, suggest(text, known));
			});
	});
}

/** The field without which a page of each kind has nothing to draw or list. */
const needs: Record<string, string> = {
	muscle: 'structures',
	group: 'members',
	bone: 'members',
};

function lonelyMuscle(entry: Entry): Fault[] {
	if (entry.collection !== 'muscles') return [];
	const kind = String(valueAt(entry.data, ['kind']));
	const field = needs[kind];
	if (!field) return [];
	const list = valueAt(entry.data, [field]);
	if (list !== undefined && !(Array.isArray(list) && list.length === 0)) return [];
	const what = `A ${kind} has no "${field}".`;
	return [faultAtKey(entry, [list ? field : 'kind'], what, `Name at least one in "${field}".`)];
}
