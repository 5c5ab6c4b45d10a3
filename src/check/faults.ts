import { findActFaults } from './act.ts';
import { findAnswerFaults } from './answer.ts';
import { findBanFaults, readBans } from './agree-bans.ts';
import { findUrgencyFaults } from './agree-signs.ts';
import { findDisagreements } from './agree.ts';
import { findBoxFaults } from './box.ts';
import { findCitationFaults } from './citation.ts';
import { findComponentFaults } from './component-faults.ts';
import { findCheckedFaults, findDateFaults } from './date.ts';
import { findDoseTextFaults } from './dose-text.ts';
import { findDoseFaults, indexDoses, type Dose } from './dose.ts';
import { findEmergencyFaults } from './emergency.ts';
import type { Entry } from './entry.ts';
import { compareFaults, type ContentFile, type Fault } from './fault.ts';
import { readAllFindings, type Finding } from './finding.ts';
import { findFindingLevelFaults } from './finding-level.ts';
import { findFindingUseFaults, findUnknownFindings, findUnusedFindings } from './finding-use.ts';
import { findFindingWordFaults } from './finding-words.ts';
import { findHeadingFaults } from './heading.ts';
import { findStepLeadFaults, findTechniqueLeadFaults } from './lead.ts';
import { findLinkFaults, listAddresses, type Addresses } from './link.ts';
import { findTwins, idOf, readList } from './list.ts';
import { findNeedsFaults } from './needs.ts';
import { readPage, type Page } from './page.ts';
import { findPlaceFaults, placePage } from './place.ts';
import { findPoseFaults } from './pose.ts';
import { findReferralFaults } from './referral.ts';
import { findRegionFaults } from './region.ts';
import {
	findSaidFaults,
	findSentenceFaults,
	findStepWordFaults,
	findUnshared,
	findWordlessSteps,
} from './said.ts';
import { findSayingFaults } from './sayings.ts';
import { findFactFaults, findRelationFaults, type Ids } from './relation.ts';
import { findRoutineFaults } from './routine.ts';
import { findSchemaFaults } from './schema-faults.ts';
import { lists } from './schema.ts';
import { findSectionFaults } from './section-faults.ts';
import { findSharedFaults } from './shared.ts';
import { findSourceFaults } from './source-faults.ts';
import { indexSources, readSources, type Source } from './source.ts';
import { textFaults } from './text.ts';
import { findTitleFaults } from './title.ts';
import { findWordFaults } from './word.ts';
import { findZoneFaults } from './zone.ts';

/** All faults of all content, in the order of files and lines; `today` is "2026-11-20". */
export function findFaults(files: ContentFile[], today: string): Fault[] {
	const unreadable = files.flatMap(textFaults);
	const texts = files.filter(({ path }) => !unreadable.some((fault) => fault.path === path));
	const read = texts.map(readPage);
	const pages = read.flatMap(({ page }) => page ?? []);
	const facts = readFacts(texts);
	const told = readAllFindings(texts);
	const citing = [...facts.entries, ...told.findings.map(({ entry }) => entry)];
	const sources = checkSources(
		texts,
		[...pages.flatMap(({ entry }) => entry ?? []), ...citing],
		told.isWhole,
	);
	return [
		...unreadable,
		...findPlaceFaults(files),
		...read.flatMap(({ faults }) => faults),
		...sources.faults,
		...facts.faults,
		...told.faults,
		...checkAll(files, pages, today, facts.entries, sources.entries),
		...checkFindings(files, pages, told.findings, today, facts.entries, sources.entries),
		...(told.isWhole ? pages.flatMap((page) => findUnknownFindings(page, told.findings)) : []),
	].toSorted(compareFaults);
}

/** The signs and reasons of content/facts/. */
function readFacts(files: ContentFile[]): { entries: Entry[]; faults: Fault[] } {
	const read = files.flatMap((file) => {
		const collection = file.path.startsWith('facts/') && lists[file.path];
		return collection ? [readList(file, collection)] : [];
	});
	return {
		entries: read.flatMap(({ entries = [] }) => entries),
		faults: read.flatMap(({ entries = [], faults }) => [...faults, ...findTwins(entries, 'entry')]),
	};
}

