// Free text that allows what the reasons forbid: a reason, a technique or tool, and a leave in one sentence.
import { z } from 'astro/zod';
import { lightMost, ruleFor, type Reason, type Technique } from '../safety/reasons.ts';
import { readPressures } from './amount.ts';
import { faultAtValue, type Entry } from './entry.ts';
import { faultAt, type Fault } from './fault.ts';
import type { Page } from './page.ts';
import { schemaOf } from './schema.ts';
import { nextOf, readSentences, type Sentence } from './sentence.ts';

/** A reason with the place where its rules stand. */
interface Placed {
	reason: Reason;
	/** How readers' words name it. */
	words: RegExp;
	entry: Entry;
}

/** Reasons and techniques that are sound; all else is the schema's to report. */
export interface Bans {
	reasons: Placed[];
	techniques: Technique[];
}

/** How readers' words name a reason, where that is not its short name. */
const reasonWords: Record<string, RegExp> = {
	'blood-thinners': /\bblood thinners?\b|\bthins? the blood\b|\bbleeding problem\b/i,
	'weak-bones': /\bweak bones\b|\bosteoporosis\b/i,
	pregnancy: /\bpregnan(?:t|cy)\b/i,
	clot: /\b(?:have|may have|possible|new) (?:a )?(?:blood )?clots?\b/i,
};

/** How readers' words name what is done; by tool, or by technique where hands do it. */
const deedWords: Record<string, RegExp> = {
	'massage-gun': /\bguns?\b/i,
	'massage-cane': /\bcanes?\b/i,
	'foam-roller': /\bfoam roll(?:ers?|ing)\b|\brollers?\b(?<!cold rollers?)/i,
	'lacrosse-ball': /\b(?:hard|lacrosse) balls?\b/i,
	'therapy-balls': /\b(?:therapy|2|two|pairs? of) balls\b/i,
	petrissage: /\bknead(?:ing|s)?\b/i,
	'acupressure-mat': /\b(?:spike|acupressure) mats?\b/i,
};

const leaves =
	/\bask(?:s|ed)?\b[^.]*\bfirst\b|\bask (?:your|a|the) (?:doctor|midwife|team)\b|\b(?:unless|if) (?:your|the|a) (?:doctor|midwife)[^.]* agrees?\b|\bstay light\b|\bpress (?:less|lightly|gently)\b/i;
const bans =
	/\b(?:leave|leaves) (?:\w+ ){0,4}out\b|\bnever\b|\bnot (?:for|with)\b|\bdo not (?:use|lie|press|roll)\b|\bno (?:\w+ )?(?:balls?|canes?|guns?|rollers?|kneading|massage)\b/i;

/** What bans follow from, read from the facts and from the pages of techniques. */
export function readBans(pages: Page[], facts: Entry[]): Bans {
	const reasons = facts.filter(({ collection }) => collection === 'reasons');
	const techniques = pages.filter(({ collection }) => collection === 'techniques');
	return {
		reasons: reasons.flatMap((entry) =>
			fill<Reason>(entry).map((reason) => ({ reason, words: wordsOf(reason), entry })),
		),
		techniques: techniques.flatMap(({ id, entry }) =>
			entry ? fill<Technique['data']>(entry).map((data) => ({ id, data })) : [],
		),
	};
}

/** The data of an entry with all defaults, if they are sound: what the schema lets through has the type Astro makes of it. */
function fill<Data>({ collection, data }: Entry): Data[] {
	const { success, data: filled } = z.safeParse(schemaOf(collection), data);
	return success ? [filled as Data] : [];
}

/** Sentences that leave to a doctor, or to a light hand, what the reasons leave out. */
export function findBanFaults(page: Page, bans: Bans): Fault[] {
	return readSentences(page)
		.filter(({ inside }) => !inside.some((name) => ['Finding', 'Belief'].includes(name)))
		.flatMap((sentence) => {
			const named = bans.reasons.filter(({ words }) => words.test(sentence.text));
			if (named.length === 0) return [];
			const subjects = subjectsOf(sentence, page, bans.techniques);
			return named.flatMap((placed) => sentenceFaults(page, sentence, placed, subjects));
		});
}

function wordsOf({ id, short, line = short }: Reason): RegExp {
	return reasonWords[id] ?? new RegExp(`\\b${line.replace(/[^\w\s,-]/g, '.')}\\b`, 'i');
}

/** The techniques that a sentence names, by link, by tool or by word; else the page's own. */
function subjectsOf({ text }: Sentence, page: Page, techniques: Technique[]): Technique[] {
	const linked = [...text.matchAll(/\]\(\/(?:techniques|tools)\/([a-z0-9-]+)\//g)].map(
		([, id]) => id,
	);
	const said = Object.entries(deedWords)
		.filter(([, words]) => words.test(text))
		.map(([id]) => id);
	const named = techniques.filter(({ id, data }) =>
		[...linked, ...said].some((one) => one === id || data.tools.some((tool) => tool === one)),
	);
	if (named.length > 0) return named;
	return techniques.filter(({ id }) => page.collection === 'techniques' && id === page.id);
}

function sentenceFaults(
	{ file }: Page,
	sentence: Sentence,
	{ reason, entry }: Placed,
	subjects: Technique[],
): Fault[] {
	const { offset } = sentence;
	// Many a list says the reason in one sentence and what to do in the next.
	const isAlone = !leaves.test(sentence.text) && !bans.test(sentence.text);
	const text = isAlone ? `${sentence.text} ${nextOf(sentence)}` : sentence.text;
	const leave = leaves.exec(text);
	const pressure = readPressures(text).find(({ max }) => max > lightMost);
	const allows = leave ?? (pressure && { 0: pressure.text, index: pressure.offset });
	// Leave and ban in one sentence are for different things, and only a reader can tell for which.
	if (!allows || bans.test(text)) return [];
	return subjects.slice(0, 1).flatMap((technique) => {
		const rule = ruleFor(reason, technique);
		if (!rule) return [];
		const where = `content/${entry.file.path}:${faultAtValue(entry, ['rules', reason.rules.indexOf(rule)], '', '').line}`;
		const isBanned = rule.then === 'never' || rule.then === 'wait';
		if (!isBanned && !(pressure && rule.then === 'ask')) return [];
		const says = isBanned ? `"${rule.then}"` : `${lightMost} of 10 at most after a yes`;
		const what = `The text says "${allows[0]}" of ${reason.short} with ${technique.id}; ${where} says ${says}.`;
		const instead = isBanned ? 'Say that it is left out.' : `Write ${lightMost} or less.`;
		return [faultAt(file, offset + allows.index, what, instead)];
	});
}
