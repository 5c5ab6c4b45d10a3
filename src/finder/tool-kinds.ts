// What kind of thing a tool is, in the few kinds that readers choose from. Pure.

/** The kinds of things, in the order in which they are offered: hands come first, since everybody has them. */
export const thingKinds = ['hands', 'ball', 'roller', 'cane-gun', 'heat-cold', 'other'] as const;

export type ThingKind = (typeof thingKinds)[number];

/** The kinds of tools by their ids; a tool that is not here is something else. */
const kinds: Readonly<Record<string, ThingKind>> = {
	...{ 'tennis-ball': 'ball', 'lacrosse-ball': 'ball', 'therapy-balls': 'ball' },
	'foam-roller': 'roller',
	...{ 'massage-cane': 'cane-gun', 'massage-gun': 'cane-gun' },
	...{ 'heat-pack': 'heat-cold', 'ice-pack': 'heat-cold', 'cold-roller': 'heat-cold' },
};

/** The kind of a tool, by its id. */
export const kindOf = (tool: string): ThingKind => kinds[tool] ?? 'other';

/** Ids of the tools of a kind. */
export const toolsOfKind = (kind: ThingKind): string[] =>
	Object.keys(kinds).filter((tool) => kinds[tool] === kind);
