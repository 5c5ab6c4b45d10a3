import { isSurer, levels, surestLevel } from '../evidence/levels.ts';
import { each, faultAtValue, textAt, valueAt, valuesAt } from './entry.ts';
import type { Fault } from './fault.ts';
import type { Finding } from './finding.ts';
import type { Source } from './source.ts';

/** Findings that are surer than their works, are graded by nobody, have works and no level, or a level and no works. */
export function findFindingLevelFaults(finding: Finding, sources: Map<string, Source>): Fault[] {
	const { entry } = finding;
	const get = (field: string) => valueAt(entry.data, [field]);
	const fault = (field: string, what: string, instead: string) =>
		faultAtValue(entry, [field], what, instead);
	const ids = valuesAt(entry.data, ['sources', each]).map(({ value }) => String(value));
	const level = levels.find((one) => one === get('level'));
	const works = ids.flatMap((id) => sources.get(id) ?? []);
	// Unknown levels and works are reported elsewhere.
	if (!level || works.length < ids.length) return [];
	if (level === 'none') return groundlessFaults(Number(get('studies')), works, fault);
	if (works.length === 0)
		return [fault('level', `"${level}" has no sources.`, 'Add them, or write "none".')];
	const unread = works.filter(({ isRead }) => !isRead);
	const graded = textAt(entry.data, ['graded']) || 'unknot';
	const weighed = { graded, studies: Number(get('studies')), number: asNumber(get('number')) };
	const most = surestLevel(weighed, works);
	return [
		...unread.map(({ id }) =>
			fault('sources', `"${id}" has not been read.`, 'Read it first, or leave it out.'),
		),
		...graderFaults(graded, works, fault),
		...countFaults(weighed, works, fault),
		...(isSurer(level, most)
			? [
					fault(
						'level',
						`"${level}" is surer than its sources: ${ids.join(', ')}.`,
						`Write "${most}" and its verb, or cite what bears more.`,
					),
				]
			: []),
	];
}

type Make = (field: string, what: string, instead: string) => Fault;

const asNumber = (value: unknown) => (typeof value === 'number' ? value : undefined);

/** Studies or works of a finding that says there are none. */
function groundlessFaults(studies: number, works: Source[], fault: Make): Fault[] {
	return [
		...(works.length > 0
			? [fault('sources', 'A finding of level "none" has sources.', 'Take them out.')]
			: []),
		...(studies > 0
			? [fault('studies', 'A finding of level "none" has studies.', 'Write 0, or another level.')]
			: []),
	];
}

function graderFaults(graded: string, works: Source[], fault: Make): Fault[] {
	if (graded === 'unknot' || works.some((work) => work.id === graded && work.graded)) return [];
	const what = `"${graded}" is no work of this finding that graded it.`;
	return [fault('graded', what, 'Write "unknot", or the id of one whose `graded` says so.')];
}

/** More studies or people than all its works have together. */
function countFaults(
	{ studies, number }: { studies: number; number: number | undefined },
	works: Source[],
	fault: Make,
): Fault[] {
	// A single report or experiment is a study too, though no trial.
	const all = works.reduce((sum, work) => sum + Math.max(work.studies, work.people ? 1 : 0), 0);
	const isCounted = works.every((work) => work.studies > 0);
	const people = works.reduce((sum, work) => sum + (work.people ?? 0), 0);
	const isKnown = works.every((work) => work.people !== undefined);
	return [
		...(isCounted && studies > all
			? [fault('studies', `${studies} studies are more than its sources have: ${all}.`, 'Recount.')]
			: []),
		...(isKnown && number !== undefined && number > people
			? [fault('number', `${number} people are more than its sources have: ${people}.`, 'Recount.')]
			: []),
	];
}
