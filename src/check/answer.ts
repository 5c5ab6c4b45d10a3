import { verdictsAt } from '../evidence/answers.ts';
import { shownIn } from '../evidence/findings.ts';
import { levels } from '../evidence/levels.ts';
import { faultAtValue, valueAt } from './entry.ts';
import type { Fault } from './fault.ts';
import type { Finding } from './finding.ts';
import { fieldNumerals, numeralsIn } from './finding-words.ts';
import { suggest } from './nearest.ts';
import type { Page } from './page.ts';

/** Answers of the pages on evidence that their finding does not bear: its id, its level, its numbers. */
export function findAnswerFaults(
	{ collection, entry, file }: Page,
	findings: readonly Finding[],
): Fault[] {
	if (collection !== 'evidence' || !entry) return [];
	const get = (field: string) => valueAt(entry.data, [field]);
	const id = get('finding');
	// What is missing is the schema's to report.
	if (typeof id !== 'string') return [];
	const fault = (field: string, what: string, instead: string) =>
		faultAtValue(entry, [field], what, instead);
	const finding = findings.find((one) => one.id === id);
	if (!finding) {
		const ids = findings.map((one) => one.id);
		return [fault('finding', `There is no finding "${id}".`, suggest(id, ids))];
	}
	const level = levels.find((one) => one === valueAt(finding.entry.data, ['level']));
	const allowed: readonly string[] = level ? verdictsAt[level] : [];
	const known = fieldNumerals(finding);
	const odd = numeralsIn(`${String(get('answer'))} ${String(get('fact'))}`).filter(
		(numeral) => !known.has(numeral),
	);
	return [
		...(shownIn(file.text).some((one) => one.id === id)
			? []
			: [fault('finding', `The page does not show "${id}".`, `Add <Finding id="${id}" whole />.`)]),
		...(level && !allowed.includes(String(get('verdict')))
			? [
					fault(
						'verdict',
						`"${String(get('verdict'))}" is not what a finding of level "${level}" bears.`,
						`Write one of: ${allowed.map((one) => `"${one}"`).join(', ')}.`,
					),
				]
			: []),
		...odd.map((numeral) =>
			fault('fact', `${numeral} stands in no field of "${id}".`, 'Take its numbers from there.'),
		),
	];
}
