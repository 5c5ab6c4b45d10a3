import { shownIn } from '../evidence/findings.ts';
import { asTag, attributeWords } from './component.ts';
import { faultAt, type Fault } from './fault.ts';
import type { Finding } from './finding.ts';
import { numeralsIn } from './finding-words.ts';
import { valueAt } from './entry.ts';
import { textOf } from './mdx.ts';
import { suggest } from './nearest.ts';
import type { Page } from './page.ts';

/** Findings that a page names and nobody wrote. */
export function findUnknownFindings(
	{ file, body = [] }: Page,
	findings: readonly Finding[],
): Fault[] {
	const ids = findings.map(({ id }) => id);
	return body
		.filter((part) => asTag(part)?.name === 'Finding')
		.flatMap((part) => attributeWords(file, part, 'id').slice(0, 1))
		.filter(({ text }) => !ids.includes(text))
		.map(({ text, offset }) =>
			faultAt(file, offset, `There is no finding "${text}".`, suggest(text, ids)),
		);
}

/** Findings that a page shows twice, or adds figures to. */
export function findFindingUseFaults({ file, body = [] }: Page): Fault[] {
	const seen = new Set<string>();
	return body.flatMap((part) => {
		if (asTag(part)?.name !== 'Finding') return [];
		const [id] = attributeWords(file, part, 'id');
		if (!id) return [];
		const isAgain = seen.has(id.text);
		seen.add(id.text);
		const [numeral] = numeralsIn(textOf(part.node));
		return [
			...(isAgain
				? [faultAt(file, id.offset, `"${id.text}" is shown twice.`, 'Show it once on a page.')]
				: []),
			...(numeral === undefined
				? []
				: [
						faultAt(
							file,
							part.start,
							`${numeral} is a figure of its own.`,
							'Figures stand in the finding: content/findings/.',
						),
					]),
		];
	});
}

/** Findings that no page shows, and rows of the table that no page on evidence tells of. */
export function findUnusedFindings(pages: readonly Page[], findings: readonly Finding[]): Fault[] {
	const shown = new Map<string, boolean>();
	for (const { file, collection } of pages)
		for (const { id } of shownIn(file.text))
			shown.set(id, shown.get(id) === true || collection === 'evidence');
	return findings.flatMap(({ id, entry }) => {
		if (!shown.has(id)) {
			const instead = `Write <Finding id="${id}" /> where it belongs, or take it out.`;
			return [faultAt(entry.file, entry.opening, `No page shows "${id}".`, instead)];
		}
		if (shown.get(id) || valueAt(entry.data, ['table', 0]) === undefined) return [];
		const what = `No page in evidence/ shows "${id}", which the table of techniques leads to.`;
		return [faultAt(entry.file, entry.opening, what, 'Show it there, or take its table out.')];
	});
}
