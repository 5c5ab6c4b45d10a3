import { parseDocument, visit, type Document, type Node, type YAMLError } from 'yaml';
import { faultAt, type ContentFile, type Fault } from './fault.ts';

/** Data with the nodes that it was read from; no data where the YAML is broken. */
export interface Yaml {
	data: unknown;
	node: Node | null;
	faults: Fault[];
	isBroken: boolean;
}

/** Reads YAML (or JSON, which is YAML) that begins at a place in a file. */
export function readYaml(file: ContentFile, yaml: string, start: number): Yaml {
	const document = parseDocument(yaml, { prettyErrors: false, stringKeys: true });
	const problems = [...document.errors, ...document.warnings];
	const faults = problems.map((problem) => yamlFault(file, yaml, start, problem));
	const alias = yaml.includes('*') ? findAlias(document) : undefined;
	if (alias !== undefined) {
		const what = 'Text cannot begin with "*".';
		faults.push(faultAt(file, start + alias, what, 'Put the text in quotes.'));
	}
	const isBroken = alias !== undefined || problems.some(({ code }) => code !== 'DUPLICATE_KEY');
	const data: unknown = isBroken ? undefined : document.toJS();
	return { data, node: document.contents, faults: keepFirstOfLine(faults), isBroken };
}

function yamlFault(file: ContentFile, yaml: string, start: number, problem: YAMLError): Fault {
	// The parser points behind the end when something is not closed.
	const offset = Math.min(problem.pos[0], yaml.trimEnd().length);
	if (problem.code === 'DUPLICATE_KEY') {
		const key = /^"?([\w-]+)/.exec(yaml.slice(offset))?.[1];
		const what = `The field "${key}" stands twice.`;
		return faultAt(file, start + offset, what, 'Keep one of the two.');
	}
	const [what, instead] = (isFurtherIn(yaml, offset) ? furtherIn : slips[problem.code]) ?? [
		problem.message,
		'Mend this line.',
	];
	return faultAt(file, start + offset, `The YAML does not parse: ${what}.`, instead);
}

/** Whether the line below begins a field and stands further in than a line that has its value already. */
function isFurtherIn(yaml: string, offset: number): boolean {
	const begin = yaml.lastIndexOf('\n', offset - 1) + 1;
	const [line = '', below = ''] = yaml.slice(begin).split('\n');
	const indent = (text: string) => text.search(/\S/);
	return (
		/^ *[\w-]+: +[^|>\s#]/.test(line) &&
		/^ *[\w-]+:(?: |$)/.test(below) &&
		indent(below) > indent(line)
	);
}

const furtherIn: [what: string, instead: string] = [
	'the line below stands further in',
	'Start fields of one group in one column.',
];

/** The usual slip behind an error of the parser, in plain words; other errors keep the parser's. */
const slips: Partial<Record<YAMLError['code'], [what: string, instead: string]>> = {
	BAD_INDENT: [
		'the columns do not fit',
		'Start fields of one group in one column; close brackets.',
	],
	BAD_SCALAR_START: ['text cannot begin with this sign', 'Put the text in quotes.'],
	BLOCK_AS_IMPLICIT_KEY: ['": " in the text begins a new field', 'Put the text in quotes.'],
	MISSING_CHAR: ['a quote or ":" is missing', 'Close the quotes, or write "name: value".'],
	TAB_AS_INDENT: ['there is a tab', 'Indent with spaces.'],
	TAG_RESOLVE_FAILED: ['text cannot begin with "!"', 'Put the text in quotes.'],
	UNEXPECTED_TOKEN: ['the text goes on behind its end', 'Put all of it in double quotes.'],
};

/** To YAML "*" is a pointer to another value; authors have no use for it. */
function findAlias(document: Document): number | undefined {
	let offset: number | undefined;
	visit(document, {
		Alias: (_, { range }) => {
			offset = range?.[0];
			return visit.BREAK;
		},
	});
	return offset;
}

/** One slip often makes the parser stumble twice on the same line. */
function keepFirstOfLine(faults: Fault[]): Fault[] {
	return faults.filter(({ line }, at) => faults.findIndex((other) => other.line === line) === at);
}
