import { asTag, attributeWords } from './component.ts';
import { faultAt, type Fault } from './fault.ts';
import { textOf } from './mdx.ts';
import type { Page } from './page.ts';

/** The words without which a claim says more than its level bears; see the table in CONTRIBUTING.md. */
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

/** Claims that are stated more flatly than their level allows. */
export function findWordingFaults({ file, body = [] }: Page): Fault[] {
	return body.flatMap((part) => {
		if (asTag(part)?.name !== 'Claim') return [];
		const [level] = attributeWords(file, part, 'level');
		const rule = doubts[level?.text ?? ''];
		const text = textOf(part.node).trim();
		if (!level || !rule || text === '' || rule.words.test(text)) return [];
		const what = `A claim of level "${level.text}" is stated as if it were surer.`;
		return [faultAt(file, part.start, what, rule.instead)];
	});
}
