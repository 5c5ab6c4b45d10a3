import { z } from 'astro/zod';
import { faultAtKey, faultAtValue, valueAt, type Entry, type Path } from './entry.ts';
import type { Fault } from './fault.ts';
import { describeIssue } from './issue.ts';
import { explainField } from './manual.ts';
import { suggest } from './nearest.ts';
import { knownFields, schemaOf } from './schema.ts';

type Issue = z.core.$ZodIssue;

/** Everything in an entry that src/content.config.ts does not allow. */
export function findSchemaFaults(entry: Entry): Fault[] {
	const result = z.safeParse(schemaOf(entry.collection), entry.data);
	return (result.error?.issues ?? []).flatMap((issue) => issueFaults(entry, issue, issue.path));
}

function issueFaults(entry: Entry, issue: Issue, path: Path): Fault[] {
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => unknownField(entry, [...path, key]));
	}
	const value = valueAt(entry.data, path);
	if (value === undefined) return [missingField(entry, path)];
	if (issue.code === 'invalid_union') {
		return nearestBranch(issue).flatMap((inner) =>
			issueFaults(entry, inner, [...path, ...inner.path]),
		);
	}
	const name = nameOf(path);
	const sentence = explainField(entry.collection, name);
	const { what, instead } = describeIssue(issue, name, value, sentence);
	return [faultAtValue(entry, path, what, instead)];
}

/** Of several shapes the author most likely meant the one with the fewest faults. */
function nearestBranch({ errors }: z.core.$ZodIssueInvalidUnion): Issue[] {
	return errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function missingField(entry: Entry, path: Path): Fault {
	const name = nameOf(path);
	const sentence = explainField(entry.collection, name);
	const what = `The field "${name}" is missing.`;
	return faultAtValue(entry, path, what, sentence ? `Add it: ${sentence}` : 'Add it.');
}

function unknownField(entry: Entry, path: Path): Fault {
	const name = nameOf(path);
	const known = knownFields(entry.collection, path.slice(0, -1));
	return faultAtKey(entry, path, `There is no field "${name}".`, suggest(name, known));
}

/** The last name in a path: "who" for the second item of `who`. */
function nameOf(path: Path): string {
	return path.findLast((step) => typeof step === 'string') ?? 'entry';
}
