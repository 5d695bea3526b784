export const importWords = {
  'import.title': 'Import',
  'import.looking': 'Looking at the files',
  'import.from': 'From {names}',
  'import.new': '{count, plural, one {# new article} other {# new articles}}',
  'import.newer': '{count, plural, one {# newer version} other {# newer versions}}',
  'import.same': '{count, number} already here',
  'import.older': '{count, number} older than what the desk has',
  'import.draft': '{count, plural, one {# of them is a draft} other {# of them are drafts}}',
  'import.held': '{count, plural, one {# of them is held} other {# of them are held}}',
  'import.killed': '{count, plural, one {# of them was killed} other {# of them were killed}}',
  'import.pictures': '{count, plural, one {# picture} other {# pictures}}',
  'import.broken': '{count, number} cannot be read',
  'import.newTags': 'Tags that will be made: {names}',
  'import.newSections': 'Sections that will be made: {names}',
  'import.lists': 'Lists that come along: {names}',
  'import.more': '{names} and {count, number} more',
  'import.nothing': 'Nothing in these files is new to the desk.',
  'import.run': 'Import',
  'import.running': 'Taking in',
  'import.willStayOut':
    '{failed, plural, one {One item cannot be read and will stay out:} other {# items cannot be read and will stay out:}}',
  'import.willLack':
    '{count, plural, one {Something is missing, and its article will arrive without it:} other {# things are missing, and their articles will arrive without them:}}',
  'import.willNote':
    '{count, plural, one {One thing to know of what will arrive:} other {# things to know of what will arrive:}}',
  'import.restores':
    'This is a copy of a desk, and this desk has nothing yet: it becomes that desk, with its settings, lists, history and bin. That cannot be undone; to begin again, make a new desk and leave this one.',
  'import.merges':
    'This is a copy of a desk, and this desk has stories of its own: those of the copy are taken in among them, and its settings, history and bin stay behind. To have the desk back as it was, make a new desk and import the copy there.',
  'import.restored': 'The desk is as the copy has it. That cannot be undone.',
  'import.progress': '{done, number} of {total, number}',
  'import.cancelled':
    'Cancelled. {added, plural, one {# article is} other {# articles are}} in and {updated, number} updated; the rest is not.',
  'import.undo': 'Undo',
  'import.takenBack':
    '{articles, plural, one {# article} other {# articles}} taken back{left, plural, =0 {} one {; # was changed since, and stays} other {; # were changed since, and stay}}.',
  'import.dropHere': 'Drop to import',
  'import.done':
    '{added, plural, one {# article} other {# articles}} taken in, {updated} updated, {skipped} already here.',
  'import.failed':
    '{failed, plural, one {One item could not be read; it was left out:} other {# items could not be read; they were left out:}}',
  'import.lacks':
    '{count, plural, one {Something was missing, and its article arrived without it:} other {# things were missing, and their articles arrived without them:}}',
  'import.notes':
    '{count, plural, one {One thing to know of what arrived:} other {# things to know of what arrived:}}',
  'import.morePlaces': '{count, plural, one {And one more.} other {And # more.}}',
  'import.place.line': '{file}, line {number, number}',
  'import.place.member': '{file}, item {number, number}',
  'import.place.inPackage': '{place}, {name}',
  'import.place.inArchive': '{archive}: {place}',
  'import.refusal.archiveBroken':
    'The archive is damaged or is no zip, so nothing of it was taken in. Fetch or pack it again.',
  'import.refusal.archiveEncrypted':
    'The archive asks for a password, so nothing of it was taken in. Unpack it, then import the folder.',
  'import.refusal.archiveInside':
    'It is an archive in an archive, which is not opened. Unpack the outer one, then import this one.',
  'import.refusal.archiveLink':
    'The archive holds a link, “{name}”, which may lead out of it, so nothing of it was taken in.',
  'import.refusal.archiveName':
    'The archive holds “{name}”, which cannot be a file of its own in a folder, so nothing of it was taken in.',
  'import.refusal.archivePacking':
    '“{name}” in the archive is packed in a way that Wiredesk cannot read, so nothing of it was taken in.',
  'import.refusal.archiveTooLarge':
    'The archive unpacks to more than a desk could hold, so nothing of it was taken in.',
  'import.refusal.fileTooLong': 'The file is longer than 16 MB.',
  'import.refusal.frontMatter': 'The fields before its text cannot be read: {reason}',
  'import.refusal.documentBroken':
    'It is no Word document that can be read: it is damaged, or asks for a password. Open it in Word and save it as .docx, then import it again.',
  'import.keptLabel': 'As it came in',
  'import.refusal.noArticle':
    'It is a page without an article: it shows no headline, text and time of one.',
  'import.refusal.toml': 'The fields before its text are TOML; Wiredesk reads YAML there.',
  'import.refusal.noDate': 'It does not say when it was published.',
  'import.refusal.notTime': 'Its {field} is “{found}”, which is not a time.',
  'import.note.zone': 'Its times name no zone; they were read by the desk’s clock ({timezone}).',
  'import.refusal.copyChanged':
    '{path} is not as the copy was made: its sum is another. It was left out.',
  'import.refusal.copyLacks': 'The copy lacks {path}, which its manifest names.',
  'import.refusal.copyRelease':
    'Version {version, number}, which was released last, cannot be read in the copy.',
  'import.refusal.noDeskFile': '“{path}” is no file of a desk, so it was left out.',
  'import.refusal.noManifest': 'Its manifest.json is not one that Wiredesk wrote.',
  'import.note.copyPart': '{path} cannot be read in the copy; the story arrived without it.',
  'import.refusal.notJson': 'The line is not whole JSON, so nothing of it was taken in.',
  'import.refusal.notUtf8':
    'It is not written in UTF-8, so its letters cannot be told for sure. Save the wire as UTF-8, then import it again.',
  'import.refusal.notWire': 'It is neither JSON nor one JSON item a line.',
  'import.refusal.postStatus': 'It lies in its site’s trash.',
  'import.refusal.siteStatus': 'Its status is “{found}”, which Ghost does not have.',
  'import.refusal.fileTooLarge': 'The file is larger than 500 MB, more than is read as a whole.',
  'import.refusal.notGhost': 'It is no Ghost export: it has no table of posts.',
  'import.refusal.noPostTime': 'It does not say when it was written.',
  'import.refusal.noFormat': 'It is in no format that Wiredesk reads.',
  'import.refusal.tooLong': 'The line is longer than 64 MB.',
  'import.refusal.notText': 'It is of type “{type}”; a desk takes in text only.',
  'import.refusal.badUri': 'Its uri is empty or longer than 1,000 characters.',
  'import.refusal.tooMany': 'Its text holds more than {most, number} HTML elements.',
  'import.refusal.unfit': 'Its {field} is not what a desk can keep.',
  'import.note.dropped': 'Left out of its text: {elements}.',
  'import.note.pictureElsewhere':
    'Its picture stands on the network, where an import does not go: {href}.',
  'import.note.copyBeside':
    'The desk has newer text of this article, so the copy stands beside it as a draft of its own.',
  'import.refusal.notNinjs': 'It is not a ninjs item: it has no uri.',
  'import.refusal.pubStatus':
    'Its pubStatus is “{found}”; only usable, withheld and canceled are known.',
  'import.refusal.noHeadline': 'It has no headline.',
  'import.refusal.noTime': 'It does not say when it was made (versionCreated or firstCreated).',
  'import.refusal.badTime': 'Its {field} is “{found}”, which is not a time with a zone.',
  'import.refusal.badFeed': 'It is no feed that can be read: {reason}.',
  'import.refusal.feedTooLong': 'The feed is longer than 64 MB.',
  'import.refusal.noFeedId': 'It has neither a name of its own nor an address.',
  'import.refusal.noFeedTime': 'It does not say when it was published.',
  'import.refusal.editedHere':
    'The desk has its own unreleased text of this story. Release or undo that text, then import again.',
  'import.refusal.draftHere':
    'The desk has a draft of this story that somebody has worked on, so it stays as it is. Put the draft in the bin, then import again.',
  'import.refusal.unreadable': 'It could not be read: {reason}.',
  'import.refusal.notXml': 'It is not well-formed XML, and nothing after that was read: {reason}.',
  'import.refusal.noNews': 'It holds no item of news.',
  'import.refusal.badGuid': 'Its guid is empty or longer than 1,000 characters.',
  'import.refusal.badDocId': 'Its doc-id has no id-string, or one longer than 1,000 characters.',
  'import.refusal.noIssue': 'It does not say when it was issued (date.issue).',
  'import.refusal.noGroup': 'It is a package without a group of items.',
  'import.refusal.packageStatus': 'It is a package that is “{found}”, so no list came of it.',
  'import.refusal.noPicture':
    'Its picture “{href}” is not a file beside the wire. The story came in without it.',
  'import.refusal.unreadPicture':
    'Its picture “{href}” cannot be read ({reason}), so the story was left out. Copy the picture anew, or to another disk, and import once more.',
} as const
