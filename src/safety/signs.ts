// Signs of danger: which of them a place, a page or a massage has, and how a list of them is led. Pure: the signs of
// content/facts/signs.yaml come in as arguments, the most urgent first.

import type { CollectionEntry } from 'astro:content';
import { levelText, withinDays, type LevelText } from './text.ts';

export { emergencyNumbers as numbers } from './text.ts';

/** A sign, as content/facts/signs.yaml has it. */
export type Sign = CollectionEntry<'signs'>['data'];

/** Whether a sign calls somebody. */
export const calls = (sign: Sign): sign is SignOf<Urgency> => sign.urgency !== 'stop';

/** What to do about a sign: sooner than its level says, where it cannot wait so long. */
export const doesFor = ({ urgency, within }: SignOf<Urgency>): string =>
	within === 'days' ? withinDays : wordsOf(urgency).does;

/** Facts in the order of their file. */
export const factsIn = <Fact extends { order: number }>(
	entries: readonly { data: Fact }[],
): Fact[] => entries.map(({ data }) => data).sort((a, b) => a.order - b.order);

/** How urgent a sign is; `stop` calls nobody. */
export type Urgency = Exclude<Sign['urgency'], 'stop'>;

/** What can bring a sign about. */
export type Cause = Sign['of'][number];

/** The levels with their words, the most urgent first. */
export const levels = [
	{ level: 'emergency', ...levelText.emergency },
	{ level: 'today', ...levelText.today },
	{ level: 'see-someone', ...levelText['see-someone'] },
] as const;

/** The words of a level. */
export const wordsOf = (level: Urgency): LevelText => levelText[level];

/** A sign of a certain urgency. */
export type SignOf<Level extends Sign['urgency']> = Sign & { urgency: Level };

/** Signs of one urgency, in their order. */
export const ofLevel = <Level extends Sign['urgency']>(
	signs: readonly Sign[],
	level: Level,
): SignOf<Level>[] => signs.filter((sign): sign is SignOf<Level> => sign.urgency === level);

/** How near a sign is to a place: among its first, of some places only, or of every place. */
const nearness = (sign: Sign, area: string) =>
	sign.first.includes(area) ? 0 : Array.isArray(sign.places) ? 1 : 2;

/** The signs that pain in an area can come with: the most urgent first, and of these the ones that are most its own. */
export function signsAt(area: string, signs: readonly Sign[]): SignOf<Urgency>[] {
	const here = signs.filter(({ places }) => places === 'everywhere' || places.includes(area));
	return levels.flatMap(({ level }) =>
		ofLevel(here, level).toSorted((a, b) => nearness(a, area) - nearness(b, area)),
	);
}

/** How many signs the one red line of a place names. */
const inLine = 3;

/** The signs that the one red line of a place names, in the fewest words: the emergencies that are most its own. */
export function lineAt(area: string, signs: readonly Sign[]): string[] {
	const lines = ofLevel(signsAt(area, signs), 'emergency').flatMap(({ line }) => line ?? []);
	return [...new Set(lines)].slice(0, inLine);
}

/** A sign in whole sentences, with the one thing to do besides calling: "You have … Keep still." */
export const inWhole = (sign: Sign): string => [sign.long, sign.do].filter(Boolean).join(' ');

/** A sign that is understood alone: "Get medical help today if: It burns in a band on 1 side. Do not touch the rash." */
export const textOf = (sign: SignOf<Urgency>): string =>
	`${wordsOf(sign.urgency).leads} ${inWhole(sign)}`;

/** One line of the check, and of the list of emergency signs: the bold words, and what its signs ask behind them. */
export interface Line {
	line: string;
	asks: string[];
	signs: Sign[];
}

/** The lines that signs stand in, each once, in the order of their first signs. */
export function linesOf(signs: readonly Sign[]): Line[] {
	const lines = new Map<string, Line>();
	for (const sign of signs) {
		if (!sign.check) continue;
		const { line, asks } = sign.check;
		const known = lines.get(line) ?? { line, asks: [], signs: [] };
		known.asks.push(asks);
		known.signs.push(sign);
		lines.set(line, known);
	}
	return [...lines.values()];
}