/** Findings that are wrong in themselves, and pages that use them wrongly. */
function checkFindings(
	files: ContentFile[],
	pages: Page[],
	findings: Finding[],
	today: string,
	facts: Entry[],
	works?: Entry[],
): Fault[] {
	const sources = works && indexSources(works);
	const ids = listIds(files, facts);
	if (sources) ids.set('sources', new Set(sources.keys()));
	return [
		...findings.flatMap((finding) => [
			...findSchemaFaults(finding.entry),
			...findRelationFaults(finding.entry, ids),
			...findFindingWordFaults(finding),
			...findCheckedFaults(finding.entry, today),
			...findWordFaults(finding.entry),
			...(sources ? findFindingLevelFaults(finding, sources) : []),
		]),
		...pages.flatMap((page) => [
			...findFindingUseFaults(page),
			...findAnswerFaults(page, findings),
		]),
		...findUnusedFindings(pages, findings),
	];
}

function checkSources(
	files: ContentFile[],
	data: Entry[],
	isWhole: boolean,
): { entries?: Entry[]; faults: Fault[] } {
	const file = files.find(({ path }) => path === 'sources.json');
	if (!file) return { faults: [] };
	const { entries, faults } = readSources(file);
	if (!entries) return { faults };
	const pages = files.filter((other) => other !== file);
	const own = [
		...entries.flatMap(findSchemaFaults),
		...findSourceFaults(entries, pages, data, isWhole),
	];
	return { entries, faults: [...faults, ...own] };
}

function checkAll(
	files: ContentFile[],
	pages: Page[],
	today: string,
	facts: Entry[],
	works?: Entry[],
): Fault[] {
	const ids = listIds(files, facts);
	const sources = works && indexSources(works);
	if (sources) ids.set('sources', new Set(sources.keys()));
	const addresses = listAddresses(files, pages);
	const doses = indexDoses(pages);
	const bans = readBans(pages, facts);
	return [
		...facts.flatMap((entry) => [...findSchemaFaults(entry), ...findRelationFaults(entry, ids)]),
		...checkPages(pages, ids, today, addresses, sources),
		...[...doses.values()].flatMap((dose) => [
			...findDoseFaults(dose),
			...findTechniqueLeadFaults(dose),
			...findStepWordFaults(dose),
		]),
		...pages.flatMap((page) => checkDoses(page, doses)),
		...pages.flatMap((page) => [
			...findBanFaults(page, bans),
			...findUrgencyFaults(page, facts),
			...findEmergencyFaults(page, facts),
		]),
		...findUnshared(pages, facts),
		...findSentenceFaults(facts),
		...findReferralFaults(pages, facts),
		...findSayingFaults(pages, facts),
		...findRegionFaults(pages, facts),
		...findZoneFaults(pages, facts),
		...findSharedFaults(pages, facts, addresses),
		...findActFaults(pages, facts),
		...findPoseFaults(pages),
	];
}

function checkPages(
	pages: Page[],
	ids: Ids,
	today: string,
	addresses: Addresses,
	sources?: Map<string, Source>,
): Fault[] {
	return pages.flatMap((page) => [
		...(page.entry ? checkEntry(page.entry, ids, today) : []),
		...(page.body ?? []).flatMap((part) => findComponentFaults(page.file, part)),
		...findHeadingFaults(page.file, page.body ?? []),
		...findSectionFaults(page),
		...findTitleFaults(page),
		...findLinkFaults(page, addresses),
		...findWordFaults(page),
		...findBoxFaults(page),
		...findNeedsFaults(page),
		...findSaidFaults(page),
		...findFactFaults(page, ids),
		...(sources ? findCitationFaults(page, sources) : []),
	]);
}

function checkEntry(entry: Entry, ids: Ids, today: string): Fault[] {
	return [
		...findSchemaFaults(entry),
		...findRelationFaults(entry, ids),
		...findDateFaults(entry, today),
	];
}

/** Numbers that differ between a technique's data, its text, the routines and other pages. */
function checkDoses(page: Page, doses: Map<string, Dose>): Fault[] {
	const own = page.collection === 'techniques' ? doses.get(page.id) : undefined;
	return [
		...(own ? findDoseTextFaults(page, own) : []),
		...findRoutineFaults(page, doses),
		...findWordlessSteps(page, doses),
		...(page.collection === 'routines' && page.entry ? findStepLeadFaults(page.entry, doses) : []),
		...findDisagreements(page, doses),
	];
}

function listIds(files: ContentFile[], facts: Entry[]): Ids {
	const ids: Ids = new Map();
	for (const entry of facts) {
		const id = idOf(entry);
		if (id !== undefined) {
			ids.set(entry.collection, (ids.get(entry.collection) ?? new Set()).add(id));
		}
	}
	for (const { path } of files) {
		const place = placePage(path);
		if (place) ids.set(place.collection, (ids.get(place.collection) ?? new Set()).add(place.id));
	}
	ids.set('places', new Set([...(ids.get('areas') ?? []), ...(ids.get('outside') ?? [])]));
	return ids;
}
