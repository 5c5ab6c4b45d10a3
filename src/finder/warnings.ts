// The signs that an answer names before its techniques: the emergency text that all pages share, and at most 7 more that
// pain in this area can come with. The same for left and right. Pure.

import { others, type Cue } from './referral.ts';

/** How urgent a sign is. */
export type Urgency = 'emergency' | 'today' | 'see-someone';

/** What stands before the signs of each urgency, the most urgent first. */
export const leads: readonly { level: Urgency; words: string }[] = [
	{ level: 'emergency', words: 'First:' },
	{ level: 'today', words: 'Get medical help today if:' },
	{ level: 'see-someone', words: 'See a doctor if:' },
];

/** A sign in plain words. */
export interface Warning {
	id: string;
	level: Urgency;
	/** The cues that it names. */
	cues: readonly Cue[];
	text: string;
}

/** What the shared text says (content/notices/emergency.mdx), in short. */
const emergency: Warning = {
	id: 'emergency',
	level: 'emergency',
	cues: [
		...(['chest-pain', 'sweating-or-nausea', 'jaw-or-arm-pain', 'sudden-tearing'] as const),
		...(['breathlessness', 'walking-or-bladder', 'stiff-neck-headache', 'recent-injury'] as const),
	],
	text: 'Call your emergency number now if pain, pressure or tightness comes with sweating, nausea, faintness or severe breathlessness, or spreads from the chest to jaw or arm. Call too for sudden tearing pain, a severe headache with fever and a stiff neck, a new, severe headache or neck pain with dizziness, slurred speech, a drooping face or a weak arm, weak or numb legs, new trouble with bladder or bowels, or after a serious accident.',
};

/** Signs that any pain of back, neck or shoulder can come with: official advice (sheffield-back, chcp-back, finucane2020). */
const everywhere: readonly Warning[] = [
	{
		id: 'illness',
		level: 'today',
		cues: ['fever-or-sweats', 'night-or-rest-pain', 'weight-loss'],
		text: 'You have a fever, chills or night sweats, had an infection not long ago, have had cancer, lose weight without trying, or have a new lump. Or the pain is constant, and worst at night or at rest.',
	},
	{
		id: 'nerve',
		level: 'today',
		cues: ['numbness-or-tingling', 'weakness', 'walking-or-bladder'],
		text: 'An arm or hand is newly weak or numb, your legs feel heavy or clumsy, or you walk unsteadily. Have tingling, or pain down an arm, examined before any massage.',
	},
	{
		id: 'bones',
		level: 'today',
		cues: ['fragile-bones', 'recent-injury'],
		text: 'It came after a fall, a blow or a small lift, and your bones may be weak.',
	},
];

/** Signs that belong to some areas: shown where something that can be felt there has one of their cues. */
const somewhere: readonly Warning[] = [
	{
		id: 'effort',
		level: 'emergency',
		cues: ['exertion-not-easing'],
		text: 'It came with effort, such as stairs, and does not ease with rest or in another position: call your emergency number.',
	},
	{
		id: 'lung',
		level: 'today',
		cues: ['chest-pain', 'pain-with-breathing', 'breathlessness', 'leg-swelling'],
		text: 'You have new pain in the chest, even when it is mild, it is sharp as you breathe in, you are a little short of breath, or a leg is swollen or painful.',
	},
	{
		id: 'rash',
		level: 'today',
		cues: ['rash-or-blisters'],
		text: 'It burns in a band on 1 side, with a rash or blisters.',
	},
	{
		id: 'meals',
		level: 'see-someone',
		cues: ['linked-to-meals'],
		text: 'It comes with meals, or with pain in the upper belly.',
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
