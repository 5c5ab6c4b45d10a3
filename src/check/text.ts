import { faultAt, type ContentFile, type Fault } from './fault.ts';

/** Node puts this sign where bytes are not UTF-8. */
const lost = '\uFFFD';

/** What makes a file no text to go on with: nothing in it, bytes that are not UTF-8, odd line ends. */
export function textFaults(file: ContentFile): Fault[] {
	if (file.text.trim() === '') {
		return [faultAt(file, 0, 'The file is empty.', 'Write the page, or delete the file.')];
	}
	const offset = file.text.indexOf(lost);
	if (offset >= 0) {
		return [faultAt(file, offset, 'The letter here is not UTF-8.', 'Save the file as UTF-8.')];
	}
	const strayReturn = file.text.search(/\r(?!\n)/);
	if (strayReturn < 0) return [];
	// Parsers disagree on whether such a line ends.
	const what = 'The line ends with a lone carriage return.';
	return [faultAt(file, strayReturn, what, 'Save the file with line ends of Unix (LF).')];
}
