// Acts that can't be drawn truly: off their muscle, where they may not touch, against their steps, with what nobody named.
import { z } from 'astro/zod';
import { toolsOf, type Act } from '../anatomy/act/act.ts';
import { captionParts } from '../anatomy/act/caption.ts';
import { contacts } from '../anatomy/act/contact.ts';
import { actFaults, type ActFault } from '../anatomy/act/faults.ts';
import { headingsOf, linesOf, type Heading } from '../anatomy/act/way.ts';
import { lengthOf } from '../anatomy/geometry.ts';
import type { RuledZone } from '../anatomy/zones.ts';
import { act as actSchema } from '../content.config.ts';
import { zoneRuleText } from '../safety/text.ts';
import { sideFaults, spineFaults } from './act-sense.ts';
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
import { textOf } from './mdx.ts';
import type { Page } from './page.ts';

/** What is wrong with the acts of all techniques; what is no act at all is the schema's to report. */
export function findActFaults(pages: readonly Page[], facts: readonly Entry[]): Fault[] {
	const zones = facts
		.filter(({ collection }) => collection === 'zones')
		.map((zone) => ({ id: idOf(zone), rule: valueAt(zone.data, ['rule']) }) as RuledZone);
	const structures = structuresOf(pages);
	return pages
		.filter(({ collection }) => collection === 'techniques')
		.flatMap((page) => (page.entry ? faultsOf(page, page.entry, zones, structures) : []));
}

/** The drawn parts of each muscle, those of a group's members included. */
function structuresOf(pages: readonly Page[]): ReadonlyMap<string, readonly string[]> {
	const muscles = pages.filter(({ collection }) => collection === 'muscles');
	const listAt = (page: Page, field: string) =>
		valuesAt(page.entry?.data, [field, each]).map(({ value }) => String(value));
	const own = new Map(muscles.map((page) => [page.id, listAt(page, 'structures')]));
	return new Map(
		muscles.map((page) => [
			page.id,
			[
				...(own.get(page.id) ?? []),
				...listAt(page, 'members').flatMap((member) => own.get(member) ?? []),
			],
		]),
	);
}

function faultsOf(
	page: Page,
	entry: Entry,
	zones: readonly RuledZone[],
	structures: ReadonlyMap<string, readonly string[]>,
): Fault[] {
	const read = z.array(actSchema).safeParse(valueAt(entry.data, ['acts']) ?? []);
	if (!read.success) return [];
	const pressure = Number(valueAt(entry.data, ['pressure', 'usual']) ?? 0);
	const steps = stepsOf(page);
	return [
		...captionFaults(entry, read.data.length),
		...read.data.flatMap((act, index) => [
			...drawnFaults(entry, act, index, zones, pressure),
			...toolFaults(entry, act, index),
			...muscleFaults(entry, act, index, structures),
			...headingFaults(entry, act, index, steps),
			...sideFaults(entry, read.data, index, steps),
			...spineFaults(entry, act, index),
		]),
	];
}

/** A caption that is missing, or whose numbers do not go up from 1. */
function captionFaults(entry: Entry, acts: number): Fault[] {
	const caption = valueAt(entry.data, ['caption']);
	if (acts === 0) return [];
	if (typeof caption !== 'string')
		return [
			faultAtKey(entry, ['acts'], 'The picture has no caption.', 'Write `caption`: what it shows.'),
		];
	const numbers = captionParts(caption).flatMap(({ number = [] }) => number);
	if (numbers.every((number, index) => number === index + 1) && numbers.length <= 3) return [];
	const what = `The numbers of the caption go ${numbers.join(', ')}.`;
	return [faultAtValue(entry, ['caption'], what, 'Number its sentences 1, 2 and 3, or none.')];
}

function drawnFaults(
	entry: Entry,
	act: Act,
	index: number,
	zones: readonly RuledZone[],
	pressure: number,
): Fault[] {
	const key = ['acts', index, act.way ? 'way' : 'at'];
	try {
		const clear = clearShares(act, zones, pressure);
		return [
			...actFaults(act, 'back', zones, pressure).map((fault) =>
				faultAtValue(entry, key, ...wordsOf(fault, zones, clear)),
			),
			...wayFaults(entry, act, key),
		];
	} catch (error) {
		const [what = '', instead = ''] = (error instanceof Error ? error.message : '').split(
			/(?<=\.) /,
		);
		return [faultAtValue(entry, key, what, instead)];
	}
}

/** A way that goes nowhere, or along a muscle that does not stand out in the picture. */
function wayFaults(entry: Entry, { way, on, by }: Act, key: Path): Fault[] {
	if (!way) return [];
	const short = linesOf(way, 'back').some((line) => lengthOf(line) < contacts[by].across);
	const isLost = 'along' in way && !on.includes(way.along);
	return [
		...(short
			? [faultAtValue(entry, key, 'The way is shorter than what touches.', 'Make it longer.')]
			: []),
		...(isLost
			? [
					faultAtValue(
						entry,
						key,
						`The act goes along "${way.along}", and \`on\` does not name it.`,
						'Add it to `on`, as the first.',
					),
				]
			: []),
	];
}

