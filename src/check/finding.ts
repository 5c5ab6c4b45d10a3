import { isMap, isNode, isScalar } from 'yaml';
import { textAt, valueAt, type Entry } from './entry.ts';
import { faultAt, type ContentFile, type Fault } from './fault.ts';
import { isId } from './schema.ts';
import { readYaml } from './yaml.ts';

/** The folder of the findings: one file a subject, each a map from ids to findings. */
export const findingsFolder = 'findings';

/** A finding as its author wrote it. */
export interface Finding {
	id: string;
	entry: Entry;
}

/** What the files of findings say, and whether each could be read: else nobody knows which findings there are. */
interface AllFindings {
	findings: Finding[];
	faults: Fault[];
	isWhole: boolean;
}

/** What content/findings/ says, one file a subject. */
export function readAllFindings(files: ContentFile[]): AllFindings {
	const read = files.filter(({ path }) => path.startsWith(`${findingsFolder}/`)).map(readFindings);
	const findings = read.flatMap((one) => one.findings);
	return {
		findings,
		faults: [...read.flatMap(({ faults }) => faults), ...findSameFindings(findings)],
		isWhole: read.every(({ isRead }) => isRead),
	};
}

/** The findings of one file; what is no map of findings by their ids is a fault. */
function readFindings(file: ContentFile): {
	findings: Finding[];
	faults: Fault[];
	isRead: boolean;
} {
	const { data, node, faults } = readYaml(file, file.text, 0);
	const none = { findings: [], isRead: false };
	if (faults.length > 0 && data === undefined) return { ...none, faults };
	if (!isMap(node)) {
		const what = 'The file is no map of findings.';
		return { ...none, faults: [faultAt(file, 0, what, 'Begin it with "an-id:".')] };
	}
	const findings = node.items.flatMap(({ key, value }): Finding[] => {
		const id = isScalar(key) ? String(key.value) : '';
		const opening = (isNode(key) ? key.range?.[0] : undefined) ?? 0;
		const own = isNode(value) ? value : null;
		const entry = { file, collection: findingsFolder, data: valueAt(data, [id]) ?? {} };
		return [{ id, entry: { ...entry, node: own, start: 0, opening } }];
	});
	const odd = findings.filter(({ id }) => !isId(id));
	return {
		...{ findings, isRead: true },
		faults: [
			...faults,
			...odd.map(({ id, entry }) =>
				faultAt(file, entry.opening, `"${id}" is not an id.`, 'Join lower case words by hyphens.'),
			),
		],
	};
}

/** Ids and wordings that two findings share: one thing is said once. */
function findSameFindings(findings: readonly Finding[]): Fault[] {
	const byId = ({ id }: Finding) => id;
	const bySays = ({ entry }: Finding) =>
		textAt(entry.data, ['says']).replace(/\s+/g, ' ').toLowerCase();
	return [
		...twins(findings, byId, (id) => [`The finding "${id}" stands twice.`, 'Keep one of the two.']),
		...twins(findings, bySays, (_, first) => [
			`It says the same as "${first.id}" (content/${first.entry.file.path}).`,
			`Show "${first.id}" in its place, or say what differs.`,
		]),
	];
}

function twins(
	findings: readonly Finding[],
	key: (finding: Finding) => string,
	words: (key: string, first: Finding) => [what: string, instead: string],
): Fault[] {
	const firsts = new Map<string, Finding>();
	return findings.flatMap((finding) => {
		const own = key(finding);
		const first = firsts.get(own);
		if (own && !first) firsts.set(own, finding);
		return own && first
			? [faultAt(finding.entry.file, finding.entry.opening, ...words(own, first))]
			: [];
	});
}