/** What a technique does that can bring a sign about. */
type Doing = Pick<
	CollectionEntry<'techniques'>['data'],
	'stroke' | 'time' | 'tools' | 'touches'
> & {
	pressure?: CollectionEntry<'techniques'>['data']['pressure'];
};

/** What can bring signs about in a technique. */
export function causesOf({ stroke, time, tools, touches, pressure }: Doing): Set<Cause> {
	const causes = new Set<Cause>();
	if (pressure && !['warmth', 'cold', 'electrical'].includes(stroke)) causes.add('pressure');
	if (pressure && time.per === 'spot') causes.add('held-spot');
	for (const part of ['neck', 'spine'] as const) {
		if (touches.includes(part)) causes.add(part);
	}
	if (stroke === 'needling') causes.add('needling');
	if (tools.includes('massage-oil')) causes.add('oil');
	for (const same of ['warmth', 'cold', 'electrical'] as const) {
		if (stroke === same) causes.add(same);
	}
	return causes;
}

/** What a list "Stop if" says of some techniques together. */
export interface Stops {
	/** Whole sentences, the most particular first. */
	stop: Sign[];
	/** Signs during it that mean an emergency. */
	call: Sign[];
	/** Signs that can follow it, the most urgent first. */
	after: Sign[];
}

/** The signs to stop at, and those to watch for afterward. */
export function stopsFor(causes: ReadonlySet<Cause>, signs: readonly Sign[]): Stops {
	const fits = (some: readonly Cause[]) => some.some((one) => causes.has(one));
	const during = signs.filter((sign) => sign.during && (sign.of.length === 0 || fits(sign.of)));
	return {
		stop: ofLevel(during, 'stop').toSorted((a, b) => b.of.length - a.of.length),
		call: ofLevel(during, 'emergency'),
		after: signs.filter(({ follows }) => follows && fits(follows.what)),
	};
}

/**
 * Signs with one thing to do about them: what, and each sign once; those that follow it with how long to watch, and whether
 * they can come at once as well.
 */
export interface StopGroup {
	/** What to do; nothing where each sign says it itself. */
	does: string | undefined;
	/** Whether it is to call the emergency number. */
	isCall: boolean;
	signs: { sign: Sign; lasts: string | undefined; isNow: boolean }[];
}

/** Signs by what to do about them, so that it is said once: those to stop at first, then as they come. */
export function stopGroups({ stop, call, after }: Stops): StopGroup[] {
	const groups = new Map<string | undefined, StopGroup>();
	const now = [...stop, ...call];
	for (const sign of new Set([...now, ...after])) {
		const does = calls(sign) ? doesFor(sign) : undefined;
		const group = groups.get(does) ?? { does, isCall: sign.urgency === 'emergency', signs: [] };
		const lasts = after.includes(sign) ? sign.follows?.lasts : undefined;
		group.signs.push({ sign, lasts, isNow: now.includes(sign) });
		groups.set(does, group);
	}
	return [...groups.values()];
}

/** The signs that a list of ids names, by what to do about them: the most urgent first, each once. */
export function signsNamed(list: string, signs: readonly Sign[]) {
	const ids = list.split(/\s+/);
	const named = signs.filter(({ id }) => ids.includes(id));
	return levels
		.map((level) => ({ ...level, signs: ofLevel(named, level.level) }))
		.filter((group) => group.signs.length > 0);
}

/** A text with the works behind the signs that it names cited where it shows them: `<Signs of="fever cord" />`. */
export const withSigns = (body: string, signs: readonly Sign[]): string =>
	body.replaceAll(/<Signs\b[^>]*?\bof="([^"]*)"[^>]*>/g, (_, list: string) =>
		signsNamed(list, signs)
			.flatMap((group) => group.signs)
			.map(({ sources }) => `<Cite sources="${sources.join(' ')}" />`)
			.join(''),
	);
