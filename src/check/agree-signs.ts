// Free text that is more or less urgent about a sign than the signs of content/facts/signs.yaml are.
import { faultAtValue, valueAt, type Entry } from './entry.ts';
import { faultAt, type Fault } from './fault.ts';
import { idOf } from './list.ts';
import type { Page } from './page.ts';
import { nextOf, readSentences, type Sentence } from './sentence.ts';

/** How soon, in the words of a text. */
const urgencies: { name: string; words: RegExp }[] = [
	{ name: 'emergency', words: /\bemergency (?:number|room)\b|\bambulance\b|\bis an emergency\b/i },
	{
		name: 'today',
		words:
			/\b(?:doctor|help|advice line|midwife|maternity unit|see someone|seen|checked|examined)\b[^.]*\btoday\b/i,
	},
	{ name: 'days', words: /\bwithin (?:a few )?days\b|\bin the next days\b/i },
	{ name: 'weeks', words: /\bwithin (?:a few |\d+ (?:to \d+ )?)?weeks\b/i },
];

/** How texts name the signs about which pages have disagreed; narrow, so that nothing else is meant. */
const signWords: Record<string, RegExp> = {
	'arm-weakness':
		/\b(?:arm|hand)\b[^.;]*\b(?:is|are|feels?|becomes?|goes|has become) (?:\w+ )?(?:weak|numb)\b|\b(?:weak|numb)(?:ness)?(?: or (?:weak|numb)(?:ness)?)? (?:in|of) (?:an|the|your|1) (?:arm|hand)\b|\bnew weakness or numbness\b|\b(?:a|an) (?:newly )?(?:weak|numb)(?: or (?:weak|numb))? (?:arm|hand)\b|\bweak or numb after\b/i,
	'winged-blade': /\bblade (?:that )?sticks out\b/i,
	'clot-limb':
		/\b(?:swollen, warm|warm, swollen)[^.;]*\b(?:arm|leg)\b|\b(?:arm|leg)\b[^.;]*\bswollen, warm\b/i,
	stroke: /\bdrooping face\b|\bface droops\b|\bslurred speech\b/i,
	cauda: /\b(?:trouble|problems?) with (?:your )?(?:bladder|bowels)\b/i,
	heart: /\b(?:pressure|tightness)\b[^.;]*\bchest\b[^.;]*\bminutes\b/i,
	shingles: /\bband\b[^.;]*\b(?:rash|blisters)\b/i,
	'dizzy-or-sick': /\bnausea\b[^.;]*\b(?:stays|lasts|does not (?:go|pass))\b/i,
};

/** Sentences that name a sign and give it another urgency. */
export function findUrgencyFaults(page: Page, facts: Entry[]): Fault[] {
	const signs = facts.filter(({ collection }) => collection === 'signs');
	if (signs.length === 0) return [];
	return readSentences(page)
		.filter(({ inside }) => !inside.some((name) => ['Finding', 'Belief'].includes(name)))
		.flatMap((sentence) => {
			const named = signs.filter((sign) => signWords[idOf(sign) ?? '']?.test(sentence.text));
			const allowed = named.flatMap(urgenciesOf);
			const [first] = named;
			if (!first || allowed.length === 0) return [];
			return wordsOfUrgency(sentence)
				.filter(({ name }) => !allowed.includes(name))
				.map(({ text, index }) => {
					const place = faultAtValue(first, ['urgency'], '', '').line;
					const what = `The text says "${text}" of ${idOf(first)}; content/${first.file.path}:${place} says "${urgenciesOf(first)[0]}".`;
					const instead = 'Place <Signs of="…" />, or use its urgency.';
					return faultAt(page.file, sentence.offset + index, what, instead);
				});
		});
}

/** The urgency of a sign, and those that its own sentences give for a graver or milder form. */
function urgenciesOf({ data }: Entry): string[] {
	const urgency = String(valueAt(data, ['urgency']));
	const own = urgency === 'see-someone' ? String(valueAt(data, ['within'])) : urgency;
	const long = String(valueAt(data, ['long']));
	const others = urgencies.filter(({ words }) => words.test(long)).map(({ name }) => name);
	return [own, ...others];
}

/** The urgency in a sentence, or in the next one of its paragraph. */
function wordsOfUrgency(sentence: Sentence): { name: string; text: string; index: number }[] {
	const own = find(sentence.text, 0);
	return own.length > 0 ? own : find(nextOf(sentence), sentence.text.length + 1);
}

const find = (text: string, shift: number) =>
	urgencies.flatMap(({ name, words }) => {
		const found = words.exec(text);
		return found ? [{ name, text: found[0], index: shift + found.index }] : [];
	});
