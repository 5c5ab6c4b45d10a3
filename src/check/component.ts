import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { ContentFile } from './fault.ts';
import type { Part } from './mdx.ts';

interface Component {
	/** The attributes that it takes, and whether it can do without them; a flag has no value. */
	attributes: Record<string, 'required' | 'optional' | 'flag'>;
	/** The id that it gives to its heading, for links with a "#". */
	anchor?: string;
	/** What stands between its tags; a component without it holds nothing. */
	holds?: string;
	/** Whether something may stand between its tags that it can do without. */
	mayHold?: true;
}

/** What authors may write inside a page. */
export const components: Record<string, Component> = {
	Finding: { attributes: { id: 'required', whole: 'flag' }, mayHold: true },
	Cite: { attributes: { sources: 'required' } },
	NotToday: { attributes: {}, anchor: 'not-today-if' },
	Forbids: { attributes: { reason: 'required' } },
	NoPress: { attributes: { rule: 'required' } },
	FromAbove: { attributes: {} },
	Shared: { attributes: { id: 'required', part: 'optional', inline: 'flag' } },
	Steps: { attributes: {}, anchor: 'steps' },
	StopIf: { attributes: {}, anchor: 'stop-if' },
	Signs: { attributes: { of: 'required', fold: 'optional' } },
	Way: { attributes: { of: 'required' } },
	Position: { attributes: { of: 'required' } },
	Dose: { attributes: { usual: 'flag' } },
	Scale: { attributes: {} },
	Tomorrow: { attributes: {} },
	Belief: { attributes: {}, holds: 'a sentence' },
	Caution: { attributes: { title: 'required' }, holds: '1 to 3 sentences' },
};

/** The tag that a part is, if it is one; `<>` has no name. */
export function asTag({ node }: Part): MdxJsxFlowElement | MdxJsxTextElement | undefined {
	const isTag = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
	return isTag ? node : undefined;
}

/** A word of an attribute, and where it stands in the file. */
export interface Word {
	text: string;
	offset: number;
}

/** Where an attribute's name stands; Sätteri gives attributes no place of their own. */
export function attributeOffset(file: ContentFile, { start }: Part, name: string): number {
	const found = file.text.slice(start).search(new RegExp(`(?<=\\s)${name}(?=[\\s=/>])`));
	return found < 0 ? start : start + found;
}

/** The words of an attribute: the ids of `sources="kong2013 cherkin2011"`; none where it is missing. */
export function attributeWords(file: ContentFile, part: Part, name: string): Word[] {
	const attribute = asTag(part)?.attributes.find(
		(a) => a.type === 'mdxJsxAttribute' && a.name === name,
	);
	if (typeof attribute?.value !== 'string') return [];
	const after = attributeOffset(file, part, name) + name.length;
	const start = file.text.indexOf(attribute.value, after);
	return [...attribute.value.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
		text,
		offset: start + index,
	}));
}