/** Along a muscle: the longest stretch, in shares, on which nothing is wrong; nothing where there is none. */
function clearShares(
	act: Act,
	zones: readonly RuledZone[],
	pressure: number,
): [number, number] | undefined {
	const { way } = act;
	if (!way || !('along' in way)) return undefined;
	const at = (share: number) => ({ ...act, way: { ...way, from: share, to: share } });
	const shares = Array.from({ length: 51 }, (_, step) => step / 50);
	const isClear = shares.map((share) => actFaults(at(share), 'back', zones, pressure).length === 0);
	let best: [number, number] | undefined;
	for (const [start, share] of shares.entries()) {
		if (!isClear[start] || isClear[start - 1]) continue;
		const end = isClear.indexOf(false, start);
		const last = shares[(end < 0 ? shares.length : end) - 1] ?? share;
		if (!best || last - share > best[1] - best[0]) best = [share, last];
	}
	return best;
}

function wordsOf(
	{ kind, of, by, at }: ActFault,
	zones: readonly RuledZone[],
	clear: [number, number] | undefined,
): [string, string] {
	const where = `near ${at.map(Math.round).join(', ')}`;
	const free = clear ? ` It stays clear from ${clear.join(' to ')}.` : '';
	if (kind === 'leaves')
		return [
			`The act leaves ${of} by ${by} mm ${where}.`,
			`Shorten its way, or name in \`on\` what lies there.${free}`,
		];
	const rule = zones.find(({ id }) => id === of)?.rule;
	const says = rule ? ` (${zoneRuleText[rule].toLowerCase()})` : '';
	return [
		`The act enters the zone "${of}"${says} by ${by} mm ${where}.`,
		`Shorten or move its way: zones win.${free}`,
	];
}

function toolFaults(entry: Entry, { by }: Act, index: number): Fault[] {
	const asked = toolsOf[by];
	const named = valuesAt(entry.data, ['tools', each]).map(({ value }) => String(value));
	if (!asked || asked.some((tool) => named.includes(tool))) return [];
	const what = `The act is done with "${by}", and \`tools\` does not name it.`;
	return [
		faultAtValue(entry, ['acts', index, 'by'], what, `Add ${asked.join(' or ')} to \`tools\`.`),
	];
}

function muscleFaults(
	entry: Entry,
	{ on }: Act,
	index: number,
	structures: ReadonlyMap<string, readonly string[]>,
): Fault[] {
	const named = valuesAt(entry.data, ['muscles', each]).map(({ value }) => String(value));
	const reached = new Set(named.flatMap((muscle) => structures.get(muscle) ?? []));
	return on.flatMap((id, place) => {
		if (reached.has(id)) return [];
		const what = `The act works "${id}", and none of \`muscles\` is made of it.`;
		const instead = 'Add its muscle to `muscles`, or take it out of `on`.';
		return [faultAtValue(entry, ['acts', index, 'on', place], what, instead)];
	});
}

/** Which way a step says that something goes: only where it begins with moving. */
const said: readonly (readonly [RegExp, readonly Heading[]])[] = [
	[/toward the (?:head|skull)/, ['head']],
	[/to(?:ward)? the (?:base of (?:the|your) )?neck/, ['head', 'inward']],
	[/toward the (?:feet|hips|waist)/, ['feet']],
	[/\boutward\b/, ['outward']],
	[/\binward\b|toward the spine/, ['inward']],
];
const moving = /^(?:glide|move|shift|roll|slide|stroke|work)\b/i;

/** The text of each step. */
function stepsOf(page: Page): string[] {
	const parts = page.body ?? [];
	const from = parts.findIndex(({ node }) => node.type === 'heading' && textOf(node) === 'Steps');
	if (from < 0) return [];
	const rest = parts.slice(from + 1);
	const to = rest.findIndex(({ node }) => node.type === 'heading');
	return rest
		.slice(0, to < 0 ? undefined : to)
		.filter(({ node }) => node.type === 'listItem')
		.map(({ node }) => textOf(node));
}

/** An act that goes another way than every step that tells a way. */
function headingFaults(entry: Entry, act: Act, index: number, steps: readonly string[]): Fault[] {
	if (!act.way || act.stroke === 'roll') return [];
	const told = steps
		.flatMap((step) => step.split(/(?<=[.:])\s+/))
		.filter((sentence) => moving.test(sentence))
		.flatMap((sentence) =>
			said.flatMap(([words, headings]) => {
				const match = words.exec(sentence);
				return match ? [{ words: match[0], headings }] : [];
			}),
		);
	const goes = drawnHeadings(act);
	if (told.length === 0 || told.some(({ headings }) => headings.some((one) => goes.includes(one))))
		return [];
	const what = `The steps say "${told[0]?.words ?? ''}", and the act goes toward ${goes.join(' and ')}.`;
	return [
		faultAtValue(entry, ['acts', index, 'way'], what, 'Turn its way round, or mend the step.'),
	];
}

/** A way that can't be drawn has no heading: that is reported by itself. */
function drawnHeadings({ way }: Act): Heading[] {
	try {
		return way ? linesOf(way, 'back').flatMap(headingsOf) : [];
	} catch {
		return [];
	}
}
