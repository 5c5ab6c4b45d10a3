// The words of safety: the levels of signs, the check, reasons not to massage, and the table of them. A second language is a
// second file. One export each, so that the browser gets only what it says. Signs and reasons themselves are content.

import type { CollectionEntry } from 'astro:content';
import { asLine } from '../format.ts';

type Sign = CollectionEntry<'signs'>['data'];
type Reason = CollectionEntry<'reasons'>['data'];
type Urgency = Exclude<Sign['urgency'], 'stop'>;
type Then = Reason['rules'][number]['then'];
type Doer = CollectionEntry<'techniques'>['data']['who'][number];

/** What is said of a level of signs. */
export interface LevelText {
	/** What leads a list of its signs. */
	leads: string;
	/** What to do. */
	does: string;
}

/** How long an appointment may take where nothing says sooner. */
const appointment = 'within 2 weeks';

/** The levels of signs. */
export const levelText: Record<Urgency, LevelText> = {
	emergency: {
		leads: 'Call your emergency number now if:',
		does: 'Call your emergency number now. Do not massage.',
	},
	today: {
		leads: 'Get medical help today if:',
		does: 'Call your doctor or an advice line today. Do not massage.',
	},
	'see-someone': {
		leads: 'See a doctor or physical therapist if:',
		does: `Make an appointment ${appointment}, sooner if it gets worse.`,
	},
};

/** The one red line of a place, which opens all its signs. */
export const redLine = {
	says: (signs: readonly string[]) => `${asLine(signs.join(', '))}?`,
	read: 'Read first',
} as const;

/** What to do about a sign that cannot wait as long as its level. */
export const withinDays = 'Make an appointment within days.';

/** A number to call. */
export interface Call {
	/** As people write it. */
	number: string;
	where: string;
	/** What dials it. */
	href: string;
}

const callTo = (number: string, where: string): Call => ({
	...{ number, where },
	href: `tel:${number.replaceAll(' ', '')}`,
});

/** The emergency numbers that we know; first those of most readers of this language. */
export const emergencyNumbers: readonly Call[] = [
	callTo('911', 'US'),
	callTo('999', 'UK'),
	callTo('112', 'EU'),
];

/** For someone who thinks of ending their life: who listens comes before who sends help. */
export const crisisText = {
	title: 'You need not be alone with this',
	says: 'Talk to someone now, free, at any hour. If you might act on it, call your emergency number.',
	asks: 'Thoughts of ending your life? Talk to someone, free, any time:',
} as const;

/** Who listens; the works behind the sign "crisis" have the numbers. */
export const lifelines: readonly Call[] = [callTo('988', 'US'), callTo('116 123', 'UK')];

/** What ticked lines of the check lead to. */
export interface VerdictText {
	/** What the lines are, after "any of". */
	of: string;
	/** What to do and by when. */
	says: string;
	/** What else to know. */
	more: string;
	/** What the link to more says. */
	link?: string;
}

const signsMean = 'What these signs can mean';

/** What ticked lines lead to, by the ids of check.ts. */
export const verdictText = {
	emergency: {
		of: 'the emergency signs',
		says: 'Call your emergency number now.',
		more: 'Do not massage. Keep still after an accident.',
	},
	today: {
		of: 'what needs a doctor today',
		says: 'Get medical help today.',
		more: 'Call a doctor or an advice line. Do not massage. If it gets worse fast, call your emergency number.',
		link: signsMean,
	},
	wait: {
		of: 'what is about right now',
		says: 'No massage until this has passed.',
		more: 'Today, leave it.',
		link: 'How long, reason by reason',
	},
	ask: {
		of: 'what is about your health',
		says: 'Ask first, before any massage.',
		more: 'Call a doctor, midwife or pharmacist this week. After a yes, stay at 2 out of 10.',
		link: 'What to leave out',
	},
	'see-someone': {
		of: 'what has lasted, or comes with the pain',
		says: `See a doctor or physical therapist ${appointment}.`,
		more: 'Within days if a shoulder blade sticks out. Until then, let nobody press there. Age alone need not stop you.',
		link: signsMean,
	},
	here: {
		of: 'the sore place',
		says: 'Leave this place alone.',
		more: 'Other places are fine today, if you feel well.',
		link: 'How long, and what to do',
	},
} as const satisfies Record<string, VerdictText>;

/** The groups of the check: what each is called, and how to answer it. */
export const groupText = {
	emergency: { title: 'Emergency signs', hint: 'Tick what comes with this pain.' },
	today: { title: 'A doctor today', hint: 'Now, or in the last days.' },
	you: { title: 'About you', hint: 'What you know of your health.' },
	place: { title: 'The sore place', hint: 'Look at the skin, or ask someone to.' },
} as const;

/** The page of the check, round its lines. A sentence with a link in it stands in its parts. */
export const checkText = {
	/** It is called what it takes. */
	title: (minutes: number) => `${minutes}-minute check before you press`,
	says: 'Emergency signs first, then what needs a doctor, then you and the sore place. Nothing is stored.',
	step: (step: number, all: number) => `${step} of ${all}`,
	call: 'Sure already? Call',
	none: 'None of these',
	goOn: {
		title: 'Nothing ticked? Go on, with care',
		says: 'Start light, and stay at 5 out of 10 or less. Stop if it shoots, tingles or goes numb, or you feel dizzy or sick.',
		map: 'Show where it aches',
		or: ', or read',
		pressure: 'how hard to press',
		end: '.',
	},
	again: 'Start again',
	use: 'Use for my routine',
	/** What leads a verdict on paper. */
	anyOf: (of: string) => `If you tick any of ${of}:`,
	also: 'Also:',
	foot: {
		says: 'This is for adults. It can’t examine you, and it does not replace a doctor. Why each sign matters stands on the page of',
		link: 'red flags',
		end: '.',
	},
} as const;

