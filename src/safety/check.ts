// The check before pressing, put together from signs and reasons. Pure.

import { mostly, type Reason } from './reasons.ts';
import { linesOf, ofLevel, type Sign } from './signs.ts';
import { checkText, crisisText, groupText, verdictText, type VerdictText } from './text.ts';

/** What ticked lines can lead to, the most urgent first, and the page to read on. */
const order = [
	{ id: 'emergency' },
	{ id: 'today', to: '/safety/red-flags/' },
	{ id: 'wait', to: '/articles/when-to-avoid/' },
	{ id: 'ask', to: '/safety/reasons/' },
	{ id: 'see-someone', to: '/safety/red-flags/' },
	{ id: 'here', to: '/articles/when-to-avoid/' },
] as const;

export type Verdict = (typeof order)[number]['id'];

/** The same, and what is said of each. */
export const verdicts: readonly (VerdictText & { id: Verdict; to?: string })[] = order.map(
	(one) => ({ ...one, ...verdictText[one.id] }),
);

/** A line that can be ticked: bold words, what is asked behind them, and what follows. */
export interface Ask {
	line: string;
	asks: string[];
	verdict: Verdict;
	/** Ids of the reasons that it asks for; of a sign the one that stands for all signs. */
	reasons: string[];
}

/** The reason that a sign is: massage waits until a doctor has looked at it. */
const ofSigns = 'warning-sign';

/** The groups of lines, in their order. */
const groupIds = ['emergency', 'today', 'you', 'place'] as const;

/** Lines that are asked together. */
export interface Group {
	id: (typeof groupIds)[number];
	title: string;
	hint: string;
	lines: Ask[];
}

/** Words that people read in a minute. */
const wordsInMinute = 200;

/** What a reason leads to where nothing more particular fits. */
const verdictOf = (reason: Reason): Verdict => {
	const last = mostly(reason);
	return last === 'wait' || last === 'here' ? last : 'ask';
};

/** The lines of reasons that lead to the same verdict; reasons with the same bold words stand in one line. */
function asksFor(reasons: readonly Reason[], verdict: Verdict): Ask[] {
	const lines = new Map<string, Ask>();
	for (const reason of reasons) {
		if (!reason.check || verdictOf(reason) !== verdict) continue;
		const { line, asks } = reason.check;
		const known = lines.get(line) ?? { line, asks: [], verdict, reasons: [] };
		known.asks.push(asks);
		known.reasons.push(reason.id);
		lines.set(line, known);
	}
	return [...lines.values()];
}

/** The groups of the check in their order, and the minutes that it takes to read them all. */
export function asksOf(
	signs: readonly Sign[],
	reasons: readonly Reason[],
): { groups: Group[]; minutes: number } {
	const signLines = (level: 'emergency' | 'today' | 'see-someone') =>
		linesOf(ofLevel(signs, level)).map(({ line, asks }): Ask => ({
			...{ line, asks, verdict: level },
			reasons: level === 'see-someone' ? [] : [ofSigns],
		}));
	const lines: Record<Group['id'], Ask[]> = {
		emergency: signLines('emergency'),
		today: signLines('today'),
		you: [...asksFor(reasons, 'wait'), ...asksFor(reasons, 'ask'), ...signLines('see-someone')],
		place: asksFor(reasons, 'here'),
	};
	const groups = groupIds.map((id): Group => ({ id, ...groupText[id], lines: lines[id] }));
	return { groups, minutes: minutesFor(groups) };
}

/** How long it takes to read the whole check, in minutes. */
function minutesFor(groups: readonly Group[]): number {
	const text = groups.flatMap(({ title, hint, lines }, index) => [
		index === 0 ? `${checkText.call} ${crisisText.asks}` : '',
		title,
		checkText.step(index + 1, groups.length),
		hint,
		checkText.none,
		...lines.flatMap(({ line, asks }) => [line, ...asks]),
	]);
	const words = text.join(' ').split(/\s+/).length;
	return Math.max(1, Math.round(words / wordsInMinute));
}
