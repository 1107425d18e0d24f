/** What file managers, editors and office programs leave behind. */
const LEFT_BEHIND =
  /^(?:Thumbs\.db|ehthumbs\.db|desktop\.ini|~\$.*|.*~|.*\.(?:bak|orig|swp|tmp))$/i;

/** Formats in which text or pictures are handed around. */
const OTHER_FORMATS =
  /\.(?:docx?|odt|rtf|pdf|xlsx?|ods|csv|pptx?|jpe?g|png|gif|webp|heic|svg|zip)$/i;

/** What to do with a file that no editor would want to rename; undefined for all others. */
export function explainJunk(file: string): string | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (LEFT_BEHIND.test(name)) {
    return 'Diese Datei hat ein Programm nebenbei angelegt. Löschen Sie sie.';
  }
  if (OTHER_FORMATS.test(name)) {
    return 'Solche Dateien liest die Website nicht, nur .md und .yaml. Legen Sie diese außerhalb der Inhalte ab; ihren Text können Sie in eine eigene Datei übertragen.';
  }
  return undefined;
}
