import { faultAt, type ContentFile, type Fault } from './fault.ts';

/** Node puts this sign where bytes are not UTF-8. */
const lost = '\uFFFD';

/** What makes a file no text at all: nothing in it, or bytes that are not UTF-8. */
export function textFaults(file: ContentFile): Fault[] {
	if (file.text.trim() === '') {
		return [faultAt(file, 0, 'The file is empty.', 'Write the page, or delete the file.')];
	}
	const offset = file.text.indexOf(lost);
	if (offset < 0) return [];
	return [faultAt(file, offset, 'The letter here is not UTF-8.', 'Save the file as UTF-8.')];
}
