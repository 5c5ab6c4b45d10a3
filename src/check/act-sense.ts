// Acts that stand against what a page says: done on another side than its steps, by a hand that comes over the spine.
import type { Act } from '../anatomy/act/act.ts';
import { contacts } from '../anatomy/act/contact.ts';
import { handFrom, placed } from '../anatomy/act/hand.ts';
import { touchedBy } from '../anatomy/act/way.ts';
import { faultAtValue, type Entry } from './entry.ts';
import type { Fault } from './fault.ts';

/** What a step says of one side, and of both at once. */
const oneSide = /\b(?:the|your) (left|right)\b(?! and\b| or\b)/gi;
const bothAtOnce =
	/\b(?:thumb|palm|hand|ball|pad|fingertip)s?\b[^.]*\bon each side\b|\bboth (?:balls|palms|thumbs|sides at once)\b/i;

/** An act on one side where its steps name the other alone, or both at once and no act is on the other. */
export function sideFaults(
	entry: Entry,
	acts: readonly Act[],
	index: number,
	steps: readonly string[],
): Fault[] {
	const { side, by } = acts[index] ?? {};
	if (!side || !by) return [];
	const path = ['acts', index, 'side'];
	const text = steps.join(' ');
	const named = new Set([...text.matchAll(oneSide)].map(([, one = '']) => one.toLowerCase()));
	const [only] = named.size === 1 ? named : [];
	if (only && side !== only)
		return [
			faultAtValue(
				entry,
				path,
				`The steps name the ${only} side alone, and the act is done on "${side}".`,
				`Write \`side: ${only}\`, or mend the steps.`,
			),
		];
	const both = bothAtOnce.exec(text)?.[0];
	const isAstride = contacts[by].pads?.some((pad) => Math.abs(pad) > 20);
	const isOneSided = new Set(acts.map((act) => act.side)).size === 1 && side !== 'both';
	if (!both || !isOneSided || isAstride) return [];
	const what = `The steps say "${both}", and the act is done on "${side}" alone.`;
	return [faultAtValue(entry, path, what, 'Write `side: both`, or mend the steps.')];
}

/** How much of a hand and its arm lies on the body behind its pad, mm. */
const reach = 100;

/** A hand that lies across the spine on its way to one side; a finger and thumb astride it may. */
export function spineFaults(entry: Entry, act: Act, index: number): Fault[] {
	if (!contacts[act.by].hand) return [];
	const [at] = firstOf(act);
	if (!at || at[0] < contacts[act.by].across / 2) return [];
	const from = handFrom(act, 'back');
	const [x] = placed([0, reach], at, from);
	if (x >= 0) return [];
	const what = `The hand comes over the spine, from ${Math.round(from)} degrees.`;
	const instead =
		'Give `from`: 0 comes from the right of the picture, 90 from below, -90 from above.';
	return [faultAtValue(entry, ['acts', index], what, instead)];
}

/** Where it touches first; an act that can't be drawn is reported by itself. */
function firstOf(act: Act) {
	try {
		return touchedBy(act, 'back');
	} catch {
		return [];
	}
}