/** What follows from a reason, within a sentence; pressure is from 0 to 10. */
export const reasonText = {
	then: {
		never: 'leave this out',
		wait: 'wait',
		here: 'leave that place alone',
		ask: 'ask first',
		// What changes, each rule says itself.
		change: '',
	} satisfies Record<Exclude<Then, 'light'>, string>,
	atMost: (pressure: number) => `at most ${pressure} of 10`,
	wait: (until = 'until it has passed') => `wait ${until}`,
	askThen: (pressure: number) => `ask first; after a yes at most ${pressure} of 10`,
	/** What stands between the two halves of that, and what does in a shorter one. */
	afterYes: { long: '; after a yes', short: ', then' },
	leaveOut: (steps: string) => `leave out ${steps}`,
	forTheRest: (says: string) => `; for the rest ${says}`,
	/** The same in few words, where the rest is to be asked about. */
	elseAsk: '; else ask first',
	steps: (count: number, list: string) => `${count > 1 ? 'steps' : 'step'} ${list}`,
	range: (from: number, to: number) => `${from} to ${to}`,
} as const;

/** What leads the reasons from which the same follows, by whether they are about something that presses. */
export const thenTitles = (isPressing: boolean, pressure: number): Record<Then, string> => ({
	wait: isPressing ? 'No massage until it has passed' : 'Wait until it has passed',
	never: 'Leave this out',
	here: 'Leave that place alone',
	ask: isPressing ? `Ask first, then at most ${pressure} of 10` : 'Ask first',
	change: 'Do it another way',
	light: `At most ${pressure} of 10`,
});

/** What rules rest on. */
export const basisText: Record<Reason['basis'], string> = {
	official: 'official advice',
	makers: 'warnings of makers and sellers',
	consensus: 'opinion of experts',
	'case-reports': 'case reports',
	convention: 'usual caution',
};

/** Techniques by the first who can do them. */
export const doerText: Record<Doer, string> = {
	self: 'Alone',
	partner: 'With a helper',
	professional: 'By a therapist',
};

/** Reasons as they stand together in the table. */
export const columnText = {
	wait: 'Wait with everything',
	here: 'Leave that place alone',
	ask: 'Some never, others after a yes',
	few: 'About a few techniques',
} as const;

/** The words in the cells of the table, and what they mean. */
export const legend = (pressure: number): { then: Then; word: string; means: string }[] => [
	{ then: 'never', word: 'No', means: 'Leave this technique out.' },
	{ then: 'wait', word: 'Wait', means: 'Leave it out until the reason has passed.' },
	{ then: 'here', word: 'Place', means: 'Leave that place alone; others may be massaged.' },
	{
		then: 'ask',
		word: 'Ask',
		means: `Ask a doctor or midwife first. After a yes, press at most ${pressure} of 10.`,
	},
	{ then: 'change', word: 'Way', means: 'Do it another way, which the rules in words name.' },
];

/** The page of the table. */
export const tableText = {
	title: 'Who may have what: the whole table',
	says: 'All techniques and all reasons not to massage in one table, for therapists and careful readers, with the rules in words.',
	first: {
		says: 'With a sign that needs help first, this table is not for today.',
		link: 'Check first',
		end: '.',
	},
	words: 'The words in the table',
	noRule: {
		word: '–',
		means: 'We have no rule for it. The page of the technique still holds.',
		inCell: 'no rule',
	},
	both: 'Where two reasons fit, both hold, and the stricter counts: no, then wait, then ask. It is about adults, and no health professional has checked it yet.',
	table: (techniques: number, reasons: number) => `${techniques} techniques, ${reasons} reasons`,
	technique: 'Technique',
	rules: 'The rules in words',
	firstCounts: 'Of the rules of one reason, the first that fits a technique counts.',
} as const;

/** The table where the pages on safety are listed. */
export const tableLine = {
	name: 'All techniques and reasons in one table',
	says: 'Who may have what: for therapists and careful readers.',
} as const;

/** What may be done at a place where pressing can do harm, in words. */
export const zoneRuleText: Record<CollectionEntry<'zones'>['data']['rule'], string> = {
	never: 'Never press',
	'no-hard-point': 'No hard point',
	'light-or-flat': 'Light hand only',
};

/** The list of places of one rule. */
export const noPressText = {
	title: (rule: string) => `${rule} here`,
	/** What leads the list of a rule that its title does not say in full. */
	leads: { never: 'Do not press here, with hands or tools.' } as Partial<Record<string, string>>,
	instead: 'Near them, do this instead:',
} as const;

/** The pictures of where not to press. */
export const zonesText = {
	back: {
		alt: 'The body from behind; the places where not to press are hatched.',
		caption: 'From behind.',
	},
	front: {
		alt: 'The body from the front; the places where not to press are hatched.',
		caption: 'From the front.',
	},
} as const;
