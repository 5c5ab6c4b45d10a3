import Slugger from 'github-slugger';
import { asTag, components } from './component.ts';
import { faultAt, type ContentFile, type Fault } from './fault.ts';
import { textOf, type Part } from './mdx.ts';

/** The part of an address behind "#" for every heading of a page, those of components too. */
export function listAnchors(body: readonly Part[]): string[] {
	const slugger = new Slugger();
	return body.flatMap((part) => {
		const anchor = components[asTag(part)?.name ?? '']?.anchor;
		if (anchor) return [anchor];
		return part.node.type === 'heading' ? [slugger.slug(textOf(part.node))] : [];
	});
}

/** Headings of the first level, which is the title's, and levels that are jumped over. */
export function findHeadingFaults(file: ContentFile, body: Part[]): Fault[] {
	let last = 1;
	return body.flatMap((part) => {
		const level = levelOf(part);
		if (level === undefined) return [];
		const most = last + 1;
		last = level;
		if (level > 1 && level <= most) return [];
		const right = `Write "${'#'.repeat(level === 1 ? 2 : most)} ${textOf(part.node)}".`;
		const what =
			level === 1 ? 'A page has no heading with one "#".' : `The heading jumps to level ${level}.`;
		return [faultAt(file, part.start, what, right)];
	});
}

/** Components that make a heading make one of the second level. */
function levelOf(part: Part): number | undefined {
	if (components[asTag(part)?.name ?? '']?.anchor) return 2;
	return part.node.type === 'heading' ? part.node.depth : undefined;
}
