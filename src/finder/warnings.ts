// The signs that an answer names before its techniques: the emergency text that all pages share, and at most 7 more that
// pain in this area can come with. The same for left and right. Pure.

import { others, type Cue } from './referral.ts';

/** How urgent a sign is. */
export type Urgency = 'emergency' | 'today' | 'see-someone';

/** What stands before the signs of each urgency, the most urgent first. */
export const leads: readonly { level: Urgency; words: string }[] = [
	{ level: 'emergency', words: 'Call your emergency number now if:' },
	{ level: 'today', words: 'Get medical help today if:' },
	{ level: 'see-someone', words: 'See a doctor if:' },
];

/** What needs care first, in plain words. */
export interface Warning {
	id: string;
	level: Urgency;
	/** The cues that it names. */
	cues: readonly Cue[];
	/** Sentences that go on from what stands before the signs of this urgency. */
	signs: readonly string[];
}

/** A warning that is understood alone: "Get medical help today if: It burns in a band on 1 side." */
export const textOf = ({ level, signs }: Pick<Warning, 'level' | 'signs'>): string =>
	[leads.find((lead) => lead.level === level)?.words, ...signs].join(' ');

/** What the shared text says (content/notices/emergency.mdx), in short. */
const emergency: Warning = {
	id: 'emergency',
	level: 'emergency',
	cues: [
		...(['chest-pain', 'sweating-or-nausea', 'jaw-or-arm-pain', 'sudden-tearing'] as const),
		...(['breathlessness', 'walking-or-bladder', 'stiff-neck-headache', 'recent-injury'] as const),
	],
	signs: [
		'Pain, pressure or tightness comes with sweating, nausea, faintness or severe breathlessness, or spreads from the chest to jaw or arm.',
		'The pain is sudden, severe and tearing, or it began with a serious accident.',
		'A new, severe headache or neck pain comes with dizziness, slurred speech, a drooping face or a weak arm.',
		'A severe headache comes with fever and a stiff neck.',
		'Your legs are weak or numb, or you have new trouble with bladder or bowels.',
	],
};

/** Signs that any pain of back, neck or shoulder can come with: official advice (sheffield-back, chcp-back, finucane2020). */
const everywhere: readonly Warning[] = [
	{
		id: 'illness',
		level: 'today',
		cues: ['fever-or-sweats', 'night-or-rest-pain', 'weight-loss'],
		signs: [
			'You have a fever, chills or night sweats, had an infection not long ago, have had cancer, lose weight without trying, or have a new lump. Or the pain is constant, and worst at night or at rest.',
		],
	},
	{
		id: 'nerve',
		level: 'today',
		cues: ['numbness-or-tingling', 'weakness', 'walking-or-bladder'],
		signs: [
			'An arm or hand is newly weak or numb, your legs feel heavy or clumsy, or you walk unsteadily. Have tingling alone, or pain down an arm, examined before any massage.',
		],
	},
	{
		id: 'bones',
		level: 'today',
		cues: ['fragile-bones', 'recent-injury'],
		signs: ['It came after a fall, a blow or a small lift, and your bones may be weak.'],
	},
];

/** Signs that belong to some areas: shown where something that can be felt there has one of their cues. */
const somewhere: readonly Warning[] = [
	{
		id: 'effort',
		level: 'emergency',
		cues: ['exertion-not-easing'],
		signs: [
			'It came with effort, such as stairs, and does not ease with rest or in another position.',
		],
	},
	{
		id: 'lung',
		level: 'today',
		cues: ['chest-pain', 'pain-with-breathing', 'breathlessness', 'leg-swelling'],
		signs: [
			'You have new pain in the chest, even when it is mild, it is sharp as you breathe in, you are a little short of breath, or a leg is swollen or painful.',
		],
	},
	{
		id: 'rash',
		level: 'today',
		cues: ['rash-or-blisters'],
		signs: ['It burns in a band on 1 side, with a rash or blisters.'],
	},
	{
		id: 'meals',
		level: 'see-someone',
		cues: ['linked-to-meals'],
		signs: ['It comes with meals, or with pain in the upper belly.'],
	},
];

/** The warnings of an area, the most urgent first. */
export function warningsFor(area: string): Warning[] {
	const cues = new Set(
		Object.values(others)
			.filter(({ areas }) => areas.includes(area))
			.flatMap((other) => other.cues),
	);
	const order = leads.map(({ level }) => level);
	return [
		emergency,
		...[...somewhere.filter((warning) => warning.cues.some((cue) => cues.has(cue))), ...everywhere],
	].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}
