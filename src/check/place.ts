import { slug } from 'github-slugger';
import { faultAt, type ContentFile, type Fault } from './fault.ts';
import { findingsFolder } from './finding.ts';
import { nearest, suggest } from './nearest.ts';
import { folders, isId, lists } from './schema.ts';

/** Where a page belongs by its path, or nothing for a file that is no page. */
export function placePage(path: string): { collection: string; id: string } | undefined {
	const [collection = '', name = '', ...deeper] = path.split('/');
	if (!folders.includes(collection) || !name.endsWith('.mdx') || deeper.length) return undefined;
	return { collection, id: name.slice(0, -'.mdx'.length) };
}

/** Files that stand where no page is read, have the wrong type or name, or share an address. */
export function findPlaceFaults(files: ContentFile[]): Fault[] {
	const firsts = new Map<string, ContentFile>();
	const faults = files.flatMap((file) =>
		[pathFault(file), repeatedId(file, firsts)]
			.filter((words) => words !== undefined)
			.map((words) => faultAt(file, 0, ...words)),
	);
	if (files.some(({ path }) => path === 'sources.json')) return faults;
	const missing = { path: 'sources.json', text: '' };
	return [...faults, faultAt(missing, 0, 'The file is missing.', 'Write it: a list of works.')];
}

type Words = [what: string, instead: string];

function pathFault({ path }: ContentFile): Words | undefined {
	if (path in lists) return undefined;
	if (path.startsWith(`${findingsFolder}/`)) return subjectFault(path);
	const [folder = '', ...rest] = path.split('/');
	const name = rest.at(-1);
	if (folder === 'facts') return factFault(path);
	if (name === undefined) {
		return ['The file stands in no folder.', `Move it into ${list(folders)}.`];
	}
	if (!folders.includes(folder)) {
		const near = list(nearest(folder, folders));
		return [`There is no kind of page "${folder}".`, `Move it into ${near}.`];
	}
	if (rest.length === 1) return nameFault(name);
	return ['Folders in folders are not read.', `Move it to "${folder}/${name}".`];
}

/** Lists that only the code reads have no collection, and are held to their form by the code. */
function factFault(path: string): Words | undefined {
	if (/^facts\/[a-z-]+\.yaml$/.test(path) && path.includes('words')) return undefined;
	const known = Object.keys(lists).filter((list) => list.startsWith('facts/'));
	return [`"${path.slice('facts/'.length)}" is not a list of facts.`, suggest(path, known)];
}

/** Findings stand one file a subject. */
function subjectFault(path: string): Words | undefined {
	const name = path.slice(findingsFolder.length + 1);
	if (/^[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/.test(name)) return undefined;
	return [`"${name}" is not a subject of findings.`, 'Name it "subject.yaml", in lower case.'];
}

function nameFault(name: string): Words | undefined {
	const [, id = name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
	const words = slug(id).split(/[^a-z0-9]+/);
	const right = `${words.filter(Boolean).join('-')}.mdx`;
	if (ending !== '.mdx') return [`"${name}" is not a page.`, `Name it "${right}", or take it out.`];
	if (isId(id)) return undefined;
	return [`"${name}" is not a name for a page.`, `Name it "${right}".`];
}

/** Astro makes the id from the file name with the same slug function, so two names can meet in one id. */
function repeatedId(file: ContentFile, firsts: Map<string, ContentFile>): Words | undefined {
	const place = placePage(file.path);
	if (!place) return undefined;
	const address = `${place.collection}/${slug(place.id)}`;
	const first = firsts.get(address);
	firsts.set(address, first ?? file);
	return first && [`"${first.path}" has the same id.`, 'Give one of the two another name.'];
}

function list(names: string[]): string {
	const joined = names.map((name) => `"${name}/"`).join(', ');
	return joined.replace(/, ([^,]*)$/, ' or $1');
}
