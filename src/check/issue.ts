import type { z } from 'astro/zod';
import { count } from './fault.ts';
import { suggest } from './nearest.ts';

/** What is wrong, and what to write instead. */
export interface Words {
	what: string;
	instead: string;
}

type Issue = z.core.$ZodIssue;

/**
 * Puts an issue of Zod in plain words; `value` is what the author wrote in the field `name`,
 * `sentence` what the manual says of it.
 */
export function describeIssue(
	issue: Issue,
	name: string,
	value: unknown,
	sentence = 'see src/content.config.ts',
): Words {
	switch (issue.code) {
		case 'invalid_type':
			return describeType(issue.expected, name, value);
		case 'invalid_value':
			return {
				what: `"${String(value)}" is not a value of "${name}".`,
				instead: suggest(String(value), issue.values.map(String)),
			};
		case 'too_small':
			return describeLack(name, value, Number(issue.minimum), issue.inclusive === false);
		case 'too_big':
			return describeExcess(name, value, Number(issue.maximum));
		default:
			return describeForm(issue, name, value, sentence);
	}
}

/** Our own messages are two sentences in one: "is not a date. Write it as …". */
function describeForm(
	{ message, ...issue }: Issue,
	name: string,
	value: unknown,
	sentence: string,
): Words {
	const [fault, cure] = message.split('. ', 2);
	const subject = issue.code === 'custom' ? name : String(value);
	if (cure) return { what: `"${subject}" ${fault}.`, instead: `${cure}.` };
	if (issue.code === 'invalid_format' && issue.format === 'url') {
		return { what: `"${subject}" is not a web address.`, instead: 'Write it from "https://" on.' };
	}
	const what = `"${subject}" does not have the form of "${name}".`;
	return { what, instead: `Write it so: ${sentence}` };
}

const kinds: Record<string, string> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'a group of fields',
};

function describeType(expected: string, name: string, value: unknown): Words {
	const wanted = kinds[expected] ?? expected;
	if (value === null) return { what: `"${name}" has no value.`, instead: `Write ${wanted}.` };
	const isFraction = expected === 'int' && typeof value === 'number';
	const given = isFraction ? String(value) : nameKind(value);
	const quotes = expected === 'string' && typeof value !== 'object' ? ' in quotes' : '';
	return { what: `"${name}" is ${given}, not ${wanted}.`, instead: `Write ${wanted}${quotes}.` };
}

function nameKind(value: unknown): string {
	return kinds[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
}

function describeLack(name: string, value: unknown, least: number, isOpen: boolean): Words {
	if (typeof value === 'number') {
		const limit = isOpen ? `more than ${least}` : `${least} or more`;
		return { what: `"${name}" is ${value}.`, instead: `Write ${limit}.` };
	}
	const { size, noun } = measure(value);
	const what = `"${name}" has ${count(size, noun)}, ${least} at least.`;
	return { what, instead: `Add ${least - size} or more.` };
}

function describeExcess(name: string, value: unknown, most: number): Words {
	if (typeof value === 'number') {
		return { what: `"${name}" is ${value}.`, instead: `Write ${most} or less.` };
	}
	const { size, noun } = measure(value);
	const what = `"${name}" has ${count(size, noun)}, ${most} at most.`;
	return { what, instead: `Take out ${size - most} or more.` };
}

function measure(value: unknown): { size: number; noun: string } {
	if (Array.isArray(value)) return { size: value.length, noun: 'item' };
	return { size: String(value).length, noun: 'character' };
}
