// Positions that do not fit who does it, or with what: of a technique, and of a step of a routine.
import type { Item, Pose } from '../figure/pose.ts';
import { poses } from '../figure/poses.ts';
import { each, faultAtValue, valueAt, valuesAt, type Entry, type Path } from './entry.ts';
import type { Fault } from './fault.ts';
import type { Page } from './page.ts';

type Thing = Extract<Item, object>['is'];

/** Ids of the tools of which a thing in a picture can be one, and words of what is no tool. */
const shown: Partial<Record<Thing, { tools?: readonly string[]; thing?: RegExp }>> = {
	ball: { tools: ['tennis-ball', 'lacrosse-ball', 'therapy-balls'] },
	roller: { tools: ['foam-roller'] },
	cane: { tools: ['massage-cane'] },
	gun: { tools: ['massage-gun'] },
	pack: { tools: ['heat-pack', 'ice-pack', 'cold-roller'] },
	pads: { tools: ['tens-unit'] },
	spikes: { tools: ['acupressure-mat'] },
	band: { thing: /band/ },
	tub: { thing: /tub/ },
};

interface Needs {
	who: string[];
	tools: string[];
	things: string[];
}

const needsOf = ({ data }: Entry): Needs => {
	const list = (field: string) => valuesAt(data, [field, each]).map(({ value }) => String(value));
	const who = valueAt(data, ['who']);
	return {
		who: typeof who === 'string' ? [who] : list('who'),
		...{ tools: list('tools'), things: list('things') },
	};
};

/** All positions that do not fit; what is no position is the schema's to report. */
export function findPoseFaults(pages: readonly Page[]): Fault[] {
	const entries = pages.flatMap(({ entry }) => entry ?? []);
	const techniques = new Map(
		pages.flatMap(({ collection, id, entry }) =>
			collection === 'techniques' && entry ? [[id, entry] as const] : [],
		),
	);
	return entries.flatMap((entry) => {
		if (entry.collection === 'techniques')
			return valuesAt(entry.data, ['poses', each]).flatMap(({ value, path }) =>
				faultsOf(entry, path, value, needsOf(entry)),
			);
		return entry.collection === 'routines' ? stepFaults(entry, techniques) : [];
	});
}

/** A step is done by whom its routine is for, with the tools of routine and technique. */
function stepFaults(entry: Entry, techniques: ReadonlyMap<string, Entry>): Fault[] {
	const own = needsOf(entry);
	return valuesAt(entry.data, ['steps', each]).flatMap(({ value, path }) => {
		const technique = techniques.get(String(valueAt(value, ['technique'])));
		if (!technique) return [];
		const { tools, things } = needsOf(technique);
		const named = valueAt(value, ['pose']);
		const pose = named ?? valueAt(technique.data, ['poses', 0]);
		const at = named === undefined ? [...path, 'technique'] : [...path, 'pose'];
		const needs = { who: own.who, tools: [...own.tools, ...tools], things };
		return faultsOf(entry, at, pose, needs);
	});
}

function faultsOf(entry: Entry, path: Path, id: unknown, { who, tools, things }: Needs): Fault[] {
	const pose = (poses as Partial<Record<string, Pose>>)[String(id)];
	if (!pose) return [];
	const words = (what: string, instead: string) => [faultAtValue(entry, path, what, instead)];
	const isAlone = who.every((one) => one === 'self');
	if (pose.helper && isAlone)
		return words(`"${String(id)}" shows a helper, and \`who\` has none.`, ownPose);
	if (actsOnSelf(pose) && !who.includes('self'))
		return words(`"${String(id)}" shows one alone, and \`who\` is never alone.`, ownPose);
	return pose.scene.flatMap((item) => {
		const asked = typeof item === 'string' ? undefined : shown[item.is];
		if (typeof item === 'string' || !asked) return [];
		const { tools: some, thing } = asked;
		const isThere =
			some?.some((tool) => tools.includes(tool)) ?? things.some((one) => thing?.test(one));
		const add = some ? `Add ${some.join(' or ')} to \`tools\`` : `Add it to \`things\``;
		return isThere
			? []
			: words(`"${String(id)}" shows a ${item.is}, and nothing names it.`, `${add}, or ${take}`);
	});
}

const take = 'take another position: `npm run sheet:poses` shows all.';
const ownPose = take.replace('take', 'Take');

/** Whether the one who is massaged does it. */
const actsOnSelf = ({ person, helper }: Pose): boolean =>
	!helper && [person.near, person.far].some(({ arm }) => arm.acts);
