import { asTag, components } from './component.ts';
import { faultAt, type ContentFile, type Fault } from './fault.ts';
import { textOf, type Part } from './mdx.ts';
import type { Page } from './page.ts';

/** Components that hold nothing and have text, components that hold a text and have none, steps without numbers. */
export function findBoxFaults({ file, collection, body = [] }: Page): Fault[] {
	const boxes = body.flatMap((part) => boxFaults(file, part));
	return collection === 'techniques' ? [...boxes, ...stepFaults(file, body)] : boxes;
}

function boxFaults(file: ContentFile, part: Part): Fault[] {
	const name = asTag(part)?.name ?? '';
	const component = components[name];
	if (!component) return [];
	const isFull = 'children' in part.node && part.node.children.some(hasContent);
	if (component.holds && !isFull) {
		const instead = `Write ${component.holds} between <${name}> and </${name}>, or take it out.`;
		return [faultAt(file, part.start, `<${name}> is empty.`, instead)];
	}
	if (component.holds || component.mayHold || !isFull) return [];
	const what = `<${name}> holds nothing; what stands in it is never shown.`;
	return [faultAt(file, part.start, what, `Write <${name} /> and move the text.`)];
}

/** Blank lines, comments and tags alone are no content; a list without words is none either. */
const hasContent = (node: Part['node']): boolean => textOf(node).trim() !== '';

/** The steps of a technique are a numbered list under their heading. */
function stepFaults(file: ContentFile, body: Part[]): Fault[] {
	const headings = body.filter(({ node }) => node.type === 'heading' && node.depth <= 2);
	return headings.flatMap((heading, at) => {
		if (textOf(heading.node).trim() !== 'Steps') return [];
		const end = headings[at + 1]?.start ?? file.text.length;
		const isNumbered = body.some(
			({ node, start }) =>
				node.type === 'list' && node.ordered && start > heading.start && start < end,
		);
		if (isNumbered) return [];
		const what = '"## Steps" has no numbered step.';
		return [faultAt(file, heading.start, what, 'Begin each step with its number: "1. Sit down."')];
	});
}
