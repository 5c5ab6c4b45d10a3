import { visit } from 'yaml';
import { asTag } from './component.ts';
import type { Entry } from './entry.ts';
import { faultAt, type Fault } from './fault.ts';
import type { Page } from './page.ts';

/** Words that turn a claim round or speak of time: "not safe for everyone", "until it heals". */
const turned = /\b(?:no|not|nor|nothing|never|until|when|once|after|while)\b[^.!?]*$/i;

interface Banned {
	pattern: RegExp;
	/** What stands before it where it is no such word. */
	unless?: RegExp;
	/** True where a claim may report it and a belief may say it. */
	isToldOf?: boolean;
	what: string;
	instead: string;
}

/** Words that no page may hold; only such that a plain search finds without false alarms. */
const words: Banned[] = [
	{
		pattern: /!/g,
		what: 'The text has an exclamation mark.',
		instead: 'End the sentence with a full stop.',
	},
	{
		pattern: /\bcures\b/gi,
		unless: turned,
		what: 'We never say "cures".',
		instead: 'Say what the source found, in content/findings/.',
	},
	{
		pattern:
			/\b(?:cured|(?:can|will) cure|(?:is|are) a cure)\b(?=[^.!?]*\b(?:pain|aches?|spots?|knots?)\b)/gi,
		unless: turned,
		isToldOf: true,
		what: 'We never say that pain is cured.',
		instead: 'Say what the source found, in content/findings/.',
	},
	{
		pattern: /\bheals\b/gi,
		unless: turned,
		what: 'We never say "heals".',
		instead: 'Say what the source found, in content/findings/.',
	},
	{
		pattern: /\bguaranteed\b/gi,
		unless: turned,
		what: 'We never say "guaranteed".',
		instead: 'Say how sure we are.',
	},
	{
		pattern: /\bclinically proven\b/gi,
		unless: turned,
		what: 'We never say "clinically proven".',
		instead: 'Name the study in content/findings/.',
	},
	{
		pattern: /\bsafe for everyone\b/gi,
		unless: turned,
		what: 'We never say "safe for everyone".',
		instead: 'Say for whom it is not safe.',
	},
	{
		// A study may report none; then the sentence says so.
		pattern: /\bno side effects\b(?! (?:was|were|are|is) )/gi,
		unless: /\b(?:reported|reports|found|saw|noted) $/i,
		what: 'We never say "no side effects".',
		instead: 'Say which were looked for, and what was found.',
	},
];

/** Words that no page and no finding may hold, in its body, in its front matter, in its data. */
export function findWordFaults({
	file,
	body = [],
	entry,
}: Pick<Page, 'file' | 'body' | 'entry'>): Fault[] {
	// Most pages hold none, and to know that needs no look at their parts.
	const present = words.filter(({ pattern }) => file.text.search(pattern) >= 0);
	if (present.length === 0) return [];
	const inBody = body.filter(({ node }) => node.type === 'text');
	const told = body.filter((part) => ['Finding', 'Belief'].includes(asTag(part)?.name ?? ''));
	const ours = inBody.filter(({ start }) => !told.some((t) => t.start < start && start < t.end));
	const texts = entry ? listTexts(entry) : [];
	return present.flatMap(({ pattern, unless, isToldOf, what, instead }) =>
		[...(isToldOf ? ours : inBody), ...texts]
			.flatMap(({ start, end }) => offsetsBetween(file.text, start, end, pattern, unless))
			.map((offset) => faultAt(file, offset, what, instead)),
	);
}

function offsetsBetween(
	text: string,
	start: number,
	end: number,
	pattern: RegExp,
	unless?: RegExp,
): number[] {
	const part = text.slice(start, end);
	return [...part.matchAll(pattern)]
		.filter(({ index }) => !unless?.test(part.slice(0, index)))
		.map(({ index }) => start + index);
}

/** Where the texts of the front matter stand. */
function listTexts({ node, start }: Entry): { start: number; end: number }[] {
	const texts: { start: number; end: number }[] = [];
	visit(node, {
		Scalar: (key, { value, range }) => {
			if (key === 'key' || typeof value !== 'string' || !range) return;
			texts.push({ start: start + range[0], end: start + range[1] });
		},
	});
	return texts;
}
