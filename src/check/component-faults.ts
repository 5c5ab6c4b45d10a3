import { asTag, attributeOffset, components } from './component.ts';
import { faultAt, type ContentFile, type Fault } from './fault.ts';
import type { Part } from './mdx.ts';
import { nearest, suggest } from './nearest.ts';

/** Tags that are no component of ours, and attributes that are unknown, missing or not plain text. */
export function findComponentFaults(file: ContentFile, part: Part): Fault[] {
	const tag = asTag(part);
	if (!tag) return [];
	const component = components[tag.name ?? ''];
	if (!component) return [unknownTag(file, part, tag.name ?? '')];
	const names = tag.attributes.map((a) => (a.type === 'mdxJsxAttribute' ? a.name : '...'));
	const wrong = tag.attributes.flatMap(({ value }, at) => {
		return attributeFaults(file, part, names[at] ?? '', value, component.attributes);
	});
	const required = Object.entries(component.attributes).filter(([, use]) => use === 'required');
	const missing = required.map(([name]) => name).filter((name) => !names.includes(name));
	return [...wrong, ...missing.map((name) => missingAttribute(file, part, tag.name ?? '', name))];
}

function unknownTag(file: ContentFile, part: Part, name: string): Fault {
	if (name === 'Claim') {
		const instead = 'Write the finding in content/findings/, and show it: <Finding id="…" />.';
		return faultAt(file, part.start, 'A <Claim> is left.', instead);
	}
	const known = nearest(name, Object.keys(components)).map((other) => `<${other}>`);
	const instead = `Write one of: ${known.join(', ')}.`;
	return faultAt(file, part.start, `There is no component <${name}>.`, instead);
}

function attributeFaults(
	file: ContentFile,
	part: Part,
	name: string,
	value: unknown,
	attributes: (typeof components)[string]['attributes'],
): Fault[] {
	const offset = attributeOffset(file, part, name);
	const known = Object.keys(attributes);
	if (!known.includes(name)) {
		const instead = known.length ? suggest(name, known) : 'Take it out: this component takes none.';
		return [faultAt(file, offset, `There is no attribute "${name}".`, instead)];
	}
	if (attributes[name] === 'flag') {
		if (value === null || value === undefined) return [];
		return [faultAt(file, offset, `"${name}" takes no value.`, `Write ${name} alone.`)];
	}
	const isQuoted = file.text.startsWith(`${name}="`, offset);
	if (isQuoted && typeof value === 'string' && value.trim()) return [];
	return [faultAt(file, offset, `"${name}" has no text in double quotes.`, `Write ${name}="…".`)];
}

function missingAttribute(file: ContentFile, part: Part, tag: string, name: string): Fault {
	return faultAt(file, part.start, `<${tag}> has no "${name}".`, `Write <${tag} ${name}="…">.`);
}
