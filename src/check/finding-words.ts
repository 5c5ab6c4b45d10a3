import { each, faultAtValue, textAt, valueAt, valuesAt, type Path } from './entry.ts';
import type { Fault } from './fault.ts';
import type { Finding } from './finding.ts';

/** The words without which a finding says more than its level bears; see the table in CONTRIBUTING.md. */
const doubts: Record<string, { words: RegExp; instead: string }> = {
	moderate: { words: /\bprobably\b/i, instead: 'Say "probably".' },
	low: { words: /\bmay\b/i, instead: 'Say "may".' },
	'very-low': {
		words:
			/\bdo not know\b|\bnobody knows\b|\bsuggests?\b|\bcase reports?\b|\breports (?:describe|tell|name)\b/i,
		instead: 'Say "we do not know if", "1 trial suggests" or "case reports describe".',
	},
	none: {
		words: /\bno (?:\w+ )?(?:stud(?:y|ies)|trials?|tests?)\b/i,
		instead: 'Say "we found no studies".',
	},
};

/** Findings stated more flatly than their level allows, and numerals that stand in no field of theirs. */
export function findFindingWordFaults(finding: Finding): Fault[] {
	return [...verbFaults(finding), ...numeralFaults(finding)];
}

function verbFaults({ entry }: Finding): Fault[] {
	const level = String(valueAt(entry.data, ['level']));
	const says = valueAt(entry.data, ['says']);
	const rule = doubts[level];
	if (!rule || typeof says !== 'string' || rule.words.test(says)) return [];
	const what = `A finding of level "${level}" is stated as if it were surer.`;
	return [faultAtValue(entry, ['says'], what, rule.instead)];
}

/** Where numbers stand that the words may use. */
const fields = ['what', 'against', 'people', 'studies', 'number', 'size', 'time'];

/** The texts of a finding that readers see. */
const shown: Path[] = [['says'], ['more'], ['table', each, 'says']];

/** The numbers that the fields of a finding have. */
export const fieldNumerals = ({ entry }: Finding): Set<string> =>
	new Set(fields.flatMap((field) => numeralsIn(textAt(entry.data, [field]))));

function numeralFaults(finding: Finding): Fault[] {
	const { entry } = finding;
	const known = fieldNumerals(finding);
	return shown
		.flatMap((path) => valuesAt(entry.data, path))
		.flatMap(({ path }) =>
			[...new Set(numeralsIn(textAt(entry.data, path)))]
				.filter((numeral) => !known.has(numeral))
				.map((numeral) => {
					const what = `${numeral} stands in no field of this finding.`;
					return faultAtValue(entry, path, what, 'Add it to "size" or "time", or take it out.');
				}),
		);
}

/** Numbers as they are written, without the comma of thousands; those that belong to a name (T4, C7) are none. */
export function numeralsIn(text: string): string[] {
	return [...text.matchAll(/(?<![\p{L}\d.])\d+(?:,\d{3})*(?:\.\d+)?/gu)].map(([numeral]) =>
		numeral.replaceAll(',', ''),
	);
}
