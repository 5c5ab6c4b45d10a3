// The check before pressing, put together from signs and reasons. Pure.

import { mostly, type Reason } from './reasons.ts';
import { appointment, linesOf, ofLevel, type Sign } from './signs.ts';

/** What ticked lines lead to, the most urgent first: of what they are, what to do and by when, what else to know, and where to read on. */
export const verdicts = [
	{
		id: 'emergency',
		of: 'the emergency signs',
		says: 'Call your emergency number now.',
		more: 'Do not massage. Keep still after an accident.',
	},
	{
		id: 'today',
		of: 'what needs a doctor today',
		says: 'Get medical help today.',
		more: 'Call a doctor or an advice line. Do not massage. If it gets worse fast, call your emergency number.',
		link: { to: '/safety/red-flags/', says: 'What these signs can mean' },
	},
	{
		id: 'wait',
		of: 'what is about right now',
		says: 'No massage until this has passed.',
		more: 'Today, leave it.',
		link: { to: '/articles/when-to-avoid/', says: 'How long, reason by reason' },
	},
	{
		id: 'ask',
		of: 'what is about your health',
		says: 'Ask first, before any massage.',
		more: 'Call a doctor, midwife or pharmacist this week. After a yes, stay at 2 out of 10.',
		link: { to: '/safety/reasons/', says: 'What to leave out' },
	},
	{
		id: 'see-someone',
		of: 'what has lasted, or comes with the pain',
		says: `See a doctor or physical therapist ${appointment}.`,
		more: 'Within days if a shoulder blade sticks out. Until then, let nobody press there. Age alone need not stop you.',
		link: { to: '/safety/red-flags/', says: 'What these signs can mean' },
	},
	{
		id: 'here',
		of: 'the sore place',
		says: 'Leave this place alone.',
		more: 'Other places are fine today, if you feel well.',
		link: { to: '/articles/when-to-avoid/', says: 'How long, and what to do' },
	},
] as const;

export type Verdict = (typeof verdicts)[number]['id'];

/** A line that can be ticked: bold words, what is asked behind them, and what follows. */
export interface Ask {
	line: string;
	asks: string[];
	verdict: Verdict;
}

/** Lines that are asked together. */
export interface Group {
	id: string;
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
		const known = lines.get(line) ?? { line, asks: [], verdict };
		known.asks.push(asks);
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
		linesOf(ofLevel(signs, level)).map(({ line, asks }): Ask => ({ line, asks, verdict: level }));
	const groups: Group[] = [
		{
			id: 'emergency',
			title: 'Emergency signs',
			hint: 'Tick what comes with this pain.',
			lines: signLines('emergency'),
		},
		{
			id: 'today',
			title: 'A doctor today',
			hint: 'Now, or in the last days.',
			lines: signLines('today'),
		},
		{
			id: 'you',
			title: 'About you',
			hint: 'What you know of your health.',
			lines: [...asksFor(reasons, 'wait'), ...asksFor(reasons, 'ask'), ...signLines('see-someone')],
		},
		{
			id: 'place',
			title: 'The sore place',
			hint: 'Look at the skin, or ask someone to.',
			lines: asksFor(reasons, 'here'),
		},
	];
	const text = groups.flatMap(({ title, hint, lines }) => [
		title,
		hint,
		...lines.flatMap(({ line, asks }) => [line, ...asks]),
	]);
	const words = text.join(' ').split(/\s+/).length;
	return { groups, minutes: Math.max(1, Math.round(words / wordsInMinute)) };
}
