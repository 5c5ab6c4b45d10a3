// Which side of the body a text says. Pure.

import type { Word } from './word-forms.ts';

export type Side = 'left' | 'right' | 'both';

/** What people type for a side. */
const sides: Readonly<Record<string, Side>> = Object.fromEntries([
	...['left', 'lt', 'l', 'lh', 'lhs', 'lefthand', 'leftside', 'lefty'].map((word) => [
		word,
		'left',
	]),
	...['right', 'rite', 'rt', 'r', 'rh', 'rhs', 'righthand', 'rightside'].map((word) => [
		word,
		'right',
	]),
	...['both', 'bilateral', 'bilaterally'].map((word) => [word, 'both']),
]) as Record<string, Side>;

/** Before these it is a side, whatever stands before it. */
const body =
	/^(?:should\w*|shold\w*|blades?|scap\w*|necks?|traps?|trapez\w*|arms?|armpits?|sides?|back|ribs?|chest|pecs?|lats?|delts?|rhomb\w*|levator|scalenes?|wings?|collarbones?|ears?|hips?|upper|lower|inner|outer|top|mid|middle|rear|front|medial|lateral|rotator|one|hand|sided|elbows?|wrists?|jaw|scm|supra\w*|infra\w*|sub\w*|serratus|teres|flank|eye|legs?|knees?|calf|fingers?|thumb)$/;

/** Before these, "right" is no side: "right under", "the right way". */
const notRight =
	/^(?:in|on|at|up|down|under|underneath|beneath|below|beside|behind|between|above|over|by|next|where|along|across|through|into|inside|outside|after|before|now|away|off|here|there|near|around|round|to|from|against|when|as|so|smack|way|thing|order|amount|pressure|place|spot|time|length|stuff|idea|tools?|techniques?|pillow|position|ball|gun|kind|person|massage)$/;
/** Before these, "left" is none: "left me sore", "left work". */
const notLeft =
	/^(?:early|the|work|home|school|me|my|him|it|alone|over|untreated|an?|with|marks?|bruises?)$/;

/** After these, neither is: "all right", "I left", "what is left". */
const before =
	/^(?:all|am|is|isnt|thats|its|it|this|do|doing|just|get|got|ok|okay|yeah|me|be|i|we|he|she|they|has|have|had|ive|being|been|when|what|whats|nothing|therapist|masseur|massage|sit|sitting|sleep|stand|feels?)$/;

/** A movement to one side tells nothing of the side that hurts. */
const turn = /^(?:turn|look|rotat|twist|tilt|lean|bend)/;
const reach = 5;

/** Before a side it says which one it is not: "not the left but the right". */
const denial = /^(?:not|isnt|arent)$/;
const between = /^(?:my|the|on|its|in|at)$/;

/** "R" for "are": "why r my shoulders sore". */
const are =
	/^(?:my|u|you|your|there|these|they|the|not|so|sore|tight|stiff|killing|hurting|aching|really)$/;

const joins = /^(?:and|or|n|then)$/;

/**
 * The side that a text says of the pain, both where two are said of one thing; none where two are said of two things.
 * @param words of the text, as they were typed
 */
export function sideIn(words: readonly Word[]): Side | undefined {
	const said = words.flatMap((word, at): { side: Side; at: number; text: string }[] => {
		const side = sides[word.text];
		return side && isSide(words, at, side) ? [{ side, at, text: word.text }] : [];
	});
	// Whoever is a lefty may hurt on the other side.
	const sure = said.filter(({ text }) => text !== 'lefty');
	const [first, second] = sure.length > 0 ? sure : said;
	if (!first || !second || first.side === 'both' || sure.every(({ side }) => side === first.side))
		return first?.side;
	// "left more than right".
	if (words.slice(first.at, second.at).some(({ text }) => text === 'than')) return first.side;
	// The wrong side is worse than none: of two that hurt in two places, neither is meant for both.
	return isPair(words, first.at, second.at) ? 'both' : undefined;
}

/** "left and right shoulder", "left shoulder and right shoulder". */
function isPair(words: readonly Word[], first: number, second: number): boolean {
	const [part, other] = [words[first + 1]?.text, words[second + 1]?.text];
	const gap = words.slice(first + 1, second).map(({ text }) => text);
	if (gap[0] === other && part !== undefined && body.test(part)) gap.shift();
	return gap.length < 2 && gap.every((text) => joins.test(text));
}

function isSide(words: readonly Word[], at: number, side: Side): boolean {
	const text = words[at]?.text ?? '';
	const next = words[at + 1]?.text ?? '';
	if (text.length === 1) return words.length > 1 && !(text === 'r' && are.test(next));
	if (next === 'handed' || isDenied(words, at) || isHand(words, at)) return false;
	if (side === 'both') return text !== 'both' || words.length === 1 || isTwo(words, at + 1);
	if (body.test(next)) return true;
	if (isTurn(words, at)) return false;
	if (text === 'left' && next === 'of') return true;
	const last = words[at - 1]?.text ?? '';
	return !before.test(last) && !(side === 'left' ? notLeft : notRight).test(next);
}

function isDenied(words: readonly Word[], at: number): boolean {
	let last = at - 1;
	while (between.test(words[last]?.text ?? '')) last -= 1;
	return denial.test(words[last]?.text ?? '');
}

/** Whether a movement goes to that side, and to no side named before. */
function isTurn(words: readonly Word[], at: number): boolean {
	const clause = words[at]?.clause;
	for (let last = at - 1; last >= at - reach; last -= 1) {
		const word = words[last];
		if (!word || word.clause !== clause || sides[word.text]) return false;
		if (turn.test(word.text)) return true;
	}
	return false;
}

/** The hand that works, not the side that hurts: "with my right hand". */
const isHand = (words: readonly Word[], at: number) =>
	words[at + 1]?.text === 'hand' &&
	words[at + 2]?.text !== 'side' &&
	words[at - 1]?.text === 'my' &&
	/^(?:with|using)$/.test(words[at - 2]?.text ?? '');

/** "both shoulders", "both of my shoulders", "both sides"; not "both neck and shoulder". */
const isTwo = (words: readonly Word[], at: number) =>
	words.slice(at, at + 3).some(({ text }) => body.test(text) && /s$|^side$/.test(text));
